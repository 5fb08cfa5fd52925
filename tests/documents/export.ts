/**
 * Extraction alone, put together by surface: one entity for each name key, keys united by alsoNamed, by official names of
 * bodies and registered names of firms. Measures the extractors without resolution and database.
 */
import { EXTRACTORS } from '../../import/extract/index.ts';
import { companySynonyms, officialBody } from '../../import/lexicons/index.ts';
import { readDocument } from '../../import/read/index.ts';
import type { NameRef, Proposal, Value } from '../../import/types.ts';

export interface ExportedEntity {
  readonly type: string;
  readonly name: string;
  readonly aliases: string[];
  readonly attrs: Record<string, string | number>;
}

export interface ExportedRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly quote: string;
}

export interface Exported {
  readonly text: string;
  readonly entities: ExportedEntity[];
  readonly relations: ExportedRelation[];
  readonly proposals: readonly Proposal[];
}

const brandOf = new Map(companySynonyms().map(([full, brand]) => [full!, brand!]));

export function exportDocument(bytes: Uint8Array): Exported {
  const document = readDocument(bytes);
  const proposals = EXTRACTORS.flatMap((extractor) => extractor.extract(document).proposals);
  const groups = united(proposals);
  const entities = new Map<string, ExportedEntity>();
  const entityOf = (ref: NameRef): ExportedEntity => {
    const id = groups(ref);
    const known = entities.get(id);
    if (known) {
      if (!known.aliases.includes(ref.name)) known.aliases.push(ref.name);
      return known;
    }
    const name = ref.type === 'IssuingBody' ? officialBody(ref.name, ref.scope) : ref.name;
    const made: ExportedEntity = { type: ref.type, name, aliases: [ref.name], attrs: {} };
    entities.set(id, made);
    return made;
  };
  const relations: ExportedRelation[] = [];
  for (const proposal of proposals) {
    const subject = entityOf(proposal.subject);
    if (proposal.predicate === 'name' && proposal.value?.kind === 'text') {
      if (!subject.aliases.includes(proposal.value.text)) subject.aliases.push(proposal.value.text);
    } else if (proposal.object && proposal.predicate !== 'alsoNamed') {
      const to = entityOf(proposal.object).name;
      relations.push({ type: proposal.predicate, from: subject.name, to, quote: proposal.spans[0]!.quote });
    } else if (proposal.value) {
      const [key, value] = attribute(proposal.predicate, proposal.value);
      if (key) subject.attrs[key] = better(subject.attrs[key], value);
    }
  }
  return { text: document.text, entities: [...entities.values()], relations, proposals };
}

function keyOf(ref: NameRef): string {
  const bare = ref.name.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
  const name =
    ref.type === 'IssuingBody'
      ? officialBody(ref.name, ref.scope)
      : ref.type === 'Company'
        ? (brandOf.get(bare) ?? bare)
        : bare;
  return [ref.type, name, ref.type === 'IssuingBody' ? '' : (ref.scope ?? '')].join('|');
}

/** Union of keys along alsoNamed, and of a name without scope with the only scoped one. */
function united(proposals: readonly Proposal[]): (ref: NameRef) => string {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    const up = parent.get(key) ?? key;
    return up === key ? key : root(up);
  };
  const scopes = new Map<string, Set<string>>();
  for (const { subject, object, predicate } of proposals) {
    for (const ref of object ? [subject, object] : [subject]) {
      const key = keyOf(ref);
      if (!parent.has(key)) parent.set(key, key);
      const bare = key.slice(0, key.lastIndexOf('|'));
      scopes.set(bare, (scopes.get(bare) ?? new Set()).add(key));
    }
    if (predicate === 'alsoNamed' && object) parent.set(root(keyOf(object)), root(keyOf(subject)));
  }
  for (const [bare, keys] of scopes) {
    if (keys.size === 2 && keys.has(`${bare}|`) && !bare.startsWith('Region')) {
      parent.set(root(`${bare}|`), root([...keys].find((key) => key !== `${bare}|`)!));
    }
  }
  return (ref) => root(keyOf(ref));
}

function attribute(predicate: string, value: Value): [string | undefined, string | number] {
  if (value.kind === 'date') return [predicate, value.value];
  if (value.kind === 'area') return ['areaM2', value.squareMetres];
  if (value.kind === 'money') {
    const names: Readonly<Record<string, string>> = {
      amount: 'amountCNY',
      registeredCapital: 'registeredCapitalCNY',
    };
    return [value.currency === 'CNY' ? names[predicate] : undefined, value.amount];
  }
  return [
    predicate === 'documentNumber' && value.kind === 'text' ? predicate : undefined,
    value.kind === 'text' ? value.text : '',
  ];
}

/** Of two dates of which one refines the other, the finer; else the first. */
function better(before: string | number | undefined, value: string | number): string | number {
  if (before === undefined) return value;
  return typeof before === 'string' && String(value).startsWith(before) ? value : before;
}
