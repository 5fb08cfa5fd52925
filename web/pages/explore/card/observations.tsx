import type { ThingQuery } from '../../generated/graphql.ts';
import { Quotes } from '../../shared/evidence/quote.tsx';
import { useText } from '../../shared/i18n/language.tsx';

type Entity = Extract<NonNullable<ThingQuery['node']>, { values: unknown }>;
type Observation = Entity['observations']['nodes'][number];

/** Figures that documents state: of what, how many, according to whom, as of when. */
export function Observations({ observations }: { observations: readonly Observation[] }) {
  const text = useText();
  return (
    <dl className="facts">
      {observations.map(({ id, value, unit, scope, attributedTo, asOf, evidence }) => (
        <div key={id}>
          <dt lang="zh-CN">{scope}</dt>
          <dd>
            <span className="fact-value">
              {value.toLocaleString('en')} {unit}
              {attributedTo && <span className="badge">{text.card.attributed(attributedTo)}</span>}
              {asOf && <span className="badge">{text.card.asOf(asOf.value)}</span>}
            </span>
            <Quotes evidence={evidence.nodes} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
