/**
 * The head of a document that is a policy itself: its title (one line or several), the fields of the index table above it
 * (发文机关, 成文日期, 发文字号), the number that stands alone below it, the addressees, and the note of its adoption.
 */
import { analyse, isPolicyTitle } from '../../names/index.ts';
import type { Block, ReadDocument, Span } from '../../types.ts';
import { documentNumber } from '../../values/index.ts';
import { spanAt } from './run.ts';

export interface NoticeTitle {
  /** The lines of the title; empty when only the index table says it. */
  readonly blocks: readonly Block[];
  readonly span: Span;
  readonly words: string;
  /** Index of the last block of the title. */
  readonly at: number;
}

const HEAD = 32;
const LINES = 5;
const MAX_LINE = 60;
const MAX_TITLE = 130;
const KINDS =
  '通知|意见|批复|决定|公告|通告|函|复函|答复|通报|办法|方案|细则|规定|计划|规划|纲要|要点|措施|政策|条例|决议|命令|指引|指南|公示';
const NOTICE = new RegExp(`(?:关于|转发|批转|印发|对).{4,}(?:${KINDS})(?:[（(][^（）()]*[）)])?$`);
const HEAD_OF_TITLE = /^(.*?)(?:关于|转发|批转|印发|对)/;

/** 【转载】 before a title: the page's own word. */
export const PAGE_MARK =
  /^\s*(?:[【[（(](?:转载|转发|图文|原文|全文|政策|文件|最新|重磅)[】\]）)]|(?:转载|转发)[：:])\s*/;

export function contentOf(document: ReadDocument, block: Block): string {
  return document.text.slice(block.contentStart, block.contentEnd).replace(/\s+/g, '');
}

/** The title among the first blocks: begins with a body or 关于; several short lines may make one. */
export function noticeTitle(document: ReadDocument): NoticeTitle | undefined {
  const blocks = headBlocks(document);
  let plain: NoticeTitle | undefined;
  for (let i = 0; i < blocks.length; i++) {
    let words = '';
    for (let n = 1; n <= LINES && i + n <= blocks.length; n++) {
      const block = blocks[i + n - 1]!;
      const line = block.kind === 'heading' || block.kind === 'paragraph' ? contentOf(document, block) : '';
      words += line;
      // 苏州市人民政府办公室文件, 苏府办〔2024〕140号: the letterhead is no part of the title.
      if (/^(?!.*(?:关于|印发|转发)).*文件$|[〕\]）)]\s*\d+号$/.test(line)) break;
      if (line === '' || (n > 1 && line.length > MAX_LINE) || words.length > MAX_TITLE) break;
      if (n > 1 && beginsAnother(line, words.length - line.length)) break;
      const found = numberedTitle(document, block) ?? titleOf(document, blocks.slice(i, i + n), words);
      if (found.words !== words && isNoticeTitle(found.words)) return found;
      if (isNoticeTitle(words)) return repeatOf(document, blocks, i, found) ?? found;
      if (!plain && isPlainTitle(words) && (n === 1 || beginsWithPlace(words))) plain = found;
    }
  }
  return plain;
}

/** 甘政办发〔2019〕96号《甘肃省人民政府办公厅关于…的意见》: a page's title that says the number first. */
const NUMBERED = /^[\u4e00-\u9fa5]{2,12}[〔[（(]\d{4}[〕\]）)]\s*\d{1,4}号\s*《([^《》]{8,120})》/;

function numberedTitle(document: ReadDocument, block: Block): NoticeTitle | undefined {
  const line = document.text.slice(block.contentStart, block.contentEnd);
  const words = NUMBERED.exec(line)?.[1];
  if (words === undefined) return undefined;
  const start = block.contentStart + line.indexOf(words);
  return {
    blocks: [],
    span: spanAt(document, start, start + words.length),
    words: words.replace(/\s+/g, ''),
    at: block.index,
  };
}

