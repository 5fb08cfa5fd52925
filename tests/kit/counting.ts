import type { Answer, Database, Parameters, Row, Work } from '../../src/neo4j/index.ts';

export interface Counted {
  readonly database: Database;
  /** Everything that committed transactions changed: nodes, relationships, properties, labels. */
  changes(): number;
}

/** A database that adds up the counters of its committed transactions. */
export function counting(database: Database): Counted {
  let total = 0;
  const sum = ({ counters }: Answer): number => Object.values(counters).reduce((a, b) => a + b, 0);
  const counted: Database = {
    ...database,
    async execute<R extends Row = Row>(cypher: string, parameters?: Parameters): Promise<Answer<R>> {
      const answer = await database.execute<R>(cypher, parameters);
      total += sum(answer);
      return answer;
    },
    async write<T>(work: (transaction: Work) => Promise<T>): Promise<T> {
      let inside = 0;
      const result = await database.write((transaction) => {
        inside = 0;
        return work({
          async run<R extends Row = Row>(cypher: string, parameters?: Parameters): Promise<Answer<R>> {
            const answer = await transaction.run<R>(cypher, parameters);
            inside += sum(answer);
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
          const answer = await transaction.run<R>(cypher, parameters);
          inside += sum(answer);
          return answer;
        },
        async commit() {
          await transaction.commit();
          total += inside;
        },
      };
    },
  };
  return { database: counted, changes: () => total };
}
