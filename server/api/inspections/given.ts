import DataLoader from 'dataloader'
import { Problem } from '../../../schema/index.ts'
import { type GivenLabel, givenByInspections, inspectionTotals } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { stepsOf } from '../trace/steps.ts'
import { relied } from '../trace/strength.ts'
import { type Fate, fatesOf } from './fate.ts'

/** How many things of one label are read at once, over all inspections asked for. */
const mostGiven = 5000

/** How many things of a label and a polarity or kind an inspection gave; no polarity or kind is an empty text. */
export interface Total {
  readonly label: string
  readonly sort: string
  readonly total: number
}

interface Loaders {
  readonly given: Record<GivenLabel, DataLoader<string, readonly StoredNode[]>>
  readonly totals: DataLoader<string, readonly Total[]>
  readonly fates: DataLoader<string, Fate>
}

const givenLoader = (context: Context, label: GivenLabel) =>
  new DataLoader<string, readonly StoredNode[]>(async (ids) => {
    const rows = await context.store.run(givenByInspections.of(label), { ids: [...ids], basis: relied, limit: mostGiven + 1 })
    if (rows.length > mostGiven)
      throw new Problem('LIMIT_EXCEEDED', {
        what: `${ids.length} inspections gave more than ${mostGiven} things`,
        todo: 'Ask for fewer inspections at once',
      })
    const found = rows as unknown as readonly { id: string; node: StoredNode }[]
    for (const { node } of found) context.nodes.prime(node.id, node)
    const byId = grouped(found, ({ id }) => id)
    return ids.map((id) => (byId.get(id) ?? []).map(({ node }) => node))
  })

const totalsLoader = ({ store }: Context) =>
  new DataLoader<string, readonly Total[]>(async (ids) => {
    const rows = await store.run(inspectionTotals, { ids: [...ids], basis: relied })
    const byId = grouped(rows as unknown as readonly (Total & { id: string })[], ({ id }) => id)
    return ids.map((id) => byId.get(id) ?? [])
  })

const made = new WeakMap<Context, Loaders>()

function loadersOf(context: Context): Loaders {
  const before = made.get(context)
  if (before !== undefined) return before
  const loaders: Loaders = {
    given: {
      Judgement: givenLoader(context, 'Judgement'),
      Finding: givenLoader(context, 'Finding'),
      Recommendation: givenLoader(context, 'Recommendation'),
    },
    totals: totalsLoader(context),
    fates: new DataLoader((ids) => fatesOf(stepsOf(context.store).step, ids)),
  }
  made.set(context, loaders)
  return loaders
}

/** What an inspection gave of one label, in reading order: one statement for all the inspections of a level. */
export const givenBy = (context: Context, label: GivenLabel, inspection: string): Promise<readonly StoredNode[]> =>
  loadersOf(context).given[label].load(inspection)

export const totalsOf = (context: Context, inspection: string): Promise<readonly Total[]> =>
  loadersOf(context).totals.load(inspection)

export const fateOf = (context: Context, recommendation: string): Promise<Fate> => loadersOf(context).fates.load(recommendation)
