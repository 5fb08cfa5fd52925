import { type GroupKey, type GroupSum, groupKeys, groupSums } from '../groups.ts';
import { type Deriving, typeOf } from './inputs.ts';
import { MAX_PAGE } from './limits.ts';
import { type Link, linkName } from './pages.ts';
import { block, type Line } from './text.ts';

/** The field `groups` of a connection, where its type has anything to group by. */
export function groupLines(link: Link, deriving: Deriving): readonly Line[] {
  const type = typeOf(deriving.model, link.target);
  const edge = link.relationship?.propertiesName ? link.relationship.properties : [];
  const keys = groupKeys(type, edge);
  if (keys.length === 0) return [];
  // Relationships without properties of their own share what the type can be grouped by.
  const base = edge.length > 0 ? linkName(link) : link.target;
  const { definitions } = deriving;
  const by = definitions.add(`${base}GroupBy`, () =>
    block(
      `enum ${base}GroupBy`,
      `What ${link.target} can be grouped by.`,
      keys.map((key) => ({ text: key.name, description: key.description })),
    ),
  );
  definitions.add('GroupOrder', () => GROUP_ORDER);
  definitions.add('GroupKey', () => GROUP_KEY);
  const sums = sumsType(base, groupSums(type, edge), deriving);
  const group = definitions.add(`${base}Group`, () =>
    block(`type ${base}Group`, `Several ${link.target} that are equal in what they are grouped by.`, [
      { text: 'keys: [GroupKey!]!', description: 'What they have in common, in the order of `by`.' },
      { text: 'count: Int!', description: 'How many they are.' },
      ...(sums ? [{ text: `sums: ${sums}!`, description: 'Their numbers added up.' }] : []),
    ]),
  );
  return [
    {
      text: `groups(by: [${by}!]!, orderBy: GroupOrder = COUNT, first: Int = ${MAX_PAGE}): [${group}!]!`,
      description: `All that the connection's \`where\` lets through, over all pages, counted by group. What has several values of a key counts once under each, what has none under null.${placesNote(keys)} At most ${MAX_PAGE} groups.`,
    },
  ];
}

/** What `within` means for keys that are places. */
function placesNote(keys: readonly GroupKey[]): string {
  const names = keys.filter(({ kind }) => kind === 'region').map(({ name }) => name);
  if (names.length === 0) return '';
  return ` What must be \`within\` a region (not under \`or\` or \`not\`) counts for its places there, and under no other ${names.join(', ')} that it is in besides.`;
}

function sumsType(base: string, sums: readonly GroupSum[], { definitions }: Deriving): string | undefined {
  if (sums.length === 0) return undefined;
  definitions.add('MoneySum', () => MONEY_SUM);
  definitions.add('NumberSum', () => NUMBER_SUM);
  return definitions.add(`${base}Sums`, () =>
    block(
      `type ${base}Sums`,
      'Numbers of a group added up.',
      sums.map((sum) => ({ text: `${sum.name}: ${sum.currency ? '[MoneySum!]!' : 'NumberSum!'}` })),
    ),
  );
}

const GROUP_ORDER = block('enum GroupOrder', 'In what order groups come.', [
  { text: 'COUNT', description: 'The largest first.' },
  { text: 'KEY', description: 'By their keys, upwards.' },
]);

const GROUP_KEY = block('type GroupKey', 'One of the things a group has in common.', [
  { text: 'field: String!', description: 'What was grouped by, e.g. PROVINCE.' },
  { text: 'value: String', description: 'The value, or the name of the node; null for those without.' },
  { text: 'node: Entity', description: 'The node, where the key is one.' },
]);

const MONEY_SUM = block('type MoneySum', 'Amounts of one currency added up; none is converted.', [
  { text: 'currency: String!' },
  { text: 'amount: Float!' },
  { text: 'count: Int!', description: 'How many have an amount in this currency.' },
]);

const NUMBER_SUM = block('type NumberSum', 'Numbers added up.', [
  { text: 'value: Float!' },
  { text: 'count: Int!', description: 'How many have a number.' },
]);
