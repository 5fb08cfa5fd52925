/** The region of a list or table of firms, or of a list of policies, that its heading says: 东莞区块链企业, 福建省政策. */
import { type Division, resolveRegions } from '../../gazetteer/index.ts';
import type { Block, NameRef, ReadDocument, Span } from '../../types.ts';
import { type Proposals, regionRef } from './propose.ts';
import { spanAt } from './run.ts';

const FIRM_HEADING = /(企业|公司|厂商|单位|名单|名录|独角兽)/;

export interface ListScope {
  readonly division: Division;
  /** The whole heading, and the region's words in it. */
  readonly span: Span;
  readonly name: Span;
}

export function stateScope(
  out: Proposals,
  subject: NameRef,
  item: readonly Span[],
  scope: ListScope,
  relation: 'LOCATED_IN' | 'APPLIES_TO' = 'LOCATED_IN',
): void {
  const object = regionRef(scope.division);
  out.name(object, { spans: [scope.name], rule: 'heading-scope' });
  out.relation(subject, relation, object, {
    spans: [...item, scope.span],
    rule: 'heading-scope',
    confidence: 0.9,
  });
}

/** The nearest heading (or caption) above that names one region and calls what follows firms. */
export function headingScope(document: ReadDocument, block: Block): ListScope | undefined {
  for (let i = block.index - 1; i >= 0 && i > block.index - 400; i--) {
    const above = document.blocks[i]!;
    if (above.kind !== 'heading' && above.kind !== 'caption') continue;
    const scope = scopeIn(document, above);
    if (scope) return scope;
    if (above.kind === 'heading') break;
  }
  return titleScope(document, block);
}

/** The region that a heading or a line names, when it calls what follows firms (or what `heading` says). */
export function scopeIn(
  document: ReadDocument,
  block: Block,
  heading: RegExp = FIRM_HEADING,
): ListScope | undefined {
  const words = document.text.slice(block.contentStart, block.contentEnd);
  const region = resolveRegions(words, 0, words.length, { outer: [] }).at(-1);
  if (!region || !heading.test(words)) return undefined;
  return {
    division: region.division,
    span: spanAt(document, block.contentStart, block.contentEnd),
    name: spanAt(document, block.contentStart + region.start, block.contentStart + region.end),
  };
}

const POLICY_HEADING =
  /(?<!解读|评析)政策(?:文件|体系|清单|汇总|一览|法规|依据|梳理|支持|环境|名录|列表|与|和|及)*$/;

/** So many blocks below its heading an item still belongs to a list of policies. */
const LONGEST_LIST = 99;

/** What is known of a list item under 福建省政策 or 政策支持环境: that policies stand there, and whose. */
export function underPolicies(
  document: ReadDocument,
  block: Block,
): { readonly scope?: ListScope } | undefined {
  const name = block.path.at(-1);
  if (block.kind !== 'listItem' || !name || !POLICY_HEADING.test(name)) return undefined;
  const above = document.blocks
    .slice(Math.max(0, block.index - LONGEST_LIST), block.index)
    .findLast(({ kind }) => kind === 'heading');
  if (!above) return undefined;
  const scope = scopeIn(document, above, POLICY_HEADING);
  return scope ? { scope } : {};
}

const FIRM_LIST = /(?:企业|公司|厂商)(?:清单|名单|名录|列表|目录|一览|大全)/;

/** "# 苏州生物医药企业清单": the title of the list is above its sections. */
function titleScope(document: ReadDocument, block: Block): ListScope | undefined {
  const title = document.blocks.find((above) => above.kind === 'heading');
  if (!title || title.index > block.index) return undefined;
  // 已上市母公司: elsewhere.
  if (/母公司|股东|投资方|投资机构|客户|供应商/.test(block.path.at(-1) ?? '')) return undefined;
  const words = document.text.slice(title.contentStart, title.contentEnd);
  const [first, ...others] = resolveRegions(words, 0, words.length, { outer: [] });
  if (!first || others.length > 0 || !FIRM_LIST.test(words) || !block.path.includes(words.trim()))
    return undefined;
  return {
    division: first.division,
    span: spanAt(document, title.contentStart, title.contentEnd),
    name: spanAt(document, title.contentStart + first.start, title.contentStart + first.end),
  };
}
