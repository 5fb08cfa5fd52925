import { useText } from '../../shared/i18n/language.tsx';
import { KindIcon } from '../../shared/kinds/kind-icon.tsx';
import { KINDS } from '../../shared/kinds/kinds.ts';
import { useExploring } from '../context.tsx';
import type { Graph, Thing } from '../state/graph.ts';

interface Props {
  readonly graph: Graph;
  readonly selected: string | null;
  readonly dimmed: ReadonlySet<string>;
}

/** What is on the canvas as a list, by kind: the way in for keyboards and screen readers, and for people who prefer lists. */
export function ThingList({ graph, selected, dimmed }: Props) {
  const text = useText();
  const things = [...graph.things.values()];
  return (
    <section className="thing-list" aria-labelledby="thing-list-title">
      <h2 id="thing-list-title">{text.graph.onCanvas}</h2>
      <p className="small soft">{text.graph.summary(things.length, graph.lines.size)}</p>
      {things.length > 0 && <p className="small soft">{text.graph.hint}</p>}
      {KINDS.map((kind) => {
        const own = things.filter((thing) => thing.kind === kind).sort((a, b) => b.degree - a.degree);
        if (own.length === 0) return null;
        return (
          <div key={kind}>
            <h3>
              <KindIcon kind={kind} /> {text.kinds[kind]} <span className="count">{own.length}</span>
            </h3>
            <ul>
              {own.map((thing) => (
                <ListedThing
                  key={thing.id}
                  thing={thing}
                  isSelected={thing.id === selected}
                  isDimmed={dimmed.has(thing.id)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function ListedThing({
  thing,
  isSelected,
  isDimmed,
}: {
  thing: Thing;
  isSelected: boolean;
  isDimmed: boolean;
}) {
  const { dispatch } = useExploring();
  return (
    <li>
      <button
        type="button"
        className={`listed-thing${isDimmed ? ' listed-thing-dimmed' : ''}`}
        aria-pressed={isSelected}
        onClick={() => dispatch({ type: 'select', selected: { kind: 'thing', id: thing.id } })}
      >
        <span lang="zh-CN">{thing.name}</span>
        {thing.dated && <span className="small soft">{thing.dated.value}</span>}
      </button>
    </li>
  );
}
