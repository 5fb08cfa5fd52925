// funds
RETURN [NULL, NULL, COLLECT {
  CALL () {
  MATCH (this0:Name { id: $p0 })
  RETURN this0.entity AS var1
  UNION
  MATCH (this2:Name)
  WHERE this2.type IN ['Region'] AND this2.normal = $p1
  RETURN this2.entity AS var1
  }
  MATCH (this3:Entity&Region { id: var1 })<-[:PART_OF*0..6]-(this4:Region)
  WITH DISTINCT this4
  MATCH (this4)<-[:(FUND_LOCATED_IN|FUND_OF|PARK_LOCATED_IN)*1..2]-(this5:Fund)
  WITH DISTINCT this5
  OPTIONAL MATCH (this5)-[:(FUND_LOCATED_IN|FUND_OF|PARK_LOCATED_IN)*1..2]->(this6:Region)
  WITH this6, collect([this5]) AS var7
  OPTIONAL MATCH (this6)-[:PART_OF*0..6]->(this8:Region)
  WHERE this8.level = 'PROVINCE'
  UNWIND var7 AS var9
  WITH this8, var9[0] AS this5
  WITH DISTINCT this5, this8
  WITH this8, count(*) AS var10, collect(CASE WHEN this5.amount IS NULL THEN null ELSE [this5.amount_currency, this5.amount] END) AS var11
  ORDER BY var10 DESC, this8.name ASC, this8.id ASC
  LIMIT $p2
  RETURN [[[this8.name, CASE WHEN this8 IS NULL THEN null ELSE [labels(this8), [this8.id, this8.name]] END]], var10, COLLECT {
    UNWIND var11 AS var12
    WITH DISTINCT coalesce(var12[0], 'XXX') AS var13
    WITH var13, [x IN var11 WHERE coalesce(x[0], 'XXX') = var13] AS var14
    ORDER BY var13 ASC
    RETURN [var13, reduce(sum = 0.0, x IN var14 | sum + x[1]), size(var14)] AS value
  }] AS value
}] AS value

// policies
RETURN [NULL, COUNT {
  MATCH (this0:Policy)
  WHERE $p0 IN this0.topics
  RETURN this0 AS value
}, COLLECT {
  MATCH (this1:Policy)
  WHERE $p0 IN this1.topics
  WITH this1
  UNWIND [left(this1.date_start, 4)] AS var2
  WITH DISTINCT this1, var2
  WITH var2, count(*) AS var3
  ORDER BY var2 ASC
  LIMIT $p1
  RETURN [[[var2]], var3] AS value
}, COLLECT {
  MATCH (this4:Policy)
  WHERE $p0 IN this4.topics
  WITH this4
  OPTIONAL MATCH (this4)-[this5:ISSUED_BY]->(this6:IssuingBody)
  WITH DISTINCT this4, this6
  UNWIND CASE WHEN size(coalesce(this4.topics, [])) = 0 THEN [null] ELSE this4.topics END AS var7
  WITH DISTINCT this4, this6, var7
  WITH this6, var7, count(*) AS var8
  ORDER BY var8 DESC, this6.name ASC, this6.id ASC, var7 ASC
  LIMIT $p2
  RETURN [[[this6.name], [var7]], var8] AS value
}] AS value

// companies
RETURN [NULL, NULL, COLLECT {
  MATCH (this0:Company)
  WITH this0
  OPTIONAL MATCH (this0)-[:COMPANY_LOCATED_IN]->(this1:Region)
  WITH this1, collect([this0]) AS var2
  OPTIONAL MATCH (this1)-[:PART_OF*0..6]->(this3:City)
  UNWIND var2 AS var4
  WITH this3, var4[0] AS this0
  WITH DISTINCT this0, this3
  OPTIONAL MATCH (this0)-[:COMPANY_LOCATED_IN]->(this5:Region)
  WITH this5, collect([this0, this3]) AS var6
  OPTIONAL MATCH (this5)-[:PART_OF*0..6]->(this7:District)
  UNWIND var6 AS var8
  WITH this7, var8[0] AS this0, var8[1] AS this3
  WITH DISTINCT this0, this3, this7
  WITH this3, this7, count(*) AS var9
  ORDER BY var9 DESC, this3.name ASC, this3.id ASC, this7.name ASC, this7.id ASC
  LIMIT $p0
  RETURN [[[this3.name], [this7.name]], var9] AS value
}] AS value
