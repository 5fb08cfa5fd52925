// document
MATCH (this0:Document { id: $p.p0 })
WITH DISTINCT this0
WHERE this0.live
WITH DISTINCT this0
ORDER BY this0.id ASC, this0.id ASC
LIMIT 11
WITH collect([this0.id, this0.id, labels(this0), CASE
  WHEN this0:Document THEN [this0.title, [COLLECT {
    MATCH (this0)<-[:OF]-(this1:Live)
    MATCH (this2:Block { reading: this1.id })
    WHERE ((this2.start IS NOT NULL AND this2.index IS NOT NULL) AND this2.end > $p.p1)
    WITH this2
    ORDER BY this2.start ASC, this2.index ASC
    LIMIT $p.p2
    RETURN [[this2.start, this2.index], [this2.index, this2.kind, coalesce(this2.path, []), this2.start, this2.end, this2.text, this2.reason]] AS value
  }, NULL], [COLLECT {
    MATCH (this3:Statement { document: this0.id })
    WHERE (this3.start >= 0 AND EXISTS { (this3)-[:IN]->(:Live) } AND (this3.start IS NOT NULL AND this3.id IS NOT NULL) AND (this3.end > $p.p3 AND this3.start < $p.p4 AND this3.predicate = $p.p5))
    WITH this3
    ORDER BY this3.start ASC, this3.id ASC
    LIMIT $p.p8
    RETURN [[], [this3.predicate, head(COLLECT {
      MATCH (this4:Name { id: this3.subject })
      MATCH (this5:Entity { id: this4.entity })
      RETURN [labels(this5), [this5.id, this5.name]] AS value
      
      LIMIT 1
    }), head(COLLECT {
      MATCH (this6:Name { id: this3.object })
      MATCH (this7:Entity { id: this6.entity })
      RETURN [labels(this7), [this7.name]] AS value
      
      LIMIT 1
    }), this3.value, this3.start, this3.end, [this3.document, this3.start, this3.end], CASE WHEN this3.start IS NULL THEN NULL ELSE [this3.start, this3.end, COLLECT {
      MATCH (this3)-[:IN]->(reading:Reading)
      WITH reading, this3.start - $p.p6 AS from, this3.end + $p.p7 AS to
      ORDER BY reading:Live DESC LIMIT 1
      CALL (reading, from, to) {
        MATCH (block:Block {reading: reading.id})
        WHERE block.start <= from
        RETURN block ORDER BY block.start DESC LIMIT 1
        UNION
        MATCH (block:Block {reading: reading.id})
        WHERE from < block.start AND block.start < to
        RETURN block
      }
      WITH block, to, CASE WHEN block.start < from THEN from - block.start ELSE 0 END AS skipped
      ORDER BY block.start
      RETURN CASE WHEN size(block.text) = block.end - block.start
        THEN [block.start + skipped, substring(block.text, skipped, to - block.start - skipped)]
        ELSE [block.start, block.text] END
    }] END]] AS value
  }, COUNT {
    MATCH (this8:Statement { document: this0.id })
    WHERE (this8.start >= 0 AND EXISTS { (this8)-[:IN]->(:Live) } AND (this8.end > $p.p3 AND this8.start < $p.p4 AND this8.predicate = $p.p5))
    RETURN this8 AS value
  }]]
  ELSE NULL
END]) AS var9
RETURN [(EXISTS {
  MATCH (this10:Name { id: $p.p0 })
  WHERE this10.entity IS NULL
} OR EXISTS {
  MATCH (this11:Content { id: $p.p0 })
  WHERE NOT this11.live
}), var9] AS value
