import type { Answer, Database, Operator, Parameters, Row, Work } from '../../src/neo4j/index.ts';

export interface Counted {
  readonly database: Database;
  /** Everything that committed transactions changed: nodes, relationships, properties, labels. */
  changes(): number;
}

/** A database that adds up the counters of its committed transactions. */
export function counting(database: Database): Counted {
  const { total, ...counted } = summing(database, ({ counters }) =>
    Object.values(counters).reduce((a, b) => a + b, 0),
  );
  return { ...counted, changes: total };
}

/** A database that adds up how often its committed transactions asked the store. */
export function profiling(database: Database): { readonly database: Database; hits(): number } {
  const { total, ...profiled } = summing(
    database,
    ({ profile }) => (profile ? hitsOf(profile) : 0),
    (cypher) => `PROFILE ${cypher}`,
  );
  return { ...profiled, hits: total };
}

function hitsOf({ hits, children }: Operator): number {
  return children.reduce((sum, child) => sum + hitsOf(child), hits);
}

function summing(
  database: Database,
  amount: (answer: Answer) => number,
  written: (cypher: string) => string = (cypher) => cypher,
): { readonly database: Database; total(): number } {
  let total = 0;
  const summed: Database = {
    ...database,
    async execute<R extends Row = Row>(cypher: string, parameters?: Parameters): Promise<Answer<R>> {
      const answer = await database.execute<R>(cypher, parameters);
      total += amount(answer);
      return answer;
    },
    async write<T>(work: (transaction: Work) => Promise<T>): Promise<T> {
      let inside = 0;
      const result = await database.write((transaction) => {
        inside = 0;
        return work({
          async run<R extends Row = Row>(cypher: string, parameters?: Parameters): Promise<Answer<R>> {
            const answer = await transaction.run<R>(written(cypher), parameters);
            inside += amount(answer);
            return answer;
          },
        });
      });
      total += inside;
      return result;
    },
    async transaction(options) {
      const transaction = await database.transaction(options);
      let inside = 0;
      return {
        ...transaction,
        async run<R extends Row = Row>(cypher: string, parameters?: Parameters): Promise<Answer<R>> {
          const answer = await transaction.run<R>(written(cypher), parameters);
          inside += amount(answer);
          return answer;
        },
        async commit() {
          await transaction.commit();
          total += inside;
        },
      };
    },
  };
  return { database: summed, total: () => total };
}
