// parks
RETURN head(COLLECT {
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
  MATCH (this4)<-[:PARK_LOCATED_IN]-(this5)
  WHERE this5.founded IS NOT NULL
  WITH collect(DISTINCT this5) AS var6
  RETURN [COLLECT {
    UNWIND var6 AS this7
    WITH this7
    ORDER BY this7.name ASC, this7.id ASC
    LIMIT $p2
    RETURN [[this7.name, this7.id], [this7.name]] AS value
  }, size(var6)] AS value
}) AS value

// companies
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
  MATCH (this4)<-[:COMPANY_LOCATED_IN]-(this5)
  WITH this4, collect(CASE WHEN COUNT { (this5)-[:COMPANY_LOCATED_IN]->() } = 1 THEN null ELSE this5 END) AS var6, count(*) AS var7
  CALL (this4, var6, var7) {
    RETURN this4 AS this8, var7 - size(var6) AS var9, null AS this10
    UNION ALL
    UNWIND var6 AS this10
    MATCH (this10)-[:COMPANY_LOCATED_IN]->(this8:Region)
    RETURN this8, 0 AS var9, this10
  }
  OPTIONAL MATCH (this8)-[:PART_OF*0..6]->(this11:City)
  WITH this8, var9, this10, this11, count(*) AS var12
  WITH this11, sum(var9) + count(DISTINCT this10) AS var13
  ORDER BY var13 DESC, this11.name ASC, this11.id ASC
  LIMIT $p2
  RETURN [[[this11.name]], var13] AS value
}] AS value
