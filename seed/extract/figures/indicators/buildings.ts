import type { Figure } from '../figure.ts'
import { tailOf } from './measure.ts'

const buildings =
  /^\W*(?:(?!and\b|or\b|in\b|at\b|lives?\b|living\b|placed\b|who\b|are\b|of\b|were\b|from\b|children\b)\p{L}+[ -]){0,3}?(?:children|famil)(?:[\u2019']?s[\u2019']?|y|ies) (homes?|centres?)(?! (?:register|inspect))/iu

/** Homes and centres that are counted, not the children or families in whose name they stand. */
export function buildingsOf(figure: Figure): string | undefined {
  const { carriers, printed, unit } = figure
  if (carriers.length > 1 || unit === '%') return undefined
  const own = /(?:children|famil)\S* (homes?|centres?)/i.exec(printed.text)?.[1]
  const after = tailOf(figure)
  const named = own ?? buildings.exec(after)?.[1]
  const kind = /famil/i.test(own === undefined ? (buildings.exec(after)?.[0] ?? '') : printed.text) ? 'family' : "children's"
  return named === undefined ? undefined : `${kind} ${named.toLowerCase().replace(/s?$/, 's')}`
}

/** What is said of those who live there, and not of the buildings. */
export const inBuildings = /^(?:residential-homes|children-in-care|children|families|family-centres)$/
