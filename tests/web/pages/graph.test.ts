import { describe, expect, it } from 'vitest';
import { csvOf, jsonOf } from '../../../web/pages/explore/exports/rows.ts';
import { isPartialDate, passes } from '../../../web/pages/explore/state/filter.ts';
import { type Graph, graphOf, type Thing, withLines } from '../../../web/pages/explore/state/graph.ts';
import type { StepAnswer, Subgraph } from '../../../web/pages/explore/state/steps.ts';
import { NO_FILTER, type Step } from '../../../web/pages/explore/state/view.ts';
import { zh } from '../../../web/pages/shared/i18n/zh.ts';

type Node = Subgraph['nodes'][number]['node'];
const body = (id: string): Node => ({
  __typename: 'IssuingBody',
  id,
  name: `机构${id}`,
  relationshipCounts: [],
});
const policy = (id: string, date: string | null = null): Node => ({
  __typename: 'Policy',
  id,
  name: `政策${id}`,
  date: date === null ? null : { value: date, start: `${date}-01`, end: `${date}-28` },
  relationshipCounts: [
    { type: 'ISSUED_BY', direction: 'OUT', count: 2 },
    { type: 'BASED_ON', direction: 'IN', count: 1 },
  ],
});
const subgraph = (
  root: Node,
  others: Node[],
  edges: [string, Subgraph['edges'][number]['type'], string][],
): StepAnswer => ({
  kind: 'subgraph',
  subgraph: {
    complete: true,
    nodes: [{ depth: 0, node: root }, ...others.map((node) => ({ depth: 1, node }))],
    edges: edges.map(([from, type, to]) => ({ id: `${from}${type}${to}`, from, type, to, properties: [] })),
    omitted: [],
  },
});
const fold = (...said: [Step, StepAnswer | undefined][]): Graph =>
  graphOf(
    said.map(([step]) => step),
    (step) => said.find(([other]) => other === step)?.[1],
  );
const AROUND: Step = { kind: 'around', id: '国务院' };

describe('the graph of some steps', () => {
  it('is what the answers say together, each thing and line once', () => {
    const first = subgraph(body('b'), [policy('p')], [['p', 'ISSUED_BY', 'b']]);
    const second = subgraph(
      policy('p'),
      [body('b'), body('c')],
      [
        ['p', 'ISSUED_BY', 'b'],
        ['p', 'ISSUED_BY', 'c'],
      ],
    );
    const graph = fold([AROUND, first], [{ kind: 'around', id: 'p' }, second]);
    expect([...graph.things.keys()]).toEqual(['b', 'p', 'c']);
    expect([...graph.lines.keys()]).toEqual(['p|ISSUED_BY|b', 'p|ISSUED_BY|c']);
    expect(graph.things.get('p')).toMatchObject({ kind: 'Policy', degree: 3 });
    expect(graph.named.get('国务院')).toBe('b');
  });

  it('lacks the step that has no answer yet', () => {
    expect(fold([AROUND, undefined]).things.size).toBe(0);
  });

  it('expands one direction of a type that goes both ways', () => {
    const both = subgraph(
      policy('a'),
      [policy('b'), policy('c')],
      [
        ['a', 'BASED_ON', 'b'],
        ['c', 'BASED_ON', 'a'],
      ],
    );
    const step: Step = { kind: 'expand', id: 'a', type: 'BASED_ON', direction: 'IN', count: 20 };
    expect([...fold([step, both]).things.keys()]).toEqual(['a', 'c']);
  });

  it('hides a thing with its lines, until a later step brings it back', () => {
    const answer = subgraph(body('b'), [policy('p')], [['p', 'ISSUED_BY', 'b']]);
    const hide: Step = { kind: 'hide', id: 'p' };
    const hidden = fold([AROUND, answer], [hide, undefined]);
    expect([[...hidden.things.keys()], hidden.lines.size]).toEqual([['b'], 0]);
    const again: Step = { kind: 'around', id: 'b' };
    expect(fold([AROUND, answer], [hide, undefined], [again, answer]).things.has('p')).toBe(true);
  });

  it('draws the hops of a path from subject to object, whichever way the path goes', () => {
    const path: StepAnswer = {
      kind: 'paths',
      paths: {
        complete: true,
        paths: [
          {
            length: 2,
            nodes: [policy('a'), body('b'), policy('c')],
            hops: [
              { type: 'ISSUED_BY', direction: 'OUT', properties: [], evidence: [] },
              { type: 'ISSUED_BY', direction: 'IN', properties: [], evidence: [] },
            ],
          },
        ],
      },
    };
    const graph = fold([{ kind: 'paths', from: 'a', to: 'c' }, path]);
    expect([...graph.lines.keys()]).toEqual(['a|ISSUED_BY|b', 'c|ISSUED_BY|b']);
  });

  it('gains lines between its own things only', () => {
    const graph = fold([AROUND, subgraph(body('b'), [policy('p')], [])]);
    const more = subgraph(
      body('b'),
      [],
      [
        ['p', 'ISSUED_BY', 'b'],
        ['p', 'ISSUED_BY', 'elsewhere'],
      ],
    );
    if (more.kind !== 'subgraph') throw new Error('not a subgraph');
    expect([...withLines(graph, more.subgraph).lines.keys()]).toEqual(['p|ISSUED_BY|b']);
  });

  it('learns of things that a path only named, and gains none', () => {
    const named: StepAnswer = {
      kind: 'paths',
      paths: {
        complete: true,
        paths: [{ length: 0, nodes: [{ __typename: 'Policy', id: 'p', name: '政策p' }], hops: [] }],
      },
    };
    const graph = fold([{ kind: 'paths', from: 'p', to: 'p' }, named]);
    expect(graph.things.get('p')?.degree).toBe(0);
    const more = subgraph(policy('p', '2019-05'), [body('other')], []);
    if (more.kind !== 'subgraph') throw new Error('not a subgraph');
    const { things } = withLines(graph, more.subgraph);
    expect([things.get('p')?.degree, things.get('p')?.dated?.value, things.size]).toEqual([3, '2019-05', 1]);
  });
});

