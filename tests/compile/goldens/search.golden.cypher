// search
CALL () {
MATCH (this0:Name)
WHERE this0.type IN ['Company', 'Fund', 'IssuingBody', 'Park', 'Policy', 'Region'] AND this0.normal STARTS WITH $p.p1
MATCH (this1:Entity { id: this0.entity })
WHERE true
WITH this1, min(CASE WHEN this0.normal = $p.p1 THEN 0 ELSE 1 END) AS var2
ORDER BY var2, this1.id
LIMIT 1001
RETURN this1, var2, 0.0 AS var3, null AS var4
UNION ALL
CALL db.index.fulltext.queryNodes('fulltext_names', $p.p2, { limit: 1001 }) YIELD node AS this1, score AS var3
WHERE this1:(Company|Fund|IssuingBody|Park|Policy|Region) AND true
RETURN this1, 2 AS var2, var3, null AS var4
LIMIT 1001
UNION ALL
CALL db.index.fulltext.queryNodes('fulltext_documents', $p.p2, { limit: 5000 }) YIELD node AS this5, score AS var3
OPTIONAL MATCH (reading:Reading { id: this5.reading })-[:OF]->(this6:Document)
WHERE reading:Live
WITH CASE WHEN this5:Document THEN this5 ELSE this6 END AS this1, this5, var3
WHERE this1 IS NOT NULL AND this1.live
WITH this1, this5, var3, CASE WHEN this5.title = $p.p0 THEN 0 WHEN this5.title STARTS WITH $p.p0 THEN 1 ELSE 2 END AS var2
ORDER BY var2, var3 DESC, this5.id
WITH this1, min(var2) AS var2, max(var3) AS var3, head(collect(this5)) AS var4
RETURN this1, var2, var3, var4
LIMIT 1001
}
WITH this1, min(var2) AS var2, max(var3) AS var3, head(collect(var4)) AS var4
ORDER BY var2, var3 DESC, this1.id
LIMIT 1001
WITH collect([this1, var2, var3, var4]) AS var7
RETURN [COLLECT {
UNWIND var7[0..1000] AS var8
WITH var8[0] AS this1, var8[1] AS var2, var8[2] AS var3, var8[3] AS var4
WHERE true
WITH this1, var2, var3, var4
ORDER BY var2, var3 DESC, this1.id
LIMIT $p.p3
RETURN [[var2, var3, this1.id], [this1.name, this1.aliases, this1.title, var4.text, var4.start, var4.path], [labels(this1), CASE
  WHEN this1:(Company|Fund|IssuingBody|Park|Policy|Country|Province|City|District|Town) THEN [this1.id, this1.name]
  WHEN this1:Document THEN [this1.id, this1.title]
  ELSE [this1.id]
END]] AS value
}, size(var7), head(COLLECT {
MATCH (this9:Run)
WHERE this9.id IS NOT NULL
RETURN this9.id AS value
ORDER BY this9.id DESC
LIMIT 1
})] AS value

// parksOnly
CALL () {
MATCH (this0:Name)
WHERE this0.type IN ['Park'] AND this0.normal STARTS WITH $p.p1
MATCH (this1:Entity { id: this0.entity })
WHERE EXISTS {
  MATCH (this1)-[:(APPLIES_TO|BODY_LOCATED_IN|COMPANY_LOCATED_IN|FUND_LOCATED_IN|FUND_OF|PARK_LOCATED_IN)*0..2]->(this2:Region)-[:PART_OF*0..6]->(this3:Region)
  WHERE EXISTS {
    MATCH (this4:Name { entity: this3.id })
    WHERE (this4.id = $p.p3 OR (this4.type = 'Region' AND this4.normal = $p.p4))
  }
}
WITH this1, min(CASE WHEN this0.normal = $p.p1 THEN 0 ELSE 1 END) AS var5
ORDER BY var5, this1.id
LIMIT 1001
RETURN this1, var5, 0.0 AS var6, null AS var7
UNION ALL
CALL db.index.fulltext.queryNodes('fulltext_names', $p.p2, {}) YIELD node AS this1, score AS var6
WHERE this1:Park AND EXISTS {
  MATCH (this1)-[:(APPLIES_TO|BODY_LOCATED_IN|COMPANY_LOCATED_IN|FUND_LOCATED_IN|FUND_OF|PARK_LOCATED_IN)*0..2]->(this8:Region)-[:PART_OF*0..6]->(this9:Region)
  WHERE EXISTS {
    MATCH (this10:Name { entity: this9.id })
    WHERE (this10.id = $p.p3 OR (this10.type = 'Region' AND this10.normal = $p.p4))
  }
}
RETURN this1, 2 AS var5, var6, null AS var7
LIMIT 1001
}
WITH this1, min(var5) AS var5, max(var6) AS var6, head(collect(var7)) AS var7
ORDER BY var5, var6 DESC, this1.id
LIMIT 1001
WITH collect([this1, var5, var6, var7]) AS var11
RETURN [COLLECT {
UNWIND var11[0..1000] AS var12
WITH var12[0] AS this1, var12[1] AS var5, var12[2] AS var6, var12[3] AS var7
WHERE true
WITH this1, var5, var6, var7
ORDER BY var5, var6 DESC, this1.id
LIMIT $p.p5
RETURN [[var5, var6, this1.id], [this1.name, this1.aliases, this1.title, var7.text, var7.start, var7.path], [labels(this1), [this1.id]]] AS value
}, size(var11), NULL] AS value
