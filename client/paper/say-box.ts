import { sayCaption } from '../words/captions.ts'
import { sayCount } from '../words/numbers.ts'
import { sayPlace } from '../words/places.ts'
import type { PassageShown } from './boxes.ts'

/** "Cited by 43. Visits are late, and 2 more: paragraph 43, line 411": what a box on the page leads to. */
export function sayBox(passage: PassageShown): string {
  const { edges, totalCount } = passage.citedBy
  const [first] = edges
  const place = sayPlace({ ...passage, page: null, pageLabel: null })
  if (first === undefined) return `No fact rests on this: ${place}`
  const more = totalCount > 1 ? `, and ${sayCount(totalCount - 1, 'more', 'more')}` : ''
  return `Cited by ${sayCaption(first.node.caption)}${more}: ${place}`
}
