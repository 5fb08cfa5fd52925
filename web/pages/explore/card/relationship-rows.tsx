import type { RelationshipDirection, RelationshipType } from '../../generated/graphql.ts';
import { useText } from '../../shared/i18n/language.tsx';
import { RELATIONSHIPS } from '../../shared/kinds/relationships.ts';
import { useExploring } from '../context.tsx';
import type { Graph } from '../state/graph.ts';
import { BUDGET } from '../state/steps.ts';

interface Count {
  readonly type: RelationshipType;
  readonly direction: RelationshipDirection;
  readonly count: number;
}

interface Props {
  readonly id: string;
  readonly counts: readonly Count[];
  readonly graph: Graph;
}

/** Its relationships by type: how many there are, how many are drawn, and a button that brings some more. */
export function RelationshipRows({ id, counts, graph }: Props) {
  const text = useText();
  const rows = RELATIONSHIPS.flatMap((type) => counts.filter((count) => count.type === type));
  if (rows.length === 0) return <p className="soft">{text.card.noRelationships}</p>;
  return (
    <ul className="relationship-rows">
      {rows.map((row) => (
        <Row key={`${row.type} ${row.direction}`} id={id} row={row} drawn={drawn(graph, id, row)} />
      ))}
    </ul>
  );
}

function Row({ id, row, drawn }: { id: string; row: Count; drawn: number }) {
  const text = useText();
  const { dispatch } = useExploring();
  const left = Math.max(0, row.count - drawn);
  const label = text.relationships[row.type][row.direction];
  const some = Math.min(left, BUDGET.expand);
  const expand = () =>
    dispatch({
      type: 'step',
      step: {
        kind: 'expand',
        id,
        type: row.type,
        direction: row.direction,
        count: Math.min(drawn + BUDGET.expand, MOST_AT_ONCE),
      },
    });
  return (
    <li className="relationship-row">
      <span>{label}</span>
      <span className="count">
        {drawn}/{row.count}
      </span>
      {left > 0 && (
        <button
          type="button"
          className="button button-small"
          onClick={expand}
          aria-label={`${label}：${text.actions.expandMore(some)}`}
        >
          +{some}
        </button>
      )}
    </li>
  );
}

/** `perRelationship` of the API. */
const MOST_AT_ONCE = 100;

function drawn({ lines }: Graph, id: string, { type, direction }: Count): number {
  return [...lines.values()].filter(
    (line) => line.type === type && (direction === 'OUT' ? line.from : line.to) === id,
  ).length;
}
