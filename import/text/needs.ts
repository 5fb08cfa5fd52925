/**
 * What every match of a regular expression holds, read off its source, so that a text without it need not be tried:
 * `在(?<o>K)(?:内|里)?(?:创立|创办)` needs 在, a K, and 创立 or 创办. Words of which one has to be there are one clause; all clauses
 * have to be met. Nothing is claimed of what the source leaves open, so a clause may be missing, and is never too much.
 */
export type Clause = readonly string[];

/** What a part of an expression matches. */
interface Part {
  /** All that it can match, when these are few words. */
  readonly exact?: readonly string[];
  /** What it needs besides. */
  readonly clauses: readonly Clause[];
}

/** Alternatives of a lexicon may be many; words that grow together have to stay few. */
const MAX_WORDS = 400;
const MAX_JOINED = 48;
const DIGITS = '0123456789';
const OPEN: Part = { clauses: [] };
const NOTHING: Part = { exact: [''], clauses: [] };

/** The clauses of an expression, those that are asked fastest first. */
export function needsOf(pattern: RegExp): readonly Clause[] {
  if (/[iuv]/.test(pattern.flags)) return [];
  return [...clausesOf(new Parser(pattern.source).alternatives())].sort((a, b) => a.length - b.length);
}

/** Long words are rare, and few words rarer than many. */
const rarity = (clause: Clause): number =>
  Math.min(2, ...clause.map((word) => word.length)) * 100 - clause.length;

function clausesOf({ exact, clauses }: Part): readonly Clause[] {
  return exact && !exact.includes('') ? [...clauses, exact] : clauses;
}

class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#takes('|')) parts.push(this.#sequence());
    return parts.length === 1 ? parts[0]! : eitherOf(parts);
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at]!))
      parts.push(this.#repeated());
    return inOrder(parts);
  }

  #repeated(): Part {
    const part = this.#atom();
    const times = this.#take(/[*+?]\??|\{\d+(?:,\d*)?\}\??/y);
    if (times === undefined) return part;
    if (times.startsWith('?')) return part.exact ? atMost([...part.exact, '']) : OPEN;
    const isNeeded = times.startsWith('+') || /^\{0*[1-9]/.test(times);
    return isNeeded ? { clauses: clausesOf(part) } : OPEN;
  }

  #atom(): Part {
    if (this.#take(/\(\?<?!/y)) {
      this.#group();
      return NOTHING;
    }
    // What stands before or behind a match stands in the text, too.
    if (this.#take(/\(\?<?=/y)) return { exact: [''], clauses: clausesOf(this.#group()) };
    if (this.#take(/\((?:\?:|\?<\w+>)?/y)) return this.#group();
    if (this.#take(/[\^$]|\\[bB]/y)) return NOTHING;
    if (this.#take(/\\d/y)) return oneOf(DIGITS);
    if (this.#take(/\.|\\[DsSwW]|\\[pP]\{[^}]*\}|\\k<\w+>|\\[1-9]\d*/y)) return OPEN;
    const set = this.#take(/\[(?:\\.|[^\]\\])*\]/y);
    if (set !== undefined) return oneOf(set.slice(1, -1));
    return { exact: [this.#character()], clauses: [] };
  }

  #group(): Part {
    const part = this.alternatives();
    this.#at++;
    return part;
  }

  #character(): string {
    const escaped = this.#take(/\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)/y);
    return escaped === undefined ? this.#source[this.#at++]! : unescaped(escaped);
  }

  #takes(mark: string): boolean {
    if (this.#source[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #take(what: RegExp): string | undefined {
    what.lastIndex = this.#at;
    const found = what.exec(this.#source)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', 0: '\0' };

function unescaped(written: string): string {
  const code = /^\\[ux]([\dA-Fa-f]+)$/.exec(written)?.[1];
  return code ? String.fromCharCode(Number.parseInt(code, 16)) : (CONTROLS[written[1]!] ?? written[1]!);
}

/** The characters of a set, unless it is one of all others, or of ranges and classes. */
function oneOf(set: string): Part {
  if (/^\^|\\[DsSwWpPb]|(?<=.)-(?=.)/s.test(set)) return OPEN;
  const units = set.match(/\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|[^\\]/gs) ?? [];
  return atMost(
    units.flatMap((unit) => (unit === '\\d' ? [...DIGITS] : unit.length > 1 ? unescaped(unit) : unit)),
  );
}

function atMost(words: readonly string[]): Part {
  const exact = [...new Set(words)];
  return exact.length <= MAX_WORDS ? { exact, clauses: [] } : OPEN;
}

/** One part behind the other: words grow together as long as they are few. */
function inOrder(parts: readonly Part[]): Part {
  const clauses: Clause[] = [];
  let words: readonly string[] = [''];
  let whole = true;
  for (const { exact, clauses: own } of parts) {
    clauses.push(...own);
    if (exact && (words.length === 1 || exact.length * words.length <= MAX_JOINED))
      words = words.flatMap((before) => exact.map((after) => before + after));
    else {
      clauses.push(...clausesOf({ exact: words, clauses: [] }));
      words = exact ?? [''];
      whole = false;
    }
  }
  if (whole) return { exact: [...new Set(words)], clauses };
  return { clauses: [...clauses, ...clausesOf({ exact: words, clauses: [] })] };
}

/** Each alternative gives its rarest clause; one of their words has to be there. */
function eitherOf(parts: readonly Part[]): Part {
  if (parts.every((part) => part.exact && part.clauses.length === 0))
    return atMost(parts.flatMap((part) => part.exact!));
  const rarest = parts.map((part) => [...clausesOf(part)].sort((a, b) => rarity(b) - rarity(a))[0]);
  if (rarest.some((clause) => clause === undefined)) return OPEN;
  return { clauses: [[...new Set(rarest.flatMap((clause) => clause!))]] };
}
