// paths
WITH COLLECT {
CALL () {
MATCH (this0:Name { id: $p.p1 })
RETURN this0.entity AS var1
UNION
MATCH (this2:Name)
WHERE this2.type IN ['Company', 'Fund', 'IssuingBody', 'Park', 'Policy', 'Region'] AND this2.normal = $p.p2
RETURN this2.entity AS var1
}
MATCH (this3:Entity { id: var1 })
RETURN this3 AS value LIMIT 11
} AS var4, COLLECT {
CALL () {
MATCH (this5:Name { id: $p.p3 })
RETURN this5.entity AS var6
UNION
MATCH (this7:Name)
WHERE this7.type IN ['Company', 'Fund', 'IssuingBody', 'Park', 'Policy', 'Region'] AND this7.normal = $p.p4
RETURN this7.entity AS var6
}
MATCH (this8:Entity { id: var6 })
RETURN this8 AS value LIMIT 11
} AS var9
RETURN [[each IN var4 | [each.id, each.name]], [each IN var9 | [each.id, each.name]], COLLECT {
WITH var4[0] AS this10, var9[0] AS this11
WHERE size(var4) = 1 AND size(var9) = 1 AND this10 <> this11
MATCH var12 = SHORTEST 4 ((this10) ((this13)-[this14:(APPLIES_TO|BACKED_BY|BASED_ON|FUND_OF|BODY_GRANTED|REGION_GRANTED|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN|PART_OF|REPLACES|SPONSORED_BY|SUPPORTS)]-(this15) WHERE this15 = this11 OR (this15:(Company|Park|Policy|Region) AND COUNT { (this15)--() } <= $p.p5)){1,3} (this11)
WHERE all(i IN range(0, size(this15) - 1) WHERE NOT this15[i] IN this13[0..i + 1]))
WITH var12
ORDER BY length(var12), [each IN nodes(var12) | each.id]
RETURN [length(var12), COLLECT {
UNWIND range(0, length(var12)) AS place
WITH place, nodes(var12)[place] AS this16
ORDER BY place
RETURN [labels(this16), [this16.id, this16.name]] AS value
}, COLLECT {
UNWIND range(0, length(var12) - 1) AS place
WITH place, relationships(var12)[place] AS this17, nodes(var12)[place] AS this18
ORDER BY place
RETURN [type(this17), startNode(this17) = this18, [type(this17), properties(this17)], COLLECT {
  MATCH (this19:Fact { id: this17.fact })<-[:SUPPORTS]-(this20:Statement)
  WITH this20
  ORDER BY this20.kind ASC, coalesce(this20.document, '') ASC, coalesce(this20.start, -1) ASC, this20.id ASC
  LIMIT $p.p0
  RETURN [this20.quote] AS value
}] AS value
}] AS value
}, [CASE WHEN EXISTS { WITH var4[0] AS this21
MATCH (this21)-[this22:(APPLIES_TO|BACKED_BY|BASED_ON|FUND_OF|BODY_GRANTED|REGION_GRANTED|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN|PART_OF|REPLACES|SPONSORED_BY|SUPPORTS)]-(this23) WHERE this23:(Company|Park|Policy|Region) AND COUNT { (this23)--() } > $p.p5 AND NOT (this23 IN var4 OR this23 IN var9) RETURN this23 } THEN 1 ELSE 2 END, CASE WHEN EXISTS { WITH var9[0] AS this24
MATCH (this24)-[this25:(APPLIES_TO|BACKED_BY|BASED_ON|FUND_OF|BODY_GRANTED|REGION_GRANTED|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN|PART_OF|REPLACES|SPONSORED_BY|SUPPORTS)]-(this26) WHERE this26:(Company|Park|Policy|Region) AND COUNT { (this26)--() } > $p.p5 AND NOT (this26 IN var9 OR this26 IN var4) RETURN this26 } THEN 1 ELSE 2 END]] AS value

