import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bind,
  compileRoot,
  IDS,
  operationOf,
  planOperation,
  printPlan,
  rootSelections,
  sent,
} from '../../src/compile/index.ts';
import { executableSchema } from '../../src/resolvers/index.ts';
import { expectGolden } from '../kit/golden.ts';
import { model, plansOnly, type Service, startService } from '../kit/service.ts';

const QUERIES = new URL('queries/', import.meta.url);
const GOLDENS = new URL('goldens/', import.meta.url);
const { schema } = executableSchema(model);

/** Variables of the queries that take any. */
const VARIABLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'parks-by-table': { document: '东莞市区块链产业调研报告', section: '附录 2', first: 2, after: null },
  'where-everything': { deep: true },
  'nodes-of-any-type': { ids: ['k-a', 'd-1'] },
  groups: { place: '广东省' },
  search: { text: '区块链' },
  explore: { from: 'k-a', to: 'r-gd' },
  'regions-and-conflicts': { first: 3 },
  'document-page': { id: 'd-1', from: 30 },
  within: { place: '广东省' },
  wide: { name: '广东省' },
  'selective-starts': { id: 'p-dg', name: '区块链产业扶持办法', place: '东莞市' },
  'groups-below': { region: '广东省' },
};

/** Reads of a whole label in one statement that no index spares: topics are a list, which no index holds. */
const SCANS: Readonly<Record<string, number>> = { groups: 3 };

/** Each golden is a query, its plan and its Cypher side by side. */
const names = readdirSync(QUERIES).map((file) => file.replace('.graphql', ''));

describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(`${name}.graphql`, QUERIES), 'utf8');
  const document = parse(text);
  const variables = VARIABLES[name] ?? {};
  const operation = { schema, model, ...operationOf(document), variables };
  const compiled = rootSelections(operation).map((selected) => compileRoot(operation, selected));

  it('is a valid query', () => {
    expect(validate(schema, document)).toEqual([]);
  });

  it('has this plan', () => {
    expectGolden(printPlan(planOperation(operation)), new URL(`${name}.plan.golden.txt`, GOLDENS));
  });

  it('has this Cypher', () => {
    const texts = compiled.flatMap(({ plan, cypher, parts }) => [
      `// ${plan.key}\n${cypher}`,
      ...parts.map((part, index) => `// ${plan.key}, part ${index + 1}\n${part}`),
    ]);
    const cypher = texts.join('\n\n');
    expectGolden(cypher, new URL(`${name}.golden.cypher`, GOLDENS));
  });

  it('holds no value in the Cypher, and the same plan gives the same text', () => {
    for (const root of compiled) {
      expect(root.cypher).not.toMatch(/东莞|区块链|网信|广州|policy-prose|附录/u);
      // All in one map: see param() in src/compile/render/cypher.ts.
      expect([root.cypher, ...root.parts].join('\n')).not.toMatch(/\$(?!p\.)/u);
    }
    const again = rootSelections(operation).map((selected) => compileRoot(operation, selected).cypher);
    expect(again).toEqual(compiled.map((root) => root.cypher));
  });

  it('is frozen data', () => {
    const plan = planOperation(operation);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(Object.isFrozen(plan.roots[0]!.bindings)).toBe(true);
  });
});

describe('on the real Neo4j', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  it.each(names)('%s is planned by index and answered', async (name) => {
    const text = readFileSync(new URL(`${name}.graphql`, QUERIES), 'utf8');
    const document = parse(text);
    const operation = { schema, model, ...operationOf(document), variables: VARIABLES[name] ?? {} };
    for (const selected of rootSelections(operation)) {
      const compiled = compileRoot(operation, selected);
      const { parameters } = bind(compiled, operation.variables);
      for (const cypher of [compiled.cypher, ...compiled.parts]) {
        const operators = await service.explain(cypher, sent({ ...parameters, [IDS]: [] }));
        expect(operators).not.toContain('AllNodesScan');
        expect(operators).not.toContain('CartesianProduct');
        expect(operators).not.toContain('Eager');
        expect(operators.filter((each) => each.endsWith('LabelScan')).length).toBeLessThanOrEqual(
          SCANS[name] ?? 0,
        );
      }
    }
    const { errors, statements } = await service.ask(text, operation.variables);
    expect(errors).toBeUndefined();
    // A search for paths, and parts, are planned before they are run the first time.
    const run = statements.filter((each) => !plansOnly(each));
    expect(run).toHaveLength(planOperation(operation).statements);
  });
});
