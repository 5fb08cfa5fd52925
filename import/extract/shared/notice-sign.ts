/** The end of a notice: the issuers in a line or several, and the day below or behind them. */
import { analyse, type Mention } from '../../names/index.ts';
import type { Block, ReadDocument, Span } from '../../types.ts';
import { type DateValue, date } from '../../values/index.ts';
import { contentOf } from './notice-head.ts';
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
  /^(.{0,40}?)[（(]?((?:\d{4}|[二一][〇零○Ｏ０OＯo一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)[）)]?$/;

/** The first line that is a day with its issuers above or before it; else the last line that is a day. */
export function signatureOf(document: ReadDocument, after: number): Signature | undefined {
  const blocks = document.blocks.filter((b) => b.index > after && b.kind !== 'blank');
  let last: Signature | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.contentEnd - block.contentStart > MAX_LINE) continue;
    const match = DAY.exec(contentOf(document, block));
    const value = match ? date.parse(match[2]!) : undefined;
    if (!match || value?.precision !== 'DAY') continue;
    const signers =
      match[1] === '' ? signersAbove(document, blocks, i) : signersIn(document, block, match[1]!);
    if (match[1] !== '' && signers.length === 0) continue;
    last = { date: value, dateSpan: spanAt(document, block.contentStart, block.contentEnd), signers };
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
  const line = /\S\s+\S{2,}/.test(spaced) ? spaced : words;
  const context = reading(document).contextOf(block);
  for (const text of line === words ? [words] : [line, words]) {
    const bodies = analyse(text, context).mentions.filter((m) => m.type === 'IssuingBody');
    const covered = bodies.reduce(
      (sum, body) => sum + text.slice(body.start, body.end).replace(/\s/g, '').length,
      0,
    );
    if (bodies.length === 0 || covered < words.length - 2 * bodies.length) continue;
    return bodies.map((body) => ({ body, span: spanAt(document, block.contentStart, block.contentEnd) }));
  }
  return [];
}
