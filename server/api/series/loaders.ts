import DataLoader from 'dataloader'
import { Problem } from '../../../schema/index.ts'
import { figureCounts, figureDocuments, figuresDiffering, figuresOf } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { relied } from '../trace/strength.ts'
import type { Otherwise } from './points.ts'

/** How many figures are read at once, over all the indicators of a page. */
const mostFigures = 20_000

/** A passage that tells a figure otherwise. */
export interface Differing extends Otherwise {
  readonly figure: string
}

interface Loaders {
  readonly figures: DataLoader<string, number>
  readonly documents: DataLoader<string, number>
  readonly observations: DataLoader<string, readonly StoredNode[]>
  readonly differing: DataLoader<string, readonly Differing[]>
}

const counter = ({ store }: Context, text: typeof figureCounts) =>
  new DataLoader<string, number>(async (ids) => {
    const rows = await store.run(text, { ids: [...ids], basis: relied })
    const totals = new Map(rows.map(({ id, total }) => [id as string, total as number]))
    return ids.map((id) => totals.get(id) ?? 0)
  })

const observations = ({ store }: Context) =>
  new DataLoader<string, readonly StoredNode[]>(async (ids) => {
    const rows = await store.run(figuresOf, { ids: [...ids], basis: relied, limit: mostFigures + 1 })
    if (rows.length > mostFigures)
      throw new Problem('LIMIT_EXCEEDED', {
        what: `${ids.length} indicators have more than ${mostFigures} figures`,
        todo: 'Ask for fewer indicators at once',
      })
    const byId = grouped(rows as unknown as readonly { id: string; node: StoredNode }[], ({ id }) => id)
    return ids.map((id) => (byId.get(id) ?? []).map(({ node }) => node))
  })

const differing = ({ store }: Context) =>
  new DataLoader<string, readonly Differing[]>(async (ids) => {
    const rows = await store.run(figuresDiffering, { ids: [...ids], basis: relied })
    const byId = grouped(rows as unknown as readonly (Differing & { id: string })[], ({ id }) => id)
    return ids.map((id) =>
      (byId.get(id) ?? []).map(({ figure, property, printed, passage }) => ({
        figure,
        passage,
        property: property ?? undefined,
        printed: printed ?? undefined,
      })),
    )
  })

const made = new WeakMap<Context, Loaders>()

/** One statement for all the indicators of a level. */
export function figureLoaders(context: Context): Loaders {
  const before = made.get(context)
  if (before !== undefined) return before
  const loaders = {
    figures: counter(context, figureCounts),
    documents: counter(context, figureDocuments),
    observations: observations(context),
    differing: differing(context),
  }
  made.set(context, loaders)
  return loaders
}
