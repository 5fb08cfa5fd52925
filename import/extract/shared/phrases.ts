/**
 * Policies named in one run, with who issued them, when, and under which number. Titles in 《》, short names in “”, and
 * titles without marks (bare-titles.ts).
 */
import { type Analysis, isPolicyTitle, type Mention, type Title } from '../../names/index.ts';
import type { Span, Value } from '../../types.ts';
import { type DateValue, documentNumber, type Found } from '../../values/index.ts';
import { withFields } from '../../with-fields.ts';
import { bareTitles, POLICY_ITEM } from './bare-titles.ts';
import { type DateScope, dateOfIssue, undatedWords } from './issue-date.ts';
import { type Issuers, issuersAfter, issuersBefore, issuersOfNews } from './issuer.ts';
import { sentenceStart } from './sentences.ts';

export interface PolicyPhrase extends Issuers {
  readonly title: Title;
  readonly number?: Found<Extract<Value, { kind: 'text' }>>;
  /** 今年8月, where the document does not say its year. */
  readonly undated?: string;
  /** The date that a line of its own above says: 2月, 2019年. */
  readonly headed?: { readonly value: DateValue; readonly spans: readonly Span[] };
  /** Of a kind that others write too (指南, 白皮书), with nothing here that says whose it is. */
  readonly unsure?: 'shared' | 'mild';
}

export interface PhraseOptions extends Pick<DateScope, 'published' | 'before'> {
  /** Every title of the run is a policy (a policy column of a table). */
  readonly all?: boolean;
  /** The run is an item of a list of policies. */
  readonly listed?: boolean;
}

/** "根据《…》", "实施《…》": a title that is carried out is a policy even when its words do not say so. */
const CARRIED_OUT =
  /(?:(?:实施|落实|贯彻|执行|推进|根据|按照|依据|依照|废止)(?:了|好|《)?|(?:原则|批准)?同意(?:(?:修[改订]|调整|上报)后?的)?)$/;

function isCarriedOut({ text }: Analysis, { start }: Title): boolean {
  return CARRIED_OUT.test(text.slice(Math.max(0, start - 12), start));
}

export function policyPhrases(analysis: Analysis, options: PhraseOptions = {}): PolicyPhrase[] {
  const phrases: PolicyPhrase[] = [];
  for (const title of [...analysis.titles, ...bareTitles(analysis, options)].sort(
    (a, b) => a.start - b.start,
  )) {
    const from = sentenceStart(analysis, title.start);
    if (!isPolicy(analysis, title, options)) continue;
    const before = sharedIssuers(issuersBefore(analysis, title.start, from), title, phrases, analysis);
    const numbered = numberAfter(analysis.text, title.end) ?? numberBefore(analysis.text, title.start);
    const after =
      before.bodies.length + before.regions.length > 0
        ? []
        : issuersElsewhere(analysis, title, before, numbered);
    const issuers = after.length > 0 ? withFields(before, { bodies: after, verb: '印发' }) : before;
    const named = issuers.bodies.length + issuers.regions.length > 0;
    if (issuers.firm && !named && !options.all) continue;
    const scope: DateScope = { from, number: numbered?.value.text, ...options };
    const dated = issuers.date ?? dateOfIssue(analysis, title, issuers, scope);
    const undated = dated ? undefined : undatedWords(analysis.text, title, scope);
    const unsure = named || numbered || options.all ? undefined : unsureKind(analysis, title);
    phrases.push(
      withFields(issuers, {
        title,
        ...(numbered ? { number: numbered } : {}),
        ...(dated ? { date: dated } : {}),
        ...(undated ? { undated } : {}),
        ...(unsure ? { unsure } : {}),
      }),
    );
  }
  return phrases;
}

/** Where nobody stands in front of a title: behind it, in the number of a decree, or as whom the news is from. */
function issuersElsewhere(
  analysis: Analysis,
  title: Title,
  before: Issuers,
  number: PolicyPhrase['number'],
): readonly Mention[] {
  const after = issuersAfter(analysis, title.end);
  if (after.length > 0) return after;
  const decree = number && issuerOfDecree(analysis, number);
  return decree ? [decree] : issuersOfNews(analysis, title, before);
}

