import { isAtRisk, type Plan, type Stood } from '../late/standings.ts'
import { sayCount, sayList, sayNumber } from '../words/numbers.ts'

/** How an action stands, each in one way alone: by its date first, then by its rating. */
export const ways = ['LATE', 'DUE_SINCE', 'AT_RISK', 'DUE', 'OPEN', 'COMPLETE', 'BUSINESS_AS_USUAL', 'WITHDRAWN'] as const
export type Way = (typeof ways)[number]

interface Words {
  readonly name: string
  /** What follows its number. */
  readonly counted: string
  readonly about: string
}

export const wayWords: Readonly<Record<Way, Words>> = {
  LATE: { name: 'Late', counted: 'late', about: "Past its date on the day of the plan's ratings, and not said complete." },
  DUE_SINCE: {
    name: "Due since the plan's ratings",
    counted: "due since the plan's ratings",
    about: 'Its date passed after the ratings were made: the plan cannot tell whether it was done.',
  },
  AT_RISK: {
    name: 'At risk, by its rating',
    counted: 'rated as at risk',
    about: 'The plan itself rates it as off track, or as progressing with issues; its date is still to come, or not given.',
  },
  DUE: { name: 'Still to come', counted: 'still to come', about: 'Its date is still to come.' },
  OPEN: { name: 'Open, without a date', counted: 'open without a date', about: 'The plan gives it no day, or no end.' },
  COMPLETE: { name: 'Said complete', counted: 'said complete', about: 'So says the council; what shows it is told on its page.' },
  BUSINESS_AS_USUAL: {
    name: 'Said to be everyday business now',
    counted: 'said to be everyday business',
    about: 'So says the council.',
  },
  WITHDRAWN: { name: 'Taken out of the plan', counted: 'taken out', about: 'The plan no longer asks for it.' },
}

type Standing = Pick<Stood, 'class'> & { readonly action: Pick<Stood['action'], 'id' | 'rag'> }

export function wayOf({ class: kind, action }: Standing): Way {
  if (kind === 'LATE' || kind === 'DUE_SINCE') return kind
  const { rag } = action
  if (rag === 'COMPLETE' || rag === 'BUSINESS_AS_USUAL' || rag === 'WITHDRAWN') return rag
  if (isAtRisk({ action })) return 'AT_RISK'
  return kind === 'DUE' ? 'DUE' : 'OPEN'
}

/** What one owner owns of a plan on a day. */
export interface Owned {
  readonly plan: Plan
  readonly standings: readonly Stood[]
  /** How many of them nobody else owns. */
  readonly alone: number
}

/** What an owner owns of each plan, those left out of which it owns nothing. */
export const ownedOf = (plans: readonly Plan[], owner: string): Owned[] =>
  plans
    .map((plan) => {
      const standings = plan.standings.filter(({ owners }) => owners.some(({ id }) => id === owner))
      return { plan, standings, alone: standings.filter(({ owners }) => owners.length === 1).length }
    })
    .filter(({ standings }) => standings.length > 0)

/** "5 alone, 26 jointly with others". */
export function sayAlone({ standings, alone }: Pick<Owned, 'standings' | 'alone'>): string {
  const joint = standings.length - alone
  if (joint === 0) return standings.length === 1 ? 'alone' : 'all of them alone'
  if (alone === 0) return standings.length === 1 ? 'jointly with others' : 'all of them jointly with others'
  return `${sayNumber(alone)} alone, ${sayNumber(joint)} jointly with others`
}

/** "2 late, 1 still to come and 3 said complete": in how many ways its actions stand. */
export const sayWays = (standings: readonly Standing[]): string =>
  sayList(
    ways
      .map((way) => ({ way, total: standings.filter((each) => wayOf(each) === way).length }))
      .filter(({ total }) => total > 0)
      .map(({ way, total }) => `${sayNumber(total)} ${wayWords[way].counted}`),
  )

/** "31 of 124 actions": how much of a plan rests on it. */
export const sayLoad = ({ plan, standings }: Owned): string =>
  `${sayNumber(standings.length)} of ${sayCount(plan.standings.length, 'action', 'actions')}`
