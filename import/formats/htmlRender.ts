import { isLayoutTable } from './htmlGrid.ts';
import type { Element, Node } from './htmlNode.ts';
import { readHtmlTable } from './htmlTable.ts';
import {
  attribute,
  BLOCKS,
  BOLD,
  CONTROLS,
  childrenOf,
  furnitureReason,
  hiddenReason,
  isElement,
} from './htmlTree.ts';
import { HtmlWriter, type LineContext } from './htmlWriter.ts';
import { officeLinksAside } from './officeLinks.ts';
import type { Piece } from './rendered.ts';

type Ranges = { start: number; end: number }[];

/** What holds for everything below an element; a child scope is a copy. */
interface Scope {
  readonly bold: boolean;
  readonly link: number | undefined;
  readonly preserve: boolean;
  readonly context: LineContext;
}

/** A node to visit, a table to write (after its caption), or a block that ends. */
type Step =
  | { readonly node: Node; readonly scope: Scope }
  | { readonly table: Element; readonly scope: Scope }
  | 'block end';

const START: Scope = { bold: false, link: undefined, preserve: false, context: { form: 'line' } };

/** The readable text of a page, its pieces, and what a reader of the page does not see. */
export function renderNodes(root: Node): {
  text: string;
  pieces: readonly Piece[];
  setAside: ReadonlyMap<string, Ranges>;
} {
  const writer = new HtmlWriter();
  const setAside = new Map<string, Ranges>();
  const steps: Step[] = [{ node: root, scope: START }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (step === 'block end') writer.blockBreak();
    else if ('table' in step) writeTable(step.table, step.scope, { writer, setAside, steps });
    else visit(step, { writer, setAside, steps });
  }
  writer.blockBreak();
  const pieces = officeLinksAside(writer.pieces, writer.linked, writer.text);
  return { text: writer.text, pieces, setAside };
}

interface Walk {
  readonly writer: HtmlWriter;
  readonly setAside: Map<string, Ranges>;
  readonly steps: Step[];
}

function visit({ node, scope }: { node: Node; scope: Scope }, walk: Walk): void {
  if (node.nodeName === '#comment') remember(walk.setAside, 'comment', node);
  else if (node.nodeName === '#text' && 'value' in node) writeWords(node, scope, walk.writer);
  else if (!isElement(node)) push(childrenOf(node), scope, walk.steps);
  else visitElement(node, scope, walk);
}

function visitElement(element: Element, scope: Scope, walk: Walk): void {
  const hidden = hiddenReason(element);
  if (hidden) remember(walk.setAside, hidden, element);
  else if (element.tagName === 'br') walk.writer.lineBreak();
  else if (element.tagName === 'table' && !isLayoutTable(element)) pushTable(element, scope, walk.steps);
  else if (element.tagName !== 'title') enterElement(element, scope, walk);
}

function enterElement(element: Element, scope: Scope, walk: Walk): void {
  const inner = childScope(element, scope);
  const isBlock = BLOCKS.has(element.tagName) || CONTROLS.has(element.tagName);
  if (isBlock) {
    walk.writer.blockBreak();
    walk.steps.push('block end');
  }
  push(childrenOf(element), inner, walk.steps);
}

function push(nodes: readonly Node[], scope: Scope, steps: Step[]): void {
  for (let i = nodes.length - 1; i >= 0; i--) steps.push({ node: nodes[i]!, scope });
}

function childScope(element: Element, scope: Scope): Scope {
  const { tagName } = element;
  return {
    bold:
      scope.bold ||
      BOLD.has(tagName) ||
      /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style') ?? ''),
    link: tagName === 'a' ? rangeOf(element).start : scope.link,
    preserve: scope.preserve || tagName === 'pre',
    context: lineContext(element, scope.context),
  };
}

/** What a line below this element is, as far as the element says. */
function lineContext(element: Element, outer: LineContext): LineContext {
  const { tagName } = element;
  const suspect =
    outer.suspect ?? furnitureReason(element) ?? (CONTROLS.has(tagName) ? 'form control' : undefined);
  const base = suspect === undefined ? {} : { suspect };
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading) return { form: 'heading', level: Number(heading[1]), ...base };
  if (tagName === 'li' || tagName === 'dd') return { form: 'item', ...base };
  if (tagName === 'figcaption' || tagName === 'caption') return { form: 'caption', ...base };
  if (BLOCKS.has(tagName) && outer.form === 'item' && tagName === 'table') return { form: 'line', ...base };
  return { form: outer.form, ...(outer.level === undefined ? {} : { level: outer.level }), ...base };
}

function writeWords(node: Extract<Node, { value: string }>, scope: Scope, writer: HtmlWriter): void {
  writer.words(node.value, rangeOf(node), scope, scope.context);
}

/** The caption stands above its table, as a browser shows it. */
function pushTable(table: Element, scope: Scope, steps: Step[]): void {
  steps.push({ table, scope });
  push(
    table.childNodes.filter((node) => node.nodeName === 'caption'),
    scope,
    steps,
  );
}

function writeTable(element: Element, scope: Scope, walk: Walk): void {
  const table = readHtmlTable(element, (reason, node) => remember(walk.setAside, reason, node));
  if (table)
    walk.writer.table(
      table.lines,
      rangeOf(element),
      table.gridAt,
      lineContext(element, scope.context).suspect,
    );
}

function remember(setAside: Map<string, Ranges>, reason: string, node: Node): void {
  const range = rangeOf(node);
  if (range.end <= range.start) return;
  const ranges = setAside.get(reason);
  if (ranges) ranges.push(range);
  else setAside.set(reason, [range]);
}

/** Where the node stands in the file; elements that the parser supplied have no place. */
function rangeOf(node: Node): { start: number; end: number } {
  const place = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined;
  return place ? { start: place.startOffset, end: place.endOffset } : { start: 0, end: 0 };
}
