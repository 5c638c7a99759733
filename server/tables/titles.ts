/** Fields whose names say little to a reader, in words. */
const said: Readonly<Record<string, string>> = {
  caption: 'in short',
  inShort: 'what the data set is',
  holds: 'what the data set holds',
  lacks: 'what the data set lacks',
  locator: 'place',
  quote: 'as it reads',
  printed: 'as printed',
  rag: 'rating',
  ragText: 'rating as printed',
  differs: 'papers differ',
}

/** Fields that are what their thing is called: nothing is said beside the thing's own name. */
const calledBy = new Set(['caption', 'name', 'title'])

const apart = (name: string): string => said[name] ?? name.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase()

/** What stands over a column, from the names of the fields that lead to it: "Plan id", and "Plan" for its title. */
export function titleOf(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  const own = names.length > 1 && calledBy.has(last) ? names.slice(0, -1) : names
  const words = own.map(apart).join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
