import { makeId } from '../../../schema/index.ts'
import type { Collector } from '../collector.ts'
import { slugOf } from '../slug.ts'
import { isCountable } from './countable.ts'
import type { ActionFact, ObjectiveFact, OutcomeFact, PriorityFact } from './facts.ts'
import type { PlanFacts } from './index.ts'
import { measureRecords } from './measure-records.ts'
import { planName, roleKey, roleKind } from './names.ts'
import type { Words } from './row.ts'
import { withParted } from './sentences.ts'

const textOf = (words: readonly Words[]): string => words.map(({ text }) => text).join('\n')
const optional = <K extends string, V>(name: K, value: V | undefined | ''): { [P in K]?: V } =>
  value === undefined || value === '' ? {} : ({ [name]: value } as { [P in K]?: V })

const colour = /^(?:blue|green|amber|yellow|orange|red|gr[ea]y|white|black|purple)\b/i

/** Where a plan's things go in ids: the month of its status, or its title where it tells none. */
export function planScope(council: string, facts: PlanFacts): string {
  const version = facts.status?.day.slice(0, 7) ?? slugOf(facts.title?.text ?? 'undated')
  return `${council.split('/').at(-1)}/plan-${version}`
}

/** The headings of a plan's appendices, each with the measures under it. */
export const headedMeasures = (council: string, facts: PlanFacts): { heading: Words; ids: string[] }[] =>
  facts.appendices.map(({ heading, measures }) => ({
    heading,
    ids: measures.map(({ ref }) => makeId(planScope(council, facts), 'Measure', ref)),
  }))

/** The records of a plan; its ids can be resolved by the references that its appendices print. */
export class PlanRecords {
  readonly #into: Collector
  readonly #scope: string
  readonly #owner: string
  readonly #plan: string
  readonly refs = new Map<string, string>()

  constructor(into: Collector, facts: PlanFacts) {
    this.#into = into
    this.#scope = planScope(into.council, facts)
    this.#owner = into.council.split('/').at(-1) as string
    this.#plan = makeId(this.#owner, 'Plan', this.#scope.split('/plan-')[1] as string)
  }

