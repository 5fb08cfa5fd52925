// policies
RETURN [COLLECT {
  MATCH (this0:Policy)
  WHERE ((this0.effective_sort IS NOT NULL AND this0.id IS NOT NULL) AND ((this0.name CONTAINS $p0 OR this0.name STARTS WITH $p1 OR EXISTS {
    MATCH (this1:Name { entity: this0.id })
    WHERE (this1.type IN ['Policy'] AND this1.normal = $p2)
  }) AND NOT coalesce((this0.date_start >= $p3 AND this0.date_end <= $p4), false) AND (this0.documentNumber IS NOT NULL AND any(item IN this0.topics WHERE item IN $p5)) AND EXISTS {
    MATCH (this0)-[this2:ISSUED_BY]->(this3:IssuingBody)
    WHERE (this3.kind IN $p6 AND (this2.role = $p7 AND EXISTS {
      MATCH (this4:Fact { id: this2.fact })<-[:SUPPORTS]-(this5:Statement)
      WHERE this5.extractor = $p8
    }))
  } AND (EXISTS {
    MATCH (this0)-[:APPLIES_TO*0..1]->(this6:Region)-[:PART_OF*0..6]->(this7:Region)
    WHERE EXISTS {
      MATCH (this8:Name { entity: this7.id })
      WHERE (this8.id = $p9 OR (this8.type = 'Region' AND this8.normal = $p10))
    }
  } AND NOT (EXISTS {
    MATCH (this0)-[this9:SUPPORTS]->(this10:Entity)
    WHERE this10:Park
  }))))
  WITH this0
  ORDER BY this0.effective_sort DESC, this0.id ASC
  LIMIT $p13
  RETURN [[], [this0.name, [NULL, COUNT {
    MATCH (this0)-[this11:ISSUED_BY]->(this12:IssuingBody)
    WHERE this11.role = $p11
    RETURN this12 AS value
  }]]] AS value
}, NULL] AS value
