/**
 * Policies in running text: titles with issuers, dates and numbers nearby; short names that the text gives to a title
 * ("上述细则提出…“区块链10条”政策", 简称“链六条”); what is based on or replaces what.
 */
import { policies } from '../lexicons/index.ts';
import type { Title } from '../names/index.ts';
import type { Extractor, NameRef, ReadDocument } from '../types.ts';
import { type PolicyPhrase, policyPhrases } from './shared/phrases.ts';
import { policyRef, scopeOf, stateDate, statePolicy } from './shared/policy.ts';
import { Proposals, ref } from './shared/propose.ts';
import { type ProseRun, reading } from './shared/reading.ts';
import { spansOf } from './shared/run.ts';

export const policyProse: Extractor = {
  id: 'policy-prose',
  version: 1,
  needs: ['heading', 'paragraph', 'listItem', 'caption'],
  adds: [
    'name',
    'alsoNamed',
    'date',
    'documentNumber',
    'topic',
    'ISSUED_BY',
    'APPLIES_TO',
    'BASED_ON',
    'REPLACES',
  ],
  extract(document) {
    const out = new Proposals();
    const found = prosePhrases(document);
    const scopes = scopesOf(found);
    let last: Last | undefined;
    for (const { place, phrases } of found) {
      for (const phrase of phrases) {
        const scope = scopes.get(titleKey(phrase.title.name)) ?? '';
        // “区块链十条” in a cell that sums a policy up is that row's policy, which its table states.
        if (place.block.table && phrase.title.rule === 'short-name') continue;
        const alias = phrase.title.rule === 'short-name' ? aliasOf(place, phrase, last) : undefined;
        const stated = statePolicy(out, place, phrase, scope);
        stateDate(out, place, phrase, stated.subject);
        if (alias) stateAlias(out, place, phrase, alias.subject);
        else if (phrase.title.rule !== 'short-name')
          last = { subject: stated.subject, title: phrase.title, place };
        givenNames(out, place, phrase, stated.subject);
      }
      stateBases(out, place, phrases, scopes);
    }
    return out.done();
  },
};

interface Found {
  readonly place: ProseRun;
  readonly phrases: readonly PolicyPhrase[];
}

interface Last {
  readonly subject: NameRef;
  readonly title: Title;
  readonly place: ProseRun;
}

function prosePhrases(document: ReadDocument): Found[] {
  const published = document.metadata.published;
  const years = new Map<string, string>();
  return reading(document).prose.flatMap((place) => {
    const path = place.block.path.join('\n');
    const year = years.get(path);
    const phrases = policyPhrases(place.analysis, {
      ...(published ? { published } : {}),
      ...(year ? { year } : {}),
    });
    const last = phrases.findLast((phrase) => phrase.date)?.date?.value.value.slice(0, 4);
    if (last) years.set(path, last);
    return phrases.length > 0 ? [{ place, phrases }] : [];
  });
}

export function titleKey(name: string): string {
  return name.replace(/[\s（）()《》〈〉“”"]/g, '');
}

/** One title, one scope within a document: a mention without its issuer takes the scope of the mention that has one. */
function scopesOf(found: readonly Found[]): ReadonlyMap<string, string> {
  const scopes = new Map<string, Set<string>>();
  for (const { place, phrases } of found) {
    for (const phrase of phrases) {
      const key = titleKey(phrase.title.name);
      const scope = scopeOf(place.analysis, phrase);
      const set = scopes.get(key) ?? new Set();
      if (scope) set.add(scope);
      scopes.set(key, set);
    }
  }
  return new Map([...scopes].map(([key, set]) => [key, set.size === 1 ? [...set][0]! : '']));
}

/** "上述细则提出了…“区块链10条”政策": an anaphor of the kind that the last title ends with, and no issuer of its own. */
function aliasOf(place: ProseRun, phrase: PolicyPhrase, last: Last | undefined): Last | undefined {
  if (!last || phrase.bodies.length + phrase.regions.length > 0) return undefined;
  const lead = place.analysis.text.slice(Math.max(0, phrase.title.start - 40), phrase.title.start);
  const anaphor =
    /(?:上述|该|这一|此)([\u4e00-\u9fa5]{2,4}?)(?:中)?(?:提出|推出|包含|即|被称|形成|制定|明确)[^。！；]*$/.exec(
      lead,
    )?.[1];
  if (!anaphor) return undefined;
  const bare = last.title.name.replace(/[（(].*[）)]$/, '');
  return anaphor === '政策' || bare.endsWith(anaphor) ? last : undefined;
}

function stateAlias(out: Proposals, place: ProseRun, phrase: PolicyPhrase, subject: NameRef): void {
  const spans = spansOf(place.run, phrase.title.start, phrase.title.end);
  out.alsoNamed(subject, policyRef(phrase, ''), { spans, rule: 'short-name-of-last-title', confidence: 0.8 });
}

const GIVEN =
  /^(?:[（(][^（）()]*〔\d{4}〕[^（）()]*[）)])?[（(，,]?(?:以下简称|下称|简称|又称|也称|俗称|即|被称为)(?:为|作)?[：:]?[“"《]([^“”"《》]{2,20})[”"》]/;

/** 《…》（简称“链六条”）, 《…》，即“区块链10条”; 以下简称《意见》 is an anaphor and names nothing. */
function givenNames(out: Proposals, place: ProseRun, phrase: PolicyPhrase, subject: NameRef): void {
  const after = place.analysis.text.slice(phrase.title.end, phrase.title.end + 80);
  const given = GIVEN.exec(after);
  const name = given?.[1];
  if (!given || !name || policies.suffixes.includes(name) || name.length < 3) return;
  const start = phrase.title.end + given.index + given[0].lastIndexOf(name);
  const object = ref('Policy', name, subject.scope);
  const spans = spansOf(place.run, start, start + name.length);
  out.name(object, { spans, rule: 'given-short-name' });
  out.alsoNamed(subject, object, {
    spans: spansOf(place.run, phrase.title.start, start + name.length),
    rule: 'given-short-name',
  });
}

const BASIS = /(?:根据|依据|按照|为贯彻落实|为落实|为深入贯彻落实|贯彻落实|为贯彻|结合)[^。！；《》]{0,30}$/;
const MADE = /(?:制定|出台|印发|发布|编制|提出|形成)(?:了|本)?[^。！；《》]{0,12}$/;

/** "根据《A》…制定《B》" and "《A》同时废止". */
function stateBases(
  out: Proposals,
  place: ProseRun,
  phrases: readonly PolicyPhrase[],
  scopes: ReadonlyMap<string, string>,
): void {
  const { text } = place.analysis;
  const subjectOf = (phrase: PolicyPhrase): NameRef =>
    policyRef(phrase, scopes.get(titleKey(phrase.title.name)) ?? '');
  for (let i = 0; i + 1 < phrases.length; i++) {
    const [a, b] = [phrases[i]!, phrases[i + 1]!];
    const between = text.slice(a.title.end, b.title.start);
    if (
      between.length > 60 ||
      /[。！；]/.test(between) ||
      !BASIS.test(text.slice(Math.max(0, a.title.start - 40), a.title.start))
    )
      continue;
    if (!MADE.test(between)) continue;
    const spans = spansOf(place.run, a.title.start, b.title.end);
    out.relation(subjectOf(b), 'BASED_ON', subjectOf(a), { spans, rule: 'according-to', confidence: 0.85 });
  }
}
