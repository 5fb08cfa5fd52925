/**
 * One title, one scope within a document: a mention without its issuer takes the scope of the mention that has one. The
 * policies of the prose are found once and shared by the extractors.
 */
import type { NameRef, ReadDocument } from '../../types.ts';
import { type PolicyPhrase, policyPhrases } from './phrases.ts';
import { type PolicyPlace, policyRef, scopeOf } from './policy.ts';
import { type ProseRun, reading } from './reading.ts';

export interface Policies {
  readonly places: readonly { readonly place: ProseRun; readonly phrases: readonly PolicyPhrase[] }[];
  phrasesOf(place: ProseRun): readonly PolicyPhrase[];
  /** The reference of a policy phrase, with the scope of its title in this document. */
  refOf(place: PolicyPlace, phrase: PolicyPhrase): NameRef;
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
  return {
    places,
    phrasesOf: (place) => byPlace.get(place) ?? [],
    refOf: (place, phrase) =>
      policyRef(phrase, scopeOf(place.analysis, phrase) || (scopes.get(titleKey(phrase.title.name)) ?? '')),
  };
}

function prosePhrases(document: ReadDocument): Policies['places'] {
  const { published } = document.metadata;
  const dates = new Map<string, string>();
  return reading(document).prose.flatMap((place) => {
    const path = place.block.path.join('\n');
    const before = dates.get(path);
    const phrases = policyPhrases(place.analysis, {
      ...(published ? { published } : {}),
      ...(before ? { before } : {}),
    });
    const last = phrases.findLast((phrase) => phrase.date)?.date?.value.value;
    if (last) dates.set(path, last);
    return phrases.length > 0 ? [{ place, phrases }] : [];
  });
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
