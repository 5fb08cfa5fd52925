// policy
MATCH (this0:Name { type: 'Policy', normal: $p.p0 })
MATCH (this1:Entity { id: this0.entity })
WITH DISTINCT this1
WHERE EXISTS {
  MATCH (this1)-[:APPLIES_TO*0..1]->(this2:Region)-[:PART_OF*0..6]->(this3:Region)
  WHERE EXISTS {
    MATCH (this4:Name { entity: this3.id })
    WHERE (this4.id = $p.p1 OR (this4.type = 'Region' AND this4.normal = $p.p2))
  }
}
WITH DISTINCT this1
ORDER BY this1.name ASC, this1.id ASC
LIMIT 11
WITH collect([this1.id, this1.name, labels(this1), CASE
  WHEN this1:Policy THEN [this1.id, this1.name, coalesce(this1.aliases, []), coalesce(this1.topics, []), COLLECT {
    MATCH (this5:Name { entity: this1.id })
    WHERE this5.id <> this1.id
    RETURN this5.id AS value
    ORDER BY value ASC
  }, [COLLECT {
    MATCH (this6:Fact { subject: this1.id })<-[:SUPPORTS]-(this7:Statement)
    WITH DISTINCT this7
    ORDER BY this7.kind DESC, coalesce(this7.document, '') DESC, coalesce(this7.start, -1) DESC, this7.id DESC
    LIMIT $p.p3
    RETURN [[], [this7.quote, coalesce(this7.path, []), this7.spans, head(COLLECT {
      MATCH (this7)-[:FROM]->(this8:Document)
      RETURN [this8.id] AS value
      
      LIMIT 1
    })]] AS value
  }, COUNT {
    MATCH (this9:Fact { subject: this1.id })<-[:SUPPORTS]-(this10:Statement)
    RETURN DISTINCT this10 AS value
  }], [COLLECT {
    MATCH (this11:Fact { subject: this1.id })<-[:SUPPORTS]-(:Statement)-[:FROM]->(this12:Document)
    WITH DISTINCT this12
    ORDER BY this12.title_sort ASC, this12.id ASC
    LIMIT $p.p4
    RETURN [[], [this12.title]] AS value
  }, NULL], COLLECT {
    MATCH (this13:Fact { subject: this1.id, predicate: $p.p5 })
    WHERE this13.kind <> 'OBSERVATION'
    WITH this13
    ORDER BY this13.predicate ASC, coalesce(this13.rank, 1000000000) ASC, this13.documents DESC, this13.id ASC
    LIMIT $p.p6
    RETURN [this13.display, this13.rank, this13.shown, this13.documents, this13.conflicting, head(COLLECT {
      MATCH (this14:Entity { id: this13.object })
      RETURN [labels(this14), [this14.name]] AS value
      
      LIMIT 1
    }), COLLECT {
      MATCH (this13)<-[:SUPPORTS]-(this15:Statement)
      WITH this15
      ORDER BY this15.kind ASC, coalesce(this15.document, '') ASC, coalesce(this15.start, -1) ASC, this15.id ASC
      LIMIT $p.p7
      RETURN [this15.quote, this15.extractor, this15.confidence] AS value
    }] AS value
  }, [COLLECT {
    MATCH (this1)-[this16:ISSUED_BY]-(this17)
    WITH this17, this16
    ORDER BY type(this16) ASC, this17.name ASC, this17.id ASC, this16.fact ASC
    LIMIT $p.p9
    RETURN [[], type(this16), startNode(this16) = this1, [labels(this17), [this17.name]], COLLECT {
      MATCH (this18:Fact { id: this16.fact })<-[:SUPPORTS]-(this19:Statement)
      WITH this19
      ORDER BY this19.kind ASC, coalesce(this19.document, '') ASC, coalesce(this19.start, -1) ASC, this19.id ASC
      LIMIT $p.p8
      RETURN [this19.quote] AS value
    }] AS value
  }, NULL]]
  ELSE NULL
END]) AS var20
RETURN [false, var20] AS value
