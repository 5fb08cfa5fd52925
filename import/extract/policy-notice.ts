/**
 * A document that is a policy itself: "国务院关于…的通知" as its title, the number below it (国发〔2018〕43号), the addressees, and at
 * the end the issuer and the day; or an index table at the head. Two of these signs besides the title are needed, so that
 * an article about a policy is not taken for the policy.
 */
import { analyse, isPolicyTitle, type Mention, type Title } from '../names/index.ts';
import type { Block, Extractor, ReadDocument, Span } from '../types.ts';
import { date } from '../values/index.ts';
import { PATTERNS_OF_NOTICE } from './patterns/policies.ts';
import { encode, type Item, sentences } from './shared/encoded.ts';
import { itemsOf } from './shared/items.ts';
import { applyPatterns } from './shared/matching.ts';
import { openingOf, type NoticeSubject as Subject, stateOthers } from './shared/notice-basis.ts';
import {
  adoptionOf,
  contentOf,
  type Field,
  headFields,
  isAddressed,
  isNoticeTitle,
  type NoticeTitle,
  noticeTitle,
  numberOf,
  PAGE_MARK,
  type Promulgation,
  promulgationOf,
  titleHandedOut,
} from './shared/notice-head.ts';
import { isReprint, issuersInTitle } from './shared/notice-issuers.ts';
import { REPLY, stateApproved } from './shared/notice-reply.ts';
import { bodiesOfLine, type Signature, signatureAbove, signatureOf } from './shared/notice-sign.ts';
import type { PolicyPhrase } from './shared/phrases.ts';
import { scopeOf, statePolicy } from './shared/policy.ts';
import { Proposals, regionRef, text } from './shared/propose.ts';
import { reading } from './shared/reading.ts';
import { mentionRef } from './shared/refs.ts';
import { blockRun, type Run, spanAt, spansOf } from './shared/run.ts';
import { policiesOf } from './shared/scopes.ts';

export const policyNotice: Extractor = {
  id: 'policy-notice',
  version: 2,
  needs: ['heading', 'paragraph', 'metadata', 'table'],
  adds: [
    'name',
    'alsoNamed',
    'date',
    'documentNumber',
    'effective',
    'expires',
    'status',
    'topic',
    'SUPPORTS',
    'SPONSORED_BY',
    'ISSUED_BY',
    'APPLIES_TO',
    'BASED_ON',
    'REPLACES',
  ],
  extract(document) {
    const out = new Proposals();
    const notice = noticeOf(document);
    if (notice) stateNotice(out, document, notice);
    return out.done();
  },
};

interface Notice {
  readonly title: NoticeTitle;
  readonly number?: Field;
  readonly signature?: Signature;
  readonly adoption?: Block;
  readonly fields: ReturnType<typeof headFields>;
}

function noticeOf(document: ReadDocument): Notice | undefined {
  const fields = headFields(document);
  const own = noticeTitle(document) ?? titleInIndex(document, fields.get('title'));
  const handedOut = own ? undefined : titleHandedOut(document);
  const title = own ?? handedOut;
  if (!title) return undefined;
  const number = numberOf(document, title, fields.get('number'));
  const above = signatureAbove(document, title);
  const signature = signatureOf(document, title.at) ?? above;
  const adoption = adoptionOf(document, title);
  const dated = fields.has('written') || fields.has('number');
  const signs = [
    number,
    signature,
    above,
    isAddressed(document, title),
    fields.has('issuer'),
    dated,
    adoption,
    adoption,
    isUnderIssuers(document, title),
    enacts(document, title),
    enactsOwnKind(document, title),
    speaksOfItself(document, title),
    hasArticles(document, title),
    isOfIssuer(title),
    handedOut,
    handedOut,
    ...announced(document, title),
  ];
  if (signs.filter(Boolean).length < 2) return undefined;
  return {
    title,
    fields,
    ...(number ? { number } : {}),
    ...(signature ? { signature } : {}),
    ...(adoption ? { adoption } : {}),
  };
}

/** 中共柳河县委 柳河县人民政府 in a line of its own above 关于…的实施意见. */
function isUnderIssuers(document: ReadDocument, { blocks }: NoticeTitle): boolean {
  const [first] = blocks;
  if (!first || blocks.length < 2) return false;
  const words = document.text.slice(first.contentStart, first.contentEnd);
  return bodiesOfLine(words, reading(document).contextOf(first)).length > 0;
}

