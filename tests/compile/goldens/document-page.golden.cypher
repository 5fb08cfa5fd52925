// document
RETURN [(EXISTS {
  MATCH (this0:Name { id: $p.p0 })
  WHERE this0.entity IS NULL
} OR EXISTS {
  MATCH (this1:Content { id: $p.p0 })
  WHERE NOT this1.live
}), COLLECT {
  MATCH (this2:Document { id: $p.p0 })
  WITH DISTINCT this2
  WHERE this2.live
  WITH DISTINCT this2
  ORDER BY this2.id ASC, this2.id ASC
  LIMIT 11
  RETURN [this2.id, this2.id, labels(this2), CASE
    WHEN this2:Document THEN [this2.title, [COLLECT {
      MATCH (this2)<-[:OF]-(this3:Live)
      MATCH (this4:Block { reading: this3.id })
      WHERE ((this4.start IS NOT NULL AND this4.index IS NOT NULL) AND this4.end > $p.p1)
      WITH this4
      ORDER BY this4.start ASC, this4.index ASC
      LIMIT $p.p2
      RETURN [[this4.start, this4.index], [this4.index, this4.kind, coalesce(this4.path, []), this4.start, this4.end, this4.text, this4.reason]] AS value
    }, NULL], [COLLECT {
      MATCH (this5:Statement { document: this2.id })
      WHERE (EXISTS { (this5)-[:IN]->(:Live) } AND (this5.start IS NOT NULL AND this5.id IS NOT NULL) AND (this5.end > $p.p3 AND this5.start < $p.p4 AND this5.predicate = $p.p5))
      WITH this5
      ORDER BY this5.start ASC, this5.id ASC
      LIMIT $p.p8
      RETURN [[], [this5.predicate, head(COLLECT {
        MATCH (this6:Name { id: this5.subject })
        MATCH (this7:Entity { id: this6.entity })
        RETURN [labels(this7), [this7.id, this7.name]] AS value
        
        LIMIT 1
      }), head(COLLECT {
        MATCH (this8:Name { id: this5.object })
        MATCH (this9:Entity { id: this8.entity })
        RETURN [labels(this9), [this9.name]] AS value
        
        LIMIT 1
      }), this5.value, this5.start, this5.end, [this5.document, this5.start, this5.end], CASE WHEN this5.start IS NULL THEN NULL ELSE [this5.start, this5.end, COLLECT {
        MATCH (this5)-[:IN]->(reading:Reading)
        WITH reading, this5.start - $p.p6 AS from, this5.end + $p.p7 AS to
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
      MATCH (this10:Statement { document: this2.id })
      WHERE (EXISTS { (this10)-[:IN]->(:Live) } AND (this10.end > $p.p3 AND this10.start < $p.p4 AND this10.predicate = $p.p5))
      RETURN this10 AS value
    }]]
    ELSE NULL
  END] AS value
}] AS value
