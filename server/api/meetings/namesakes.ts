/** A name without what does not tell names apart: capitals, spaces, quotes' shapes, "the". */
export const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')

export interface NamedRole {
  readonly id: string
  readonly name: string | null
  readonly variants: readonly string[] | null
}

/** Looks roles up by the very name that is printed; none where two have it. */
export function namesakes(roles: readonly NamedRole[]): (printed: unknown) => string | undefined {
  const byName = new Map<string, Set<string>>()
  for (const { id, name, variants } of roles)
    for (const each of [name ?? '', ...(variants ?? [])]) {
      const key = folded(each)
      if (key !== '') byName.set(key, (byName.get(key) ?? new Set()).add(id))
    }
  return (printed) => {
    const found = typeof printed === 'string' ? byName.get(folded(printed)) : undefined
    return found?.size === 1 ? [...found][0] : undefined
  }
}
