// paths
WITH COLLECT {
MATCH (this0:Name)
WHERE this0.id = $p1 OR (this0.type IN ['Company', 'Fund', 'IssuingBody', 'Park', 'Policy', 'Region'] AND this0.normal = $p2)
MATCH (this1:Entity { id: this0.entity })
RETURN DISTINCT this1 AS value LIMIT 11
} AS var2, COLLECT {
MATCH (this3:Name)
WHERE this3.id = $p3 OR (this3.type IN ['Company', 'Fund', 'IssuingBody', 'Park', 'Policy', 'Region'] AND this3.normal = $p4)
MATCH (this4:Entity { id: this3.entity })
RETURN DISTINCT this4 AS value LIMIT 11
} AS var5
RETURN [[each IN var2 | [each.id, each.name]], [each IN var5 | [each.id, each.name]], COLLECT {
WITH var2[0] AS this6, var5[0] AS this7
WHERE size(var2) = 1 AND size(var5) = 1 AND this6 <> this7
MATCH var8 = SHORTEST 4 ((this6) ((this9)-[this10:(APPLIES_TO|BACKED_BY|BASED_ON|FUND_OF|BODY_GRANTED|REGION_GRANTED|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN|PART_OF|REPLACES|SPONSORED_BY|SUPPORTS)]-(this11) WHERE this11 = this7 OR (this11:(Company|Park|Policy|Region) AND COUNT { (this11)--() } <= $p5)){1,3} (this7)
WHERE all(i IN range(0, size(this11) - 1) WHERE NOT this11[i] IN this9[0..i + 1]))
WITH var8
ORDER BY length(var8), [each IN nodes(var8) | each.id]
RETURN [length(var8), COLLECT {
UNWIND range(0, length(var8)) AS place
WITH place, nodes(var8)[place] AS this12
ORDER BY place
RETURN [labels(this12), [this12.id, this12.name]] AS value
}, COLLECT {
UNWIND range(0, length(var8) - 1) AS place
WITH place, relationships(var8)[place] AS this13, nodes(var8)[place] AS this14
ORDER BY place
RETURN [type(this13), startNode(this13) = this14, [type(this13), properties(this13)], COLLECT {
  MATCH (this15:Fact { id: this13.fact })<-[:SUPPORTS]-(this16:Statement)
  WITH this16
  ORDER BY this16.kind ASC, coalesce(this16.document, '') ASC, coalesce(this16.start, -1) ASC, this16.id ASC
  LIMIT $p0
  RETURN [this16.quote] AS value
}] AS value
}] AS value
}, [CASE WHEN EXISTS { WITH var2[0] AS this17
MATCH (this17)-[this18:(APPLIES_TO|BACKED_BY|BASED_ON|FUND_OF|BODY_GRANTED|REGION_GRANTED|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN|PART_OF|REPLACES|SPONSORED_BY|SUPPORTS)]-(this19) WHERE this19:(Company|Park|Policy|Region) AND COUNT { (this19)--() } > $p5 AND NOT (this19 IN var2 OR this19 IN var5) RETURN this19 } THEN 1 ELSE 2 END, CASE WHEN EXISTS { WITH var5[0] AS this20
MATCH (this20)-[this21:(APPLIES_TO|BACKED_BY|BASED_ON|FUND_OF|BODY_GRANTED|REGION_GRANTED|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN|PART_OF|REPLACES|SPONSORED_BY|SUPPORTS)]-(this22) WHERE this22:(Company|Park|Policy|Region) AND COUNT { (this22)--() } > $p5 AND NOT (this22 IN var5 OR this22 IN var2) RETURN this22 } THEN 1 ELSE 2 END]] AS value