const KIND_OF_TITLE =
  /(?:措施|政策|办法|意见|规定|方案|细则|条例|规划|纲要|计划|决定|指引|指南)(?=(?:[（(][^（）()]*[）)])*$)/;

/** "本办法自…起施行", "本政策由…负责解释": the text calls itself by the kind that its title says. */
function speaksOfItself(document: ReadDocument, title: NoticeTitle): boolean {
  const kind = KIND_OF_TITLE.exec(title.words)?.[0];
  if (!kind) return false;
  const own = new RegExp(
    `本(?:若干|实施|暂行|管理|行动|发展|专项|规划)*${kind}(?:自|由|所称|适用|有效期|实施|执行|施行|中所|与|涉及|规定|的解释)`,
  );
  return reading(document).prose.some(({ run, block }) => block.index > title.at && own.test(run.text));
}

const ARTICLE = /^第[一二三四五六七八九十]{1,3}[条章](?![，。])/;

/** 第一章, 第一条, 第二条: three blocks or more begin as the articles of a rule do. */
function hasArticles(document: ReadDocument, title: NoticeTitle): boolean {
  const articles = document.blocks.filter(
    (block) =>
      block.index > title.at && ARTICLE.test(document.text.slice(block.contentStart, block.contentStart + 8)),
  );
  return articles.length >= 3;
}

/** 宁波市人民政府关于…的若干措施: the body that issues begins the title. */
function isOfIssuer({ words }: NoticeTitle): boolean {
  const [first] = analyse(words, { outer: [] }).mentions;
  return isNoticeTitle(words) && first?.type === 'IssuingBody' && first.start === 0;
}

/** 关于…的公示, "现予以公示", "公示时间：…": a page that makes something public is the notice of it. */
function announced(document: ReadDocument, { words, at }: NoticeTitle): boolean[] {
  if (!/公示(?:[（(][^（）()]*[）)])?$/.test(words)) return [];
  const said = reading(document).prose.some(
    ({ run, block }) => block.index > at && /(?:予以|进行)公示|公示如下|公示(?:期|时间)/.test(run.text),
  );
  return [said, said];
}

/** "…，制定如下实施意见。": the first paragraphs make what the title names, or something of the kind that it says. */
function enacts(document: ReadDocument, title: NoticeTitle, kind = ''): boolean {
  const opening = openingOf(document, title.at);
  const made = new RegExp(`(?:制定|提出|出台)(?:如下|以下|本)[\\u4e00-\\u9fa5]{0,8}?${kind}(?:[。：:]|$)`);
  return reading(document).prose.some(({ run, block }) => opening.has(block) && made.test(run.text));
}

/** "制定如下行动方案" below a title of that kind. */
function enactsOwnKind(document: ReadDocument, title: NoticeTitle): boolean {
  const kind = KIND_OF_TITLE.exec(title.words)?.[0];
  return kind !== undefined && enacts(document, title, kind);
}

/** 标题： 国务院关于…的批复, where the lines of the title are missing or cannot be put together. */
function titleInIndex(document: ReadDocument, field: Field | undefined): NoticeTitle | undefined {
  if (!field || !(isNoticeTitle(field.value) || isPolicyTitle(field.value))) return undefined;
  const block = document.blocks.find((b) => b.start <= field.span.start && field.span.start < b.end);
  return block ? { blocks: [], span: field.span, words: field.value, at: block.index } : undefined;
}

/** 未成年人网络保护条例（全文）, …的批复（桂政函〔2020〕43号）, …的复函（2000年10号）: what a page adds to the title. */
const ADDED = /\s*[（(](?:附?全文|[^（）()]{0,16}\d{4}[^（）()]{0,8}号)[）)]\s*$/;

