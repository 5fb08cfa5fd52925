// policies
CALL () {
MATCH (this0:Name { id: $p.p9 })
RETURN this0.entity AS var1
UNION
MATCH (this2:Name)
WHERE this2.type IN ['Region'] AND this2.normal = $p.p10
RETURN this2.entity AS var1
}
MATCH (this3:Entity&Region { id: var1 })<-[:PART_OF*0..6]-(this4:Region)
WITH DISTINCT this4
MATCH (this4)<-[:APPLIES_TO]-(this5)
WHERE ((this5.name CONTAINS $p.p0 OR this5.name STARTS WITH $p.p1 OR EXISTS {
  MATCH (this6:Name { entity: this5.id })
  WHERE (this6.type IN ['Policy'] AND this6.normal = $p.p2)
}) AND NOT coalesce((this5.date_start >= $p.p3 AND this5.date_end <= $p.p4), false) AND this5.documentNumber IS NOT NULL AND any(item IN this5.topics WHERE item IN $p.p5) AND EXISTS {
  MATCH (this5)-[this7:ISSUED_BY]->(this8:IssuingBody)
  WHERE (this8.kind IN $p.p6 AND (this7.role = $p.p7 AND EXISTS {
    MATCH (this9:Fact { id: this7.fact })<-[:SUPPORTS]-(this10:Statement)
    WHERE this10.extractor = $p.p8
  }))
} AND NOT (EXISTS {
  MATCH (this5)-[this11:SUPPORTS]->(this12:Entity)
  WHERE this12:Park
}))
WITH DISTINCT this5
ORDER BY this5.effective_sort DESC, this5.id ASC
LIMIT $p.p13
WITH collect([[], [this5.name, [NULL, COUNT {
  MATCH (this5)-[this13:ISSUED_BY]->(this14:IssuingBody)
  WHERE this13.role = $p.p11
  RETURN this14 AS value
}]]]) AS var15
RETURN [var15, NULL] AS value
