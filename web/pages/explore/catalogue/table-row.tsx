import { Quotes } from '../../shared/evidence/quote.tsx';
import { useText } from '../../shared/i18n/language.tsx';
import { valueWords } from '../../shared/i18n/words.ts';
import { useExploring } from '../context.tsx';
import type { Cell, Row } from './tables/table.ts';

export function TableRow({ row }: { row: Row }) {
  const [name, ...cells] = row.cells;
  return (
    <tr>
      <th scope="row">
        <ThingButton id={row.id} name={typeof name === 'string' ? name : row.name} />
      </th>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name here and never move
        <td key={index}>
          <CellContent cell={cell} />
        </td>
      ))}
      <td className="table-quote">
        <Quotes evidence={row.evidence} />
      </td>
    </tr>
  );
}

function CellContent({ cell }: { cell: Cell }) {
  const text = useText();
  if (cell === null || cell.length === 0) return <span className="soft small">{text.table.unknown}</span>;
  if (typeof cell === 'string') return <span className="cell-value">{valueWords(text, cell)}</span>;
  return (
    <ul>
      {cell.map(({ id, name, note }) => (
        <li key={`${id} ${note}`}>
          <ThingButton id={id} name={name} />{' '}
          {note && <span className="badge">{valueWords(text, note)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Opens the card; the table stays. */
export function ThingButton({ id, name }: { id: string; name: string }) {
  const { dispatch } = useExploring();
  return (
    <button
      type="button"
      className="thing-button"
      lang="zh-CN"
      onClick={() => dispatch({ type: 'select', selected: { kind: 'thing', id } })}
    >
      {name}
    </button>
  );
}
