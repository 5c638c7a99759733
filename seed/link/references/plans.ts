import type { NodeRecord } from '../../../schema/index.ts'
import { monthNumber } from '../../dates/index.ts'
import type { Known } from '../known.ts'
import type { Named } from './named.ts'
import { tellingWords } from './plan-names.ts'

/** What stands for a reference: the things it names, or why it names none. */
export type Meant = { readonly ids: readonly string[]; readonly reason?: string } | { readonly dangling: string }

/** Where a reference stands. */
export interface Standing {
  /** The thing whose words print it. */
  readonly from: string
  readonly holder: string
  readonly whole: string
  /** The last day that the document can know of. */
  readonly day: string | undefined
}

type PlanNode = NodeRecord<'Plan'>
type Level = NodeRecord<'Priority' | 'Outcome' | 'Objective' | 'Action'>

const dayOf = ({ properties }: PlanNode): string | undefined => properties.statusAt ?? properties.publishedOn
/** So long after its day a plan is taken to be the one in force. */
const longestCurrent = 550 * 86_400_000
const levels = ['Priority', 'Outcome', 'Objective', 'Action'] as const

/** The plan that an id is a part of: "aldermere/plan-2024-09/action/1.1.1-1". */
const planPart = /^(.*)\/plan-([^/]+)\//

/** A plan's name without its version. */
const programmeOf = ({ properties }: PlanNode): string =>
  properties.title
    .toLowerCase()
    .replace(/\b(?:phase|version|v|edition|draft|final|updated?|revised|refreshed)\b[\s\d.]*|[^\p{L} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The plans of a council, and what stands at each of their numbers. */
export class Plans {
  readonly #known: Known
  readonly #plans: readonly PlanNode[]
  readonly #parts = new Map<string, Map<string, Level[]>>()

  constructor(known: Known) {
    this.#known = known
    this.#plans = known.all('Plan')
    for (const label of levels)
      for (const node of known.all(label)) {
        const plan = planOf(node.id)
        if (plan === undefined) continue
        const { ref, number } = node.properties as { ref?: string; number?: string }
        const parts = this.#parts.get(plan) ?? new Map<string, Level[]>()
        this.#parts.set(plan, parts)
        for (const each of new Set([ref, number]))
          if (each !== undefined) parts.set(each, [...(parts.get(each) ?? []), node as Level])
      }
  }

  /** The plan that a place speaks of; `called` is what it is called there, where it is called anything. */
  planAt({ from, holder, whole, day }: Standing, version: Named['version'], called = ''): string | undefined {
    const words = tellingWords(called, from)
    if (words.length > 0) {
      const all = this.#plans.filter(({ id, properties }) => {
        const own = tellingWords(properties.title, id)
        return words.every((word) => own.includes(word))
      })
      return this.#newestOn(day, all)?.id
    }
    if (version !== undefined) return this.#versionOf(version, day)
    const own = planOf(from)
    if (own !== undefined) return own
    for (const document of [holder, whole]) {
      const [plan, another] = this.#known.in('REPORTED_IN', document).filter(({ from: id }) => id.includes('/plan/'))
      if (plan !== undefined && another === undefined) return plan.from
    }
    return this.#newestOn(day)?.id
  }

  /** The improvement plan that was current on the day of a paper: of one programme, and not long past. */
  currentAt({ holder, whole, day }: Standing): string | undefined {
    for (const document of [holder, whole]) {
      const [plan, another] = this.#known.in('REPORTED_IN', document).filter(({ from: id }) => id.includes('/plan/'))
      if (plan !== undefined && another === undefined) return plan.from
    }
    const newest = this.#newestOn(day)
    const of = newest && dayOf(newest)
    if (newest === undefined || of === undefined || day === undefined) return undefined
    return Date.parse(day) - Date.parse(of) <= longestCurrent ? newest.id : undefined
  }

  isPartOf(id: string, plan: string): boolean {
    return planOf(id) === plan
  }

  /** Whether a place stands in a paper that prints the plan, or in the plan itself. */
  isPrintedAt({ from, holder, whole }: Standing, plan: string): boolean {
    return (
      planOf(from) === plan || [holder, whole].some((id) => this.#known.in('REPORTED_IN', id).some((each) => each.from === plan))
    )
  }

  #newestOn(day: string | undefined, plans = this.#plans): PlanNode | undefined {
    if (day === undefined) return undefined
    const before = plans.filter((plan) => (dayOf(plan) ?? '9999') <= day)
    if (new Set(before.map(programmeOf)).size !== 1) return undefined
    return [...before].sort((a, b) => ((dayOf(a) as string) < (dayOf(b) as string) ? 1 : -1))[0]
  }

  #versionOf({ month, year }: NonNullable<Named['version']>, day: string | undefined): string | undefined {
    const number = String(monthNumber(month) ?? 0).padStart(2, '0')
    const fits = this.#plans.filter((plan) =>
      [plan.properties.statusAt, plan.properties.publishedOn].some(
        (each) =>
          each?.slice(5, 7) === number && (year === undefined ? day === undefined || each <= day : each.slice(0, 4) === year),
      ),
    )
    return [...fits].sort((a, b) => ((dayOf(a) ?? '') < (dayOf(b) ?? '') ? 1 : -1))[0]?.id
  }

  /** The parts of a plan that bear a number, of the level that the text calls them where one there is. */
  at(plan: string, number: string, word: string | undefined): Meant {
    const all = this.#parts.get(plan)?.get(number) ?? []
    const called = all.filter(({ label }) => label.toLowerCase() === word)
    // A whole number without its level's word could be anything.
    const [only, another] = called.length > 0 || !number.includes('.') ? called : all
    const title = this.#known.node(plan)?.properties as { title?: string } | undefined
    if (only === undefined) return { dangling: `${title?.title ?? 'The plan'} has no ${number}.` }
    if (another !== undefined) return { dangling: `Several parts of ${title?.title ?? 'the plan'} bear ${number}.` }
    return { ids: [only.id], reason: `The text names ${number}.` }
  }
}

function planOf(id: string): string | undefined {
  const [, scope, name] = planPart.exec(id) ?? []
  return scope === undefined ? undefined : `${scope}/plan/${name}`
}
