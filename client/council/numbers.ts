import { claimsAddress, concernsAddress, lateAddress, recommendationsAddress } from '../addresses.ts'
import type { LateClass, NumbersQuery } from '../generated/graphql.ts'
import { sayDay } from '../words/dates.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'

/** One of the numbers that tell how a council stands: what it counts, of how many, and where it leads. */
export interface Told {
  readonly total: number
  /** What follows the number, as "late". */
  readonly words: string
  /** What that means, and of how many it is. */
  readonly about: string
  readonly to: string
  /** Whether it speaks of the day asked for; else it counts over all that has been read, whatever its day. */
  readonly ofDay: boolean
}

/** The day that plans' ratings speak of, where it is one and the same for all of them. */
function ratingsOf({ late }: NumbersQuery): string | null {
  const days = new Set(late.plans.map(({ statusAt }) => statusAt))
  return days.size === 1 ? ([...days][0] ?? null) : null
}

function lateNumbers(council: string, asAt: string | null, data: NumbersQuery): Told[] {
  const { plans, total, classes, days } = data.late
  if (plans.length === 0) return []
  const rated = ratingsOf(data)
  const count = (kind: LateClass): number => classes.find((each) => each.class === kind)?.total ?? 0
  const of = `Of ${sayCount(total, 'action', 'actions')}.`
  const to = (kind: LateClass): string => lateAddress(council, { asAt: asAt ?? undefined, class: kind.toLowerCase() })
  const day = days[0]?.day
  return [
    {
      total: count('LATE'),
      words: 'late',
      about: `Past their dates on ${rated === null ? '' : `${sayDay(rated)}, `}the day of the plan's ratings, and not said complete. ${of}`,
      to: to('LATE'),
      ofDay: true,
    },
    {
      total: count('DUE_SINCE'),
      words: "due since the plan's ratings",
      about: `Fell due from that day on${day === undefined ? '' : `, before ${sayDay(day)}`}: the plan cannot tell whether they were done. ${of}`,
      to: to('DUE_SINCE'),
      ofDay: true,
    },
  ]
}

/** What inspectors and commissioners asked for: a plan's measures say it again, and are not counted once more. */
function askedNumber(council: string, { gaps: { groups } }: NumbersQuery): Told {
  const asked = groups.filter(({ kind }) => kind === 'RECOMMENDATION_WITHOUT_ACTION')
  const sum = (of: 'total' | 'lookedAt' | 'suggested'): number => asked.reduce((all, group) => all + group[of], 0)
  const suggested = sum('suggested') === 0 ? '' : ` A rule suggests an answer to ${sayNumber(sum('suggested'))} of these.`
  return {
    total: sum('total'),
    words: 'asked, no answer in the papers read',
    about: `Of ${sayCount(sum('lookedAt'), 'thing', 'things')} asked for: nothing in the papers read is known to answer them.${suggested}`,
    to: recommendationsAddress(council),
    ofDay: false,
  }
}

function claimNumbers(council: string, asAt: string | null, { claims: { total, groups } }: NumbersQuery): Told[] {
  if (total === 0) return []
  const shown = (way: 'NOTHING' | 'OTHERWISE'): number => groups.find((group) => group.shown === way)?.total ?? 0
  const otherwise = shown('OTHERWISE') === 0 ? '' : ` Of ${sayNumber(shown('OTHERWISE'))} more, something tells otherwise.`
  return [
    {
      total: shown('NOTHING'),
      words: 'said complete, nothing shows it',
      about: `Of ${sayCount(total, 'action', 'actions')} said complete or everyday business: nothing read shows whether it is so.${otherwise}`,
      to: claimsAddress(council, { shown: 'nothing', asAt: asAt ?? undefined }),
      ofDay: true,
    },
  ]
}

type Recurring = NumbersQuery['recurring']

const isBy =
  (asAt: string | null) =>
  ({ day }: { readonly day: string | null }): boolean =>
    asAt === null || (day !== null && day <= asAt)

/** The concerns that had been told twice or more by a day, each with the tellings up to then, those told most often first. */
export function recurringBy({ nodes }: Recurring, asAt: string | null): Recurring['nodes'] {
  if (asAt === null) return nodes
  return nodes
    .map((concern) => ({ ...concern, told: concern.told.filter(isBy(asAt)) }))
    .filter(({ told }) => told.length > 1)
    .sort((a, b) => b.told.length - a.told.length)
}

function recurringNumber(council: string, asAt: string | null, { recurring }: NumbersQuery): Told {
  const { total, nodes, inspections } = recurring
  const isWhole = total === nodes.length
  const count = asAt === null || !isWhole ? total : recurringBy(recurring, asAt).length
  const then = inspections.filter(isBy(isWhole ? asAt : null)).length
  const listed = count < total ? ` The list that this leads to has all ${sayNumber(total)} of the papers read.` : ''
  return {
    total: count,
    words: count === 1 ? 'that keeps coming back' : 'that keep coming back',
    about: `Concerns told at two inspections or more, of the ${sayNumber(then)} compared.${listed}`,
    to: concernsAddress(council),
    ofDay: isWhole,
  }
}

/** The numbers that tell how a council stood on a day; those of a plan are left out where none was current. */
export const numbersOf = (council: string, asAt: string | null, data: NumbersQuery): Told[] => [
  ...lateNumbers(council, asAt, data),
  askedNumber(council, data),
  ...claimNumbers(council, asAt, data),
  recurringNumber(council, asAt, data),
]
