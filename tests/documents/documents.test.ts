/**
 * The labelled documents of this folder: prints the table of scores and the rules that fire in one document only;
 * precision and recall may not fall below the floors. Documents here were written together with the rules; those in
 * written/ were written and labelled by people who did not know the rules, and used for tuning afterwards.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportDocument } from './export.ts';
import { type Count, f1, type Gold, norm, type Score, score } from './score.ts';

interface Scored {
  readonly slug: string;
  readonly gold: Gold;
  readonly found: ReturnType<typeof exportDocument>;
  readonly score: Score;
}

function scoredIn(path: string): Scored[] {
  const folder = new URL(path, import.meta.url);
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const slug = file.slice(0, -5);
      const source = files.find((name) => name.startsWith(`${slug}.`) && name !== file)!;
      const gold = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Gold;
      const found = exportDocument(readFileSync(new URL(source, folder)));
      return { slug, gold, found, score: score(gold, found) };
    });
}

function sum(scored: readonly Scored[], pick: (one: Score) => Count): Count {
  const total: Count = { right: 0, wrong: 0, missed: 0 };
  for (const { score: one } of scored) {
    total.right += pick(one).right;
    total.wrong += pick(one).wrong;
    total.missed += pick(one).missed;
  }
  return total;
}

function line(name: string, entities: Count, relations: Count): string {
  const show = (count: Count): string => {
    const { p, r, f } = f1(count);
    return [p, r, f].map((x) => (100 * x).toFixed(1).padStart(5)).join(' ');
  };
  return `${name.padEnd(28)} | ${show(entities)} | ${show(relations)}`;
}

const GROUPS = [
  { name: 'ours', scored: scoredIn('./'), floors: { entities: [0.95, 0.95], relations: [0.93, 0.9] } },
  { name: 'written', scored: scoredIn('./written/'), floors: { entities: [0.95, 0.95], relations: [0.93, 0.8] } },
] as const;

/** Rule → the documents in which the gate's extractors proposed something by it. */
function documentsOfRules(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { scored } of GROUPS) {
    for (const { slug, found: exported } of scored)
      for (const { rule } of exported.proposals) found.set(rule, (found.get(rule) ?? new Set()).add(slug));
  }
  return found;
}

describe.each(GROUPS)('labelled documents: $name', ({ scored, floors }) => {
  it('prints the table', () => {
    const rows = scored.map(({ slug, score: one }) => line(slug, one.entities, one.relations));
    const all = line(
      'ALL',
      sum(scored, (one) => one.entities),
      sum(scored, (one) => one.relations),
    );
    const notes = scored.flatMap(({ slug, score: one }) => one.notes.map((note) => `${slug}: ${note}`));
    console.log(
      [`${'document'.padEnd(28)} | entities P/R/F1   | relations P/R/F1`, ...rows, all, ...notes].join('\n'),
    );
    expect(scored.length).toBeGreaterThan(5);
  });

  it('stays above the floors of precision and recall', () => {
    for (const kind of ['entities', 'relations'] as const) {
      const { p, r } = f1(sum(scored, (one) => one[kind]));
      expect(p, `${kind} precision`).toBeGreaterThanOrEqual(floors[kind][0]);
      expect(r, `${kind} recall`).toBeGreaterThanOrEqual(floors[kind][1]);
    }
  });

  it.each(scored)(
    '$slug: every quote is verbatim, every used name is named, labels quote the text',
    ({ found, gold }) => {
      const named = new Set<string>();
      for (const { predicate, subject } of found.proposals) {
        if (predicate === 'name') named.add(`${subject.type}|${subject.name}|${subject.scope ?? ''}`);
      }
      for (const { spans, subject, object } of found.proposals) {
        expect(spans.length).toBeGreaterThan(0);
        for (const span of spans) expect(found.text.slice(span.start, span.end)).toBe(span.quote);
        for (const ref of object ? [subject, object] : [subject]) {
          expect(named, `${ref.type} ${ref.name}`).toContain(`${ref.type}|${ref.name}|${ref.scope ?? ''}`);
        }
      }
      for (const relation of gold.relations) expect(norm(found.text)).toContain(norm(relation.quote));
    },
  );
});

describe('where nothing is', () => {
  it('nothing is found', () => {
    expect(GROUPS[0].scored.find((doc) => doc.slug === 'nothing')!.found.entities).toEqual([]);
  });
});

describe('rules', () => {
  it('lists those that fire in one labelled document only, for a reader to judge whether they are general', () => {
    const lonely = [...documentsOfRules()].filter(([, documents]) => documents.size === 1);
    const lines = lonely.map(([rule, documents]) => `${rule.padEnd(32)} ${[...documents][0]}`).sort();
    console.log([`rules that fire in one labelled document only: ${lonely.length}`, ...lines].join('\n'));
    expect(documentsOfRules().size).toBeGreaterThan(lonely.length);
  });
});