// neighbourhood
WITH COLLECT {
MATCH (this0:Name)
WHERE this0.id = $p3 OR (this0.type IN ['Company', 'Fund', 'IssuingBody', 'Park', 'Policy', 'Region'] AND this0.normal = $p4)
MATCH (this1:Entity { id: this0.entity })
RETURN DISTINCT this1 AS value LIMIT 11
} AS var2
WITH var2, CASE WHEN size(var2) = 1 THEN var2 ELSE [] END AS var3
WITH var2, var3, var3 AS var4, [each IN var3 | 0] AS var5
CALL (var3, var4) {
UNWIND var4 AS this6
MATCH (this6)-[this7:(APPLIES_TO|BACKED_BY|BASED_ON|FUND_OF|BODY_GRANTED|REGION_GRANTED|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN|PART_OF|REPLACES|SPONSORED_BY|SUPPORTS)]-(this8)
WHERE this8:Entity AND NOT this8 IN var3
WITH DISTINCT this6, type(this7) AS type, startNode(this7) = this6 AS out, this8
WITH this6, type, out, this8, COUNT { (this8)--() } AS degree
ORDER BY degree DESC, this8.id
WITH this6, type, out, collect(this8)[0..$p1] AS best
UNWIND range(0, size(best) - 1) AS turn
WITH best[turn] AS this8, min(turn) AS turn
ORDER BY turn, this8.id
RETURN collect(this8) AS var9
}
WITH var2, var3, var5, var9[0..toInteger($p2) - size(var3)] AS var10
WITH var2, var3 + var10 AS var3, var10 AS var4, var5 + [each IN var10 | 1] AS var5
CALL (var3, var4) {
UNWIND var4 AS this11
MATCH (this11)-[this12:(APPLIES_TO|BACKED_BY|BASED_ON|FUND_OF|BODY_GRANTED|REGION_GRANTED|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN|PART_OF|REPLACES|SPONSORED_BY|SUPPORTS)]-(this13)
WHERE this13:Entity AND NOT this13 IN var3
WITH DISTINCT this11, type(this12) AS type, startNode(this12) = this11 AS out, this13
WITH this11, type, out, this13, COUNT { (this13)--() } AS degree
ORDER BY degree DESC, this13.id
WITH this11, type, out, collect(this13)[0..$p1] AS best
UNWIND range(0, size(best) - 1) AS turn
WITH best[turn] AS this13, min(turn) AS turn
ORDER BY turn, this13.id
RETURN collect(this13) AS var14
}
WITH var2, var3, var5, var14[0..toInteger($p2) - size(var3)] AS var15
WITH var2, var3 + var15 AS var3, var15 AS var4, var5 + [each IN var15 | 2] AS var5
RETURN [[each IN var2 | [each.id, each.name]], COLLECT {
UNWIND range(0, size(var3) - 1) AS place
WITH place, var3[place] AS this16
ORDER BY place
RETURN [this16.id, var5[place], [['APPLIES_TO', COUNT {
  (this16)-[:APPLIES_TO]->()
}, COUNT {
  (this16)<-[:APPLIES_TO]-()
}], ['BACKED_BY', COUNT {
  (this16)-[:BACKED_BY]->()
}, COUNT {
  (this16)<-[:BACKED_BY]-()
}], ['BASED_ON', COUNT {
  (this16)-[:BASED_ON]->()
}, COUNT {
  (this16)<-[:BASED_ON]-()
}], ['FUND_OF', COUNT {
  (this16)-[:FUND_OF]->()
}, COUNT {
  (this16)<-[:FUND_OF]-()
}], ['BODY_GRANTED', COUNT {
  (this16)-[:BODY_GRANTED]->()
}, COUNT {
  (this16)<-[:BODY_GRANTED]-()
}], ['REGION_GRANTED', COUNT {
  (this16)-[:REGION_GRANTED]->()
}, COUNT {
  (this16)<-[:REGION_GRANTED]-()
}], ['IN_PARK', COUNT {
  (this16)-[:IN_PARK]->()
}, COUNT {
  (this16)<-[:IN_PARK]-()
}], ['ISSUED_BY', COUNT {
  (this16)-[:ISSUED_BY]->()
}, COUNT {
  (this16)<-[:ISSUED_BY]-()
}], ['COMPANY_LOCATED_IN', COUNT {
  (this16)-[:COMPANY_LOCATED_IN]->()
}, COUNT {
  (this16)<-[:COMPANY_LOCATED_IN]-()
}], ['FUND_LOCATED_IN', COUNT {
  (this16)-[:FUND_LOCATED_IN]->()
}, COUNT {
  (this16)<-[:FUND_LOCATED_IN]-()
}], ['BODY_LOCATED_IN', COUNT {
  (this16)-[:BODY_LOCATED_IN]->()
}, COUNT {
  (this16)<-[:BODY_LOCATED_IN]-()
}], ['PARK_LOCATED_IN', COUNT {
  (this16)-[:PARK_LOCATED_IN]->()
}, COUNT {
  (this16)<-[:PARK_LOCATED_IN]-()
}], ['PART_OF', COUNT {
  (this16)-[:PART_OF]->()
}, COUNT {
  (this16)<-[:PART_OF]-()
}], ['REPLACES', COUNT {
  (this16)-[:REPLACES]->()
}, COUNT {
  (this16)<-[:REPLACES]-()
}], ['SPONSORED_BY', COUNT {
  (this16)-[:SPONSORED_BY]->()
}, COUNT {
  (this16)<-[:SPONSORED_BY]-()
}], ['SUPPORTS', COUNT {
  (this16)-[:SUPPORTS]->()
}, COUNT {
  (this16)<-[:SUPPORTS]-()
}]], [labels(this16), [this16.id, [['APPLIES_TO', COUNT {
  (this16)-[:APPLIES_TO]->()
}, COUNT {
  (this16)<-[:APPLIES_TO]-()
}], ['BACKED_BY', COUNT {
  (this16)-[:BACKED_BY]->()
}, COUNT {
  (this16)<-[:BACKED_BY]-()
}], ['BASED_ON', COUNT {
  (this16)-[:BASED_ON]->()
}, COUNT {
  (this16)<-[:BASED_ON]-()
}], ['FUND_OF', COUNT {
  (this16)-[:FUND_OF]->()
}, COUNT {
  (this16)<-[:FUND_OF]-()
}], ['BODY_GRANTED', COUNT {
  (this16)-[:BODY_GRANTED]->()
}, COUNT {
  (this16)<-[:BODY_GRANTED]-()
}], ['REGION_GRANTED', COUNT {
  (this16)-[:REGION_GRANTED]->()
}, COUNT {
  (this16)<-[:REGION_GRANTED]-()
}], ['IN_PARK', COUNT {
  (this16)-[:IN_PARK]->()
}, COUNT {
  (this16)<-[:IN_PARK]-()
}], ['ISSUED_BY', COUNT {
  (this16)-[:ISSUED_BY]->()
}, COUNT {
  (this16)<-[:ISSUED_BY]-()
}], ['COMPANY_LOCATED_IN', COUNT {
  (this16)-[:COMPANY_LOCATED_IN]->()
}, COUNT {
  (this16)<-[:COMPANY_LOCATED_IN]-()
}], ['FUND_LOCATED_IN', COUNT {
  (this16)-[:FUND_LOCATED_IN]->()
}, COUNT {
  (this16)<-[:FUND_LOCATED_IN]-()
}], ['BODY_LOCATED_IN', COUNT {
  (this16)-[:BODY_LOCATED_IN]->()
}, COUNT {
  (this16)<-[:BODY_LOCATED_IN]-()
}], ['PARK_LOCATED_IN', COUNT {
  (this16)-[:PARK_LOCATED_IN]->()
}, COUNT {
  (this16)<-[:PARK_LOCATED_IN]-()
}], ['PART_OF', COUNT {
  (this16)-[:PART_OF]->()
}, COUNT {
  (this16)<-[:PART_OF]-()
}], ['REPLACES', COUNT {
  (this16)-[:REPLACES]->()
}, COUNT {
  (this16)<-[:REPLACES]-()
}], ['SPONSORED_BY', COUNT {
  (this16)-[:SPONSORED_BY]->()
}, COUNT {
  (this16)<-[:SPONSORED_BY]-()
}], ['SUPPORTS', COUNT {
  (this16)-[:SUPPORTS]->()
}, COUNT {
  (this16)<-[:SUPPORTS]-()
}]]]]] AS value
}, COLLECT {
CALL (var3) {
UNWIND var3 AS this17
WITH this17, var3 WHERE COUNT { (this17)--() } <= $p5
MATCH (this17)-[this18:(APPLIES_TO|BACKED_BY|BASED_ON|FUND_OF|BODY_GRANTED|REGION_GRANTED|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN|PART_OF|REPLACES|SPONSORED_BY|SUPPORTS)]-(this19)
WHERE this19 IN var3
RETURN this18
UNION
WITH [each IN var3 WHERE COUNT { (each)--() } > $p5] AS hubs
UNWIND hubs AS this20
UNWIND hubs AS this21
WITH this20, this21 WHERE elementId(this20) < elementId(this21)
MATCH (this20)-[this18:(APPLIES_TO|BACKED_BY|BASED_ON|FUND_OF|BODY_GRANTED|REGION_GRANTED|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN|PART_OF|REPLACES|SPONSORED_BY|SUPPORTS)]-(this21)
RETURN this18
}
WITH this18, startNode(this18) AS this17, endNode(this18) AS this19
ORDER BY this18.fact
RETURN [this18.fact, startNode(this18).id, endNode(this18).id, type(this18), [type(this18), properties(this18)], COLLECT {
  MATCH (this22:Fact { id: this18.fact })<-[:SUPPORTS]-(this23:Statement)
  WITH this23
  ORDER BY this23.kind ASC, coalesce(this23.document, '') ASC, coalesce(this23.start, -1) ASC, this23.id ASC
  LIMIT $p0
  RETURN [this23.quote] AS value
}] AS value
}] AS value

// connections
WITH COLLECT {
UNWIND $p2 AS id
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
WITH this7, var3 WHERE COUNT { (this7)--() } <= $p3
MATCH (this7)-[this8:(BODY_GRANTED|REGION_GRANTED|COMPANY_LOCATED_IN|FUND_LOCATED_IN|BODY_LOCATED_IN|PARK_LOCATED_IN)]-(this9)
WHERE this9 IN var3
RETURN this8
UNION
WITH [each IN var3 WHERE COUNT { (each)--() } > $p3] AS hubs
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