/** Nothing joins the lines of a title over a signature (2022年11月4日, （此件公开发布）) or goes on where a title begins with its issuer. */
function beginsAnother(line: string, before: number): boolean {
  if (/^[（(]此件|^\d{4}年\d{1,2}月\d{1,2}日/.test(line)) return true;
  const head = HEAD_OF_TITLE.exec(line)?.[1];
  return (
    before >= LONG_ENOUGH &&
    head !== undefined &&
    head.length >= 3 &&
    /^[^《》]*$/.test(head) &&
    beginsWithIssuer(head)
  );
}

/** A line of a page's head that is a title may be that of the news about the notice below it. */
const LONG_ENOUGH = 16;

/** A page says its title above its menus, and once more above the text. */
function repeatOf(
  document: ReadDocument,
  blocks: readonly Block[],
  at: number,
  { blocks: lines, words }: NoticeTitle,
): NoticeTitle | undefined {
  const again =
    lines.length === 1
      ? blocks.slice(at + 1).find((block) => contentOf(document, block) === words)
      : undefined;
  return again && titleOf(document, [again], words);
}

const HANDED_OUT = /《([^《》]{4,80})》(?:的?(?:全文|主要内容|内容|原文))?如下[。：:]?$/;

/** Below 以下为《规划》全文：. */
const ALONE = /^《([^《》]{4,80})》$/;

/** 《海南…总体方案》全文如下。: what a news agency hands out whole is the policy itself. */
export function titleHandedOut(document: ReadDocument): NoticeTitle | undefined {
  let announced = false;
  for (const block of headBlocks(document)) {
    const line = document.text.slice(block.contentStart, block.contentEnd).replace(/^\*+|\*+$/g, '');
    const name =
      block.kind === 'paragraph' || block.kind === 'heading'
        ? (HANDED_OUT.exec(line) ?? (announced ? ALONE.exec(line) : null))
        : undefined;
    announced = /全文(?:如下)?[：:。]?$/.test(line);
    if (!name || !isPolicyTitle(name[1]!)) continue;
    const start = document.text.indexOf(name[1]!, block.contentStart);
    return {
      blocks: [],
      span: spanAt(document, start, start + name[1]!.length),
      words: name[1]!,
      at: block.index,
    };
  }
  return undefined;
}

function headBlocks(document: ReadDocument): Block[] {
  const blocks: Block[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'blank' && block.kind !== 'noise') blocks.push(block);
    if (blocks.length === HEAD) break;
  }
  return blocks;
}

function titleOf(document: ReadDocument, blocks: readonly Block[], words: string): NoticeTitle {
  const span = spanAt(document, blocks[0]!.contentStart, blocks.at(-1)!.contentEnd);
  return { blocks, span, words, at: blocks.at(-1)!.index };
}

/** 国务院关于…的通知, 市政府办公室转发…意见的通知: what stands in front of 关于 has to begin with a body or a place. */
export function isNoticeTitle(written: string): boolean {
  const words = written.replace(PAGE_MARK, '');
  if (/[。！？；：|_\t]/.test(words) || !NOTICE.test(words)) return false;
  // 国务院关于《某某国土空间规划: goes on in the next line.
  if (words.split('《').length > words.split('》').length) return false;
  return beginsWithIssuer(HEAD_OF_TITLE.exec(words)?.[1] ?? '');
}

function beginsWithIssuer(head: string): boolean {
  if (head === '') return true;
  const { mentions, regions } = analyse(head, { outer: [] });
  const first = Math.min(...[...mentions, ...regions].map((m) => m.start), head.length);
  return (
    first === 0 || (first === head.length && /^[省市区县州]?[^，、]{0,24}[局厅委会府室部院署组]$/.test(head))
  );
}

/** 贵州省大数据发展应用促进条例: a title of its own line; it needs a number, an index or a note of adoption besides. */
function isPlainTitle(words: string): boolean {
  if (words.length < 8 || words.length > 80 || /[。！？；：:，,|_《》\t]/.test(words)) return false;
  return isPolicyTitle(words) && !/^(?:第|附件|公开征求意见|[一二三四五六七八九十\d]+[、.．])/.test(words);
}

/** Lines put together have to begin with the place: 政策库 | 政策详情 | 苏州市…行动计划 is a page and its title. */
function beginsWithPlace(words: string): boolean {
  return analyse(words, { outer: [] }).regions.some((region) => region.start === 0);
}

export interface Field {
  readonly value: string;
  readonly span: Span;
}

export type FieldName = 'title' | 'issuer' | 'written' | 'number' | 'status' | 'effective' | 'expires';

const LABELS: readonly (readonly [FieldName, string])[] = [
  ['title', '标\\s*题|名\\s*称|信息名称|文件名称|政策名称'],
  ['issuer', '发文机关|发布机构|发文单位|制发单位|制发机关|制定机关|发布单位|公开责任部门'],
  ['written', '成文日期|成文时间|发文日期|发文时间|印发日期|印发时间|颁布日期|公布日期|签发日期'],
  ['number', '发文字号|发文文号|文件编号|文\\s*号|字\\s*号'],
  ['status', '有\\s*效\\s*性|时\\s*效\\s*性|效力状态|状\\s*态'],
  ['effective', '施行日期|实施日期|生效日期'],
  ['expires', '失效日期|废止日期|有效期至'],
];
const LABEL = LABELS.map(([, words]) => words).join('|');
/** A label, and what is said up to the next one of its line. */
const FIELD = new RegExp(
  `(?<![\\u4e00-\\u9fa5])(${LABEL})[ \\u3000]*[：:\\]】][ \\u3000\\t|]*([^\\t\\n|]{2,140}?)(?=[\\t\\n|]|$|[ \\u3000]*[[【]?[ \\u3000]*(?<![\\u4e00-\\u9fa5])(?:${LABEL})[ \\u3000]*[：:\\]】])`,
  'g',
);
const REACH = 3000;

