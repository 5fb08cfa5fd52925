import { normalName } from '../../src/model/names.ts';
import { nameKey } from '../ledger/key.ts';
import type { Runner } from '../load/runner.ts';
import type { EntityType } from '../types.ts';
import { ENTITY_TYPES } from '../types.ts';

/** A name as a person types it: an id, or `Type:name`, with `@scope` where one name has several scopes. */
export interface FoundName {
  readonly id: string;
  readonly type: EntityType;
  readonly text: string;
  readonly normal: string;
  readonly scope: string;
  readonly entity: string;
}

/** Finds the one live name meant; an error lists what there is when it is none or several. */
export async function findName(runner: Runner, typed: string): Promise<FoundName> {
  const names = await candidates(runner, typed);
  if (names.length === 1) return names[0]!;
  if (names.length === 0)
    throw new Error(
      `no live name "${typed}". Write Type:name (types: ${ENTITY_TYPES.join(', ')}), Type:name@scope, or an id`,
    );
  const list = names.map((name) => `  ${describeName(name)}  ${name.id}`).join('\n');
  throw new Error(`"${typed}" is several names; take one of these (Type:name@scope, or the id):\n${list}`);
}

async function candidates(runner: Runner, typed: string): Promise<readonly FoundName[]> {
  const match = /^(\w+):(.+?)(?:@(.*))?$/u.exec(typed);
  if (!match)
    return runner.run<FoundName>(`MATCH (n:Name {id: $id}) WHERE n.entity IS NOT NULL ${COLUMNS}`, {
      id: typed,
    });
  const [, type, name, scope] = match;
  return runner.run<FoundName>(
    `MATCH (n:Name {type: $type, normal: $normal}) WHERE n.entity IS NOT NULL AND ($scope IS NULL OR n.scope = $scope) ${COLUMNS}`,
    { type, normal: normalName(type!, name!), scope: scope === undefined ? null : scopeOf(type!, scope) },
  );
}

function scopeOf(type: string, scope: string): string {
  return type === 'Region' ? scope : normalName(type, scope);
}

const COLUMNS =
  'RETURN n.id AS id, n.type AS type, coalesce(n.text, n.normal) AS text, n.normal AS normal, n.scope AS scope, n.entity AS entity ORDER BY id';

export function describeName({ type, text, scope }: Pick<FoundName, 'type' | 'text' | 'scope'>): string {
  return `${type}:${text}${scope === '' ? '' : `@${scope}`}`;
}

/** A name as a decision tells it. */
export interface LineName {
  readonly type: EntityType;
  readonly name: string;
  readonly scope: string;
}

/** The words shown for a key where they lead back to it, else its normal form. */
export function lineName(key: {
  readonly id: string;
  readonly type: EntityType;
  readonly text: string | null;
  readonly normal: string;
  readonly scope: string;
}): LineName {
  const { id, type, text, normal, scope } = key;
  const shown = { type, name: text ?? normal, scope };
  return nameKey(shown).id === id ? shown : { type, name: normal, scope };
}