function stateNotice(out: Proposals, document: ReadDocument, notice: Notice): void {
  const { title, number, signature } = notice;
  const run = titleRun(document, title);
  const end = run.text.length - (ADDED.exec(run.text)?.[0].length ?? 0);
  const start = PAGE_MARK.exec(run.text)?.[0].length ?? 0;
  const words: Title = {
    start: 0,
    end: run.text.length,
    innerStart: start,
    innerEnd: end,
    name: run.text.slice(start, end).trim(),
    cut: false,
    policy: true,
    rule: 'notice-title',
    ...carried(run.text),
  };
  const context = title.blocks[0] ? reading(document).contextOf(title.blocks[0]) : { outer: [] };
  const analysis = { ...analyse(run.text, context), titles: [words] };
  const phrase: PolicyPhrase = {
    title: words,
    bodies: issuersInTitle(analysis.mentions, run.text),
    regions: [],
    start: 0,
  };
  const { subject } = statePolicy(out, { run, analysis }, phrase, scopeOf(analysis, phrase));
  const at: Subject = { subject, titleSpan: title.span };
  if (number) {
    out.property(
      subject,
      'documentNumber',
      { kind: 'text', text: number.value },
      { spans: [number.span, title.span], rule: 'number-of-notice', confidence: 0.97 },
    );
  }
  stateFields(out, document, at, notice);
  if (signature) stateSignature(out, at, signature);
  stateMaker(out, document, at, title.at);
  const promulgation = promulgationOf(document, title);
  if (promulgation) statePromulgation(out, document, at, promulgation);
  if (notice.adoption) stateAdoption(out, document, at, notice.adoption, promulgation);
  stateValidity(out, document, at, title.at);
  stateOthers(out, document, at, title.at);
  stateSupported(out, document, at, title.at);
  if (REPLY.test(run.text.slice(0, end)))
    stateApproved(out, document, at, [...phrase.bodies, ...opening(analysis.mentions), ...signed(signature)]);
}

function opening(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((m) => m.type === 'IssuingBody' && m.start === 0);
}

function signed(signature: Signature | undefined): Mention[] {
  return (signature?.signers ?? []).map(({ body }) => body);
}

function titleRun(document: ReadDocument, title: NoticeTitle): Run {
  if (title.blocks.length > 0) return blockRun(document, title.blocks);
  const { start, end, quote } = title.span;
  return { text: quote, parts: [{ runStart: 0, runEnd: end - start, docStart: start }], document };
}

/** 关于印发《X》的通知, 转发X的通知: the notice carries X. */
function carried(words: string): { readonly carried?: string } {
  const inner = /(?:印发|转发|批转|发布)([^印转]{4,})的(?:通知|公告|通告)$/.exec(words.trim())?.[1];
  const bare = inner?.replace(/^《([^《》]+)》$/, '$1');
  return bare && isPolicyTitle(bare) ? { carried: bare } : {};
}

function stateIssuer(out: Proposals, at: Subject, body: Mention, span: Span): void {
  const object = mentionRef(body);
  const said = { rule: 'signed-by', confidence: 0.93 };
  out.name(object, { spans: [span], rule: body.rule, confidence: body.confidence });
  out.relation(at.subject, 'ISSUED_BY', object, { spans: [span, at.titleSpan], ...said });
  if (!body.division) return;
  out.relation(at.subject, 'APPLIES_TO', regionRef(body.division), {
    spans: [span, at.titleSpan],
    rule: 'place-of-signer',
    confidence: 0.85,
  });
}

/** 发文机关： …, 成文日期： …, 有效性： … of the index table. */
function stateFields(out: Proposals, document: ReadDocument, at: Subject, notice: Notice): void {
  const { fields } = notice;
  const issuer = fields.get('issuer');
  if (issuer) {
    const context = reading(document).contextOf(notice.title.blocks[0] ?? document.blocks[0]!);
    for (const body of bodiesOfLine(issuer.value, context))
      if (!isReprint(document, notice.title, body)) stateIssuer(out, at, body, issuer.span);
  }
  for (const [field, predicate] of [
    ['written', 'date'],
    ['effective', 'effective'],
    ['expires', 'expires'],
  ] as const) {
    const said = fields.get(field);
    const value = said ? date.parse(said.value) : undefined;
    // The day of the signature is the day of issue; the index repeats it or says when the page was made.
    if (!said || !value || (field === 'written' && notice.signature)) continue;
    out.property(at.subject, predicate, value, {
      spans: [said.span, at.titleSpan],
      rule: 'index-field',
      confidence: 0.9,
    });
  }
  const status = fields.get('status');
  if (status && /^(?:现行)?(?:有效|失效|废止|已废止|已失效|尚未生效|已修改|被修改)$/.test(status.value))
    out.property(at.subject, 'status', text(status.value), { spans: [status.span], rule: 'index-field' });
}

function stateSignature(out: Proposals, at: Subject, signature: Signature): void {
  const spans = [signature.dateSpan, at.titleSpan];
  out.property(at.subject, 'date', signature.date, { spans, rule: 'signed-on', confidence: 0.93 });
  for (const { body, span } of signature.signers) stateIssuer(out, at, body, span);
}

