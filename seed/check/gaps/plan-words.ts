import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Term } from '../../link/likeness/said.ts'
import { stemOf, wordsOf } from '../../link/words/index.ts'
import type { Checking } from '../checking.ts'
import { onceEach } from '../once.ts'
import { saidIn } from '../said.ts'

const joining = new Set(
  ['and', 'of', 'the', 'in', 'on', 'to', 'from', 'with', 'children', 'people', 'young', 'service', 'work'].map(stemOf),
)

/** So many matters in common are no chance. */
const enough = 2

const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .map(({ stem }) => stem)
    .filter((stem) => !joining.has(stem))

/** Everything that a plan names in its priorities, outcomes, objectives, actions and success measures. */
class PlanWords {
  readonly #checking: Checking
  readonly #terms = new Set<string>()
  readonly #stems = new Set<string>()

  constructor(checking: Checking, plan: NodeRecord<'Plan'>) {
    this.#checking = checking
    const actions = checking.under(plan.id, 'Action')
    const things = [
      ...checking.under(plan.id, 'Priority'),
      ...checking.under(plan.id, 'Outcome'),
      ...checking.under(plan.id, 'Objective'),
      ...actions,
      ...actions.flatMap(({ id }) => checking.known.out('JUDGED_BY', id).flatMap(({ to }) => checking.known.node(to) ?? [])),
    ]
    for (const thing of things) this.#take(textOf(thing))
  }

  #take(text: string): void {
    for (const key of saidIn(this.#checking, text).keys()) this.#terms.add(key)
    for (const stem of stemsOf(text)) this.#stems.add(stem)
  }

  /** The matters and groups of people that a text names. */
  namedIn(text: string): Term[] {
    return [...saidIn(this.#checking, text).values()]
      .map(({ term }) => term)
      .filter(({ kind }) => kind === 'MATTER' || kind === 'GROUP')
  }

  /** Whether the plan names a matter, or has each of its words. */
  names({ key, label }: Term): boolean {
    return this.#terms.has(key) || stemsOf(label).every((stem) => this.#stems.has(stem))
  }

  /** Whether the plan names so many of a text's matters that it may well answer it. */
  namesMost(text: string): boolean {
    return this.namedIn(text).filter((term) => this.names(term)).length >= enough
  }

  /** What a text names and the plan nowhere does. */
  unnamedIn(text: string): Term[] {
    return this.namedIn(text).filter((term) => !this.names(term))
  }
}

export const planWordsOf = onceEach((checking: Checking, plan: NodeRecord<'Plan'>): PlanWords => new PlanWords(checking, plan))