describe('the filter on the canvas', () => {
  const thing = (kind: Thing['kind'], date?: [string, string]): Thing => ({
    id: 'x',
    name: 'x',
    kind,
    degree: 0,
    counts: [],
    dated: date ? { value: date[0], start: date[0], end: date[1] } : null,
  });
  const may2019 = thing('Policy', ['2019-05-01', '2019-05-31']);

  it.each([
    ['2019', '', true],
    ['2019-06', '', false],
    ['2019-05-20', '', true],
    ['', '2019', true],
    ['', '2019-05', true],
    ['', '2019-04-30', false],
    ['2018', '2020', true],
    ['nonsense', '', true],
  ])('from %s to %s lets a policy of May 2019 pass: %s', (from, to, expected) => {
    expect(passes(may2019, { ...NO_FILTER, from, to }, null)).toBe(expected);
  });

  it('keeps out the undated of a kind that has dates, not the kinds that have none', () => {
    const dated = { ...NO_FILTER, from: '2019' };
    expect([passes(thing('Policy'), dated, null), passes(thing('Region'), dated, null)]).toEqual([
      false,
      true,
    ]);
  });

  it('asks for kind and region', () => {
    expect(passes(may2019, { ...NO_FILTER, kinds: ['Park'] }, null)).toBe(false);
    expect(passes(may2019, NO_FILTER, new Set())).toBe(false);
    expect(passes(may2019, NO_FILTER, new Set(['x']))).toBe(true);
  });

  it('knows the calendar', () => {
    const dates = ['', '2019', '2019-06', '2020-02-29', '2019-02-29', '2019-13', '19', '2019-6'];
    expect(dates.filter(isPartialDate)).toEqual(['', '2019', '2019-06', '2020-02-29']);
  });
});

describe('an export', () => {
  const graph = fold([
    AROUND,
    subgraph(
      { ...body('b'), name: '=SUM(A1)' },
      [{ ...policy('p', '2019-05'), name: '甲,"乙"' }, body('c')],
      [['p', 'ISSUED_BY', 'b']],
    ),
  ]);

  it('as CSV quotes cells, disarms formulas, and has the unconnected too', () => {
    expect(csvOf(graph, zh).split('\r\n')).toEqual([
      '\uFEFFfrom_id,from,from_type,relationship,to_id,to,to_type',
      `p,"甲,""乙""",政策,ISSUED_BY,b,'=SUM(A1),机构`,
      'c,机构c,机构,,,,',
      '',
    ]);
  });

  it('as JSON has nodes and edges', () => {
    const { nodes, edges } = JSON.parse(jsonOf(graph)) as { nodes: unknown[]; edges: unknown[] };
    expect(nodes).toContainEqual({
      id: 'p',
      name: '甲,"乙"',
      type: 'Policy',
      relationships: 3,
      date: '2019-05',
    });
    expect(edges).toEqual([{ from: 'p', type: 'ISSUED_BY', to: 'b' }]);
  });
});
