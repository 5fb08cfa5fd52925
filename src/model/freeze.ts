/** Freezes plain data all the way down; maps and sets lose their writers' types by ReadonlyMap, their values are frozen. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const each of value.values()) deepFreeze(each);
    refuseWrites(value);
    return value;
  }
  Object.freeze(value);
  for (const each of Object.values(value)) deepFreeze(each);
  return value;
}

function refuseWrites(map: Map<unknown, unknown>): void {
  const refuse = (): never => {
    throw new TypeError('This map is frozen');
  };
  for (const method of ['set', 'delete', 'clear'] as const) {
    Object.defineProperty(map, method, { value: refuse });
  }
}
