// region
MATCH (this0:Name { type: 'Region', normal: $p.p0 })
MATCH (this1:Entity { id: this0.entity })
WITH DISTINCT this1
ORDER BY this1.name ASC, this1.id ASC
LIMIT 11
WITH collect([this1.id, this1.name, labels(this1), CASE
  WHEN this1:Region THEN [labels(this1), [this1.name, [COLLECT {
    MATCH (this1)<-[this2:PART_OF]-(this3)
    WITH this3, this2
    ORDER BY this3.name ASC, this3.id ASC, this2.fact ASC
    LIMIT $p.p4
    RETURN [[], [labels(this3), [this3.name, elementId(this3)]]] AS value
  }, NULL], elementId(this1)]]
  ELSE NULL
END]) AS var4
RETURN [false, var4] AS value

// region, part 1
UNWIND $p.ids AS var0
MATCH (this1)
WHERE elementId(this1) = var0
CALL (this1) {
  CALL (this1) {
    MATCH (this1)<-[this2:PARK_LOCATED_IN]-(this3:Park)
    WHERE $p.p1 IN this3.topics
    WITH this3, this2
    UNWIND [left(this3.founded_start, 4)] AS var4
    WITH DISTINCT this3, this2, var4
    WITH var4, count(*) AS var5, collect(this3.area) AS var6
    ORDER BY var5 DESC, var4 ASC
    LIMIT $p.p2
    RETURN [[[var4]], var5, [reduce(sum = 0.0, x IN var6 | sum + x), size(var6)]] AS value
  }
  RETURN collect(value) AS var7
}
RETURN [var0, [[NULL, COUNT {
  MATCH (this1)<-[this8:PARK_LOCATED_IN]-(this9:Park)
  WHERE $p.p1 IN this9.topics
  RETURN this9 AS value
}, var7]]] AS value

// region, part 2
UNWIND $p.ids AS var0
MATCH (this1)
WHERE elementId(this1) = var0
CALL (this1) {
  CALL (this1) {
    MATCH (this1)<-[this2:APPLIES_TO]-(this3:Policy)
    WITH this3, this2
    OPTIONAL MATCH (this3)-[this4:ISSUED_BY]->(this5:IssuingBody)
    WITH DISTINCT this3, this2, this5
    WITH this5, count(*) AS var6
    ORDER BY var6 DESC, this5.name ASC, this5.id ASC
    LIMIT $p.p6
    RETURN [[[this5.name, CASE WHEN this5 IS NULL THEN null ELSE [labels(this5), [this5.id, [COLLECT {
      MATCH (this7:Fact { subject: this5.id })<-[:SUPPORTS]-(:Statement)-[:FROM]->(this8:Document)
      WITH DISTINCT this8
      ORDER BY this8.title_sort ASC, this8.id ASC
      LIMIT $p.p5
      RETURN [[], [this8.title]] AS value
    }, NULL]]] END]], var6] AS value
  }
  RETURN collect(value) AS var9
}
RETURN [var0, [[NULL, NULL, var9]]] AS value

// issuingBodies
MATCH (this0:IssuingBody)
WHERE (this0.name IS NOT NULL AND this0.id IS NOT NULL)
WITH this0
ORDER BY this0.name ASC, this0.id ASC
LIMIT $p.p2
WITH collect([[], [elementId(this0)]]) AS var1
RETURN [var1, NULL] AS value

// issuingBodies, part 1
UNWIND $p.ids AS var0
MATCH (this1)
WHERE elementId(this1) = var0
CALL (this1) {
  CALL (this1) {
    MATCH (this1)<-[this2:SPONSORED_BY]-(this3:Park)
    WITH this3, this2
    UNWIND [this2.role] AS var4
    WITH DISTINCT this3, this2, var4
    OPTIONAL MATCH (this3)-[:PARK_LOCATED_IN]->(this5:Region)
    WITH this5, collect([this3, this2, var4]) AS var6
    OPTIONAL MATCH (this5)-[:PART_OF*0..6]->(this7:City)
    UNWIND var6 AS var8
    WITH this7, var8[0] AS this3, var8[1] AS this2, var8[2] AS var4
    WITH DISTINCT this3, this2, var4, this7
    WITH var4, this7, count(*) AS var9
    ORDER BY var4 ASC, this7.name ASC, this7.id ASC
    LIMIT $p.p0
    RETURN [[[var4], [this7.name]], var9] AS value
  }
  RETURN collect(value) AS var10
}
RETURN [var0, [[NULL, NULL, var10]]] AS value
