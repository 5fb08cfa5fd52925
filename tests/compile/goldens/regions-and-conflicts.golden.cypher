// city
MATCH (this0:Name { type: 'Region', normal: $p.p0 })
MATCH (this1:Entity { id: this0.entity })
WITH DISTINCT this1
ORDER BY this1.name ASC, this1.id ASC
LIMIT 11
WITH collect([this1.id, this1.name, labels(this1), CASE
  WHEN this1:City THEN [this1.code, [COLLECT {
    MATCH (this1)<-[this2:PARK_LOCATED_IN]-(this3)
    WITH this3, this2
    ORDER BY this3.name ASC, this3.id ASC, this2.fact ASC
    LIMIT $p.p1
    RETURN [[], [this3.name]] AS value
  }, COUNT {
    (this1)<-[this4:PARK_LOCATED_IN]-(this5)
  }], [COLLECT {
    MATCH (this1)<-[this6:ABOUT]-(this7)
    WITH this7, this6
    ORDER BY this7.id ASC
    LIMIT $p.p3
    RETURN [[], [this7.metric, this7.value, [this7.asOf, this7.asOf_start]], COLLECT {
      MATCH (this8:Fact { id: this7.id })<-[:SUPPORTS]-(this9:Statement)
      WITH this9
      ORDER BY this9.kind ASC, coalesce(this9.document, '') ASC, coalesce(this9.start, -1) ASC, this9.id ASC
      LIMIT $p.p2
      RETURN [this9.quote] AS value
    }] AS value
  }, NULL], [COLLECT {
    MATCH (this1)-[this10:REGION_GRANTED]->(this11)
    WITH this11, this10
    ORDER BY this11.name ASC, this11.id ASC, this10.fact ASC
    LIMIT $p.p4
    RETURN [[], [this10.amount, this10.amount, this10.amount_currency], this10.purpose, [this11.name]] AS value
  }, NULL]]
  ELSE NULL
END]) AS var12
RETURN [false, var12] AS value

// regions
MATCH (this0:Region)
WHERE ((this0.name IS NOT NULL AND this0.id IS NOT NULL) AND this0.level = $p.p0)
WITH this0
ORDER BY this0.name ASC, this0.id ASC
LIMIT $p.p2
WITH collect([[], [labels(this0), CASE
  WHEN this0:(Country|Province|District|Town) THEN [this0.name]
  ELSE [this0.name, [COLLECT {
    MATCH (this0)-[this1:PART_OF]->(this2)
    WITH this2, this1
    ORDER BY this2.name ASC, this2.id ASC, this1.fact ASC
    LIMIT $p.p1
    RETURN [[], [labels(this2), [this2.name]]] AS value
  }, NULL]]
END]]) AS var3
RETURN [var3, NULL] AS value

// conflicts
MATCH (this0:Conflict)
WHERE (this0.id IS NOT NULL AND (this0.subjectType = $p.p0 AND this0.predicate = $p.p1))
WITH this0
ORDER BY coalesce(this0.subjectType, '') ASC, coalesce(this0.predicate, '') ASC, this0.id ASC
LIMIT $p.p3
WITH collect([[], [this0.id, this0.predicate, head(COLLECT {
  MATCH (this1:Entity { id: this0.subject })
  RETURN [labels(this1), [this1.name]] AS value
  
  LIMIT 1
}), COLLECT {
  MATCH (this2:Fact { subject: this0.subject, predicate: this0.predicate })
  WHERE this2.kind <> 'OBSERVATION'
  WITH this2
  ORDER BY this2.predicate ASC, coalesce(this2.rank, 1000000000) ASC, this2.documents DESC, this2.id ASC
  LIMIT $p.p2
  RETURN [this2.display, this2.shown] AS value
}]]) AS var3
RETURN [var3, NULL] AS value
