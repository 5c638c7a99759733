import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { called, inWords, planCalled } from '../telling.ts'

interface Cell {
  readonly document: string
  readonly start: number
  readonly end: number
  readonly passage: string
  readonly quote: string
}

/** Where the owners of an action stand, by document. */
function cellsOf(checking: Checking, action: string): Map<string, Cell[]> {
  const { known } = checking
  const cells = new Map<string, Cell[]>()
  const links = known.out('OWNED_BY', action).filter(({ properties }) => properties.basis === 'STATED')
  for (const passage of links.flatMap(({ properties }) => checking.passages(properties.cites))) {
    const { start, end, quote } = passage.properties
    if (start === undefined || end === undefined) continue
    const document = known.wholeOf(passage.id)
    const list = cells.get(document) ?? []
    if (list.every((each) => each.start !== start)) list.push({ document, start, end, passage: passage.id, quote: quote ?? '' })
    cells.set(document, list)
  }
  return cells
}

/** Two owners of one cell between which nothing but spaces stand on a line; undefined where a mark or the end of a line parts them. */
function runTogether(checking: Checking, cells: readonly Cell[]): readonly Cell[] | undefined {
  if (cells.length < 2) return undefined
  const inOrder = [...cells].sort((a, b) => a.start - b.start)
  const text = checking.texts.find(({ document }) => document === inOrder[0]?.document)?.layer.text
  if (text === undefined) return undefined
  const parted = inOrder.slice(1).some((cell, at) => /[\S\n\r]/u.test(text.slice((inOrder[at] as Cell).end, cell.start)))
  return parted ? undefined : inOrder
}

const told = (cells: readonly Cell[]): string => cells.map(({ quote }) => quote.replace(/\s+/gu, ' ').trim()).join(' ')

function ofAction(checking: Checking, plan: NodeRecord<'Plan'>, action: NodeRecord<'Action'>): Raised[] {
  const editions = [...cellsOf(checking, action.id).values()].map((cells) => runTogether(checking, cells))
  const [first] = editions
  if (first === undefined || editions.some((cells) => cells === undefined)) return []
  return [
    {
      on: [action.id],
      says: `The owner of ${called(action)} in ${planCalled(plan)} is printed as “${told(first)}”: ${inWords(first.length)} posts, with no word or mark between them.`,
      shown: [
        ...checking.known.passagesOf(action.id).map((passage) => ({ passage: passage.id })),
        ...editions
          .flatMap((cells) => cells ?? [])
          .map(({ passage, quote }) => ({ passage, property: 'owner', printed: quote.replace(/\s+/gu, ' ') })),
      ],
      certainty: 'PROVEN',
    },
  ]
}

export const rolesRunTogether: Rule = {
  id: 'roles-run-together',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) =>
      checking.under(plan.id, 'Action').flatMap((action) => ofAction(checking, plan, action)),
    ),
}
