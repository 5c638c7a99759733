import { type Label, labelOfId } from '../../../schema/index.ts'
import { datedLabels, documentsHolding } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { daysOfThings, type Slim } from '../timeline/dated.ts'
import { documentDays } from '../timeline/document-days.ts'

/** Labels whose things count for the day of what says them: the timeline's, and the parts of a plan. */
const said = new Set<Label>([...datedLabels, 'Priority', 'Outcome', 'Objective', 'SuccessMeasure', 'RagKey'])
/** Labels whose things are parts of a document. */
const parts = new Set<Label>(['Passage', 'Section'])

const slim = (node: StoredNode): Slim => ({
  id: node.id,
  key: node.key,
  council: textOf(node.council) ?? null,
  publishedOn: textOf(node.publishedOn) ?? null,
  endedOn: textOf(node.endedOn) ?? null,
  startedOn: textOf(node.startedOn) ?? null,
  statusAt: textOf(node.statusAt) ?? null,
  asAt: textOf(node.asAt) ?? null,
  date: textOf(node.date) ?? null,
  endOn: textOf(node.end) ?? null,
  dueOn: textOf(node.dueOn) ?? null,
})

async function daysOfParts(context: Context, nodes: readonly StoredNode[]): Promise<[string, string][]> {
  if (nodes.length === 0) return []
  const rows = (await context.store.run(documentsHolding, { ids: nodes.map(({ id }) => id) })) as unknown as {
    readonly id: string
    readonly other: string
  }[]
  const days = await documentDays(
    context,
    rows.map(({ other }) => other),
  )
  return [...grouped(rows, ({ id }) => id)].flatMap(([id, each]): [string, string][] => {
    const day = each.flatMap(({ other }) => days.get(other)?.day ?? []).sort()[0]
    return day === undefined ? [] : [[id, day]]
  })
}

/**
 * The day that each thing counts for: the one on which it was published, held or speaks of, or that of what gave it or says it.
 * What is no saying of one day, as a role, a topic or an indicator, has none.
 */
export async function daysOfNodes(context: Context, nodes: readonly StoredNode[]): Promise<Map<string, string>> {
  const of = (labels: ReadonlySet<Label>) => nodes.filter(({ id }) => labels.has(labelOfId(id) as Label))
  const told = await daysOfThings(context, of(said).map(slim))
  const own = nodes.flatMap((node): [string, string][] => {
    const label = labelOfId(node.id)
    const day = label === 'Flag' ? textOf(node.asAt) : label === 'Note' ? textOf(node.at)?.slice(0, 10) : undefined
    return day === undefined ? [] : [[node.id, day]]
  })
  return new Map([
    ...[...told].map(([id, { day }]): [string, string] => [id, day]),
    ...own,
    ...(await daysOfParts(context, of(parts))),
  ])
}
