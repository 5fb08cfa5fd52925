import { useText } from '../../shared/i18n/language.tsx';
import { useExploring } from '../context.tsx';

/** Names that the samples and most collections know; one that a graph lacks says so when it is tried. */
const BEGINNINGS = ['工业和信息化部', '广州市', '上海市', '国务院'];

export function EmptyGraph() {
  const text = useText();
  const { dispatch } = useExploring();
  return (
    <div className="empty-graph">
      <h2>{text.graph.emptyTitle}</h2>
      <p>{text.graph.emptyText}</p>
      <p className="empty-graph-names">
        <span className="soft">{text.graph.tryThese}</span>
        {BEGINNINGS.map((id) => (
          <button
            key={id}
            type="button"
            lang="zh-CN"
            className="chip"
            onClick={() =>
              dispatch({ type: 'step', step: { kind: 'around', id }, select: { kind: 'thing', id } })
            }
          >
            {id}
          </button>
        ))}
      </p>
    </div>
  );
}
