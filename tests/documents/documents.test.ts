/** The labelled documents of this folder: prints the table of scores; precision and recall may not fall below the floors. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportDocument } from './export.ts';
import { type Count, f1, type Gold, norm, type Score, score } from './score.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder);
const documents = files
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const slug = file.slice(0, -5);
    const source = files.find((name) => name.startsWith(`${slug}.`) && name !== file)!;
    return { slug, source, gold: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Gold };
  });

const exported = documents.map((doc) => ({
  ...doc,
  found: exportDocument(readFileSync(new URL(doc.source, folder))),
}));
const scored = exported.map((doc) => ({ ...doc, score: score(doc.gold, doc.found) }));

function sum(pick: (one: Score) => Count): Count {
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

describe('labelled documents', () => {
  it('prints the table', () => {
    const rows = scored.map(({ slug, score: one }) => line(slug, one.entities, one.relations));
    const all = line(
      'ALL',
      sum((one) => one.entities),
      sum((one) => one.relations),
    );
    const notes = scored.flatMap(({ slug, score: one }) => one.notes.map((note) => `${slug}: ${note}`));
    console.log(
      [`${'document'.padEnd(28)} | entities P/R/F1   | relations P/R/F1`, ...rows, all, ...notes].join('\n'),
    );
    expect(scored.length).toBeGreaterThan(5);
  });

  it('stays above the floors of precision and recall', () => {
    const entities = f1(sum((one) => one.entities));
    const relations = f1(sum((one) => one.relations));
    expect(entities.p).toBeGreaterThanOrEqual(0.95);
    expect(entities.r).toBeGreaterThanOrEqual(0.95);
    expect(relations.p).toBeGreaterThanOrEqual(0.93);
    expect(relations.r).toBeGreaterThanOrEqual(0.9);
  });

  it('finds nothing where nothing is', () => {
    expect(exported.find((doc) => doc.slug === 'nothing')!.found.entities).toEqual([]);
  });

  it.each(exported)(
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
