import type { Element, Node } from './htmlNode.ts';

/** What the renderer has to know about elements. */

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Elements that stand on lines of their own. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements whose content no reader sees. */
const UNSEEN = set(
  'script style template noscript iframe object embed svg math canvas audio video datalist map',
);

/** Form controls: seen, but no prose. */
export const CONTROLS = set('button select textarea input');

export const BOLD = set('strong b h1 h2 h3 h4 h5 h6 th');

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Why the element is not shown, or undefined. */
export function hiddenReason(element: Element): string | undefined {
  if (UNSEEN.has(element.tagName)) return `<${element.tagName}>`;
  if (attribute(element, 'hidden') !== undefined) return 'hidden element';
  const style = attribute(element, 'style');
  return style && HIDDEN_STYLE.test(style) ? 'hidden element' : undefined;
}

const FURNITURE_TAGS = new Map([
  ['nav', 'navigation'],
  ['footer', 'page footer'],
  ['aside', 'sidebar'],
]);
const FURNITURE_ROLES = new Map([
  ['navigation', 'navigation'],
  ['search', 'navigation'],
  ['contentinfo', 'page footer'],
  ['complementary', 'sidebar'],
]);
/** Whole class names and ids only: "nav", "site-footer"; never "navigator-study". */
const FURNITURE_CLASS =
  /^(?:(?:site|page|main|top|bottom|global|post|article)[-_]?)?(nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|share|sharebar|social|related|recommend|recommendation|sidebar|copyright|pagination|pager|login|toolbar)$/i;

/** Why the element's place on the page says that it is furniture; the blocks room keeps what reads like prose. */
export function furnitureReason(element: Element): string | undefined {
  const byTag = FURNITURE_TAGS.get(element.tagName) ?? FURNITURE_ROLES.get(attribute(element, 'role') ?? '');
  if (byTag) return byTag;
  if (element.tagName === 'body' || element.tagName === 'html') return undefined;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.split(/\s+/);
  const match = names.map((name) => FURNITURE_CLASS.exec(name)).find(Boolean);
  return match ? `page furniture (${match[1]!.toLowerCase()})` : undefined;
}

/** Every node below, in document order, without recursion: pages can be nested deeper than the stack. */
export function* descendants(root: Node): Generator<Node> {
  const stack: Node[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    yield node;
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
}

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** The words below a node, white space folded. */
export function wordsOf(root: Node): string {
  let words = '';
  for (const node of descendants(root)) if (node.nodeName === '#text' && 'value' in node) words += node.value;
  return words.replace(/\s+/g, ' ').trim();
}
