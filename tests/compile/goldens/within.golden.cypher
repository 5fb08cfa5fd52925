// parks
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
MATCH (this4)<-[:PARK_LOCATED_IN]-(this5)
WHERE this5.founded IS NOT NULL
WITH collect(DISTINCT this5) AS var6
RETURN [COLLECT {
  UNWIND var6 AS this7
  WITH this7
  ORDER BY this7.name ASC, this7.id ASC
  LIMIT $p.p2
  RETURN [[this7.name, this7.id], [this7.name]] AS value
}, size(var6)] AS value

// companies
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
OPTIONAL MATCH (this4)-[:PART_OF*0..6]->(this5:City)
MATCH (this4)<-[:COMPANY_LOCATED_IN]-(this6)
WITH this5, count(DISTINCT this6) AS var7
ORDER BY var7 DESC, this5.name ASC, this5.id ASC
LIMIT $p.p2
WITH collect([[[this5.name]], var7]) AS var8
RETURN [NULL, NULL, var8] AS value
