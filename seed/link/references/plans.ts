import { labelOfId, type NodeRecord } from '../../../schema/index.ts'
import { monthNumber } from '../../dates/index.ts'
import type { Known } from '../known.ts'
import type { Named } from './named.ts'
import { tellingWords } from './plan-names.ts'

/** Why something seems to be meant, where the text does not say which one it means. */
export interface Doubt {
  readonly score: number
  readonly reason: string
}

/** What stands for a reference: the things it names, or why it names none. */
export type Meant =
  | { readonly ids: readonly string[]; readonly reason?: string; readonly doubt?: Doubt | undefined }
  | { readonly dangling: string }

/** A plan that a place speaks of, and what is doubtful about that. */
export interface PlanMeant {
  readonly id: string
  readonly doubt?: Doubt
}

/** Where a reference stands. */
export interface Standing {
  /** The thing whose words print it. */
  readonly from: string
  readonly holder: string
  readonly whole: string
  /** The last day that the document can know of. */
  readonly day: string | undefined
  /** The day that the words there were said or written on; no later than that. */
  readonly said: string | undefined
}

type PlanNode = NodeRecord<'Plan'>
type Level = NodeRecord<'Priority' | 'Outcome' | 'Objective' | 'Action'>

const dayOf = ({ properties }: PlanNode): string | undefined => properties.statusAt ?? properties.publishedOn
/** When a plan can be spoken of as the one that is there. */
const outOn = ({ properties }: PlanNode): string => properties.publishedOn ?? properties.statusAt ?? '9999'
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
        for (const each of new Set([ref, number])) if (each !== undefined) parts.set(each, append(parts.get(each), node as Level))
      }
  }

  /** The plan that a place speaks of; `called` is what it is called there, where it is called anything. */
  planAt(standing: Standing, version: Named['version'], called = ''): PlanMeant | undefined {
    const words = tellingWords(called, standing.from)
    const fits =
      words.length === 0
        ? this.#plans
        : this.#plans.filter(({ id, properties }) => {
            const own = tellingWords(properties.title, id)
            return words.every((word) => own.includes(word))
          })
    if (version !== undefined) return this.#versionOf(version, standing.day, fits)
    if (words.length > 0) return doubtful(this.#newestOn(standing.said, fits), byName)
    const own = planOf(standing.from)
    return own === undefined ? (this.#printedAt(standing) ?? doubtful(this.#newestOn(standing.said), byTime)) : { id: own }
  }

  /** The improvement plan that was current when something was said: of one programme, and not long past. */
  currentAt(standing: Standing): PlanMeant | undefined {
    const { said } = standing
    const printed = this.#printedAt(standing)
    const node = printed && this.#known.node(printed.id)
    if (node?.label === 'Plan' && (said === undefined || outOn(node) <= said)) return printed
    const newest = this.#newestOn(said)
    if (newest === undefined || said === undefined) return undefined
    return Date.parse(said) - Date.parse(dayOf(newest) ?? said) <= longestCurrent ? doubtful(newest, byTime) : undefined
  }

  /** The only plan that the paper of a place prints; with a doubt, the only one that stands among the same papers. */
  #printedAt({ holder, whole }: Standing): PlanMeant | undefined {
    for (const document of [holder, whole]) {
      const [plan, another] = this.#known.in('REPORTED_IN', document).filter(({ from }) => labelOfId(from) === 'Plan')
      if (plan !== undefined && another === undefined)
        return document === holder ? { id: plan.from } : { id: plan.from, doubt: amongPapers }
    }
    return undefined
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

  #newestOn(said: string | undefined, plans = this.#plans): PlanNode | undefined {
    if (said === undefined) return undefined
    const before = plans.filter((plan) => outOn(plan) <= said)
    if (new Set(before.map(programmeOf)).size !== 1) return undefined
    return [...before].sort((a, b) => ((dayOf(a) as string) < (dayOf(b) as string) ? 1 : -1))[0]
  }

  #versionOf(
    { month, year }: NonNullable<Named['version']>,
    day: string | undefined,
    plans: readonly PlanNode[],
  ): PlanMeant | undefined {
    const number = String(monthNumber(month) ?? 0).padStart(2, '0')
    const fits = plans.filter((plan) =>
      [plan.properties.statusAt, plan.properties.publishedOn].some(
        (each) =>
          each?.slice(5, 7) === number && (year === undefined ? day === undefined || each <= day : each.slice(0, 4) === year),
      ),
    )
    if (new Set(fits.map(programmeOf)).size > 1) return undefined
    const [last, another] = [...fits].sort((a, b) => ((dayOf(a) ?? '') < (dayOf(b) ?? '') ? 1 : -1))
    return another === undefined ? last && { id: last.id } : doubtful(last, byMonth)
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

const amongPapers: Doubt = { score: 0.9, reason: 'That plan stands among the same papers, and no other one.' }
const byTime: Doubt = {
  score: 0.8,
  reason: 'The text does not say which plan; it is the last one known that had come out by then.',
}
const byName: Doubt = {
  score: 0.85,
  reason: 'The text does not say which version; it is the last one known of that name that had come out by then.',
}
const byMonth: Doubt = { score: 0.8, reason: 'The text names a month alone; it is the last version known of such a month.' }

const doubtful = (plan: PlanNode | undefined, doubt: Doubt): PlanMeant | undefined => plan && { id: plan.id, doubt }

function append<T>(list: T[] | undefined, each: T): T[] {
  if (list === undefined) return [each]
  list.push(each)
  return list
}

function planOf(id: string): string | undefined {
  const [, scope, name] = planPart.exec(id) ?? []
  return scope === undefined ? undefined : `${scope}/plan/${name}`
}
