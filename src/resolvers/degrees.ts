import { type Degree, renderDegrees } from '../compile/index.ts';
import type { GraphModel } from '../model/index.ts';
import type { Database } from '../neo4j/index.ts';

/** Reading each node of a large graph takes seconds. */
const TIMEOUT_MS = 60_000;

/** The field of every entity behind which all its relationships stand. */
const ANY = 'relationships';
/** What an entity of any type is asked for. */
const SHARED = ['observations', ANY];

/** How many relationships stand behind the fields of the graph, as far as it was asked. */
export class Degrees {
  private known: ReadonlyMap<string, Degree> = new Map();
  private readonly model: GraphModel;

  constructor(model: GraphModel) {
    this.model = model;
  }

  /** Asks the database anew; what was known stays until the answer is there. */
  async learn(database: Database): Promise<void> {
    const known = new Map<string, Degree>();
    const statements = renderDegrees(this.model);
    for (const { noun, fields, cypher } of statements) {
      const { rows } = await database.read<Row>(cypher, {}, { timeoutMs: TIMEOUT_MS });
      const degrees = rows[0]!.value.map(([most, all]): Degree => ({ most, all }));
      for (const [index, field] of fields.entries()) known.set(`${noun}.${field}`, degrees[index]!);
      known.set(`${noun}.${ANY}`, { most: sum(degrees, 'most'), all: sum(degrees, 'all') });
    }
    for (const field of SHARED) {
      const degrees = statements.map(({ noun }) => known.get(`${noun}.${field}`)!);
      known.set(`Entity.${field}`, {
        most: Math.max(...degrees.map(({ most }) => most)),
        all: sum(degrees, 'all'),
      });
    }
    this.known = known;
  }

  /** Of a field of a type of the API: City has those of Region. */
  of = (type: string, field: string): Degree | undefined =>
    this.known.get(`${this.model.nodeTypes.get(type)?.noun ?? type}.${field}`);
}

interface Row {
  readonly [column: string]: unknown;
  readonly value: readonly (readonly [most: number, all: number])[];
}

function sum(degrees: readonly Degree[], part: keyof Degree): number {
  return degrees.reduce((total, degree) => total + degree[part], 0);
}
