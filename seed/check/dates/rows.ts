import type { EnumValue, NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Shown } from '../rule.ts'
import { listed, quoted } from '../telling.ts'

export type Action = NodeRecord<'Action'>

/** A number as the plan prints it: "4.3.2~2" is the second thing that stands under 4.3.2. */
export const refTold = (ref: string): string =>
  ref.replace(/~(\d+)/g, (_, nth) => ` (${nth === '2' ? 'second' : nth === '3' ? 'third' : `${nth}th`} of that number)`)

export const actionCalled = (action: Action): string =>
  action.properties.ref === undefined ? `the action ${quoted(textOf(action))}` : `action ${refTold(action.properties.ref)}`

/** "action 1.1.1/5 (“Trim every lamp”)" */
export const actionTold = (action: Action): string =>
  action.properties.ref === undefined ? actionCalled(action) : `${actionCalled(action)} (${quoted(textOf(action))})`

export const refsOf = (actions: readonly Action[]): string =>
  listed(actions.map((action) => refTold(action.properties.ref ?? quoted(textOf(action)))))

const isDone = new Set<EnumValue<'Rag'> | undefined>(['COMPLETE', 'BUSINESS_AS_USUAL', 'WITHDRAWN', 'DEFERRED'])

/** Not said to be done, everyday business, or taken out. */
export const isOpen = ({ properties: { rag } }: Action): boolean => !isDone.has(rag)

type Property = 'milestone' | 'ragText'

/** The passages that print some properties of an action, in every edition. */
export const cellsOf = (checking: Checking, action: Action, properties: readonly Property[]): Shown[] =>
  properties.flatMap((property) =>
    checking.known.passagesOf(action.id, property).map(({ id, properties: { quote } }) => ({
      passage: id,
      property,
      printed: (quote ?? action.properties[property] ?? '').replace(/\s+/g, ' '),
    })),
  )

/** The passages of an action's own words and of some properties. */
export const rowOf = (checking: Checking, action: Action, properties: readonly Property[]): Shown[] => [
  ...checking.known.passagesOf(action.id).map(({ id }) => ({ passage: id })),
  ...cellsOf(checking, action, properties),
]

/** Whether editions of one publication print a property of a thing differently: damage, and no ground for a flag. */
export function isDamaged({ known }: Checking, id: string, properties: readonly string[]): boolean {
  const cites = known.out('CITES', id).filter(({ properties: { property } }) => properties.includes(property ?? ''))
  const wholes = (role: string): string[] =>
    cites.filter(({ properties }) => properties.role === role).map(({ to }) => known.wholeOf(to))
  const editions = (whole: string): string[] => [
    whole,
    ...known.out('EDITION_OF', whole).map(({ to }) => to),
    ...known.in('EDITION_OF', whole).map(({ from }) => from),
  ]
  const said = new Set(wholes('SAYS').flatMap(editions))
  return wholes('DIFFERS').some((whole) => said.has(whole))
}

const day = 86_400_000

/** How many days lie between two days. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day)
