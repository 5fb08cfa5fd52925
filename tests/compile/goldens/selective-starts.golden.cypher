// parks
RETURN [NULL, COUNT {
  CALL () {
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
    RETURN this5
    UNION
    MATCH (this6:Name)
    WHERE this6.type IN ['Region'] AND this6.normal = $p.p2
    WITH DISTINCT this6.entity AS var7
    MATCH (this8:Entity&Region { id: var7 })
    WITH DISTINCT this8
    MATCH (this5:Park)-[this9:PARK_LOCATED_IN]->(this8)
    RETURN this5
  }
  MATCH (this5:Park)
  WHERE $p.p3 IN this5.topics
  RETURN DISTINCT this5 AS value
}] AS value

// region
MATCH (this0:Name { type: 'Region', normal: $p.p0 })
MATCH (this1:Entity { id: this0.entity })
WITH DISTINCT this1
ORDER BY this1.name ASC, this1.id ASC
LIMIT 11
WITH collect([this1.id, this1.name, labels(this1), CASE
  WHEN this1:Region THEN [labels(this1), [[COLLECT {
    CALL () {
      MATCH (this2:Name)
      WHERE this2.type IN ['Policy'] AND this2.normal = $p.p1
      WITH DISTINCT this2.entity AS var3
      MATCH (this4:Entity&Policy { id: var3 })
      RETURN this4
      UNION
      UNWIND $p.p2 AS var5
      WITH DISTINCT var5
      MATCH (this4:Entity&Policy { id: var5 })
      RETURN this4
    }
    MATCH (this4:Policy)
    WITH DISTINCT this4
    MATCH (this1)<-[this6:APPLIES_TO]-(this4)
    WHERE $p.p3 IN this4.topics
    WITH this4, this6
    ORDER BY this4.name ASC, this4.id ASC, this6.fact ASC
    LIMIT $p.p4
    RETURN [[], [this4.id]] AS value
  }, COUNT {
    CALL () {
      MATCH (this7:Name)
      WHERE this7.type IN ['Policy'] AND this7.normal = $p.p1
      WITH DISTINCT this7.entity AS var8
      MATCH (this9:Entity&Policy { id: var8 })
      RETURN this9
      UNION
      UNWIND $p.p2 AS var10
      WITH DISTINCT var10
      MATCH (this9:Entity&Policy { id: var10 })
      RETURN this9
    }
    MATCH (this9:Policy)
    WITH DISTINCT this9
    MATCH (this1)<-[this11:APPLIES_TO]-(this9)
    WHERE $p.p3 IN this9.topics
    RETURN this9 AS value
  }]]]
  ELSE NULL
END]) AS var12
RETURN [false, var12] AS value

// policies
MATCH (this0:Policy)
WHERE ((this0.name IS NOT NULL AND this0.id IS NOT NULL) AND ((this0.id = $p.p0 OR this0.name CONTAINS $p.p1) AND NOT coalesce(this0.id = $p.p2, false)))
WITH this0
ORDER BY this0.name ASC, this0.id ASC
LIMIT $p.p3
WITH collect([[], [this0.id]]) AS var1
RETURN [var1, NULL] AS value
