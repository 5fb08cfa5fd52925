/**
 * One title, one scope within a document: a mention without its issuer takes the scope of the mention that has one. The
 * policies of the prose are found once and shared by the extractors.
 */
import { isKindOnly } from '../../names/index.ts';
import { matchesOf } from '../../text/matches.ts';
import type { NameRef, Range, ReadDocument } from '../../types.ts';
import { withFields } from '../../with-fields.ts';
import { dateLabels } from './date-labels.ts';
import { underPolicies } from './list-scope.ts';
import { type PolicyPhrase, policyPhrases } from './phrases.ts';
import { type PolicyPlace, policyRef, scopeOf } from './policy.ts';
import { type ProseRun, reading } from './reading.ts';

export interface Policies {
  readonly places: readonly { readonly place: ProseRun; readonly phrases: readonly PolicyPhrase[] }[];
  phrasesOf(place: ProseRun): readonly PolicyPhrase[];
  /** 《行动计划》, 该意见: the words of a run that stand for a policy named before, with the policy. */
  anaphorsOf(place: ProseRun): readonly PolicyAnaphor[];
  /** The reference of a policy phrase, with the scope of its title in this document. */
  refOf(place: PolicyPlace, phrase: PolicyPhrase): NameRef;
}

export interface PolicyAnaphor extends Range {
  readonly ref: NameRef;
}

const known = new WeakMap<ReadDocument, Policies>();

export function policiesOf(document: ReadDocument): Policies {
  const before = known.get(document);
  if (before) return before;
  const made = find(document);
  known.set(document, made);
  return made;
}

function find(document: ReadDocument): Policies {
  const places = sure(prosePhrases(document));
  const byPlace = new Map(places.map(({ place, phrases }) => [place, phrases]));
  const scopes = scopesOf(places);
  const refOf = (place: PolicyPlace, phrase: PolicyPhrase): NameRef =>
    policyRef(phrase, scopeOf(place.analysis, phrase) || (scopes.get(titleKey(phrase.title.name)) ?? ''));
  const anaphors = policyAnaphors(reading(document).prose, byPlace, refOf);
  return {
    places,
    phrasesOf: (place) => byPlace.get(place) ?? [],
    anaphorsOf: (place) => anaphors.get(place) ?? [],
    refOf,
  };
}

const POINTED =
  /(?:(?:该|这[一项个部份]?|上述)|(?<=^|[。；\n])(?=[^。；]{2,6}(?:提到|指出|明确|要求|提出|强调|规定|显示|称|还))|(?<=制定)本)((?:政策|规定|意见|办法|方案|计划|规划|通知|措施|条例|细则|行动计划|实施方案|指导意见|若干措施|文件)(?:意见|措施)?)/g;
/** So many titles at the head of a text may be its subject. */
const OPENING = 1;
/** A policy is pointed at within so many sentences-long runs behind its title. */
const REMEMBERED = 40;

/** Each kind alone in 《》, 该 with a kind, and 制定|本规定, stands for the last policy before whose title says that kind. */
function policyAnaphors(
  prose: readonly ProseRun[],
  byPlace: ReadonlyMap<ProseRun, readonly PolicyPhrase[]>,
  refOf: (place: PolicyPlace, phrase: PolicyPhrase) => NameRef,
): ReadonlyMap<ProseRun, readonly PolicyAnaphor[]> {
  const found = new Map<ProseRun, PolicyAnaphor[]>();
  let named: {
    readonly words: string;
    readonly ref: NameRef;
    readonly end: number;
    readonly place: ProseRun;
  }[] = [];
  const first: typeof named = [];
  for (const place of prose) {
    for (const phrase of byPlace.get(place) ?? [])
      named.push({
        words: titleKey(phrase.title.name),
        ref: refOf(place, phrase),
        end: phrase.title.end,
        place,
      });
    first.push(...named.slice(0, OPENING - first.length));
    named = named.slice(-REMEMBERED);
    const { text, titles } = place.analysis;
    const pointed = [
      ...titles.filter((t) => isKindOnly(t.name)).map((t) => ({ start: t.start, end: t.end, kind: t.name })),
      ...matchesOf(text, POINTED).map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
        kind: m[1]!,
      })),
    ];
    for (const { start, end, kind } of pointed) {
      const before = named.filter((each) => each.place !== place || each.end <= start);
      const ofKind = (each: (typeof named)[number]): boolean => isOfKind(each.words, titleKey(kind));
      // 根据《P条例》，制定|本条例: the ground that stands beside it is another.
      const own = text[start] === '本';
      const here = own ? undefined : before.findLast((each) => each.place === place && ofKind(each));
      // What a text begins with goes on being its subject; others of the kind are called by their titles.
      const meant =
        here ??
        first.find((each) => each.place !== place && ofKind(each)) ??
        before.findLast((each) => ofKind(each) && !(own && each.place === place));
      if (meant) found.set(place, [...(found.get(place) ?? []), { start, end, ref: meant.ref }]);
    }
  }
  return found;
}

