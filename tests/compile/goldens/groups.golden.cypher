// funds
CALL () {
MATCH (this0:Name { id: $p.p0 })
RETURN this0.entity AS var1
UNION
MATCH (this2:Name)
WHERE this2.type IN ['Region'] AND this2.normal = $p.p1
RETURN this2.entity AS var1
}
MATCH (this3:Entity&Region { id: var1 })<-[:PART_OF*0..6]-(this4:Region)
WITH DISTINCT this4
MATCH (this4)<-[:(FUND_LOCATED_IN|FUND_OF|PARK_LOCATED_IN)*1..2]-(this5:Fund)
WITH DISTINCT this5
OPTIONAL MATCH (this5)-[:(FUND_LOCATED_IN|FUND_OF|PARK_LOCATED_IN)*1..2]->(this6:Region)
WITH this6, collect(this5) AS var7
WHERE EXISTS {
  MATCH (this6)-[:PART_OF*0..6]->(this8:Region)
  WHERE EXISTS {
    MATCH (this9:Name { entity: this8.id })
    WHERE (this9.id = $p.p0 OR (this9.type = 'Region' AND this9.normal = $p.p1))
  }
}
OPTIONAL MATCH (this6)-[:PART_OF*0..6]->(this10:Region)
WHERE this10.level = 'PROVINCE'
UNWIND var7 AS this5
WITH DISTINCT this5, this10
WITH this10, count(*) AS var11, collect(CASE WHEN this5.amount IS NULL THEN null ELSE [this5.amount_currency, this5.amount] END) AS var12
ORDER BY var11 DESC, this10.name ASC, this10.id ASC
LIMIT $p.p2
WITH collect([[[this10.name, CASE WHEN this10 IS NULL THEN null ELSE [labels(this10), [this10.id, this10.name]] END]], var11, COLLECT {
  UNWIND var12 AS var13
  WITH DISTINCT coalesce(var13[0], 'XXX') AS var14
  WITH var14, [x IN var12 WHERE coalesce(x[0], 'XXX') = var14] AS var15
  ORDER BY var14 ASC
  RETURN [var14, reduce(sum = 0.0, x IN var15 | sum + x[1]), size(var15)] AS value
}]) AS var16
RETURN [NULL, NULL, var16] AS value

// policies
RETURN [NULL, COUNT {
  MATCH (this0:Policy)
  WHERE $p.p0 IN this0.topics
  RETURN this0 AS value
}, COLLECT {
  MATCH (this1:Policy)
  WHERE $p.p0 IN this1.topics
  WITH this1
  UNWIND [left(this1.date_start, 4)] AS var2
  WITH var2, count(DISTINCT this1) AS var3
  ORDER BY var2 ASC
  LIMIT $p.p1
  RETURN [[[var2]], var3] AS value
}, COLLECT {
  MATCH (this4:Policy)
  WHERE $p.p0 IN this4.topics
  WITH this4
  OPTIONAL MATCH (this4)-[this5:ISSUED_BY]->(this6:IssuingBody)
  UNWIND CASE WHEN size(coalesce(this4.topics, [])) = 0 THEN [null] ELSE this4.topics END AS var7
  WITH this6, var7, count(DISTINCT this4) AS var8
  ORDER BY var8 DESC, this6.name ASC, this6.id ASC, var7 ASC
  LIMIT $p.p2
  RETURN [[[this6.name], [var7]], var8] AS value
}] AS value

// companies
MATCH (this0:Company)
WITH this0
OPTIONAL MATCH (this0)-[:COMPANY_LOCATED_IN]->(this1:Region)
WITH this1, collect(this0) AS var2
OPTIONAL MATCH (this1)-[:PART_OF*0..6]->(this3:City)
UNWIND var2 AS this0
OPTIONAL MATCH (this0)-[:COMPANY_LOCATED_IN]->(this4:Region)
WITH this4, collect([this0, this3]) AS var5
OPTIONAL MATCH (this4)-[:PART_OF*0..6]->(this6:District)
UNWIND var5 AS var7
WITH this6, var7[0] AS this0, var7[1] AS this3
WITH this3, this6, count(DISTINCT this0) AS var8
ORDER BY var8 DESC, this3.name ASC, this3.id ASC, this6.name ASC, this6.id ASC
LIMIT $p.p0
WITH collect([[[this3.name], [this6.name]], var8]) AS var9
RETURN [NULL, NULL, var9] AS value
