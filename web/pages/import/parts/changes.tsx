import type { DraftPreview } from '../../../../src/imports/wire.ts';
import { useText } from '../../shared/i18n/language.tsx';
import { valueWords, word } from '../../shared/i18n/words.ts';
import { KindIcon } from '../../shared/kinds/kind-icon.tsx';
import { isKind, kindOf } from '../../shared/kinds/kinds.ts';
import { isRelationship } from '../../shared/kinds/relationships.ts';
import { Counts } from './counts.tsx';

type Thing = DraftPreview['changes']['things'][number];
type Fact = DraftPreview['changes']['facts'][number];

/** What would come and go: how much of each, then by name; what disagrees with other sources first. */
export function Changes({ preview: { counts, changes } }: { preview: DraftPreview }) {
  const text = useText();
  const { things, facts } = changes;
  const isNothing = things.length === 0 && facts.length === 0 && counts.statementsAdded === 0;
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">{text.imports.wouldChange}</h2>
      {isNothing && <p className="status">{text.imports.nothingNew}</p>}
      {!isNothing && (
        <>
          <Counts counts={counts} conflicting={changes.counts.conflicting} />
          <Listed title={text.imports.thingsTitle} shown={things.length} all={changes.counts.things}>
            {things.map((thing) => (
              <ThingLine key={`${thing.change} ${thing.id}`} thing={thing} />
            ))}
          </Listed>
          <Listed title={text.imports.factsTitle} shown={facts.length} all={changes.counts.facts}>
            {facts.map((fact, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
              <FactLine key={index} fact={fact} />
            ))}
          </Listed>
        </>
      )}
    </section>
  );
}

interface ListedProps {
  readonly title: string;
  readonly shown: number;
  readonly all: number;
  readonly children: React.ReactNode;
}

function Listed({ title, shown, all, children }: ListedProps) {
  const text = useText();
  if (all === 0) return null;
  return (
    <details className="import-listed">
      <summary>
        {title} <span className="badge">{all}</span>
      </summary>
      <ul>{children}</ul>
      {shown < all && <p className="small soft">{text.imports.andMore(all - shown)}</p>}
    </details>
  );
}

function ThingLine({ thing: { change, type, name } }: { thing: Thing }) {
  const text = useText();
  const kind = type !== null && (isKind(type) || REGION.has(type)) ? kindOf(type) : null;
  return (
    <li>
      <ChangeMark change={change} /> {kind && <KindIcon kind={kind} />} <span lang="zh-CN">{name}</span>{' '}
      {kind && <span className="small soft">{text.kinds[kind]}</span>}
    </li>
  );
}

const REGION: ReadonlySet<string> = new Set(['Country', 'Province', 'City', 'District', 'Town']);

function FactLine({ fact: { change, subject, field, value, conflicting } }: { fact: Fact }) {
  const text = useText();
  const label = isRelationship(field) ? text.relationships[field].OUT : word(text.fields, field);
  return (
    <li>
      <ChangeMark change={change} /> <span lang="zh-CN">{subject}</span> <span className="soft">{label}</span>{' '}
      <strong lang="zh-CN">{valueWords(text, value)}</strong>{' '}
      {conflicting && <span className="badge badge-warn">{text.card.conflict}</span>}
    </li>
  );
}

function ChangeMark({ change }: { change: 'ADDED' | 'WITHDRAWN' }) {
  const text = useText();
  return (
    <span className={`badge ${change === 'ADDED' ? 'badge-shown' : 'badge-warn'}`}>
      {text.imports[change === 'ADDED' ? 'added' : 'withdrawn']}
    </span>
  );
}
