/** The end of a notice: the issuers in a line or several, and the day below or behind them. */
import { analyse, type Mention, type NameContext } from '../../names/index.ts';
import type { Block, ReadDocument, Span } from '../../types.ts';
import { type DateValue, date } from '../../values/index.ts';
import { contentOf, type NoticeTitle } from './notice-head.ts';
import { reading } from './reading.ts';
import { spanAt } from './run.ts';

export interface Signature {
  readonly date: DateValue;
  readonly dateSpan: Span;
  readonly signers: readonly Signer[];
}

export interface Signer {
  readonly body: Mention;
  readonly span: Span;
}

const MAX_LINE = 60;
const MAX_SIGNERS = 24;
/** Only Chinese dates sign; 2018-12-21 is a stamp of the page. */
const DAY =
  '^(.{0,40}?)[（(]?((?:\\d{4}|[二一][〇零○Ｏ０OＯo一二三四五六七八九]{3})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日)[）)]?';
/** 2025年5月7日|【编辑：某某】: who put it on the page. */
const EDITOR = '[【（(](?:责任|责|文字)?编辑[^【】（）()]{0,24}[】）)]';
const SIGNED = new RegExp(`${DAY}(?:${EDITOR})?$`);
const EDITED = new RegExp(`\\s*${EDITOR}\\s*$`);

function endOfDay({ text }: ReadDocument, { contentStart, contentEnd }: Block): number {
  return contentEnd - (EDITED.exec(text.slice(contentStart, contentEnd))?.[0].length ?? 0);
}

/** Above the title, where a page leaves out the first one: "《P》…现印发给你们。 / 某市人民政府办公室 / 2022年11月4日 / P". */
export function signatureAbove(document: ReadDocument, title: NoticeTitle): Signature | undefined {
  const first = title.blocks[0]?.index ?? 0;
  const blocks = document.blocks.filter((b) => b.index < first && b.kind !== 'blank');
  if (!blocks.some((block) => /印发给?你们/.test(contentOf(document, block)))) return undefined;
  const signature = signatureIn(document, blocks);
  return signature && signature.signers.length > 0 ? signature : undefined;
}

/** The first line that is a day with its issuers above or before it; else the last line that is a day. */
export function signatureOf(document: ReadDocument, after: number): Signature | undefined {
  return signatureIn(
    document,
    document.blocks.filter((b) => b.index > after && b.kind !== 'blank'),
  );
}

function signatureIn(document: ReadDocument, blocks: readonly Block[]): Signature | undefined {
  let last: Signature | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.contentEnd - block.contentStart > MAX_LINE) continue;
    const match = SIGNED.exec(contentOf(document, block));
    const value = match ? date.parse(match[2]!) : undefined;
    if (!match || value?.precision !== 'DAY') continue;
    const signers =
      match[1] === '' ? signersAbove(document, blocks, i) : signersIn(document, block, match[1]!);
    if (match[1] !== '' && signers.length === 0) continue;
    last = {
      date: value,
      dateSpan: spanAt(document, block.contentStart, endOfDay(document, block)),
      signers,
    };
    if (signers.length > 0) return last;
  }
  return last;
}

function signersAbove(document: ReadDocument, blocks: readonly Block[], at: number): Signer[] {
  const signers: Signer[] = [];
  for (let i = at - 1; i >= 0 && signers.length < MAX_SIGNERS; i--) {
    const words = contentOf(document, blocks[i]!);
    if (words.length < 3 || words.length > MAX_LINE || /[。：:，；《》]/.test(words)) break;
    const found = signersIn(document, blocks[i]!, words);
    if (found.length === 0) break;
    signers.unshift(...found);
  }
  return signers;
}

/** The bodies of a line, whose characters the layout may have spaced out (科 技 部); they have to be all of it. */
function signersIn(document: ReadDocument, block: Block, words: string): Signer[] {
  const spaced = document.text.slice(block.contentStart, block.contentEnd);
  const context = reading(document).contextOf(block);
  const span = spanAt(document, block.contentStart, block.contentEnd);
  for (const text of /\S\s+\S{2,}/.test(spaced) ? [spaced, words] : [words]) {
    const bodies = bodiesOfLine(text, context);
    if (bodies.length > 0) return bodies.map((body) => ({ body, span }));
  }
  // 中华全国总工会   中国红十字会总会: columns, each of them a body.
  const columns = spaced.trim().split(/\s{2,}/);
  const each = columns.length > 1 ? columns.map((column) => bodiesOfLine(column, context)) : [];
  return each.every((bodies) => bodies.length > 0) ? each.flat().map((body) => ({ body, span })) : [];
}

const LOCAL_BODY =
  /^[\u4e00-\u9fa5（）()]{4,40}(?:领导小组|联席会议|指挥部|委员会|管委会|人民政府|办公室|办公厅|局|厅)$/;

/** 中国海警局执法部, 国务院某某委员会办公室: what the country's bodies are called. */
const NATIONAL_BODY =
  /^(?:中国|中华|全国|国家|国务院|中央|中共中央)[\u4e00-\u9fa5（）()]{2,24}(?:会|局|部|署|委|院|办|办公室|办公厅|总社|领导小组|指挥部)$/;

/**
 * A line of bodies alone: found by structure, or, where its words are not in the lexicon, a place and the ending of a body
 * (苏州市推进数字经济时代产业创新集群发展领导小组办公室).
 */
export function bodiesOfLine(line: string, context: NameContext): Mention[] {
  const text = line.replace(/^中华人民共和国(?=.{3})/, '');
  const { mentions, regions } = analyse(text, context);
  const bodies = mentions.filter((m) => m.type === 'IssuingBody');
  const covered = bodies.reduce((sum, m) => sum + text.slice(m.start, m.end).replace(/\s/g, '').length, 0);
  const length = text.replace(/\s/g, '').length;
  if (bodies.length > 0 && covered >= length - 2 * bodies.length - (/等.{0,8}部门$/.test(text) ? 8 : 0))
    return bodies;
  const place = regions.find((r) => r.start === 0);
  if (bodies.length > 1 || !(place ? LOCAL_BODY : NATIONAL_BODY).test(text)) return [];
  return [
    {
      type: 'IssuingBody',
      start: 0,
      end: text.length,
      name: text,
      ...(place && { division: place.division }),
      rule: 'body-of-line',
      confidence: 0.85,
    },
  ];
}
