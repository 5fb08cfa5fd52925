// region
MATCH (this0:Name { type: 'Region', normal: $p.p0 })
MATCH (this1:Entity { id: this0.entity })
WITH DISTINCT this1
ORDER BY this1.name ASC, this1.id ASC
LIMIT 11
WITH collect([this1.id, this1.name, labels(this1), CASE
  WHEN this1:Region THEN [labels(this1), [this1.name, [COLLECT {
    MATCH (this1)-[this2:PART_OF]->(this3)
    WITH this3, this2
    ORDER BY this3.name ASC, this3.id ASC, this2.fact ASC
    LIMIT $p.p1
    RETURN [[], [labels(this3), [this3.name]]] AS value
  }, NULL], [COLLECT {
    MATCH (this1)<-[this4:PART_OF]-(this5)
    WITH this5, this4
    ORDER BY this5.name ASC, this5.id ASC, this4.fact ASC
    LIMIT $p.p2
    RETURN [[], [labels(this5), [this5.name]]] AS value
  }, COUNT {
    (this1)<-[this6:PART_OF]-(this7)
  }], [COLLECT {
    MATCH (this1)<-[this8:APPLIES_TO]-(this9)
    WITH this9, this8
    ORDER BY this9.name ASC, this9.id ASC, this8.fact ASC
    LIMIT $p.p9
    RETURN [[], [this9.name, [COLLECT {
      MATCH (this9)-[this10:ISSUED_BY]->(this11)
      WITH this11, this10
      ORDER BY this11.name ASC, this11.id ASC, this10.fact ASC
      LIMIT $p.p5
      RETURN [[], this10.role, [this11.name, [COLLECT {
        MATCH (this11)-[this12:BODY_LOCATED_IN]->(this13)
        WITH this13, this12
        ORDER BY this13.name ASC, this13.id ASC, this12.fact ASC
        LIMIT $p.p3
        RETURN [[], [labels(this13), [this13.name]]] AS value
      }, NULL]], COLLECT {
        MATCH (this14:Fact { id: this10.fact })<-[:SUPPORTS]-(this15:Statement)
        WITH this15
        ORDER BY this15.kind ASC, coalesce(this15.document, '') ASC, coalesce(this15.start, -1) ASC, this15.id ASC
        LIMIT $p.p4
        RETURN [this15.quote, head(COLLECT {
          MATCH (this15)-[:FROM]->(this16:Document)
          RETURN [this16.title] AS value
          
          LIMIT 1
        })] AS value
      }] AS value
    }, NULL], [COLLECT {
      MATCH (this9)-[this17:APPLIES_TO]->(this18)
      WITH this18, this17
      ORDER BY this18.name ASC, this18.id ASC, this17.fact ASC
      LIMIT $p.p6
      RETURN [[], [labels(this18), [this18.name]]] AS value
    }, NULL], [COLLECT {
      MATCH (this9)-[this19:SUPPORTS]->(this20)
      WITH this20, this19
      ORDER BY this20.name ASC, this20.id ASC, this19.fact ASC
      LIMIT $p.p7
      RETURN [[], [labels(this20), CASE
        WHEN this20:Park THEN [this20.name]
        WHEN this20:Fund THEN []
        ELSE [this20.name]
      END]] AS value
    }, NULL], [COLLECT {
      MATCH (this9)-[this21:BASED_ON]->(this22)
      WITH this22, this21
      ORDER BY this22.name ASC, this22.id ASC, this21.fact ASC
      LIMIT $p.p8
      RETURN [[], [this22.name]] AS value
    }, NULL]]] AS value
  }, COUNT {
    (this1)<-[this23:APPLIES_TO]-(this24)
  }], elementId(this1), [COLLECT {
    MATCH (this1)<-[this25:COMPANY_LOCATED_IN]-(this26)
    WITH this26, this25
    ORDER BY this26.name ASC, this26.id ASC, this25.fact ASC
    LIMIT $p.p14
    RETURN [[], [this26.name]] AS value
  }, COUNT {
    (this1)<-[this27:COMPANY_LOCATED_IN]-(this28)
  }], [COLLECT {
    MATCH (this1)<-[this29:FUND_LOCATED_IN]-(this30)
    WITH this30, this29
    ORDER BY this30.name ASC, this30.id ASC, this29.fact ASC
    LIMIT $p.p15
    RETURN [[], [this30.name]] AS value
  }, COUNT {
    (this1)<-[this31:FUND_LOCATED_IN]-(this32)
  }], elementId(this1), elementId(this1), elementId(this1), elementId(this1), elementId(this1)]]
  ELSE NULL
END]) AS var33
RETURN [false, var33] AS value

