import type { PassageState } from '../generated/graphql.ts'
import type { Place } from '../words/places.ts'
import { stateWords } from '../words/values.ts'
import type { Property } from './Properties.tsx'

type Propertied = { readonly properties: readonly Property[] }

const heldAs = ({ properties }: Propertied, name: string): unknown => properties.find((property) => property.name === name)?.value

export function textOf(node: Propertied, name: string): string | null {
  const value = heldAs(node, name)
  return typeof value === 'string' ? value : null
}

export const isSaid = (node: Propertied, name: string): boolean => heldAs(node, name) === true

function numberOf(node: Propertied, name: string): number | null {
  const value = heldAs(node, name)
  return typeof value === 'number' ? value : null
}

const isState = (value: unknown): value is PassageState => typeof value === 'string' && Object.hasOwn(stateWords, value)

/** Whether a passage's words were found again; every passage has it. */
export function stateOf(node: Propertied): PassageState {
  const state = heldAs(node, 'state')
  return isState(state) ? state : 'UNREAD'
}

export const placeOf = (node: Propertied): Place => ({
  locator: textOf(node, 'locator'),
  page: numberOf(node, 'page'),
  pageLabel: textOf(node, 'pageLabel'),
  lineStart: numberOf(node, 'lineStart'),
  lineEnd: numberOf(node, 'lineEnd'),
})
