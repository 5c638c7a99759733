import { Problem } from '../../../schema/index.ts'
import { councilInspections } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { StoredNode } from '../loaders/nodes.ts'

const most = 1000

/** All inspections of a council, those too that only another text names. */
export async function inspectionsOfCouncil(context: Context, council: string): Promise<StoredNode[]> {
  const rows = await context.store.run(councilInspections, { council, limit: most + 1 })
  if (rows.length > most)
    throw new Problem('LIMIT_EXCEEDED', {
      what: `The council has more than ${most} inspections`,
      where: council,
      todo: 'Ask for "inspections" in pages',
    })
  const all = rows.map(({ node }) => node as StoredNode)
  for (const inspection of all) context.nodes.prime(inspection.id, inspection)
  return all
}
