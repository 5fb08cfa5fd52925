import type { GraphQLResolveInfo } from 'graphql';
import { type Bound, type Decoded, decodeProjection, type LookupPlan } from '../compile/index.ts';
import { CodedError } from '../errors.ts';
import { type GraphModel, MAX_MATCHES } from '../model/index.ts';
import type { RequestContext } from './context.ts';

/** A row of a lookup: id, shown name, labels, and the projection, null when the node is of another type. */
type Found = readonly [id: string, name: string, labels: readonly string[], object: unknown];

/** One match is the answer, several are AMBIGUOUS, none is null with the reason where there is one. */
export function answerLookup(
  plan: LookupPlan,
  raw: readonly [gone: boolean, found: readonly Found[]],
  bound: Bound,
  scene: { readonly model: GraphModel; readonly context: RequestContext; readonly info: GraphQLResolveInfo },
): Decoded | null {
  const [gone, found] = raw;
  const fitting = found.filter(([, , labels]) => labels.includes(plan.label));
  if (fitting.length > 1) throw ambiguous(plan.type, fitting);
  const [match] = fitting;
  if (match) return decodeProjection(plan.object, match[3], bound) as Decoded;
  if (found.length > 0) hint(plan, found[0]!, scene);
  else if (gone) throw new CodedError('GONE');
  return null;
}

function ambiguous(type: string, found: readonly Found[]): CodedError {
  const matches = found.slice(0, MAX_MATCHES).map(([id, name]) => ({ id, name }));
  const names = matches.map(({ id, name }) => `${name} (${id})`).join(', ');
  const more = found.length > MAX_MATCHES ? ' and more' : '';
  return new CodedError(
    'AMBIGUOUS',
    `Several ${type} match: ${names}${more}; ask by id, or narrow with "in"`,
    {
      details: { matches },
    },
  );
}

/** The key names something, but of another type: 昆山市 is a District, so `city` answers null and says so. */
function hint(plan: LookupPlan, [id, name, labels]: Found, scene: Parameters<typeof answerLookup>[3]): void {
  const types = [...scene.model.nodeTypes.values()];
  const type = types.find((each) => labels.includes(each.label));
  const fields = [type?.one, scene.model.abstractTypes.get(type?.noun ?? '')?.one].filter(Boolean);
  scene.context.warnings.warn({
    code: 'OTHER_TYPE',
    message: `${name} is a ${type?.name ?? labels.join(' ')}, not a ${plan.type}; ask ${[...fields, `node(id: "${id}")`].join(' or ')}`,
    path: pathOf(scene.info),
  });
}

function pathOf(info: GraphQLResolveInfo): readonly (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: typeof info.path | undefined = info.path; at; at = at.prev) keys.unshift(at.key);
  return keys;
}