const ANY_KIND = /^(?:政策|文件)$/;

function isOfKind(title: string, kind: string): boolean {
  const bare = title.replace(/(?:\d{4}.{0,6}年?|试行|征求意见稿|暂行)+$/, '');
  return ANY_KIND.test(kind) || bare.endsWith(kind) || (kind.length >= 4 && bare.includes(kind));
}

function prosePhrases(document: ReadDocument): Policies['places'] {
  const { published } = document.metadata;
  const dates = new Map<string, string>();
  const labels = dateLabels(document);
  return reading(document).prose.flatMap((place) => {
    const path = place.block.path.join('\n');
    const before = dates.get(path);
    const phrases = policyPhrases(place.analysis, {
      ...(published ? { published } : {}),
      ...(before ? { before } : {}),
      ...(underPolicies(document, place.block) ? { listed: true } : {}),
    });
    const last = phrases.findLast((phrase) => phrase.date)?.date?.value;
    // 去年3月 counts back from the day of publication, and begins no chronicle.
    if (last && !/[去今前本]年/.test(last.text)) dates.set(path, last.value);
    const label = labels.get(place);
    return phrases.length > 0
      ? [{ place, phrases: label ? headedBy(label, phrases, place.analysis.text) : phrases }]
      : [];
  });
}

const ISSUED =
  /^(?:正式|顺利|成功)*(?:获批|获得?[^，。；]{0,6}批复|取得[^，。；]{0,6}批复|印发|发布|出台|公布|颁布)/;

/** What is issued and has no date of its own was issued in the month of the line above. */
function headedBy(
  headed: NonNullable<PolicyPhrase['headed']>,
  phrases: readonly PolicyPhrase[],
  text: string,
): PolicyPhrase[] {
  const issued = ({ verb, bodies, regions, title }: PolicyPhrase): boolean =>
    verb !== undefined ||
    bodies.length + regions.length > 0 ||
    ISSUED.test(text.slice(title.end, title.end + 12));
  return phrases.map((phrase) =>
    phrase.date || phrase.undated || !issued(phrase) ? phrase : withFields(phrase, { headed }),
  );
}

/** A title of a kind that others write too stays when some place of the document says whose it is. */
function sure(found: Policies['places']): Policies['places'] {
  const known = new Set(
    found.flatMap(({ phrases }) => phrases.filter((p) => !p.unsure).map((p) => titleKey(p.title.name))),
  );
  return found.flatMap(({ place, phrases }) => {
    const kept = phrases.filter(
      (p) => !p.unsure || known.has(titleKey(p.title.name)) || (p.unsure === 'mild' && known.size > 0),
    );
    return kept.length > 0 ? [{ place, phrases: kept }] : [];
  });
}

function titleKey(name: string): string {
  return name.replace(/[\s（）()《》〈〉“”"]/g, '');
}

/** Titles that are said with just one scope. */
function scopesOf(found: Policies['places']): ReadonlyMap<string, string> {
  const scopes = new Map<string, Set<string>>();
  for (const { place, phrases } of found) {
    for (const phrase of phrases) {
      const scope = scopeOf(place.analysis, phrase);
      if (!scope) continue;
      const key = titleKey(phrase.title.name);
      scopes.set(key, (scopes.get(key) ?? new Set()).add(scope));
    }
  }
  return new Map([...scopes].flatMap(([key, set]) => (set.size === 1 ? [[key, [...set][0]!] as const] : [])));
}