// neighbourhood
WITH COLLECT {
CALL () {
MATCH (this0:Name { id: $p.p3 })
RETURN this0.entity AS var1
UNION
MATCH (this2:Name)
WHERE this2.type IN ['Company', 'Fund', 'IssuingBody', 'Park', 'Policy', 'Region'] AND this2.normal = $p.p4
RETURN this2.entity AS var1
}
MATCH (this3:Entity { id: var1 })
RETURN this3 AS value LIMIT 11
} AS var4
WITH var4, CASE WHEN size(var4) = 1 THEN var4 ELSE [] END AS var5
WITH var4, var5, var5 AS var6, [each IN var5 | 0] AS var7
CALL (var5, var6) {
UNWIND var6 AS this8
MATCH (this8)-[this9:(APPLIES_TO|BACKED_BY|BASED_ON|FUND_OF|BODY_GRANTED|REGION_GRANTED|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN|PART_OF|REPLACES|SPONSORED_BY|SUPPORTS)]-(this10)
WHERE this10:Entity AND NOT this10 IN var5
WITH DISTINCT this8, type(this9) AS type, startNode(this9) = this8 AS out, this10
WITH this8, type, out, this10, COUNT { (this10)--() } AS degree
ORDER BY degree DESC, this10.id
WITH this8, type, out, collect(this10)[0..$p.p1] AS best
UNWIND range(0, size(best) - 1) AS turn
WITH best[turn] AS this10, min(turn) AS turn
ORDER BY turn, this10.id
RETURN collect(this10) AS var11
}
WITH var4, var5, var7, var11[0..toInteger($p.p2) - size(var5)] AS var12
WITH var4, var5 + var12 AS var5, var12 AS var6, var7 + [each IN var12 | 1] AS var7
CALL (var5, var6) {
UNWIND var6 AS this13
MATCH (this13)-[this14:(APPLIES_TO|BACKED_BY|BASED_ON|FUND_OF|BODY_GRANTED|REGION_GRANTED|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN|PART_OF|REPLACES|SPONSORED_BY|SUPPORTS)]-(this15)
WHERE this15:Entity AND NOT this15 IN var5
WITH DISTINCT this13, type(this14) AS type, startNode(this14) = this13 AS out, this15
WITH this13, type, out, this15, COUNT { (this15)--() } AS degree
ORDER BY degree DESC, this15.id
WITH this13, type, out, collect(this15)[0..$p.p1] AS best
UNWIND range(0, size(best) - 1) AS turn
WITH best[turn] AS this15, min(turn) AS turn
ORDER BY turn, this15.id
RETURN collect(this15) AS var16
}
WITH var4, var5, var7, var16[0..toInteger($p.p2) - size(var5)] AS var17
WITH var4, var5 + var17 AS var5, var17 AS var6, var7 + [each IN var17 | 2] AS var7
RETURN [[each IN var4 | [each.id, each.name]], COLLECT {
UNWIND range(0, size(var5) - 1) AS place
WITH place, var5[place] AS this18
ORDER BY place
RETURN [this18.id, var7[place], [['APPLIES_TO', COUNT {
  (this18)-[:APPLIES_TO]->()
}, COUNT {
  (this18)<-[:APPLIES_TO]-()
}], ['BACKED_BY', COUNT {
  (this18)-[:BACKED_BY]->()
}, COUNT {
  (this18)<-[:BACKED_BY]-()
}], ['BASED_ON', COUNT {
  (this18)-[:BASED_ON]->()
}, COUNT {
  (this18)<-[:BASED_ON]-()
}], ['FUND_OF', COUNT {
  (this18)-[:FUND_OF]->()
}, COUNT {
  (this18)<-[:FUND_OF]-()
}], ['BODY_GRANTED', COUNT {
  (this18)-[:BODY_GRANTED]->()
}, COUNT {
  (this18)<-[:BODY_GRANTED]-()
}], ['REGION_GRANTED', COUNT {
  (this18)-[:REGION_GRANTED]->()
}, COUNT {
  (this18)<-[:REGION_GRANTED]-()
}], ['IN_PARK', COUNT {
  (this18)-[:IN_PARK]->()
}, COUNT {
  (this18)<-[:IN_PARK]-()
}], ['ISSUED_BY', COUNT {
  (this18)-[:ISSUED_BY]->()
}, COUNT {
  (this18)<-[:ISSUED_BY]-()
}], ['COMPANY_LOCATED_IN', COUNT {
  (this18)-[:COMPANY_LOCATED_IN]->()
}, COUNT {
  (this18)<-[:COMPANY_LOCATED_IN]-()
}], ['FUND_LOCATED_IN', COUNT {
  (this18)-[:FUND_LOCATED_IN]->()
}, COUNT {
  (this18)<-[:FUND_LOCATED_IN]-()
}], ['BODY_LOCATED_IN', COUNT {
  (this18)-[:BODY_LOCATED_IN]->()
}, COUNT {
  (this18)<-[:BODY_LOCATED_IN]-()
}], ['PARK_LOCATED_IN', COUNT {
  (this18)-[:PARK_LOCATED_IN]->()
}, COUNT {
  (this18)<-[:PARK_LOCATED_IN]-()
}], ['PART_OF', COUNT {
  (this18)-[:PART_OF]->()
}, COUNT {
  (this18)<-[:PART_OF]-()
}], ['REPLACES', COUNT {
  (this18)-[:REPLACES]->()
}, COUNT {
  (this18)<-[:REPLACES]-()
}], ['SPONSORED_BY', COUNT {
  (this18)-[:SPONSORED_BY]->()
}, COUNT {
  (this18)<-[:SPONSORED_BY]-()
}], ['SUPPORTS', COUNT {
  (this18)-[:SUPPORTS]->()
}, COUNT {
  (this18)<-[:SUPPORTS]-()
}]], [labels(this18), [this18.id, [['APPLIES_TO', COUNT {
  (this18)-[:APPLIES_TO]->()
}, COUNT {
  (this18)<-[:APPLIES_TO]-()
}], ['BACKED_BY', COUNT {
  (this18)-[:BACKED_BY]->()
}, COUNT {
  (this18)<-[:BACKED_BY]-()
}], ['BASED_ON', COUNT {
  (this18)-[:BASED_ON]->()
}, COUNT {
  (this18)<-[:BASED_ON]-()
}], ['FUND_OF', COUNT {
  (this18)-[:FUND_OF]->()
}, COUNT {
  (this18)<-[:FUND_OF]-()
}], ['BODY_GRANTED', COUNT {
  (this18)-[:BODY_GRANTED]->()
}, COUNT {
  (this18)<-[:BODY_GRANTED]-()
}], ['REGION_GRANTED', COUNT {
  (this18)-[:REGION_GRANTED]->()
}, COUNT {
  (this18)<-[:REGION_GRANTED]-()
}], ['IN_PARK', COUNT {
  (this18)-[:IN_PARK]->()
}, COUNT {
  (this18)<-[:IN_PARK]-()
}], ['ISSUED_BY', COUNT {
  (this18)-[:ISSUED_BY]->()
}, COUNT {
  (this18)<-[:ISSUED_BY]-()
}], ['COMPANY_LOCATED_IN', COUNT {
  (this18)-[:COMPANY_LOCATED_IN]->()
}, COUNT {
  (this18)<-[:COMPANY_LOCATED_IN]-()
}], ['FUND_LOCATED_IN', COUNT {
  (this18)-[:FUND_LOCATED_IN]->()
}, COUNT {
  (this18)<-[:FUND_LOCATED_IN]-()
}], ['BODY_LOCATED_IN', COUNT {
  (this18)-[:BODY_LOCATED_IN]->()
}, COUNT {
  (this18)<-[:BODY_LOCATED_IN]-()
}], ['PARK_LOCATED_IN', COUNT {
  (this18)-[:PARK_LOCATED_IN]->()
}, COUNT {
  (this18)<-[:PARK_LOCATED_IN]-()
}], ['PART_OF', COUNT {
  (this18)-[:PART_OF]->()
}, COUNT {
  (this18)<-[:PART_OF]-()
}], ['REPLACES', COUNT {
  (this18)-[:REPLACES]->()
}, COUNT {
  (this18)<-[:REPLACES]-()
}], ['SPONSORED_BY', COUNT {
  (this18)-[:SPONSORED_BY]->()
}, COUNT {
  (this18)<-[:SPONSORED_BY]-()
}], ['SUPPORTS', COUNT {
  (this18)-[:SUPPORTS]->()
}, COUNT {
  (this18)<-[:SUPPORTS]-()
}]]]]] AS value
}, COLLECT {
CALL (var5) {
UNWIND var5 AS this19
WITH this19, var5 WHERE COUNT { (this19)--() } <= $p.p5
MATCH (this19)-[this20:(APPLIES_TO|BACKED_BY|BASED_ON|FUND_OF|BODY_GRANTED|REGION_GRANTED|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN|PART_OF|REPLACES|SPONSORED_BY|SUPPORTS)]-(this21)
WHERE this21 IN var5
RETURN this20
UNION
WITH [each IN var5 WHERE COUNT { (each)--() } > $p.p5] AS hubs
UNWIND hubs AS this22
UNWIND hubs AS this23
WITH this22, this23 WHERE elementId(this22) < elementId(this23)
MATCH (this22)-[this20:(APPLIES_TO|BACKED_BY|BASED_ON|FUND_OF|BODY_GRANTED|REGION_GRANTED|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN|PART_OF|REPLACES|SPONSORED_BY|SUPPORTS)]-(this23)
RETURN this20
}
WITH this20, startNode(this20) AS this19, endNode(this20) AS this21
ORDER BY this20.fact
RETURN [this20.fact, startNode(this20).id, endNode(this20).id, type(this20), [type(this20), properties(this20)], COLLECT {
  MATCH (this24:Fact { id: this20.fact })<-[:SUPPORTS]-(this25:Statement)
  WITH this25
  ORDER BY this25.kind ASC, coalesce(this25.document, '') ASC, coalesce(this25.start, -1) ASC, this25.id ASC
  LIMIT $p.p0
  RETURN [this25.quote] AS value
}] AS value
}] AS value