  write(facts: PlanFacts, reportedIn: string): string {
    const { council } = this.#into
    this.#into.node('Plan', this.#plan, {
      title: facts.title?.text ?? 'Improvement plan',
      ...optional('statusAt', facts.status?.day),
    })
    this.#into.cite(this.#plan, facts.title, 'title', 'title')
    this.#into.cite(this.#plan, facts.status?.words, 'cover report', 'statusAt')
    this.#into.link('REPORTED_IN', this.#plan, reportedIn, { basis: 'STRUCTURAL' })
    this.#into.link('OF', this.#plan, council, { basis: 'STRUCTURAL' })
    this.#key(facts)
    facts.priorities.forEach((priority, at) => {
      this.#priority(priority, at + 1)
    })
    measureRecords(this.#into, this.#scope, facts.appendices, this.refs, reportedIn)
    return this.#plan
  }

  #key({ key }: PlanFacts): void {
    key.forEach(({ phrase, rag, words }, order) => {
      const said = { rag, ragText: phrase, ...optional('colour', colour.exec(phrase)?.[0]), order }
      const id = this.#into.node('RagKey', makeId(this.#scope, 'RagKey', String(order + 1)), said)
      const cites = this.#into.cite(id, words, `rating key, row ${order + 1}`)
      this.#into.link('OF', id, this.#plan, { basis: 'STATED', cites })
    })
  }

  #priority({ heading, outcomes }: PriorityFact, at: number): void {
    const parts = /^(\D*(\d+|[A-Z]))\b\s*[–—:.-]*\s*(.*)$/u.exec(heading?.text ?? '')
    const number = parts?.[2] ?? String(at)
    // A level that the plan doesn't print is none: what would stand under it stands under the next one above.
    const id = heading === undefined ? this.#plan : makeId(this.#scope, 'Priority', number)
    if (heading !== undefined) {
      const { text } = heading
      this.#into.node('Priority', id, { number, ...optional('ref', parts?.[1]), title: parts?.[3] || text, text })
      const cites = this.#into.cite(id, heading, `heading of priority ${number}`)
      this.#into.link('UNDER', id, this.#plan, { basis: 'STRUCTURAL', cites })
      this.refs.set(number, id)
    }
    outcomes.forEach((outcome, place) => {
      this.#outcome(outcome, id, `${number}.${place + 1}`)
    })
  }

  #outcome({ ref, text, objectives }: OutcomeFact, under: string, place: string): void {
    const name = ref ?? place
    const id = text.length === 0 ? under : makeId(this.#scope, 'Outcome', name)
    if (text.length > 0) {
      const words = textOf(text).replace(/^\d+(?:\.\d+)+\.?\s*/, '')
      this.#into.node('Outcome', id, { ...optional('ref', ref), ...optional('text', words) })
      const cites = this.#into.cite(id, text, `outcome ${name}`)
      this.#into.link('UNDER', id, under, { basis: 'STRUCTURAL', cites })
      this.refs.set(name, id)
    }
    let last = `${name}.0`
    let unnumbered = 1
    for (const objective of objectives) {
      unnumbered = objective.ref === undefined ? unnumbered + 1 : 1
      last = objective.ref ?? last
      this.#objective(objective, id, objective.ref ?? `${last}~${unnumbered}`)
    }
  }

  #objective({ ref, refWords, text, actions }: ObjectiveFact, under: string, name: string): void {
    const printed = ref !== undefined || text.length > 0
    const id = printed ? makeId(this.#scope, 'Objective', name) : under
    if (printed) {
      this.#into.node('Objective', id, { ...optional('ref', ref), ...optional('text', textOf(text)) })
      const cites = [...this.#into.cite(id, refWords, `row ${name}`, 'ref'), ...this.#into.cite(id, text, `row ${name}`)]
      this.#into.link('UNDER', id, under, { basis: 'STRUCTURAL', cites })
      if (ref !== undefined) this.refs.set(ref, id)
    }
    actions.forEach((action, at) => {
      this.#action(action, id, name, at + 1)
    })
  }

  #action(action: ActionFact, under: string, objective: string, at: number): void {
    const own = action.refWords?.text.replace(/[.\s]+$/, '')
    const name = own === undefined || this.refs.has(own) ? `${objective}-${at}` : slugOf(own).replaceAll('-', '.')
    const locator = own === undefined ? `row ${objective}, action ${at}` : `row ${own}`
    const id = makeId(this.#scope, 'Action', name)
    if (own !== undefined && !this.refs.has(own)) this.refs.set(own, id)
    this.#into.node('Action', id, {
      ref: own ?? `${objective}/${at}`,
      text: textOf(action.text),
      ...optional('rag', action.rating?.rag),
      ...optional('ragText', action.rating?.words.text),
      ...(action.rating?.rag === 'NOT_STARTED' && /long/i.test(action.rating.words.text) ? { longTerm: true } : {}),
      ...optional('milestone', action.milestone?.words.text),
      ...optional('dueOn', action.milestone?.dueOn),
      ...(action.milestone?.ongoing ? { ongoing: true } : {}),
    })
    const cites = this.#into.cite(id, action.text, locator)
    this.#into.cite(id, action.refWords, locator, 'ref')
    this.#into.cite(id, action.rating?.words, `${locator}, rating`, 'ragText')
    this.#into.cite(id, action.milestone?.words, `${locator}, milestone`, 'milestone')
    this.#into.link('UNDER', id, under, { basis: 'STRUCTURAL', cites })
    this.#owners(action, id, locator)
    this.#servicePlans(action, id, locator)
    this.#success(action, id, name, locator)
  }

  #owners({ owners }: ActionFact, action: string, locator: string): void {
    this.#into.cite(action, owners.nobody, `${locator}, owner`, 'owner')
    for (const { name, words } of owners.owners) {
      const role = makeId(this.#owner, 'Role', roleKey(name))
      const printed = words.map(({ text }) => text).join(' ')
      this.#into.node('Role', role, { name, variants: [printed], kind: roleKind(name) })
      this.#into.link('OF', role, this.#into.council, { basis: 'STRUCTURAL' })
      const cites = words.flatMap((each) => this.#into.passages(each, `${locator}, owner`))
      for (const passage of cites)
        this.#into.link('CITES', role, passage, { basis: 'STATED', role: 'SAYS', property: 'name', printed })
      this.#into.link('OWNED_BY', action, role, carried(owners.fromAbove, cites))
    }
  }

  #servicePlans({ servicePlans }: ActionFact, action: string, locator: string): void {
    for (const { words, fromAbove } of servicePlans) {
      const title = planName(words.text)
      const id = this.#into.node('ServicePlan', makeId(this.#owner, 'ServicePlan', slugOf(title)), {
        title,
        held: false,
      })
      this.#into.link('OF', id, this.#into.council, { basis: 'STRUCTURAL' })
      const cites = this.#into.passages(words, `${locator}, service plan`)
      for (const passage of cites) this.#into.link('CITES', id, passage, { basis: 'STATED', role: 'MENTIONS' })
      this.#into.link('DETAILED_IN', action, id, carried(fromAbove, cites))
    }
  }

  #success({ success, sharesSuccess }: ActionFact, action: string, name: string, locator: string): void {
    withParted(success).forEach((words, at) => {
      const id = makeId(this.#scope, 'SuccessMeasure', `${name}-${at + 1}`)
      this.#into.node('SuccessMeasure', id, { text: words.text, measurable: isCountable(words.text) })
      const cites = this.#into.cite(id, words, `${locator}, success measure ${at + 1}`)
      const reasons = sharesSuccess ? { reasons: ['One cell holds the success measures of several actions.'] } : {}
      this.#into.link('JUDGED_BY', action, id, { basis: sharesSuccess ? 'STRUCTURAL' : 'STATED', cites, ...reasons })
    })
  }
}

/** How it is known what a cell says: its own words state it; of a blank one the layout says that the cell above holds. */
const carried = (fromAbove: boolean, cites: string[]) =>
  fromAbove
    ? ({
        basis: 'STRUCTURAL',
        cites,
        method: 'carried-down',
        reasons: ['The cell is blank; the one above holds for it.'],
      } as const)
    : ({ basis: 'STATED', cites } as const)
