/**
 * Headings that name firms because of how a document is made: under one that says that firms follow (…值得加入的公司有哪些), heading after
 * heading has lines of fields with an address. A product name is a firm's there (百词斩, TestBird), which no word of it shows.
 */
import { groupBy } from '../../collections.ts';
import { isAllGeneric } from '../../names/index.ts';
import type { Block, Range, ReadDocument } from '../../types.ts';
import { fieldOf } from './fields.ts';

const LEAST = 3;
const LONGEST_LINE = 200;
const FIRMS = /公司|企业|厂商|大厂/;
const OTHERS = /园区|基地|载体|孵化器|机构|院所|高校|协会|平台/;
const NUMBERING = /^(?:[（(]?[\d一二三四五六七八九十]+[）)]?[\s.、．]+|No\.?\s*\d+\s*)/i;
const NAME = /^[\p{Script=Han}A-Za-z0-9][\p{Script=Han}A-Za-z0-9·&.\- （）()]{1,29}$/u;
const NO_FIRM =
  /^(?:其他|其它|附录|附件|总结|前言|说明|小结|结语|更多|写在|关于|参考|目录|推荐)|(?:大学|学院|学校|医院|研究院|研究所|实验室|团队|局|厅|委员会|政府|协会|名单|列表|汇总|公司有哪些)$/;

/** The place of the name in each such heading, by the index of its block. */
export function recordHeadings(document: ReadDocument): ReadonlyMap<number, Range> {
  const named = new Map<number, Range>();
  for (const headings of siblings(document)) {
    if (headings.length < LEAST || !saysFirms(document, headings[0]!.path)) continue;
    const records = headings.filter((heading) => hasAddress(document, heading));
    if (records.length < LEAST || records.length * 2 < headings.length) continue;
    for (const heading of records) {
      const name = nameIn(document, heading);
      if (name) named.set(heading.index, name);
    }
  }
  return named;
}

/** The headings of one level under one heading. */
function siblings({ blocks }: ReadDocument): Iterable<readonly Block[]> {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  return groupBy(headings, ({ level, path }) => JSON.stringify([level, path])).values();
}

function saysFirms({ metadata }: ReadDocument, path: readonly string[]): boolean {
  return FIRMS.test([metadata.title ?? '', ...path].join('\n')) && !OTHERS.test(path.at(-1) ?? '');
}

/** Whether a line between a heading and the next one is an address. */
function hasAddress({ blocks, text }: ReadDocument, { index }: Block): boolean {
  for (let i = index + 1; i < blocks.length && blocks[i]!.kind !== 'heading'; i++) {
    const { kind, contentStart, contentEnd } = blocks[i]!;
    const isLine = (kind === 'listItem' || kind === 'paragraph') && contentEnd - contentStart < LONGEST_LINE;
    if (isLine && fieldOf(text.slice(contentStart, contentEnd))?.kind === 'place') return true;
  }
  return false;
}

function nameIn(document: ReadDocument, { contentStart, contentEnd }: Block): Range | undefined {
  const heading = document.text.slice(contentStart, contentEnd);
  const lead = NUMBERING.exec(heading)?.[0].length ?? 0;
  const name = heading
    .slice(lead)
    .replace(/\s*[（(][^（）()]*[）)]\s*$/, '')
    .trimEnd();
  if (!NAME.test(name) || NO_FIRM.test(name) || isAllGeneric(name)) return undefined;
  return { start: contentStart + lead, end: contentStart + lead + name.length };
}
