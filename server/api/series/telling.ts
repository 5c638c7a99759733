import type { Context } from '../context.ts'
import { firstLinked, notRejected } from '../loaders/linked.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { documentDays } from '../timeline/document-days.ts'
import { documentOf } from '../timeline/document-of.ts'
import type { Figure } from './figures.ts'
import type { Otherwise, Told } from './points.ts'

/** The passage that says a figure, and those that tell it otherwise. */
export interface Cited {
  readonly passage: StoredNode | undefined
  readonly otherwise: readonly Otherwise[]
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Properties of which a passage is the figure's own. */
const ofFigure: readonly unknown[] = [undefined, null, 'value', 'printed']

/** How many citations of a figure are looked at. */
const mostCitations = 100

/** One statement for all the figures of a level. */
export async function citedBy(context: Context, figure: string): Promise<Cited> {
  const rows = await firstLinked(context, figure, 'CITES', 'OUT', notRejected, mostCitations)
  const says = rows.filter(({ link }) => link.role === 'SAYS')
  const said = says.find(({ link }) => ofFigure.includes(link.property)) ?? says[0]
  return {
    passage: said?.node,
    otherwise: rows
      .filter(({ link }) => link.role === 'DIFFERS')
      .map(({ link, node }) => ({ property: textOf(link.property), printed: textOf(link.printed), passage: node.id })),
  }
}

/** Where each of many figures is told, and on which day that document came out. */
export async function tellingsOf(context: Context, figures: readonly Figure[]): Promise<Map<string, Told>> {
  const cited = await Promise.all(
    figures.map(async ({ node: { id } }) => {
      const { passage, otherwise } = await citedBy(context, id)
      const document = passage === undefined ? undefined : await documentOf(context, passage.id)
      return { id, passage: passage?.id, document: document?.id, otherwise }
    }),
  )
  const days = await documentDays(
    context,
    cited.flatMap(({ document }) => document ?? []),
  )
  return new Map(
    cited.map(({ id, passage, document, otherwise }) => [
      id,
      { passage, day: document === undefined ? undefined : days.get(document)?.day, otherwise },
    ]),
  )
}
