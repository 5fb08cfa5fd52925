/**
 * Lists of firms by name and place: "- Calix - 南京", "云栖（Yunqi）：北京/上海" under a heading or a lead that says that what follows are firms
 * (…公司名单, 代表企业：). Without such words a list is of other things.
 */
import { isSureFirm, looksLikeFirm } from '../names/index.ts';
import type { Block, Extractor, NameRef, Range, ReadDocument } from '../types.ts';
import { type FirmItem, firmItem } from './shared/firm-item.ts';
import { headingScope, type ListScope, scopeIn, stateScope } from './shared/list-scope.ts';
import { Proposals, ref, regionRef } from './shared/propose.ts';
import { spanAt } from './shared/run.ts';
import { LEGAL } from './shared/tables.ts';

export const firmItems: Extractor = {
  id: 'firm-items',
  version: 1,
  needs: ['listItem', 'paragraph', 'heading'],
  adds: ['name', 'alsoNamed', 'LOCATED_IN'],
  extract(document) {
    const out = new Proposals();
    for (const group of groups(document)) readGroup(out, document, group);
    return out.done();
  },
};

const FIRMS = '(?:公司|企业|厂商|车企|药企|供应商|服务商|独角兽|大厂)';
/** …公司名单: each item is one. …企业 or 代表企业： may head other things of firms. */
const LISTED = new RegExp(
  `${FIRMS}的?(?:名单|名录|列表|清单|一览表?|目录|汇总|白名单|黑名单|榜单?)(?:[（(][^（）()]*[）)])?[:：]?$`,
);
const BELOW = '(?:如下|包括|有|就?列在下面)?';
const HEADED = new RegExp(`${FIRMS}(?:[（(][^（）()]*[）)])?${BELOW}[:：]?$`);
/** 武汉还有下面这些公司：, with what each does behind its name. */
const LED = new RegExp(`${FIRMS}${BELOW}[:：]$`);
const DESCRIBED = /^(?:\*\*)?[^，。；：:*]{2,30}(?:\*\*)?\s*[：:]/;
/** Links, posts, tools and services of firms are none. */
const OF_OTHERS =
  /招聘|面试|岗位|职位|链接|网址|官网|产品|工具|软件|博客|课程|服务企业|服务公司|投资企业|关于/;

type Said = 'listed' | 'headed' | 'led';

function saidBy({ kind }: Block, words: string): Said | undefined {
  const bare = words.trim();
  if (bare.length > 80 || OF_OTHERS.test(bare)) return undefined;
  if (kind === 'paragraph' && LED.test(bare)) return 'led';
  if (bare.length > 60) return undefined;
  return LISTED.test(bare) ? 'listed' : HEADED.test(bare) ? 'headed' : undefined;
}

interface Group {
  readonly blocks: readonly Block[];
  readonly said: Said;
  /** The line that says it. */
  readonly lead: Block;
}

const SHORTEST_LIST = 3;
const LONGEST_ITEM = 80;

/** The runs of items, or of short lines, below a heading or a line that says what they are. */
function groups(document: ReadDocument): Group[] {
  const found: Group[] = [];
  let said: Said | undefined;
  let lead: Block | undefined;
  let open: Block[] = [];
  const close = (): void => {
    if (said && lead && open.length >= SHORTEST_LIST) found.push({ blocks: open, said, lead });
    open = [];
  };
  for (const block of document.blocks) {
    if (block.kind === 'blank' || block.kind === 'noise') continue;
    const words = document.text.slice(block.contentStart, block.contentEnd);
    const leads = saidBy(block, words);
    const isItem = block.kind === 'listItem' || block.kind === 'paragraph';
    const isShort = words.length <= LONGEST_ITEM && !/[。；！？]/.test(words);
    if (said && isItem && !leads && (isShort || (said === 'led' && DESCRIBED.test(words)))) {
      open.push(block);
      continue;
    }
    close();
    if (leads) [said, lead] = [leads, block];
    // 名单如下。 between the heading and its list.
    else if (block.kind !== 'paragraph') said = undefined;
  }
  close();
  return found;
}

function readGroup(out: Proposals, document: ReadDocument, { blocks, said, lead }: Group): void {
  const items = blocks.map((block) => firmItem(document, block));
  const nameAt = ({ name }: FirmItem): string => document.text.slice(name.start, name.end);
  const sure = items.filter((item) => item && (item.places.length > 0 || isFirm(nameAt(item)))).length;
  const like = items.filter((item) => item && looksLikeFirm(nameAt(item))).length;
  const plain = items.filter((item) => item && !item.described && looksLikeFirm(nameAt(item))).length;
  const fits = {
    listed: sure >= 0.5 * items.length || plain >= 0.8 * items.length,
    headed: sure >= 0.8 * items.length,
    led: sure >= 0.3 * items.length && like >= 0.6 * items.length,
  };
  if (!fits[said]) return;
  const scope = (said === 'led' ? scopeIn(document, lead) : undefined) ?? headingScope(document, blocks[0]!);
  const isOne = (item: FirmItem): boolean =>
    item.places.length > 0 ||
    isFirm(nameAt(item)) ||
    (said === 'listed' && !item.described) ||
    (said === 'led' && looksLikeFirm(nameAt(item)));
  for (const item of items) if (item && isOne(item)) stateItem(out, document, item, scope);
}

const isFirm = (name: string): boolean => LEGAL.test(name) || isSureFirm(name);

function stateItem(
  out: Proposals,
  document: ReadDocument,
  item: FirmItem,
  scope: ListScope | undefined,
): void {
  const spanOf = ({ start, end }: Range) => [spanAt(document, start, end)];
  const named = (range: Range): NameRef =>
    ref('Company', document.text.slice(range.start, range.end).replace(/(?<=\p{Script=Han})\s+/gu, ''));
  const subject = named(item.name);
  const said = { spans: spanOf(item.name), rule: 'firm-item-with-place', confidence: 0.85 };
  out.name(subject, said);
  if (item.other) {
    out.name(named(item.other), { ...said, spans: spanOf(item.other) });
    out.alsoNamed(subject, named(item.other), {
      ...said,
      spans: spanOf({ start: item.name.start, end: item.other.end }),
    });
  }
  for (const { division, start, end } of item.places) {
    out.name(regionRef(division), { ...said, spans: spanOf({ start, end }) });
    out.relation(subject, 'LOCATED_IN', regionRef(division), {
      ...said,
      spans: spanOf({ start: item.name.start, end }),
    });
  }
  if (item.places.length === 0 && scope) stateScope(out, subject, said.spans, scope);
}
