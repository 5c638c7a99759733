import type { Json } from './stop.ts'

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

function missingOfList(there: readonly Json[], wanted: readonly Json[], place: string): string[] {
  let from = 0
  for (const [index, each] of wanted.entries()) {
    const found = there.findIndex((one, at) => at >= from && missing(one, each).length === 0)
    if (found === -1) return [`${place}[${index}]: nothing is ${JSON.stringify(each)}`]
    from = found + 1
  }
  return []
}

/** Where an answer does not hold what is wanted of it; of a list, these in this order, with others between them. */
export function missing(there: Json | undefined, wanted: Json, place = 'data'): string[] {
  if (isList(wanted))
    return isList(there ?? null) ? missingOfList(there as readonly Json[], wanted, place) : [`${place}: no list`]
  if (typeof wanted !== 'object' || wanted === null)
    return there === wanted ? [] : [`${place}: ${JSON.stringify(there)}, not ${JSON.stringify(wanted)}`]
  if (typeof there !== 'object' || there === null || isList(there)) return [`${place}: ${JSON.stringify(there)}`]
  const held = there as { readonly [name: string]: Json }
  return Object.entries(wanted).flatMap(([name, each]) => missing(held[name], each, `${place}.${name}`))
}

/** The numbers in a text; a reference such as 1.1.1 is one. */
export const numbersOf = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? []