const MAKES_THIS = /^(?:[（(][^（）()]{2,40}[）)])?(?:特|现|研究)*(?:制定|提出|出台)(?:如下|以下|本)/;

/** "为支持…，甲管理委员会（以下简称…）制定如下政策": who makes it. */
function stateMaker(out: Proposals, document: ReadDocument, at: Subject, after: number): void {
  const opening = openingOf(document, after);
  for (const { run, block, analysis } of reading(document).prose) {
    if (!opening.has(block)) continue;
    const maker = analysis.mentions.find(
      (m) => m.type === 'IssuingBody' && MAKES_THIS.test(run.text.slice(m.end, m.end + 60)),
    );
    const [span] = maker ? spansOf(run, maker.start, maker.end) : [];
    if (maker && span) stateIssuer(out, at, maker, span);
  }
}

/** The first day of the note is the day of adoption; the congress or body named in it has adopted. */
function stateAdoption(
  out: Proposals,
  document: ReadDocument,
  at: Subject,
  block: Block,
  promulgation: Promulgation | undefined,
): void {
  const words = contentOf(document, block);
  const span = spanAt(document, block.contentStart, block.contentEnd);
  const first = date.find(words)[0];
  if (first && !promulgation) {
    const said = { spans: [span, at.titleSpan], rule: 'adopted-on', confidence: 0.9 };
    out.property(at.subject, 'date', first.value, said);
  }
  const congress = words.replace(/第[一二三四五六七八九十百\d]+届/g, '');
  const { mentions } = analyse(congress, reading(document).contextOf(block));
  const body = mentions.find((m) => m.type === 'IssuingBody');
  if (body) stateIssuer(out, at, body, span);
}

/** Made public on a day, by a body, under its number. */
function statePromulgation(
  out: Proposals,
  document: ReadDocument,
  at: Subject,
  { block, date: day, body, number }: Promulgation,
): void {
  const span = spanAt(document, block.contentStart, block.contentEnd);
  const said = { spans: [span, at.titleSpan], confidence: 0.92 };
  const value = date.parse(day);
  if (value) out.property(at.subject, 'date', value, { ...said, rule: 'made-public-on' });
  out.property(at.subject, 'documentNumber', text(number), { ...said, rule: 'made-public-under' });
  const [maker] = bodiesOfLine(body, reading(document).contextOf(block));
  if (maker) stateIssuer(out, at, maker, span);
}

const EFFECTIVE =
  /(?:本(?:通知|办法|意见|措施|规定|细则|方案|条例|政策|决定|公告|计划|规划|法|规划纲要|若干措施|实施意见|实施细则|暂行办法)|现予公布，?)[^。；]{0,12}?自(\d{4}年\d{1,2}月\d{1,2}日)起(?:正式)?(?:施行|实施|执行|生效|试行)/;
const EXPIRES = /有效期(?:限)?(?:至|到|截至|截止到?)(\d{4}年\d{1,2}月\d{1,2}日)/;

/** "本办法自2019年1月1日起施行，有效期至2023年12月31日": never the day of issue. Said of other policies it is theirs. */
function stateValidity(out: Proposals, document: ReadDocument, at: Subject, after: number): void {
  for (const { run, block } of reading(document).prose) {
    if (block.index <= after || !/起|有效期/.test(run.text)) continue;
    for (const [predicate, pattern] of [
      ['effective', EFFECTIVE],
      ['expires', EXPIRES],
    ] as const) {
      const match = pattern.exec(run.text);
      const value = match ? date.parse(match[1]!) : undefined;
      if (!match || !value) continue;
      const spans = [...spansOf(run, match.index, match.index + match[0].length), at.titleSpan];
      out.property(at.subject, predicate, value, { spans, rule: `${predicate}-on`, confidence: 0.9 });
    }
  }
}

/** "支持A、B建设…" in a policy is what the policy supports. */
function stateSupported(out: Proposals, document: ReadDocument, { subject }: Subject, after: number): void {
  const policies = policiesOf(document);
  for (const place of reading(document).prose) {
    if (place.block.index <= after) continue;
    const items = itemsOf(place, policies);
    for (const range of sentences(place.analysis)) {
      if (items.some((item) => item.mark === 'P' && item.start >= range.start && item.end <= range.end))
        continue;
      const start = range.start;
      const self: Item = { start, end: start, mark: 'P', named: subject, anaphor: true, understood: true };
      applyPatterns(out, place, encode(place.analysis.text, range, items, self), PATTERNS_OF_NOTICE);
    }
  }
}
