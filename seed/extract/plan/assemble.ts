import { type ActionRow, actionRows } from './divide.ts'
import type {
  ActionFact,
  MilestoneFact,
  ObjectiveFact,
  OutcomeFact,
  OwnersFact,
  PriorityFact,
  RatingFact,
  ServicePlanFact,
} from './facts.ts'
import { nameKey, namesNobody, ownersIn } from './owners.ts'
import type { PlanPart, Words } from './row.ts'
import { sentencesOf } from './sentences.ts'

/** How a plan's own words for ratings and dates are understood. */
export interface Understanding {
  readonly rating: (words: Words) => RatingFact
  readonly milestone: (words: Words) => MilestoneFact
}

const refIn = (text: string): string | undefined => /^\s*(\d+(?:\.\d+)+)\.?(?=\s|$)/.exec(text)?.[1]

/** The names that fill an owner's cell of their own: they help to tell names apart that run together. */
function knownNames(parts: readonly PlanPart[]): ReadonlySet<string> {
  const cells = parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.owner))
  return new Set(cells.map(({ text }) => nameKey(text)))
}

/** What is carried down from row to row within a part. */
interface Carried {
  owners: OwnersFact
  servicePlans: readonly ServicePlanFact[]
}

function ownersOf(source: string, row: ActionRow, known: ReadonlySet<string>, carried: Carried): OwnersFact {
  const { owner } = row.cells
  if (owner.length > 0) {
    const nobody = namesNobody(owner)
    carried.owners = {
      owners: nobody ? [] : ownersIn(source, owner, known),
      nobody: nobody ? owner : [],
      fromAbove: false,
    }
    return carried.owners
  }
  const { owners } = carried.owners
  return { owners, nobody: [], fromAbove: owners.length > 0 }
}

function servicePlansOf(row: ActionRow, carried: Carried): readonly ServicePlanFact[] {
  const { servicePlan } = row.cells
  const own = servicePlan.filter((words) => !tellsNothing(words)).map((words) => ({ words, fromAbove: false }))
  if (servicePlan.length > 0) carried.servicePlans = own
  return servicePlan.length > 0 ? own : carried.servicePlans.map(({ words }) => ({ words, fromAbove: true }))
}

/** A mark or "n/a" where nothing is told. */
const tellsNothing = ({ text }: Words): boolean => /^(?:\W*|n\/?a)$/i.test(text)

/** One measure a printed paragraph; where the cell is one paragraph, one a sentence. */
function measuresIn(source: string, cell: readonly Words[]): readonly Words[] {
  const told = cell.filter((words) => !tellsNothing(words))
  return told.length > 1 ? told : told.flatMap((words) => sentencesOf(source, words))
}

type Open<T, K extends keyof T> = Omit<T, K> & { [P in K]: T[P] extends readonly (infer E)[] ? E[] : never }

class PartReader {
  readonly outcomes: (Omit<OutcomeFact, 'objectives'> & { objectives: Open<ObjectiveFact, 'actions'>[] })[] = []
  readonly #source: string
  readonly #known: ReadonlySet<string>
  readonly #understanding: Understanding
  /** True where numbers stand beside actions, for there are no objectives. */
  readonly #numbersActions: boolean
  readonly #carried: Carried = { owners: { owners: [], nobody: [], fromAbove: false }, servicePlans: [] }

  constructor(source: string, known: ReadonlySet<string>, understanding: Understanding, numbersActions: boolean) {
    this.#source = source
    this.#known = known
    this.#understanding = understanding
    this.#numbersActions = numbersActions
  }

  read(row: ActionRow): void {
    this.#openOutcome(row)
    this.#openObjective(row)
    if (row.cells.action.length === 0) return
    this.outcomes.at(-1)?.objectives.at(-1)?.actions.push(this.#action(row))
  }

  #openOutcome({ cells }: ActionRow): void {
    const text = cells.outcome
    const objectiveRef = refIn(cells.ref[0]?.text ?? cells.objective[0]?.text ?? '')
    const fromObjective = objectiveRef?.split('.').slice(0, -1).join('.')
    const ref = refIn(text[0]?.text ?? '') ?? (fromObjective === '' ? undefined : fromObjective)
    const same = text.length > 0 && ref !== undefined && this.outcomes.at(-1)?.ref === ref
    if ((text.length > 0 && !same) || this.outcomes.length === 0) this.outcomes.push({ ref, text, objectives: [] })
  }

  #openObjective({ cells }: ActionRow): void {
    const outcome = this.outcomes.at(-1)
    const refWords = this.#numbersActions ? undefined : cells.ref[0]
    const ref = refIn(refWords?.text ?? '')
    const before = outcome?.objectives.at(-1)
    const again = ref !== undefined && before?.ref === ref
    if (outcome === undefined || again || (ref === undefined && cells.objective.length === 0 && before !== undefined)) return
    outcome.objectives.push({ ref, refWords, text: cells.objective, actions: [] })
    this.#carried.servicePlans = []
  }

  #action(row: ActionRow): ActionFact {
    const [rating, milestone] = [row.cells.rating[0], row.cells.milestone[0]]
    return {
      refWords: this.#numbersActions ? row.cells.ref[0] : undefined,
      text: row.cells.action,
      rating: rating && this.#understanding.rating(rating),
      milestone: milestone && this.#understanding.milestone(milestone),
      owners: ownersOf(this.#source, row, this.#known, this.#carried),
      servicePlans: servicePlansOf(row, this.#carried),
      success: measuresIn(this.#source, row.cells.success),
      sharesSuccess: row.sharesSuccess,
    }
  }
}

/** The priorities of a plan with all that stands under them, from the rows of its tables. */
export function assemble(source: string, parts: readonly PlanPart[], understanding: Understanding): PriorityFact[] {
  const known = knownNames(parts)
  return parts.map(({ heading, rows }) => {
    const numbersActions = rows.every(({ cells }) => cells.objective.length === 0)
    const reader = new PartReader(source, known, understanding, numbersActions)
    for (const row of actionRows(source, rows)) reader.read(row)
    return { heading, outcomes: reader.outcomes }
  })
}
