import { areas, isAreaKey } from '../../../schema/index.ts'
import { termsOf } from '../../search/index.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { folded } from '../meetings/namesakes.ts'

/** The whole is no area: nothing is printed under it that stands nowhere else. */
const whole = 'overall'

/** A judged area by its key, or as printed where it has none. */
export const areaKeysOf = (judgement: StoredNode): readonly string[] => {
  const keys = Array.isArray(judgement.areaKeys) ? judgement.areaKeys.map(String) : []
  return keys.length === 0 ? [`printed ${folded(String(judgement.area))}`] : keys.filter((key) => key !== whole)
}

export const labelOfArea = (key: string, judgement: StoredNode | undefined): string =>
  isAreaKey(key) ? areas[key].label : String(judgement?.area ?? key)

export const orderOfArea = (key: string): number => (isAreaKey(key) ? areas[key].order : Number.MAX_SAFE_INTEGER)

const isWithin = (some: ReadonlyMap<string, string>, all: ReadonlyMap<string, string>): boolean =>
  some.size > 0 && [...some.keys()].every((term) => all.has(term))

/**
 * The keys of the area that a finding stands under. A report prints an area's name in its grid and as a heading, not always in the same
 * words: where no judged area bears the very name, the one whose words are all in the other's; none where several are.
 */
export function areasOf(finding: StoredNode, judgements: readonly StoredNode[]): readonly string[] {
  if (typeof finding.area !== 'string' || finding.area === '') return []
  const printed = finding.area
  const judged = judgements.filter((each) => areaKeysOf(each).length > 0)
  const named = judged.filter(({ area }) => folded(String(area)) === folded(printed))
  const terms = termsOf(printed)
  const like = judged.filter(({ area }) => {
    const own = termsOf(String(area))
    return isWithin(own, terms) || isWithin(terms, own)
  })
  const found = named.length > 0 ? named : like
  const [first] = found
  return first !== undefined && (named.length > 0 || found.length === 1) ? [...new Set(found.flatMap(areaKeysOf))] : []
}
