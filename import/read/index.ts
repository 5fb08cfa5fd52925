import { createHash } from 'node:crypto';
import { toBlocks } from '../blocks/index.ts';
import { detectFormat, toSource } from '../formats/index.ts';
import type { ReadDocument } from '../types.ts';
import { decode } from './decode.ts';
import { ownWords } from './metadata.ts';
import { UnreadableDocument } from './unreadable.ts';

export { MAX_BYTES } from './decode.ts';
export { UnreadableDocument } from './unreadable.ts';

/** One file to stored text, blocks and metadata: a pure function of the bytes. Throws UnreadableDocument. */
export function readDocument(bytes: Uint8Array): ReadDocument {
  const decoded = decode(bytes);
  const { source, issues: frontIssues } = toSource(decoded.text);
  const format = detectFormat(source);
  const rendered = format.render(source);
  const { text } = rendered;
  if (text.trim() === '') throw new UnreadableDocument('EMPTY_DOCUMENT', NOTHING_SHOWN);
  const { blocks, issues } = toBlocks(rendered, format.id);
  const said = ownWords({ frontMatter: source.frontMatter, hints: rendered.hints, blocks, text });
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format: format.id,
    byteLength: bytes.length,
    text,
    blocks,
    metadata: Object.fromEntries(said.map(({ field, value }) => [field, value])),
    said,
    issues: [...decoded.issues, ...frontIssues, ...rendered.issues, ...issues],
  };
}

const NOTHING_SHOWN =
  'The page shows no text: all of it is scripts or hidden. Save it from a browser after it has loaded and import that.';
