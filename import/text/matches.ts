/**
 * All matches of an expression in a text, as `text.matchAll` finds them, for expressions that are asked of very many texts and
 * match few: a text that lacks what every match needs (needs.ts) is not tried. What a text holds is looked up once for all
 * expressions that are asked of it one after the other.
 */
import { type Clause, needsOf } from './needs.ts';
import { PAIRS, pairAt } from './pairs.ts';

const NONE: readonly RegExpExecArray[] = [];

/** The matches of a global expression, in order. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!mayMatch(text, pattern)) return NONE;
  if (!pattern.global) throw new TypeError(`matchesOf needs a global expression, not ${pattern}`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

const needs = new WeakMap<RegExp, readonly Clause[]>();

/** False when the text lacks what any match of the expression holds. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  let clauses = needs.get(pattern);
  if (!clauses) {
    clauses = needsOf(pattern);
    needs.set(pattern, clauses);
  }
  if (clauses.length === 0) return true;
  lookThrough(text);
  for (const clause of clauses) if (!isMet(clause)) return false;
  return true;
}

function isMet(clause: Clause): boolean {
  for (const word of clause) if (isThere(word)) return true;
  return false;
}

/** Which text a code unit, or two in a row, were last seen in; two share a place where their hashes do. */
const units = new Uint32Array(65_536);
const pairs = new Uint32Array(PAIRS);
let current = '';
let turn = 0;

function lookThrough(text: string): void {
  if (text === current) return;
  current = text;
  turn++;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[unit] = turn;
    pairs[pairAt(before, unit)] = turn;
    before = unit;
  }
}

/** False only when the text does not hold the word. */
function isThere(word: string): boolean {
  let before = word.charCodeAt(0);
  if (word.length === 1) return units[before] === turn;
  for (let at = 1; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (pairs[pairAt(before, unit)] !== turn) return false;
    before = unit;
  }
  return true;
}
