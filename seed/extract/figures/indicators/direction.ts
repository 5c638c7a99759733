import type { Measure } from './measure.ts'
import { isQuality, type Reading } from './reading.ts'
import type { Way } from './vocabulary/index.ts'

export interface Direction {
  readonly better: Way['better'] | 'NEITHER'
  readonly why: string
}

const neither = (why: string): Direction => ({ better: 'NEITHER', why })

/** Things that are better when they come in time. */
const dueThings = /assessments$|conferences$|visits$|interviews$|reviews$|checks$|plans$|reports$|groups$|complaints$/

/** How good a share of work was found keeps its way whatever else its words say, but not beside a share of another kind: "attendance is not good, at 86%". */
function qualityOf(terms: Reading['terms'], facets: Reading['facets'], { kind }: Measure): Direction | undefined {
  const found = terms.find((term) => isQuality(term) && term.way !== undefined)?.way
  const isOther = terms.some((term) => !isQuality(term) && (term.way !== undefined || term.natural !== undefined))
  const isPlain = !isOther && kind === 'percentage' && !facets.some(({ key }) => /^(?:not|other|not-recorded)$/.test(key))
  return isPlain && found !== undefined ? { better: found.better, why: found.why } : undefined
}

/** Which way is good, and why; neither where that is not known. */
export function directionOf({ terms, facets, unknown }: Reading, measure: Measure): Direction {
  const quality = unknown.length > 0 ? qualityOf(terms, facets, measure) : undefined
  if (quality !== undefined) return quality
  if (unknown.length > 0 || terms.length === 0) return neither('It is not known which way is good.')
  const isShare = measure.kind === 'percentage'
  const has = (key: string): boolean => facets.some((facet) => facet.key === key)
  if (has('not') || has('no-date')) return neither('It tells of what is lacking; which way is good is not known.')
  if (terms.some(({ key }) => /^(?:illness|pregnancy)-or-/.test(key)) || has('other'))
    return neither('It is one of the reasons for what is counted; which way is good is not known.')
  const stays = facets.some(({ key }) => /^(?:over-24-months|24-months-or-more|over-15-months|over-18-months)$/.test(key))
  if (stays && terms.some(({ key }) => key === 'child-protection'))
    return { better: 'LOWER', why: 'Fewer children stay at risk for long.' }
  const way = [...terms].reverse().find((term) => term.way !== undefined)
  if (isShare && has('late')) return { better: 'LOWER', why: 'Less comes late.' }
  const inTime = has('on-time') || facets.some(({ key }) => key.startsWith('within-'))
  if (isShare && inTime && terms.some(({ key, kind }) => kind === 'thing' && dueThings.test(key)))
    return { better: 'HIGHER', why: 'What is due comes on time.' }
  if (way?.way !== undefined) {
    const { better, why, numbers } = way.way
    if (facets.some(({ late }) => late === true)) return neither('Which way is good is not known.')
    if (isShare || numbers === true) return { better, why }
    if (way.natural === undefined && measure.kind !== 'number') return { better, why }
  }
  if (measure.kind === 'number') return neither('A number by itself may rise because more is needed, or because more is done.')
  if (measure.kind === 'rate') return neither('A high rate may mean more need, or that more need is met.')
  return neither('Neither way is good in itself.')
}
