/**
 * Headings that name firms because of how a document is made: under one that says that firms follow (…值得加入的公司有哪些), heading after
 * heading has lines of fields with an address. A product name is a firm's there (百词斩, TestBird), which no word of it shows.
 */
import { isAllGeneric } from '../../names/index.ts';
import type { Block, Range, ReadDocument } from '../../types.ts';
import { fieldOf } from './fields.ts';

const LEAST = 3;
const FIRMS = /公司|企业|厂商|大厂/;
const OTHERS = /园区|基地|载体|孵化器|机构|院所|高校|协会|平台/;
const NUMBERING = /^(?:[（(]?[\d一二三四五六七八九十]+[）)]?[\s.、．]+|No\.?\s*\d+\s*)/i;
const NAME = /^[\p{Script=Han}A-Za-z0-9][\p{Script=Han}A-Za-z0-9·&.\- （）()]{1,29}$/u;
const NO_FIRM =
  /^(?:其他|其它|附录|附件|总结|前言|说明|小结|结语|更多|写在|关于|参考|目录|推荐)|(?:大学|学院|学校|医院|研究院|研究所|实验室|团队|局|厅|委员会|政府|协会|名单|列表|汇总|公司有哪些)$/;

/** The place of the name in each such heading, by the index of its block. */
export function recordHeadings(document: ReadDocument): ReadonlyMap<number, Range> {
  const named = new Map<number, Range>();
  for (const { path, headings } of siblings(document)) {
    const above = [document.metadata.title ?? '', ...path].join('\n');
    if (!FIRMS.test(above) || OTHERS.test(path.at(-1) ?? '')) continue;
    const records = headings.filter(({ hasAddress }) => hasAddress);
    if (records.length < LEAST || records.length * 2 < headings.length) continue;
    for (const { block } of records) {
      const name = nameIn(document, block);
      if (name) named.set(block.index, name);
    }
  }
  return named;
}

interface Heading {
  readonly block: Block;
  hasAddress: boolean;
}

interface Siblings {
  readonly path: readonly string[];
  readonly headings: Heading[];
}

/** The headings of one level under one heading, each with whether a line below it is an address. */
function siblings(document: ReadDocument): Siblings[] {
  const groups = new Map<string, Siblings>();
  let open: Heading | undefined;
  for (const block of document.blocks) {
    if (block.kind === 'heading') {
      const key = JSON.stringify([block.level, block.path]);
      const group = groups.get(key) ?? { path: block.path, headings: [] };
      groups.set(key, group);
      open = { block, hasAddress: false };
      group.headings.push(open);
    } else if (open && (block.kind === 'listItem' || block.kind === 'paragraph')) {
      const line = document.text.slice(block.contentStart, block.contentEnd);
      open.hasAddress ||= line.length < 200 && fieldOf(line)?.kind === 'place';
    }
  }
  return [...groups.values()];
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
