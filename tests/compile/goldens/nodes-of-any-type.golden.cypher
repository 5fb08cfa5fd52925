// nodes
UNWIND $p.p0 AS var0
WITH collect([(EXISTS {
  MATCH (this1:Name { id: var0 })
  WHERE this1.entity IS NULL
} OR EXISTS {
  MATCH (this2:Content { id: var0 })
  WHERE NOT this2.live
}), COLLECT {
  MATCH (this3:Name { id: var0 })
  MATCH (this4:Entity { id: this3.entity })
  WITH this4
  WHERE true
  RETURN [labels(this4), CASE
    WHEN this4:(Company|Fund|IssuingBody|Park) THEN [this4.id]
    WHEN this4:Policy THEN [this4.id, [this4.date, this4.date]]
    ELSE [this4.id, this4.name, [COLLECT {
      MATCH (this4)-[this5:PART_OF]->(this6)
      WITH this6, this5
      ORDER BY this6.name ASC, this6.id ASC, this5.fact ASC
      LIMIT $p.p1
      RETURN [[], [labels(this6), [this6.name]]] AS value
    }, NULL]]
  END] AS value
}, COLLECT {
  MATCH (this7:Document { id: var0 })
  WITH this7
  WHERE this7.live
  RETURN [labels(this7), [this7.id, this7.title]] AS value
}, COLLECT {
  MATCH (this8:Observation { id: var0 })
  WITH this8
  WHERE true
  RETURN [labels(this8), [this8.id, this8.value, [COLLECT {
    MATCH (this8)-[this9:ABOUT]->(this10)
    WITH this10, this9
    ORDER BY this10.name ASC, this10.id ASC
    LIMIT $p.p3
    RETURN [[], [labels(this10), [this10.name]], COLLECT {
      MATCH (this11:Fact { id: this8.id })<-[:SUPPORTS]-(this12:Statement)
      WITH this12
      ORDER BY this12.kind ASC, coalesce(this12.document, '') ASC, coalesce(this12.start, -1) ASC, this12.id ASC
      LIMIT $p.p2
      RETURN [this12.quote] AS value
    }] AS value
  }, NULL]]] AS value
}]) AS var13
RETURN var13 AS value

// one
UNWIND $p.p0 AS var0
WITH collect([(EXISTS {
  MATCH (this1:Name { id: var0 })
  WHERE this1.entity IS NULL
} OR EXISTS {
  MATCH (this2:Content { id: var0 })
  WHERE NOT this2.live
}), COLLECT {
  MATCH (this3:Name { id: var0 })
  MATCH (this4:Entity { id: this3.entity })
  WITH this4
  WHERE true
  RETURN [labels(this4), [this4.name, [NULL, COUNT {
    (this4)<-[this5:ABOUT]-(this6)
  }]]] AS value
}, COLLECT {
  MATCH (this7:Document { id: var0 })
  WITH this7
  WHERE this7.live
  RETURN [labels(this7), []] AS value
}, COLLECT {
  MATCH (this8:Observation { id: var0 })
  WITH this8
  WHERE true
  RETURN [labels(this8), []] AS value
}]) AS var9
RETURN var9 AS value
