import type { NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import { paperOnly } from '../../extract/figures/indicators/index.ts'
import type { Checking } from '../checking.ts'
import { groupedBy } from '../grouped.ts'
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
  /** The newest day with a figure in each paper, and the passage that tells it. */
  readonly papers: ReadonlyMap<string, { readonly day: string; readonly passage: string }>
}

/** A name that a paper gives to a row of its table alone, or that names no matter, cannot be looked for in others. */
const isNamed = ({ properties: { name, family } }: NodeRecord<'Indicator'>): boolean =>
  family !== paperOnly && !/[“”"]|^(?:the )?(?:sample size|total|number|count|other|overall)$/iu.test(name.trim())

function toldOf({ known }: Checking, indicator: NodeRecord<'Indicator'>): Told {
  const figures = known.in('OF', indicator.id).flatMap(({ from }) => {
    const node = known.node(from)
    const isOne = node?.label === 'Observation' && node.properties.kind === 'ACTUAL' && node.properties.end !== undefined
    return isOne ? [{ day: node.properties.end as string, passages: known.passagesOf(node.id).map(({ id }) => id) }] : []
  })
  const byDay = new Map(figures.map(({ day, passages }) => [day, passages]))
  const days = [...byDay.keys()].sort()
  const papers = new Map<string, { day: string; passage: string }>()
  for (const { day, passages } of figures)
    for (const passage of passages) {
      const paper = known.wholeOf(passage)
      if ((papers.get(paper)?.day ?? '') < day) papers.set(paper, { day, passage })
    }
  return { indicator, days, passages: days.flatMap((day) => byDay.get(day)?.slice(0, 1) ?? []), papers }
}

interface GoingOn {
  readonly told: Told
  readonly day: string
  readonly passage: string
}

/** What was told beside an indicator, and goes on in a later paper that does not tell it: papers of one series. */
function goingOn(stopped: Told, others: readonly Told[]): GoingOn | undefined {
  const { family } = stopped.indicator.properties
  const last = stopped.days.at(-1) ?? ''
  const later = others
    .filter(
      (each) => each.indicator.properties.family === family && [...each.papers.keys()].some((paper) => stopped.papers.has(paper)),
    )
    .flatMap((told) =>
      [...told.papers].flatMap(([paper, { day, passage }]) =>
        day > last && !stopped.papers.has(paper) ? [{ told, day, passage }] : [],
      ),
    )
  return later.sort((a, b) => (a.day === b.day ? (a.passage < b.passage ? -1 : 1) : a.day < b.day ? 1 : -1))[0]
}

function foundFor(checking: Checking): Raised[] {
  const named = checking.known.all('Indicator').filter(isNamed)
  const told = named.map((indicator) => toldOf(checking, indicator))
  const byFamily = new Map<string, Told[]>()
  for (const each of told) {
    const family = each.indicator.properties.family ?? ''
    byFamily.set(family, [...(byFamily.get(family) ?? []), each])
  }
  const stale = told.flatMap((each) => {
    if (each.days.length < regular) return []
    const [first = '', last = ''] = [each.days[0], each.days.at(-1)]
    const rhythm = daysBetween(first, last) / (each.days.length - 1)
    const on = goingOn(each, byFamily.get(each.indicator.properties.family ?? '') ?? [])
    return on !== undefined && daysBetween(last, on.day) > Math.max(leastDays, rhythms * rhythm) ? [{ stopped: each, on }] : []
  })
  return sameDays(stale).map(([first, ...others]) => raised(first as Stale, others))
}

interface Stale {
  readonly stopped: Told
  readonly on: GoingOn
}

/** Indicators told on the same days stop as one. */
function sameDays(stale: readonly Stale[]): Stale[][] {
  const keyOf = ({ stopped: { indicator, days } }: Stale): string => `${indicator.properties.family ?? ''} ${days.join(' ')}`
  return [...groupedBy(stale, keyOf).values()]
}

const nameOf = ({ indicator }: Told): string => `“${indicator.properties.name.trim()}”`

function raised({ stopped, on }: Stale, others: readonly Stale[]): Raised {
  const all = [stopped, ...others.map((each) => each.stopped)]
  const last = stopped.days.at(-1) as string
  return {
    on: [stopped.indicator.id, ...others.map((each) => each.stopped.indicator.id)],
    says: `${listed(all.map(nameOf))}: figures were found for ${inWords(stopped.days.length)} days from ${dayInWords(stopped.days[0] as string)} to ${dayInWords(last)}; none was found after that. A later paper tells ${nameOf(on.told)}, which was told beside ${all.length === 1 ? 'it' : 'them'} before, up to ${dayInWords(on.day)}.`,
    searched: 'The figures told in the papers that tell the one and the other.',
    shown: [...all.flatMap(({ passages }) => passages), on.passage].map((passage) => ({ passage })),
    certainty: 'LIKELY',
    score: 0.7,
    asAt: on.day,
    key: 'figures',
  }
}

export const staleIndicator: Rule = { id: 'stale-indicator', find: foundFor }
