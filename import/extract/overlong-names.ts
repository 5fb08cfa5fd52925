import { MAX_NAME_LENGTH } from '../ledger/faults.ts';
import type { Block, Extraction, Extractor, Issue, ReadDocument } from '../types.ts';

const READ: readonly Block['kind'][] = ['heading', 'paragraph', 'listItem', 'table'];
const SHOWN = 30;

/**
 * A bracketed title longer than any name is not read by the other extractors; it is said so, with its place, since nothing
 * is dropped silently.
 */
export const overlongNames: Extractor = {
  id: 'overlong-names',
  version: 1,
  needs: READ,
  adds: [],
  extract(document: ReadDocument): Extraction {
    const blocks = document.blocks.filter((block) => READ.includes(block.kind));
    return { proposals: [], issues: blocks.flatMap((block) => issuesIn(document.text, block)) };
  },
};

function issuesIn(text: string, block: Block): Issue[] {
  const words = text.slice(block.start, block.end);
  const issues: Issue[] = [];
  for (let open = words.indexOf('《'); open >= 0; ) {
    const close = words.indexOf('》', open);
    if (close < 0) break;
    const next = words.indexOf('《', open + 1);
    const nested = next >= 0 && next < close;
    if (!nested && close - open - 1 > MAX_NAME_LENGTH)
      issues.push(tooLong(text, block.start + open, block.start + close + 1));
    open = next;
  }
  return issues;
}

function tooLong(text: string, start: number, end: number): Issue {
  return {
    code: 'NAME_TOO_LONG',
    message:
      `the title "${text.slice(start, start + SHOWN)}…" has ${end - start - 2} characters; names have at most ${MAX_NAME_LENGTH}. ` +
      'Check whether its closing bracket is in the right place.',
    start,
    end,
  };
}
