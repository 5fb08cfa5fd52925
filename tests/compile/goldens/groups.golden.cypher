// funds
RETURN [NULL, NULL, COLLECT {
  MATCH (this0:Name)
  WHERE (this0.id = $p0 OR (this0.type = 'Region' AND this0.normal = $p1))
  MATCH (this1:Region { id: this0.entity })<-[:PART_OF*0..6]-(this2:Region)<-[:(FUND_LOCATED_IN|FUND_OF)]-(this3:Fund)
  WITH DISTINCT this3
  OPTIONAL MATCH (this3)-[:(FUND_LOCATED_IN|FUND_OF)]->(this4:Region)-[:PART_OF*0..6]->(this5:Region)
  WHERE this5.level = 'PROVINCE'
  WITH DISTINCT this3, this5
  WITH this5, count(*) AS var6, collect(CASE WHEN this3.amount IS NULL THEN null ELSE [this3.amount_currency, this3.amount] END) AS var7
  ORDER BY var6 DESC, this5.name ASC, this5.id ASC
  LIMIT $p2
  WITH this5, var6, var7, COLLECT {
    UNWIND var7 AS var8
    WITH coalesce(var8[0], 'XXX') AS var9, sum(toFloat(var8[1])) AS total, count(*) AS rows
    ORDER BY var9 ASC
    RETURN [var9, total, rows] AS value
  } AS var10
  RETURN [[[this5.name, CASE WHEN this5 IS NULL THEN null ELSE [labels(this5), [this5.id, this5.name]] END]], var6, var10] AS value
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

// region
RETURN [false, COLLECT {
  MATCH (this0:Name { type: 'Region', normal: $p0 })
  MATCH (this1:Entity { id: this0.entity })
  WITH DISTINCT this1
  ORDER BY this1.name ASC, this1.id ASC
  LIMIT 11
  RETURN [this1.id, this1.name, labels(this1), CASE
    WHEN this1:Region THEN [labels(this1), CASE
      WHEN this1:(Country|Province|District|Town) THEN [[NULL, NULL, COLLECT {
        MATCH (this1)-[this2:REGION_GRANTED]->(this3:Company)
        WITH this3, this2
        UNWIND [this2.purpose] AS var4
        WITH DISTINCT this3, this2, var4
        WITH var4, count(*) AS var5, collect(CASE WHEN this2.amount IS NULL THEN null ELSE [this2.amount_currency, this2.amount] END) AS var6
        ORDER BY var5 DESC, var4 ASC
        LIMIT $p1
        WITH var4, var5, var6, COLLECT {
          UNWIND var6 AS var7
          WITH coalesce(var7[0], 'XXX') AS var8, sum(toFloat(var7[1])) AS total, count(*) AS rows
          ORDER BY var8 ASC
          RETURN [var8, total, rows] AS value
        } AS var9
        RETURN [[[var4]], var5, var9] AS value
      }]]
      ELSE [[NULL, NULL, COLLECT {
        MATCH (this1)-[this10:REGION_GRANTED]->(this11:Company)
        WITH this11, this10
        UNWIND [this10.purpose] AS var12
        WITH DISTINCT this11, this10, var12
        WITH var12, count(*) AS var13, collect(CASE WHEN this10.amount IS NULL THEN null ELSE [this10.amount_currency, this10.amount] END) AS var14
        ORDER BY var13 DESC, var12 ASC
        LIMIT $p3
        WITH var12, var13, var14, COLLECT {
          UNWIND var14 AS var15
          WITH coalesce(var15[0], 'XXX') AS var16, sum(toFloat(var15[1])) AS total, count(*) AS rows
          ORDER BY var16 ASC
          RETURN [var16, total, rows] AS value
        } AS var17
        RETURN [[[var12]], var13, var17] AS value
      }], [NULL, NULL, COLLECT {
        MATCH (this1)<-[this18:COMPANY_LOCATED_IN]-(this19:Company)
        WITH this19, this18
        OPTIONAL MATCH (this19)-[:COMPANY_LOCATED_IN]->(this20:Region)-[:PART_OF*0..6]->(this21:City)
        WITH DISTINCT this19, this18, this21
        OPTIONAL MATCH (this19)-[:COMPANY_LOCATED_IN]->(this22:Region)-[:PART_OF*0..6]->(this23:District)
        WITH DISTINCT this19, this18, this21, this23
        WITH this21, this23, count(*) AS var24
        ORDER BY var24 DESC, this21.name ASC, this21.id ASC, this23.name ASC, this23.id ASC
        LIMIT $p5
        RETURN [[[this21.name], [this23.name]], var24] AS value
      }]]
    END]
    ELSE NULL
  END] AS value
}] AS value
