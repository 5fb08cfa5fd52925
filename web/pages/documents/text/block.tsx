import { memo } from 'react';
import type { Span } from '../../shared/text/segments.ts';
import { rowsOf } from '../state/cells.ts';
import type { Statement } from '../state/segments.ts';
import { sentencesOf, unreadOf } from '../state/unread.ts';
import type { Block } from '../state/use-text.ts';
import { MarkedText } from './marked-text.tsx';

interface Props {
  readonly block: Block;
  readonly statements: readonly Statement[];
  /** Spans to be shown as chosen, only those on this block; the same array while they stay the same. */
  readonly chosen: readonly Span[];
  /** All statements of the document are here: what has none has none. */
  readonly isComplete: boolean;
}

/** One block as it was read: a heading, a paragraph, a table, or noise that was set aside. */
export const TextBlock = memo(function TextBlock({ block, statements, chosen, isComplete }: Props) {
  const { kind, start, text, reason, headingPath } = block;
  const trimmed = text.trimEnd();
  const sentences = isComplete && SENTENCED.includes(kind) ? sentencesOf(trimmed, start) : [];
  const content = (
    <MarkedText
      text={trimmed}
      start={start}
      end={start + trimmed.length}
      statements={statements}
      chosen={chosen}
      unread={unreadOf(sentences, statements)}
    />
  );
  switch (kind) {
    case 'BLANK':
      return null;
    case 'HEADING':
      return <h2 className={`block-heading level-${Math.min(headingPath.length, 4)}`}>{content}</h2>;
    case 'TABLE':
      return <TableBlock block={block} statements={statements} chosen={chosen} isComplete={isComplete} />;
    case 'NOISE':
      return (
        <p className="block-noise" title={reason ?? undefined}>
          {content}
        </p>
      );
    case 'METADATA':
      return <p className="block-metadata">{content}</p>;
    case 'CAPTION':
      return <p className="block-caption">{content}</p>;
    case 'LIST_ITEM':
      return <p className="block-item">{content}</p>;
    case 'PARAGRAPH':
      return <p>{content}</p>;
  }
}, sameBlock);

/** Kinds of blocks that are read sentence by sentence. */
const SENTENCED: readonly Block['kind'][] = ['PARAGRAPH', 'LIST_ITEM'];

/** Statements come page after page; a block that gained none stays as it is. */
function sameBlock(before: Props, after: Props): boolean {
  return (
    before.block === after.block &&
    before.chosen === after.chosen &&
    before.isComplete === after.isComplete &&
    before.statements.length === after.statements.length
  );
}

function TableBlock({ block, statements, chosen, isComplete }: Props) {
  const [head, ...rows] = rowsOf(block.text, block.start);
  const cells = (row: NonNullable<typeof head>, unread: readonly Span[] = []) =>
    row.map((cell) => (
      <td key={cell.start}>
        <MarkedText {...cell} statements={statements} chosen={chosen} unread={unread} />
      </td>
    ));
  const unreadRow = (row: NonNullable<typeof head>) =>
    isComplete ? unreadOf([{ start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 }], statements) : [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="block-table" tabIndex={0} aria-label={block.headingPath.at(-1)}>
      <table>
        <tbody>
          {head && <tr className="block-table-head">{cells(head)}</tr>}
          {rows.map((row) => (
            <tr key={row[0]?.start}>{cells(row, unreadRow(row))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
