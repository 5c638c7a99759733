/** Things by what they have in common, groups and their things in the order in which they come; what has no key is left out. */
export function groupedBy<Key, T>(things: Iterable<T>, keyOf: (each: T) => Key | undefined): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const each of things) {
    const key = keyOf(each)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return groups
}
