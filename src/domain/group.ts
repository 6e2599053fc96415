/** Lists by what their members have in common, in order of first appearance. */

export function groupBy<Member, Key>(
  list: readonly Member[],
  keyOf: (member: Member) => Key,
): Map<Key, Member[]> {
  const groups = new Map<Key, Member[]>()
  for (const member of list) {
    const group = groups.get(keyOf(member))
    if (group) group.push(member)
    else groups.set(keyOf(member), [member])
  }
  return groups
}

/** As `groupBy`, with a list for every name, empty or not. */
export function sortInto<Member, Name extends string>(
  names: readonly Name[],
  list: readonly Member[],
  nameOf: (member: Member) => Name | undefined,
): Record<Name, Member[]> {
  const groups = groupBy(list, nameOf)
  const entries = names.map((name) => [name, groups.get(name) ?? []])
  return Object.fromEntries(entries)
}

export function mapValues<Key, Value, Result>(
  map: ReadonlyMap<Key, Value>,
  resultOf: (value: Value) => Result,
): Map<Key, Result> {
  return new Map([...map].map(([key, value]) => [key, resultOf(value)]))
}
