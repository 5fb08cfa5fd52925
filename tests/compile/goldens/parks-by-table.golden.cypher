// parks
RETURN [COLLECT {
  MATCH (this0:Park)
  WHERE ((this0.founded_sort IS NOT NULL AND this0.id IS NOT NULL) AND EXISTS {
    MATCH (this1:Fact { subject: this0.id })<-[:SUPPORTS]-(this2:Statement)-[:FROM]->(this3:Document)
    WHERE ((this3.id = $p0 OR this3.title = $p0) AND any(heading IN this2.path WHERE heading CONTAINS $p1))
  })
  WITH this0
  ORDER BY CASE WHEN this0.founded IS NULL THEN 1 ELSE 0 END ASC, this0.founded_sort DESC, this0.id DESC
  LIMIT $p5
  RETURN [[CASE WHEN this0.founded IS NULL THEN 1 ELSE 0 END, this0.founded_sort, this0.id], [this0.id, this0.name, [this0.founded, this0.founded, this0.founded_precision], [this0.area, this0.area, this0.area_text], [COLLECT {
    MATCH (this0)-[this4:PARK_LOCATED_IN]->(this5)
    WITH this5, this4
    ORDER BY this5.name ASC, this5.id ASC, this4.fact ASC
    LIMIT $p3
    RETURN [[], [labels(this5), [this5.name, this5.code]], COLLECT {
      MATCH (this6:Fact { id: this4.fact })<-[:SUPPORTS]-(this7:Statement)
      WITH this7
      ORDER BY this7.kind ASC, coalesce(this7.document, '') ASC, coalesce(this7.start, -1) ASC, this7.id ASC
      LIMIT $p2
      RETURN [this7.quote, this7.start, this7.end, head(COLLECT {
        MATCH (this7)-[:FROM]->(this8:Document)
        RETURN [this8.title] AS value
        
        LIMIT 1
      })] AS value
    }] AS value
  }, NULL], [COLLECT {
    MATCH (this0)-[this9:SPONSORED_BY]->(this10)
    WITH this10, this9
    ORDER BY this10.name ASC, this10.id ASC, this9.fact ASC
    LIMIT $p4
    RETURN [[], this9.role, [labels(this10), CASE
      WHEN this10:Company THEN [this10.name, [this10.founded, this10.founded]]
      ELSE [this10.name]
    END]] AS value
  }, NULL]]] AS value
}, COUNT {
  MATCH (this11:Park)
  WHERE EXISTS {
    MATCH (this12:Fact { subject: this11.id })<-[:SUPPORTS]-(this13:Statement)-[:FROM]->(this14:Document)
    WHERE ((this14.id = $p0 OR this14.title = $p0) AND any(heading IN this13.path WHERE heading CONTAINS $p1))
  }
  RETURN this11 AS value
}] AS value