/** What the index table or the lines at the head say under a label: 发文机关： 国务院. */
export function headFields(document: ReadDocument): ReadonlyMap<FieldName, Field> {
  const fields = new Map<FieldName, Field>();
  for (const match of document.text.slice(0, REACH).matchAll(FIELD)) {
    const label = match[1]!.replace(/\s+/g, '');
    const name = LABELS.find(([, words]) =>
      new RegExp(`^(?:${words.replaceAll('\\s*', '')})$`).test(label),
    )![0];
    // Two labels of one line: 发文机关：国务院 成文日期：2018年….
    // [ 发文机关 ] 国务院 [ 发文字号 ] 国发…
    const value = match[2]!
      .replace(/[\s\u3000]+[\u4e00-\u9fa5]{2,6}[：:].*$/, '')
      .replace(/\s*[[【]\s*[\u4e00-\u9fa5]{2,6}\s*[\]】].*$/, '')
      .trim();
    if (value === '' || /[：:]$/.test(value) || fields.has(name)) continue;
    const start = match.index + match[0].lastIndexOf(match[2]!);
    const offset = start + match[2]!.indexOf(value);
    fields.set(name, { value, span: spanAt(document, offset, offset + value.length) });
  }
  return fields;
}

/** The number that stands alone in a line near the title, or that the index says. */
export function numberOf(
  document: ReadDocument,
  title: NoticeTitle,
  field: Field | undefined,
): Field | undefined {
  const first = title.blocks[0]?.index ?? title.at;
  for (const block of document.blocks.slice(Math.max(0, first - 12), title.at + 6)) {
    for (const found of documentNumber.find(document.text, block.start, block.end)) {
      const line = document.text.slice(block.contentStart, block.contentEnd).trim();
      if (line.length <= found.end - found.start + 4)
        return { value: found.value.text, span: spanAt(document, found.start, found.end) };
    }
  }
  const value = field && documentNumber.parse(field.value);
  return field && value ? { value: value.text, span: field.span } : undefined;
}

const ADDRESSEES = /^[^。；]{4,400}[：:]$/;
const ADDRESSEE_WORDS =
  /(人民政府|各(省|市|区|县|州|有关|部门|单位|直属|委办局|镇|乡|街道)|委员会|局|厅|管委会|有关(单位|部门|企业)|代表|委员)/;

/** 各省、自治区、直辖市人民政府，国务院各部委： */
export function isAddressed(document: ReadDocument, title: NoticeTitle): boolean {
  return document.blocks.slice(title.at + 1, title.at + 10).some((block) => {
    const words = contentOf(document, block);
    return ADDRESSEES.test(words) && ADDRESSEE_WORDS.test(words);
  });
}

/** In brackets, or a line that says the day and the congress alone. */
const ADOPTED =
  /^(?:[（(]\d{4}年\d{1,2}月\d{1,2}日.{2,80}(?:通过|公布|发布|修订|令)|\d{4}年\d{1,2}月\d{1,2}日[^，。；]{4,60}会议(?:通过|批准|修订)(?=$|根据\d{4}年))/;

const PROMULGATED =
  /(\d{4}年\d{1,2}月\d{1,2}日)\s*([\u4e00-\u9fa5]{4,24}?)(公告|令)\s*(第?[〇零一二三四五六七八九十百\d]+号)公布/;

export interface Promulgation {
  readonly block: Block;
  readonly date: string;
  readonly body: string;
  readonly number: string;
}

/** 2015年4月13日 某市人民代表大会常务委员会公告第12号公布: by whom, when and under which number a rule was made public. */
export function promulgationOf(document: ReadDocument, title: NoticeTitle): Promulgation | undefined {
  for (const block of document.blocks.slice(title.at + 1, title.at + 7)) {
    const match = PROMULGATED.exec(contentOf(document, block));
    if (match)
      return { block, date: match[1]!, body: match[2]!, number: `${match[2]}${match[3]}${match[4]}` };
  }
  return undefined;
}

/** （2016年1月15日贵州省第十二届人民代表大会常务委员会第二十次会议通过）: the note of adoption right below the title. */
export function adoptionOf(document: ReadDocument, title: NoticeTitle): Block | undefined {
  return document.blocks.slice(title.at + 1, title.at + 4).find((block) => {
    const words = contentOf(document, block);
    return ADOPTED.test(words);
  });
}
