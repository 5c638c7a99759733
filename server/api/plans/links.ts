import type { Context } from '../context.ts'
import type { ThreadType } from '../trace/rules.ts'
import { stepsOf } from '../trace/steps.ts'
import type { Found } from '../trace/walk.ts'

/** The links that start at some things, of some relationships, in one statement. */
export async function linksFrom(
  context: Context,
  ids: readonly string[],
  types: readonly ThreadType[],
): Promise<readonly Found[]> {
  return ids.length === 0
    ? []
    : stepsOf(context.store).step(
        'OUT',
        ids.map((id) => ({ id, types })),
      )
}
