import { type Label, labelOfId, Problem, shapeOf } from '../../schema/index.ts'
import type { Context } from './context.ts'

/** Refuses an id that is not that of a thing of a label; `list` says where those that are stand. */
export async function checkThing(context: Context, id: string | null | undefined, label: Label, list: string): Promise<void> {
  if (id == null) return
  if (labelOfId(id) !== label || (await context.nodes.load(id)) === null)
    throw new Problem('NOT_FOUND', {
      what: `No ${shapeOf(label).words[0]} has this id`,
      where: id.slice(0, 80),
      todo: `Take one of those that "${list}" gives`,
    })
}
