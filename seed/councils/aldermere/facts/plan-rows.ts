import type { PropertiesOf } from '../../../../schema/index.ts'
import { council, type Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'
import type { Place } from '../place.ts'
import { named } from './roles.ts'

export const scope = 'aldermere/plan-2024-09'

type Rag = PropertiesOf<'RagKey'>['rag']

/** The colours of the plan's key, in its order. */
export const colours: Readonly<Record<string, Rag>> = {
  Blue: 'COMPLETE',
  Green: 'ON_TRACK',
  Amber: 'PROGRESSING_WITH_ISSUES',
  Red: 'NOT_ON_TRACK',
  Grey: 'NOT_STARTED',
}

/** An action by its place in the plan, the first words of its cell, and the day it is due where it has one. */
type Row = readonly [ref: string, words: string, dueOn?: string]

const rows: readonly Row[] = [
  ['1.1.1/1', 'Agree how often each child', '2024-07-31'],
  ['1.1.1/2', 'Send every team manager a list', '2024-08-31'],
  ['1.1.1/3', 'Give the youngest children first call', '2024-12-31'],
  ['1.1.2/1', 'Bring in a visit record', '2024-11-30'],
  ['1.1.2/2', 'Audit thirty visit records', '2025-03-31'],
  ['1.2.1/1', 'Look again at every plan open', '2024-10-11'],
  ['1.2.1/2', 'Sit down with each family', '2024-09-30'],
  ['2.1.1/1', 'Write each pathway plan', '2025-02-28'],
  ['2.1.1/2', 'Open every pathway plan again', '2025-04-30'],
  ['2.1.2/1', 'Rebuild the weekly report', '2024-06-30'],
  ['2.1.2/2', 'Question the figures with'],
  ['2.1.2/3', 'Bring caseloads down', '2025-03-31'],
]

/** Success measures that name something to count, by the row in which they are printed. */
const countable = new Set(['1.1.1/1', '1.1.2/1', '1.2.1/1', '2.1.2/3'])

const columns = [
  'outcome',
  'ref',
  'objective',
  'action',
  'success measure',
  'lead',
  'rating',
  'milestone',
  'service plan',
] as const
type Column = (typeof columns)[number]

interface Cell {
  readonly words: string
  readonly place: Place
}

/** What a cell names, and the passage of the cell that prints it: its own, or the one above that a blank repeats. */
interface Told {
  readonly ids: readonly string[]
  readonly passage: string
}

/** Reads the plan's rows from first to last; a blank lead repeats the one above, the rest only within an objective. */
class Rows {
  readonly #gathering: Gathering
  readonly #paper: Paper
  readonly #above = new Map<Column, Told>()

  constructor(gathering: Gathering, paper: Paper) {
    this.#gathering = gathering
    this.#paper = paper
  }

  read(ref: string, words: string, dueOn: string | undefined): void {
    const places = this.#paper.cells(words)
    const cell = (column: Column): Cell => {
      const place = places[columns.indexOf(column)]
      if (place === undefined) throw new Error(`${ref} has no cell for ${column}`)
      return { words: this.#paper.words(place), place }
    }
    const [objective = '', number = ''] = ref.split('/')
    const row = `row ${objective}, action ${number}`
    if (cell('outcome').words !== '') this.#outcome(cell('outcome'))
    if (cell('objective').words !== '') this.#objective(objective, cell('objective'))

    const action = this.#action(ref, row, cell, dueOn)
    const link = (
      type: 'OWNED_BY' | 'JUDGED_BY' | 'DETAILED_IN',
      column: Column,
      tell: (words: string, passage: string) => readonly string[],
    ) => {
      const { words: printed, place } = cell(column)
      if (printed !== '') {
        const passage = this.#paper.passage(`${row}, ${column}`, place)
        this.#above.set(column, { ids: tell(printed, passage), passage })
      }
      const { ids = [], passage = '' } = this.#above.get(column) ?? {}
      const basis = printed === '' ? 'STRUCTURAL' : 'STATED'
      for (const id of ids) this.#gathering.link(type, action, id, { basis, cites: [passage] })
    }
    link('OWNED_BY', 'lead', (printed, passage) => named(this.#paper, passage, printed))
    link('JUDGED_BY', 'success measure', (printed, passage) => this.#success(ref, printed, passage))
    link('DETAILED_IN', 'service plan', (printed, passage) => this.#servicePlan(printed, passage))
  }

  #outcome({ words, place }: Cell): void {
    const { ref = '', text = '' } = /^(?<ref>\S+) (?<text>.+)$/.exec(words)?.groups ?? {}
    const passage = this.#paper.passage(`outcome ${ref}`, place)
    const id = this.#paper.fact('Outcome', scope, ref, { ref, text }, passage)
    this.#gathering.link('UNDER', id, `${scope}/priority/${ref.slice(0, 1)}`, { basis: 'STRUCTURAL', cites: [passage] })
  }

  #objective(ref: string, { words, place }: Cell): void {
    this.#above.delete('success measure')
    this.#above.delete('service plan')
    const passage = this.#paper.passage(`row ${ref}, objective`, place)
    const id = this.#paper.fact('Objective', scope, ref, { ref, text: words }, passage)
    this.#gathering.link('UNDER', id, `${scope}/outcome/${ref.slice(0, 3)}`, { basis: 'STRUCTURAL', cites: [passage] })
  }

  #action(ref: string, row: string, cell: (column: Column) => Cell, dueOn: string | undefined): string {
    const passage = this.#paper.passage(row, cell('action').place)
    const text = cell('action').words
    const ragText = cell('rating').words
    const milestone = cell('milestone').words
    const due = dueOn === undefined ? { ongoing: true } : { dueOn }
    const said = { ref, text, rag: colours[ragText] ?? 'UNKNOWN', ragText, milestone, ...due }
    const id = this.#paper.fact('Action', scope, ref.replace('/', '-'), said, passage)
    for (const [property, column] of [
      ['ragText', 'rating'],
      ['milestone', 'milestone'],
    ] as const) {
      const printed = cell(column)
      const from = this.#paper.passage(`${row}, ${column}`, printed.place)
      this.#paper.cite(id, from, { role: 'SAYS', property, printed: printed.words })
    }
    this.#gathering.link('UNDER', id, `${scope}/objective/${ref.replace(/\/.*/, '')}`, { basis: 'STRUCTURAL', cites: [passage] })
    return id
  }

  #success(ref: string, text: string, passage: string): readonly string[] {
    if (text === '-') return []
    const said = { text, measurable: countable.has(ref) }
    return [this.#paper.fact('SuccessMeasure', scope, ref.replace('/', '-'), said, passage)]
  }

  #servicePlan(title: string, passage: string): readonly string[] {
    const slug = title.toLowerCase().replaceAll(' ', '-')
    const id = this.#paper.fact('ServicePlan', 'aldermere', slug, { title }, passage)
    this.#gathering.link('OF', id, council, { basis: 'STRUCTURAL' })
    return [id]
  }
}

/** Outcomes, objectives and actions, each action with its owners, rating, date, success measure and service plan. */
export function planRows(gathering: Gathering, paper: Paper): void {
  const table = new Rows(gathering, paper)
  for (const [ref, words, dueOn] of rows) table.read(ref, words, dueOn)
}
