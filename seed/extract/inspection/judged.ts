import type { AreaKey } from '../../../schema/index.ts'
import type { Words } from '../../read/words.ts'
import { slugOf } from '../slug.ts'
import { areaKeysOf, isWithinGroup } from './areas.ts'
import type { Grade } from './grades.ts'

/** A grade that a report gives an area, and the words that give it. */
export interface Judged {
  readonly area: string
  readonly keys: readonly AreaKey[]
  readonly grade: Grade
  readonly words: readonly Words[]
  /** What tells this area from the report's others, as part of an id. */
  readonly name: string
}

const withoutNumber = (area: string): string =>
  area
    .replace(/^#+\s*/, '')
    .replace(/^\d+(?:\.\d+)*\.?\s+/, '')
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]+/g, '')
    .trim()

/** A grade in the middle of an area's name is another cell of a grid, run into it. */
const holdsGrade = /\b(?:requires? improvement|inadequate|outstanding|to be good)\b/i

/** A judgement, where the area is known. In a group of areas, what is said of the whole is said of the group. */
export function judgedOf(printed: string, grade: Grade, words: readonly Words[], group: AreaKey | undefined): Judged | undefined {
  const area = withoutNumber(printed)
  if (area === '' || holdsGrade.test(area) || area.length > 160) return undefined
  const keys = areaKeysOf(area)
  if (group === undefined)
    return keys.length > 0
      ? { area, keys, grade, words, name: keys.join('+') }
      : isWithinGroup(area)
        ? { area, keys, grade, words, name: slugOf(area.replace(/^the /i, '')) }
        : undefined
  if (keys[0] === 'overall') return { area, keys: [group], grade, words, name: group }
  if (keys.length === 0 && !isWithinGroup(area)) return undefined
  const own = keys.filter((key) => key === 'capacity-for-improvement' || key === group)
  return { area, keys: own, grade, words, name: `${group}-${slugOf(area.replace(/^the /i, ''))}`.slice(0, 80) }
}