/** 签署第736号国务院令，公布《P》, 《P》（国务院令第673号）: a decree is its body's. */
function issuerOfDecree(
  { text, mentions }: Analysis,
  { start, end, value }: NonNullable<PolicyPhrase['number']>,
): Mention | undefined {
  const agency = /^(?:中华人民共和国)?(.+)令第/.exec(value.text)?.[1];
  return agency === undefined
    ? undefined
    : mentions.find(
        (m) =>
          m.type === 'IssuingBody' &&
          m.start >= start &&
          m.end <= end &&
          text.slice(m.start, m.end).endsWith(agency),
      );
}

const TAIL = '(?:[（(][^（）()]*[）)])*$';
/** Kinds that firms, authors and schools write too: they need a sign of a public body. */
const SHARED_KINDS = new RegExp(
  `(?:指南|指引|规则|规范|任务|工程|战略|章程|解释|公约|宣言|倡议|导则|路线图|白皮书|蓝皮书|政策|计划|举措|提示|条款|安排)${TAIL}`,
);
/** Kinds that are hardly anybody else's, but words of other trades too: they need a document that speaks of policies. */
const MILD_KINDS = new RegExp(`(?:规划|(?<!指导)目录|清单|准则|制度|规程|标准体系|公告|方案|规定)${TAIL}`);
const PUBLIC_WORDS =
  /国家|全国|中国|中华|全省|全市|十[一二三四五六]五|三年|五年|发展规划|行动计划|规划纲要|试行|关于|政府|产业规划|20\d\d\s*[-~—–－至]\s*20\d\d/;

/** Found by words that only policies have around them. */
const SURE_RULES: ReadonlySet<string> = new Set(['short-name', 'bare-title', POLICY_ITEM]);

/** The title names a place or the country or begins with a body, or the text carries it out: it is a public body's. */
function unsureKind(analysis: Analysis, title: Title): PolicyPhrase['unsure'] {
  const kind = SHARED_KINDS.test(title.name) ? 'shared' : MILD_KINDS.test(title.name) ? 'mild' : undefined;
  if (!kind || SURE_RULES.has(title.rule)) return undefined;
  const inside = (m: { readonly start: number; readonly end: number }): boolean =>
    title.start <= m.start && m.end <= title.end;
  const whose =
    PUBLIC_WORDS.test(title.name) ||
    analysis.regions.some(inside) ||
    analysis.mentions.some((m) => m.type !== 'Company' && inside(m)) ||
    isCarriedOut(analysis, title);
  return whose ? undefined : kind;
}

function isPolicy(analysis: Analysis, title: Title, options: PhraseOptions): boolean {
  // 《甲有限公司与乙有限公司合作框架协议》
  if (/公司.*协议(?:书)?$/.test(title.name)) return false;
  if (title.policy) return true;
  if (title.name.length < 4) return false;
  if (options.all) return true;
  if (title.cut) return isPolicyTitle(title.name);
  return isCarriedOut(analysis, title) && /(计划|制造|行动|战略|工程)\s*\d*$|\d{4}$/.test(title.name);
}

/** 《A》《B》《C》 and 《A》、《B》: the issuer before the first has issued all of them. */
function sharedIssuers(
  own: Issuers,
  title: Title,
  before: readonly PolicyPhrase[],
  { text, regions: places }: Analysis,
): Issuers {
  if (own.bodies.length + own.regions.length > 0) return own;
  const last = before.at(-1);
  // 国务院《A》《江苏省B》: without a verb, a title that begins with its own place is not from the body before the first.
  const local = places.some((r) => r.start >= title.start && r.start <= title.innerStart + 2);
  if (last && local && !last.verb) return own;
  // 国务院办公厅《A意见》和《B条例》: without a verb, what a joint adds is another's.
  if (last && !last.verb && /[和与及以]$/.test(text.slice(last.title.end, title.start))) return own;
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

/** 国办发〔2017〕98号《P》, 第736号国务院令，公布《P》. */
function numberBefore(text: string, start: number): PolicyPhrase['number'] {
  const found = documentNumber.find(text, Math.max(0, start - 40), start).at(-1);
  const joint =
    /^[）)]?(?:文件?)?[：:，]?(?:正式|对外|现)?(?:(?:公布|颁布|发布|印发|下发|出台)(?:施行|实施)?了?)?$/;
  return found && joint.test(text.slice(found.end, start)) ? found : undefined;
}
