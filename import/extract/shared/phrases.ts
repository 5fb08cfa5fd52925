/**
 * Policies named in one run, with who issued them, when, and under which number. Titles in 《》, short names in “”, and
 * titles without marks (bare-titles.ts).
 */
import { type Analysis, isPolicyTitle, type Title } from '../../names/index.ts';
import type { Value } from '../../types.ts';
import { documentNumber, type Found } from '../../values/index.ts';
import { bareTitles } from './bare-titles.ts';
import { type DateScope, dateOfIssue, undatedWords } from './issue-date.ts';
import { type Issuers, issuersBefore } from './issuer.ts';
import { sentenceStart } from './sentences.ts';

export interface PolicyPhrase extends Issuers {
  readonly title: Title;
  readonly number?: Found<Extract<Value, { kind: 'text' }>>;
  /** 今年8月, where the document does not say its year. */
  readonly undated?: string;
}

export interface PhraseOptions extends Pick<DateScope, 'published' | 'before'> {
  /** Every title of the run is a policy (a policy column of a table). */
  readonly all?: boolean;
}

/** "根据《…》", "实施《…》": a title that is carried out is a policy even when its words do not say so. */
const CARRIED_OUT = /(?:实施|落实|贯彻|执行|推进|根据|按照|依据|依照|废止)(?:了|好|《)?$/;

export function policyPhrases(analysis: Analysis, options: PhraseOptions = {}): PolicyPhrase[] {
  const phrases: PolicyPhrase[] = [];
  for (const title of [...analysis.titles, ...bareTitles(analysis)].sort((a, b) => a.start - b.start)) {
    const from = sentenceStart(analysis, title.start);
    if (!isPolicy(analysis, title, options)) continue;
    const issuers = sharedIssuers(issuersBefore(analysis, title.start, from), title, phrases, analysis.text);
    const numbered = numberAfter(analysis.text, title.end);
    const scope: DateScope = { from, number: numbered?.value.text, ...options };
    const dated = issuers.date ?? dateOfIssue(analysis, title, issuers, scope);
    const undated = dated ? undefined : undatedWords(analysis.text, title, scope);
    phrases.push({
      ...issuers,
      title,
      ...(numbered ? { number: numbered } : {}),
      ...(dated ? { date: dated } : {}),
      ...(undated ? { undated } : {}),
    });
  }
  return phrases;
}

function isPolicy(analysis: Analysis, title: Title, options: PhraseOptions): boolean {
  if (title.policy || title.rule === 'bare-title') return true;
  if (title.name.length < 4) return false;
  if (options.all) return true;
  if (title.cut) return isPolicyTitle(title.name);
  return (
    CARRIED_OUT.test(analysis.text.slice(Math.max(0, title.start - 4), title.start)) &&
    /(计划|制造|行动|战略|工程)\s*\d*$|\d{4}$/.test(title.name)
  );
}

/** 《A》《B》《C》 and 《A》、《B》: the issuer before the first has issued all of them. */
function sharedIssuers(own: Issuers, title: Title, before: readonly PolicyPhrase[], text: string): Issuers {
  if (own.bodies.length + own.regions.length > 0) return own;
  const last = before.at(-1);
  if (!last || !/^(?:[（(][^（）()]*[）)])?[、和与及以]*$/.test(text.slice(last.title.end, title.start)))
    return own;
  const { bodies, regions, start, verb, date: dated } = last;
  return { bodies, regions, start, ...(verb ? { verb } : {}), ...(dated ? { date: dated } : {}) };
}

function numberAfter(text: string, end: number): PolicyPhrase['number'] {
  const found = documentNumber.find(text, end, Math.min(text.length, end + 40))[0];
  return found && /^(?:的通知)?[\s（(，,]*(?:文号|发文字号)?[：:]?$/.test(text.slice(end, found.start))
    ? found
    : undefined;
}
