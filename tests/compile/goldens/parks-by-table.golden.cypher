// parks
RETURN [COLLECT {
  MATCH (this0:Document)
  WHERE (this0.id = $p.p0 OR this0.title = $p.p0)
  WITH this0
  MATCH (this0)<-[:FROM]-(this1:Statement)-[:SUPPORTS]->(this2:Fact)
  WHERE any(heading IN this1.path WHERE heading CONTAINS $p.p1)
  WITH DISTINCT this2.subject AS var3
  MATCH (this4:Entity&Park { id: var3 })
  WITH DISTINCT this4
  ORDER BY CASE WHEN this4.founded IS NULL THEN 1 ELSE 0 END ASC, this4.founded_sort DESC, this4.id DESC
  LIMIT $p.p5
  RETURN [[CASE WHEN this4.founded IS NULL THEN 1 ELSE 0 END, this4.founded_sort, this4.id], [this4.id, this4.name, [this4.founded, this4.founded, this4.founded_precision], [this4.area, this4.area, this4.area_text], [COLLECT {
    MATCH (this4)-[this5:PARK_LOCATED_IN]->(this6)
    WITH this6, this5
    ORDER BY this6.name ASC, this6.id ASC, this5.fact ASC
    LIMIT $p.p3
    RETURN [[], [labels(this6), [this6.name, this6.code]], COLLECT {
      MATCH (this7:Fact { id: this5.fact })<-[:SUPPORTS]-(this8:Statement)
      WITH this8
      ORDER BY this8.kind ASC, coalesce(this8.document, '') ASC, coalesce(this8.start, -1) ASC, this8.id ASC
      LIMIT $p.p2
      RETURN [this8.quote, this8.start, this8.end, head(COLLECT {
        MATCH (this8)-[:FROM]->(this9:Document)
        RETURN [this9.title] AS value
        
        LIMIT 1
      })] AS value
    }] AS value
  }, NULL], [COLLECT {
    MATCH (this4)-[this10:SPONSORED_BY]->(this11)
    WITH this11, this10
    ORDER BY this11.name ASC, this11.id ASC, this10.fact ASC
    LIMIT $p.p4
    RETURN [[], this10.role, [labels(this11), CASE
      WHEN this11:Company THEN [this11.name, [this11.founded, this11.founded]]
      ELSE [this11.name]
    END]] AS value
  }, NULL]]] AS value
}, COUNT {
  MATCH (this12:Document)
  WHERE (this12.id = $p.p0 OR this12.title = $p.p0)
  WITH this12
  MATCH (this12)<-[:FROM]-(this13:Statement)-[:SUPPORTS]->(this14:Fact)
  WHERE any(heading IN this13.path WHERE heading CONTAINS $p.p1)
  WITH DISTINCT this14.subject AS var15
  MATCH (this16:Entity&Park { id: var15 })
  RETURN DISTINCT this16 AS value
}] AS value