// connections
WITH COLLECT {
UNWIND $p.p2 AS id
MATCH (this0:Name { id: id })
MATCH (this1:Entity { id: this0.entity })
RETURN DISTINCT this1 AS value
} AS var2
WITH var2, var2 AS var3
WITH var2, var3, var3 AS var4, [each IN var3 | 0] AS var5
RETURN [[each IN var2 | [each.id, each.name]], COLLECT {
UNWIND range(0, size(var3) - 1) AS place
WITH place, var3[place] AS this6
ORDER BY place
RETURN [this6.id, var5[place], []] AS value
}, COLLECT {
CALL (var3) {
UNWIND var3 AS this7
WITH this7, var3 WHERE COUNT { (this7)--() } <= $p.p3
MATCH (this7)-[this8:(BODY_GRANTED|REGION_GRANTED|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN)]-(this9)
WHERE this9 IN var3
RETURN this8
UNION
WITH [each IN var3 WHERE COUNT { (each)--() } > $p.p3] AS hubs
UNWIND hubs AS this10
UNWIND hubs AS this11
WITH this10, this11 WHERE elementId(this10) < elementId(this11)
MATCH (this10)-[this8:(BODY_GRANTED|REGION_GRANTED|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN)]-(this11)
RETURN this8
}
WITH this8, startNode(this8) AS this7, endNode(this8) AS this9
ORDER BY this8.fact
RETURN [this8.fact, startNode(this8).id, endNode(this8).id, type(this8)] AS value
}] AS value
