import type { NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import { paperOnly } from '../../extract/figures/indicators/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { inWords, listed } from '../telling.ts'

/** So many days with a figure show that it is told regularly. */
const regular = 3
/** It is missed when so many of its own rhythms have gone by, */
const rhythms = 2
/** and at least so many days. */
const leastDays = 400

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

interface Told {
  readonly indicator: NodeRecord<'Indicator'>
  readonly days: readonly string[]
  readonly passages: readonly string[]
}

function toldOf({ known }: Checking, indicator: NodeRecord<'Indicator'>): Told {
  const figures = known.in('OF', indicator.id).flatMap(({ from }) => {
    const node = known.node(from)
    const isOne = node?.label === 'Observation' && node.properties.kind === 'ACTUAL' && node.properties.end !== undefined
    return isOne ? [node] : []
  })
  const byDay = new Map(figures.map((each) => [each.properties.end as string, each]))
  const days = [...byDay.keys()].sort()
  const passages = days.flatMap((day) => known.passagesOf(byDay.get(day)?.id ?? '').slice(0, 1)).map(({ id }) => id)
  return { indicator, days, passages }
}

function foundFor(checking: Checking): Raised[] {
  const told = checking.known.all('Indicator').map((indicator) => toldOf(checking, indicator))
  const newest = new Map<string, string>()
  for (const { indicator, days } of told) {
    const family = indicator.properties.family ?? ''
    const last = days.at(-1) ?? ''
    for (const key of [family, '']) if ((newest.get(key) ?? '') < last) newest.set(key, last)
  }
  const stale = told.filter(({ indicator, days }) => {
    if (days.length < regular) return false
    const [first = '', last = ''] = [days[0], days.at(-1)]
    const rhythm = daysBetween(first, last) / (days.length - 1)
    const families = newest.get(indicator.properties.family ?? '') ?? ''
    return daysBetween(last, families) > Math.max(leastDays, rhythms * rhythm)
  })
  return sameDays(stale).map(([first, ...others]) => raised(checking, first as Told, others, newest))
}

/** Indicators told on the same days stop as one. */
function sameDays(told: readonly Told[]): Told[][] {
  const groups = new Map<string, Told[]>()
  for (const each of told) {
    const key = `${each.indicator.properties.family ?? ''} ${each.days.join(' ')}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

function raised(checking: Checking, first: Told, others: readonly Told[], newest: ReadonlyMap<string, string>): Raised {
  const { family = '' } = first.indicator.properties
  const last = first.days.at(-1) as string
  const names = listed([first, ...others].map(({ indicator }) => `“${indicator.properties.name.replace(/[“”]/gu, '').trim()}”`))
  return {
    on: [first.indicator.id, ...others.map(({ indicator }) => indicator.id)],
    says: `${names}: figures were found for ${inWords(first.days.length)} days from ${dayInWords(first.days[0] as string)} to ${dayInWords(last)}; none was found after that, while papers read tell other figures${family === '' || family === paperOnly ? '' : ' of the same family'} up to ${dayInWords(newest.get(family) ?? last)}.`,
    searched: `The figures told in ${checking.documentsRead}.`,
    shown: [first, ...others].flatMap(({ passages }) => passages).map((passage) => ({ passage })),
    certainty: 'LIKELY',
    score: 0.7,
    asAt: newest.get(family) ?? last,
    key: 'figures',
  }
}

export const staleIndicator: Rule = { id: 'stale-indicator', find: foundFor }
