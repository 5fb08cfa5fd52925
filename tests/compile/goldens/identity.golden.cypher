// unsure
RETURN [COLLECT {
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
  RETURN [[coalesce(head(COLLECT {
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
  })]] AS value
}, COUNT {
  MATCH (this3:Decision { verdict: 'unsure' })
  WHERE EXISTS {
    MATCH (left:Name {id: this3.a})
    WHERE EXISTS { MATCH (right:Name {id: this3.b}) WHERE left.entity <> right.entity }
  }
  RETURN this3 AS value
}] AS value

// rejections
RETURN [COLLECT {
  MATCH (this0:Rejection)
  WHERE (this0.predicate IS NOT NULL AND this0.id IS NOT NULL)
  WITH this0
  ORDER BY this0.predicate ASC, coalesce(this0.when, '') ASC, this0.id ASC
  LIMIT $p.p1
  RETURN [[], [this0.predicate, head(COLLECT {
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
  }]] AS value
}, NULL] AS value

// park
RETURN [(EXISTS {
  MATCH (this0:Name { id: $p.p0 })
  WHERE this0.entity IS NULL
} OR EXISTS {
  MATCH (this1:Content { id: $p.p0 })
  WHERE NOT this1.live
}), COLLECT {
  MATCH (this2:Name { id: $p.p0 })
  MATCH (this3:Entity { id: this2.entity })
  WITH DISTINCT this3
  ORDER BY this3.name ASC, this3.id ASC
  LIMIT 11
  RETURN [this3.id, this3.name, labels(this3), CASE
    WHEN this3:Park THEN [COLLECT {
      MATCH (this4:Name { entity: this3.id })
      WHERE this4.support > 0
      WITH this4
      ORDER BY this4.support DESC, this4.id ASC
      LIMIT $p.p1
      RETURN [coalesce(this4.text, this4.normal), this4.support] AS value
    }, COLLECT {
      MATCH (this5:Name { entity: this3.id })
      MATCH (this6:Decision)
      WHERE (this6.a = this5.id OR this6.b = this5.id)
      WITH DISTINCT this6
      ORDER BY this6.verdict ASC, this6.score DESC, this6.id ASC
      LIMIT $p.p2
      RETURN [this6.rule, this6.score] AS value
    }, COLLECT {
      MATCH (this7:Rejection { subject: this3.id })
      WITH this7
      ORDER BY this7.predicate ASC, coalesce(this7.when, '') ASC, this7.id ASC
      LIMIT $p.p3
      RETURN [this7.display, head(COLLECT {
        MATCH (this8:Entity { id: this7.object })
        RETURN [labels(this8), [this8.name]] AS value
        
        LIMIT 1
      })] AS value
    }]
    ELSE NULL
  END] AS value
}] AS value
