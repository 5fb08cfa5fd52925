import type { ThingQuery } from '../../generated/graphql.ts';
import { Quotes } from '../../shared/evidence/quote.tsx';
import { useText } from '../../shared/i18n/language.tsx';
import { valueWords, word } from '../../shared/i18n/words.ts';
import { isRelationship } from '../../shared/kinds/relationships.ts';

type Entity = Extract<NonNullable<ThingQuery['node']>, { values: unknown }>;
export type Value = Entity['values'][number];

export interface FieldValues {
  readonly field: string;
  readonly conflicting: boolean;
  readonly values: readonly Value[];
}

/** Values by their field: the disagreements first, the bare names last. */
export function byField(values: readonly Value[]): FieldValues[] {
  const fields = [...new Set(values.map(({ field }) => field))];
  const grouped = fields.map((field) => {
    const own = values.filter((value) => value.field === field);
    return { field, values: own, conflicting: own.some(({ conflicting }) => conflicting) };
  });
  const place = ({ field, conflicting }: FieldValues) => (conflicting ? 0 : field === 'name' ? 2 : 1);
  return grouped.sort((a, b) => place(a) - place(b));
}

/** Fields with every value and who says so. Relationships are listed by their own section, unless sources disagree. */
export function Facts({ values }: { values: readonly Value[] }) {
  const text = useText();
  const fields = byField(values).filter(({ field, conflicting }) => conflicting || !isRelationship(field));
  if (fields.length === 0) return <p className="soft">{text.card.noFacts}</p>;
  return (
    <dl className="facts">
      {fields.map((group) => (
        <FieldFacts key={group.field} group={group} />
      ))}
    </dl>
  );
}

function FieldFacts({ group: { field, conflicting, values } }: { group: FieldValues }) {
  const text = useText();
  const label = isRelationship(field) ? text.relationships[field].OUT : word(text.fields, field);
  return (
    <div>
      <dt>
        {label}
        {conflicting && <span className="badge badge-warn">{text.card.conflict}</span>}
      </dt>
      {values.map((value) => (
        <dd key={value.value}>
          <StatedValue value={value} marksShown={conflicting} />
        </dd>
      ))}
    </div>
  );
}

export function StatedValue({ value, marksShown }: { value: Value; marksShown: boolean }) {
  const text = useText();
  return (
    <>
      <span className="fact-value">
        <span lang="zh-CN">{value.node?.name ?? valueWords(text, value.value)}</span>
        {marksShown && value.shown && <span className="badge badge-shown">{text.card.shown}</span>}
        {value.documents > 1 && <span className="badge">{text.card.sources(value.documents)}</span>}
      </span>
      <Quotes evidence={value.evidence} />
    </>
  );
}
