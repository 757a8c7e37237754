interface Named {
  id: string;
  /** A first name, mostly. */
  callName: string;
  name: string;
}

/**
 * What to call each of the people of a list, by id: the name they go by, or the full name where another of them goes by
 * the same.
 */
export function distinctNames(people: readonly Named[]): Map<string, string> {
  const ids = new Map<string, Set<string>>();
  for (const { id, callName } of people) {
    const key = keyOf(callName);
    ids.set(key, (ids.get(key) ?? new Set()).add(id));
  }
  return new Map(
    people.map(({ id, callName, name }) => [
      id,
      ids.get(keyOf(callName))!.size > 1 ? name : callName,
    ]),
  );
}

const keyOf = (callName: string): string => callName.trim().toLowerCase();
