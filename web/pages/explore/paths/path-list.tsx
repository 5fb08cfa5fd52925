import './paths.css';
import { Quotes } from '../../shared/evidence/quote.tsx';
import { useText } from '../../shared/i18n/language.tsx';
import { KindIcon } from '../../shared/kinds/kind-icon.tsx';
import { kindOf } from '../../shared/kinds/kinds.ts';
import { useExploring } from '../context.tsx';
import type { Paths } from '../state/steps.ts';

type Path = Paths['paths'][number];

interface Props {
  readonly paths: Paths;
  readonly from: string;
  readonly to: string;
  /** Asks again where time ran out. */
  readonly retry: () => void;
}

/** The paths, each hop with what it is and the words that say so. */
export function PathList({ paths, from, to, retry }: Props) {
  const text = useText();
  if (paths.paths.length === 0)
    return (
      <div className="status">
        <p>{paths.complete ? text.paths.none(from, to) : text.paths.incomplete}</p>
        {!paths.complete && (
          <button type="button" className="button button-small" onClick={retry}>
            {text.actions.retry}
          </button>
        )}
      </div>
    );
  return (
    <>
      <p className="small soft">
        {text.paths.count(paths.paths.length)}
        {!paths.complete && ` ${text.paths.incomplete}`}
      </p>
      {paths.paths.map((path) => (
        <OnePath key={path.nodes.map(({ id }) => id).join()} path={path} />
      ))}
    </>
  );
}

function OnePath({ path: { length, nodes, hops } }: { path: Path }) {
  const text = useText();
  return (
    <article className="path">
      <h3>{text.paths.steps(length)}</h3>
      <ol>
        {nodes.map((node, index) => (
          <li key={node.id}>
            {index > 0 && <Hop hop={hops[index - 1]} />}
            <PathThing node={node} />
          </li>
        ))}
      </ol>
    </article>
  );
}

function Hop({ hop }: { hop: Path['hops'][number] | undefined }) {
  const text = useText();
  if (!hop) return null;
  return (
    <div className="hop">
      <span className="hop-type">
        <span aria-hidden="true">{hop.direction === 'OUT' ? '↓ ' : '↑ '}</span>
        {text.relationships[hop.type][hop.direction]}
      </span>
      <Quotes evidence={hop.evidence} />
    </div>
  );
}

function PathThing({ node }: { node: Path['nodes'][number] }) {
  const { dispatch } = useExploring();
  return (
    <button
      type="button"
      className="path-thing"
      onClick={() => dispatch({ type: 'select', selected: { kind: 'thing', id: node.id } })}
    >
      <KindIcon kind={kindOf(node.__typename)} /> <span lang="zh-CN">{node.name}</span>
    </button>
  );
}
