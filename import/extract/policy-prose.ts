/**
 * Policies in running text: titles with issuers, dates and numbers nearby; short names that the text gives to a title
 * ("上述细则提出…“区块链10条”政策", 简称“链六条”); what is based on or replaces what.
 */
import { isKindOnly, type Title } from '../names/index.ts';
import type { Extractor, NameRef, ReadDocument } from '../types.ts';
import { date } from '../values/index.ts';
import { POLICY_ITEM } from './shared/bare-titles.ts';
import { stateScope, underPolicies } from './shared/list-scope.ts';
import type { PolicyPhrase } from './shared/phrases.ts';
import { stateDate, statePolicy } from './shared/policy.ts';
import { Proposals, ref } from './shared/propose.ts';
import type { ProseRun } from './shared/reading.ts';
import { spansOf } from './shared/run.ts';
import { type Policies, policiesOf } from './shared/scopes.ts';

export const policyProse: Extractor = {
  id: 'policy-prose',
  version: 2,
  needs: ['heading', 'paragraph', 'listItem', 'caption'],
  adds: [
    'name',
    'alsoNamed',
    'date',
    'documentNumber',
    'effective',
    'topic',
    'status',
    'SUPPORTS',
    'ISSUED_BY',
    'APPLIES_TO',
    'BASED_ON',
    'REPLACES',
  ],
  extract(document) {
    const out = new Proposals();
    const policies = policiesOf(document);
    let last: Last | undefined;
    for (const { place, phrases } of policies.places) {
      for (const phrase of phrases) last = statePhrase(out, policies, { document, place, phrase, last });
      stateBases(out, policies, place);
    }
    return out.done();
  },
};

interface Turn {
  readonly document: ReadDocument;
  readonly place: ProseRun;
  readonly phrase: PolicyPhrase;
  /** The last policy that was called by its title. */
  readonly last: Last | undefined;
}

function statePhrase(
  out: Proposals,
  policies: Policies,
  { document, place, phrase, last }: Turn,
): Last | undefined {
  const short = phrase.title.rule === 'short-name';
  // “区块链十条” in a cell that sums a policy up is that row's policy, which its table states.
  if (place.block.table && short) return last;
  const alias = short ? aliasOf(place, phrase, last) : undefined;
  const { subject, regions } = statePolicy(out, place, phrase, policies.refOf(place, phrase).scope ?? '');
  if (phrase.title.rule === POLICY_ITEM && regions.length === 0) {
    const scope = underPolicies(document, place.block)?.scope;
    const item = spansOf(place.run, phrase.title.start, phrase.title.end);
    if (scope) stateScope(out, subject, item, scope, 'APPLIES_TO');
  }
  stateDate(out, place, phrase, subject);
  stateForce(out, place, phrase, subject);
  if (phrase.undated) {
    out.issue(
      'DATE_WITHOUT_YEAR',
      `"${phrase.undated}" tells no year for "${phrase.title.name}": the document does not say when it was published.`,
      spansOf(place.run, phrase.title.start, phrase.title.end)[0],
    );
  }
  givenNames(out, place, phrase, subject);
  if (alias) stateAlias(out, { place, phrase, subject }, alias.subject);
  return short ? last : { subject, title: phrase.title };
}

interface Last {
  readonly subject: NameRef;
  readonly title: Title;
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

interface Alias {
  readonly place: ProseRun;
  readonly phrase: PolicyPhrase;
  readonly subject: NameRef;
}

function stateAlias(out: Proposals, at: Alias, subject: NameRef): void {
  const spans = spansOf(at.place.run, at.phrase.title.start, at.phrase.title.end);
  out.alsoNamed(subject, at.subject, { spans, rule: 'short-name-of-last-title', confidence: 0.8 });
}

const GIVEN =
  /^(?:[（(][^（）()]*〔\d{4}〕[^（）()]*(?:[）)]|号[，,]\s*))?[（(，,]?(?:以下简称|下称|简称|又称|也称|俗称|即|被称为)(?:为|作)?[：:]?[“"《]([^“”"《》]{2,20})[”"》]/;

/** 《…》（简称“链六条”）, 《…》，即“区块链10条”; 以下简称《意见》 is an anaphor and names nothing. */
function givenNames(out: Proposals, place: ProseRun, phrase: PolicyPhrase, subject: NameRef): void {
  const after = place.analysis.text.slice(phrase.title.end, phrase.title.end + 80);
  const given = GIVEN.exec(after);
  const name = given?.[1];
  if (!given || !name || isKindOnly(name) || name.length < 3) return;
  const start = phrase.title.end + given.index + given[0].lastIndexOf(name);
  const object = ref('Policy', name, subject.scope);
  const spans = spansOf(place.run, start, start + name.length);
  out.name(object, { spans, rule: 'given-short-name' });
  out.alsoNamed(subject, object, {
    spans: spansOf(place.run, phrase.title.start, start + name.length),
    rule: 'given-short-name',
  });
}

const IN_FORCE =
  /^(?:[（(][^（）()]{2,40}[）)])?[，,]?(?:已|将)?(?:于|自|从)(\d{4}年\d{1,2}月(?:\d{1,2}日)?)起?(?:正式)?(?:施行|实施|生效|执行|试行)/;
const FORCE_BEFORE =
  /(?:自|从|将于|于)?(\d{4}年\d{1,2}月\d{1,2}日)起(?:，|正式|开始)*(?:施行|实施|执行)(?:的)?[^，。]{0,14}$/;

/** 《…》自2019年2月15日起施行: the first day of validity, not the day of issue. */
function stateForce(out: Proposals, place: ProseRun, phrase: PolicyPhrase, subject: NameRef): void {
  const { text } = place.analysis;
  const { start, end } = phrase.title;
  const after = IN_FORCE.exec(text.slice(end, end + 60));
  const before = after ? undefined : FORCE_BEFORE.exec(text.slice(Math.max(0, start - 36), start));
  const value = date.parse((after ?? before)?.[1] ?? '');
  if (!value) return;
  const spans = after
    ? spansOf(place.run, start, end + after[0].length)
    : spansOf(place.run, start - before![0].length, end);
  out.property(subject, 'effective', value, { spans, rule: 'in-force-from', confidence: 0.88 });
}

const BASIS = /(?:根据|依据|按照|为贯彻落实|为落实|为深入贯彻落实|贯彻落实|为贯彻|结合)[^。！；《》]{0,30}$/;
const MADE = /(?:制定|出台|印发|发布|编制|提出|形成)(?:了|本)?[^。！；《》]{0,12}$/;

/** "根据《A》…制定《B》": B rests on A. */
function stateBases(out: Proposals, policies: Policies, place: ProseRun): void {
  const { text } = place.analysis;
  const phrases = policies.phrasesOf(place);
  for (let i = 0; i + 1 < phrases.length; i++) {
    const [a, b] = [phrases[i]!, phrases[i + 1]!];
    const between = text.slice(a.title.end, b.title.start);
    const before = text.slice(Math.max(0, a.title.start - 40), a.title.start);
    if (between.length > 60 || /[。！；]/.test(between) || !BASIS.test(before) || !MADE.test(between))
      continue;
    const spans = spansOf(place.run, a.title.start, b.title.end);
    const said = { spans, rule: 'according-to', confidence: 0.85 };
    out.relation(policies.refOf(place, b), 'BASED_ON', policies.refOf(place, a), said);
  }
}
