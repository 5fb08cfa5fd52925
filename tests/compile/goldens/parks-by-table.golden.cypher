// parks
MATCH (this0:Document)
WHERE (this0.id = $p.p0 OR this0.title = $p.p0)
WITH this0
MATCH (this0)<-[:FROM]-(this1:Statement)-[:SUPPORTS]->(this2:Fact)
WHERE any(heading IN this1.path WHERE heading CONTAINS $p.p1)
WITH DISTINCT this2.subject AS var3
MATCH (this4:Entity&Park { id: var3 })
WITH collect(DISTINCT this4) AS var5
RETURN [COLLECT {
  UNWIND var5 AS this6
  WITH this6
  ORDER BY CASE WHEN this6.founded IS NULL THEN 1 ELSE 0 END ASC, this6.founded_sort DESC, this6.id DESC
  LIMIT $p.p5
  RETURN [[CASE WHEN this6.founded IS NULL THEN 1 ELSE 0 END, this6.founded_sort, this6.id], [this6.id, this6.name, [this6.founded, this6.founded, this6.founded_precision], [this6.area, this6.area, this6.area_text], [COLLECT {
    MATCH (this6)-[this7:PARK_LOCATED_IN]->(this8)
    WITH this8, this7
    ORDER BY this8.name ASC, this8.id ASC, this7.fact ASC
    LIMIT $p.p3
    RETURN [[], [labels(this8), [this8.name, this8.code]], COLLECT {
      MATCH (this9:Fact { id: this7.fact })<-[:SUPPORTS]-(this10:Statement)
      WITH this10
      ORDER BY this10.kind ASC, coalesce(this10.document, '') ASC, coalesce(this10.start, -1) ASC, this10.id ASC
      LIMIT $p.p2
      RETURN [this10.quote, this10.start, this10.end, head(COLLECT {
        MATCH (this10)-[:FROM]->(this11:Document)
        RETURN [this11.title] AS value
        
        LIMIT 1
      })] AS value
    }] AS value
  }, NULL], [COLLECT {
    MATCH (this6)-[this12:SPONSORED_BY]->(this13)
    WITH this13, this12
    ORDER BY this13.name ASC, this13.id ASC, this12.fact ASC
    LIMIT $p.p4
    RETURN [[], this12.role, [labels(this13), CASE
      WHEN this13:Company THEN [this13.name, [this13.founded, this13.founded]]
      ELSE [this13.name]
    END]] AS value
  }, NULL]]] AS value
}, size(var5)] AS value
