// funds
RETURN [NULL, NULL, COLLECT {
  MATCH (this0:Name)
  WHERE (this0.id = $p0 OR (this0.type = 'Region' AND this0.normal = $p1))
  MATCH (this1:Entity&Region { id: this0.entity })<-[:PART_OF*0..6]-(this2:Region)<-[:(FUND_LOCATED_IN|FUND_OF)]-(this3:Fund)
  WITH DISTINCT this3
  OPTIONAL MATCH (this3)-[:(FUND_LOCATED_IN|FUND_OF)]->(this4:Region)-[:PART_OF*0..6]->(this5:Region)
  WHERE this5.level = 'PROVINCE'
  WITH DISTINCT this3, this5
  WITH this5, count(*) AS var6, collect(CASE WHEN this3.amount IS NULL THEN null ELSE [this3.amount_currency, this3.amount] END) AS var7
  ORDER BY var6 DESC, this5.name ASC, this5.id ASC
  LIMIT $p2
  RETURN [[[this5.name, CASE WHEN this5 IS NULL THEN null ELSE [labels(this5), [this5.id, this5.name]] END]], var6, COLLECT {
    UNWIND var7 AS var8
    WITH DISTINCT coalesce(var8[0], 'XXX') AS var9
    WITH var9, [x IN var7 WHERE coalesce(x[0], 'XXX') = var9] AS var10
    ORDER BY var9 ASC
    RETURN [var9, reduce(sum = 0.0, x IN var10 | sum + x[1]), size(var10)] AS value
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
  OPTIONAL MATCH (this0)-[:COMPANY_LOCATED_IN]->(this1:Region)-[:PART_OF*0..6]->(this2:City)
  WITH DISTINCT this0, this2
  OPTIONAL MATCH (this0)-[:COMPANY_LOCATED_IN]->(this3:Region)-[:PART_OF*0..6]->(this4:District)
  WITH DISTINCT this0, this2, this4
  WITH this2, this4, count(*) AS var5
  ORDER BY var5 DESC, this2.name ASC, this2.id ASC, this4.name ASC, this4.id ASC
  LIMIT $p0
  RETURN [[[this2.name], [this4.name]], var5] AS value
}] AS value
