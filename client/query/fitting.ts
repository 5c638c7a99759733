import type { Label } from '../generated/graphql.ts'
import type { LibraryOperation } from '../generated/library.ts'

export type Variables = Readonly<Record<string, unknown>>

export interface Choice {
  readonly id: string
  readonly caption: string
  /** How much there is to be found from it. */
  readonly weight?: number
}

/** What there is to choose from, by label. */
export type Choices = Readonly<Partial<Record<Label, readonly Choice[]>>>

/** The texts in a value, however deep they stand. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function changed(value: unknown, change: (text: string) => unknown): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => changed(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, change)]))
}

/** The council that an id names, or whose thing it names: the first part of the ids of what a council owns is the council's own. */
function councilOf(id: string): string | undefined {
  const [first, ...rest] = id.split('/')
  if (first === 'council' && rest.length === 1) return id
  return rest.length > 1 ? `council/${first}` : undefined
}

/** The council that variables speak of. */
export const councilIn = (variables: unknown): string | undefined => textsIn(variables).map(councilOf).find(Boolean)

/** The first of those from which most is to be found. */
function richest(choices: readonly Choice[]): Choice | undefined {
  const most = Math.max(...choices.map(({ weight = 0 }) => weight))
  return choices.find(({ weight = 0 }) => weight === most)
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/**
 * The variables of an operation for a council: those that came with it where they speak of that council or of none. Else
 * days are left out, and of each kind of thing it is the one with most to be found, and the last for the second that is asked for.
 */
export function fitted({ variables, picks }: LibraryOperation, council: string, choices: Choices): Variables {
  const before = councilIn(variables)
  if (before === undefined || before === council) return variables
  const named = new Set<Label>()
  const fittedPick = (label: Label, value: unknown): unknown => {
    if (typeof value !== 'string' || councilOf(value) === undefined) return value
    const there = choices[label] ?? []
    const again = named.has(label)
    named.add(label)
    return (again ? there.at(-1) : richest(there))?.id ?? null
  }
  const elsewhere = (text: string): unknown => (text === before ? council : isDay(text) ? null : text)
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      const label = picks[name]
      return [name, label === undefined || label === 'Council' ? changed(value, elsewhere) : fittedPick(label, value)]
    }),
  )
}
