// unsure
MATCH (this0:Decision { verdict: 'unsure' })
WHERE EXISTS {
  MATCH (left:Name {id: this0.a})
  WHERE EXISTS { MATCH (right:Name {id: this0.b}) WHERE left.entity <> right.entity }
}
WITH this0
ORDER BY coalesce(head(COLLECT {
  UNWIND [this0.a, this0.b] AS id
  MATCH (name:Name {id: id})
  RETURN COUNT { (:Fact {subject: name.entity}) } + COUNT { (:Fact {object: name.entity}) } AS facts
  ORDER BY facts LIMIT 1
}), 0) DESC, this0.score DESC, this0.id ASC
LIMIT $p.p0
WITH collect([[coalesce(head(COLLECT {
  UNWIND [this0.a, this0.b] AS id
  MATCH (name:Name {id: id})
  RETURN COUNT { (:Fact {subject: name.entity}) } + COUNT { (:Fact {object: name.entity}) } AS facts
  ORDER BY facts LIMIT 1
}), 0), this0.score, this0.id], [this0.verdict, coalesce(head(COLLECT {
  UNWIND [this0.a, this0.b] AS id
  MATCH (name:Name {id: id})
  RETURN COUNT { (:Fact {subject: name.entity}) } + COUNT { (:Fact {object: name.entity}) } AS facts
  ORDER BY facts LIMIT 1
}), 0), head(COLLECT {
  MATCH (this1:Name { id: this0.a })
  RETURN [coalesce(this1.text, this1.normal), this1.scope] AS value
  
  LIMIT 1
}), head(COLLECT {
  MATCH (this2:Name { id: this0.b })
  RETURN [coalesce(this2.text, this2.normal)] AS value
  
  LIMIT 1
})]]) AS var3
RETURN [var3, COUNT {
  MATCH (this4:Decision { verdict: 'unsure' })
  WHERE EXISTS {
    MATCH (left:Name {id: this4.a})
    WHERE EXISTS { MATCH (right:Name {id: this4.b}) WHERE left.entity <> right.entity }
  }
  RETURN this4 AS value
}] AS value

// rejections
MATCH (this0:Rejection)
WHERE (this0.predicate IS NOT NULL AND this0.id IS NOT NULL)
WITH this0
ORDER BY this0.predicate ASC, coalesce(this0.when, '') ASC, this0.id ASC
LIMIT $p.p1
WITH collect([[], [this0.predicate, head(COLLECT {
  MATCH (this1:Entity { id: this0.subject })
  RETURN [labels(this1), [this1.name]] AS value
  
  LIMIT 1
}), COLLECT {
  MATCH (this0)<-[:REJECTED_BY]-(this2:Statement)
  WITH this2
  ORDER BY this2.kind ASC, coalesce(this2.document, '') ASC, coalesce(this2.start, -1) ASC, this2.id ASC
  LIMIT $p.p0
  RETURN [this2.quote, head(COLLECT {
    MATCH (this2)-[:REJECTED_BY]->(this3:Rejection)
    RETURN [this3.by] AS value
    
    LIMIT 1
  })] AS value
}]]) AS var4
RETURN [var4, NULL] AS value

// park
MATCH (this0:Name { id: $p.p0 })
MATCH (this1:Entity { id: this0.entity })
WITH DISTINCT this1
ORDER BY this1.name ASC, this1.id ASC
LIMIT 11
WITH collect([this1.id, this1.name, labels(this1), CASE
  WHEN this1:Park THEN [COLLECT {
    MATCH (this2:Name { entity: this1.id })
    WHERE this2.support > 0
    WITH this2
    ORDER BY this2.support DESC, this2.id ASC
    LIMIT $p.p1
    RETURN [coalesce(this2.text, this2.normal), this2.support] AS value
  }, COLLECT {
    MATCH (this3:Name { entity: this1.id })
    MATCH (this4:Decision)
    WHERE (this4.a = this3.id OR this4.b = this3.id)
    WITH DISTINCT this4
    ORDER BY this4.verdict ASC, this4.score DESC, this4.id ASC
    LIMIT $p.p2
    RETURN [this4.rule, this4.score] AS value
  }, COLLECT {
    MATCH (this5:Rejection { subject: this1.id })
    WITH this5
    ORDER BY this5.predicate ASC, coalesce(this5.when, '') ASC, this5.id ASC
    LIMIT $p.p3
    RETURN [this5.display, head(COLLECT {
      MATCH (this6:Entity { id: this5.object })
      RETURN [labels(this6), [this6.name]] AS value
      
      LIMIT 1
    })] AS value
  }]
  ELSE NULL
END]) AS var7
RETURN [(EXISTS {
  MATCH (this8:Name { id: $p.p0 })
  WHERE this8.entity IS NULL
} OR EXISTS {
  MATCH (this9:Content { id: $p.p0 })
  WHERE NOT this9.live
}), var7] AS value