// region, part 1
UNWIND $p.ids AS var0
MATCH (this1)
WHERE elementId(this1) = var0
RETURN [var0, [[COLLECT {
  MATCH (this1)<-[this2:PARK_LOCATED_IN]-(this3)
  WITH this3, this2
  ORDER BY this3.name ASC, this3.id ASC, this2.fact ASC
  LIMIT $p.p13
  RETURN [[], [this3.name, [COLLECT {
    MATCH (this3)<-[this4:IN_PARK]-(this5)
    WITH this5, this4
    ORDER BY this5.name ASC, this5.id ASC, this4.fact ASC
    LIMIT $p.p10
    RETURN [[], [this5.name]] AS value
  }, NULL], [COLLECT {
    MATCH (this3)<-[this6:FUND_OF]-(this7)
    WITH this7, this6
    ORDER BY this7.name ASC, this7.id ASC, this6.fact ASC
    LIMIT $p.p11
    RETURN [[], [this7.name, [this7.amount, this7.amount]]] AS value
  }, NULL], [COLLECT {
    MATCH (this3)-[this8:SPONSORED_BY]->(this9)
    WITH this9, this8
    ORDER BY this9.name ASC, this9.id ASC, this8.fact ASC
    LIMIT $p.p12
    RETURN [[], this8.role, [labels(this9), CASE
      WHEN this9:Company THEN [this9.name]
      ELSE []
    END]] AS value
  }, NULL]]] AS value
}, COUNT {
  (this1)<-[this10:PARK_LOCATED_IN]-(this11)
}], [COLLECT {
  MATCH (this1)<-[this12:BODY_LOCATED_IN]-(this13)
  WITH this13, this12
  ORDER BY this13.name ASC, this13.id ASC, this12.fact ASC
  LIMIT $p.p16
  RETURN [[], [this13.name]] AS value
}, NULL], [COLLECT {
  MATCH (this1)<-[this14:ABOUT]-(this15)
  WITH this15, this14
  ORDER BY this15.id ASC
  LIMIT $p.p17
  RETURN [[], [this15.metric, this15.value]] AS value
}, NULL], [COLLECT {
  MATCH (this16:Fact { subject: this1.id })<-[:SUPPORTS]-(this17:Statement)
  WITH DISTINCT this17
  ORDER BY this17.kind ASC, coalesce(this17.document, '') ASC, coalesce(this17.start, -1) ASC, this17.id ASC
  LIMIT $p.p18
  RETURN [[], [this17.quote, head(COLLECT {
    MATCH (this17)-[:FROM]->(this18:Document)
    RETURN [this18.title] AS value
    
    LIMIT 1
  })]] AS value
}, COUNT {
  MATCH (this19:Fact { subject: this1.id })<-[:SUPPORTS]-(this20:Statement)
  RETURN DISTINCT this20 AS value
}], [COLLECT {
  MATCH (this21:Fact { subject: this1.id })<-[:SUPPORTS]-(:Statement)-[:FROM]->(this22:Document)
  WITH DISTINCT this22
  ORDER BY this22.title_sort ASC, this22.id ASC
  LIMIT $p.p19
  RETURN [[], [this22.title]] AS value
}, NULL], COLLECT {
  MATCH (this23:Fact { subject: this1.id, predicate: $p.p20 })
  WHERE this23.kind <> 'OBSERVATION'
  WITH this23
  ORDER BY this23.predicate ASC, coalesce(this23.rank, 1000000000) ASC, this23.documents DESC, this23.id ASC
  LIMIT $p.p21
  RETURN [this23.display, COLLECT {
    MATCH (this23)<-[:SUPPORTS]-(this24:Statement)
    WITH this24
    ORDER BY this24.kind ASC, coalesce(this24.document, '') ASC, coalesce(this24.start, -1) ASC, this24.id ASC
    LIMIT $p.p22
    RETURN [this24.quote] AS value
  }] AS value
}]] AS value
