import { labelOfId } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import { linked } from '../loaders/linked.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { relied } from '../trace/strength.ts'

/** Findings of strengths call for nothing. */
export const callsBy = (polarity: unknown): boolean => polarity === 'WEAKNESS' || polarity === 'MIXED'

/** Officers' recommendations are given by their document, and a committee's resolutions answer what it is asked. */
async function isOfCommittee(context: Context, id: string): Promise<boolean> {
  const [givers, asked] = await Promise.all([
    linked(context, id, 'GIVEN_BY', 'OUT', relied),
    linked(context, id, 'ASKED_OF', 'OUT', relied),
  ])
  return givers.some(({ node }) => labelOfId(node.id) === 'Document') || asked.some(({ node }) => node.kind === 'COMMITTEE')
}

/** Whether something calls for an answer in a plan. */
export async function callsForAnswer(context: Context, { id, polarity, voice }: StoredNode): Promise<boolean> {
  const label = labelOfId(id)
  if (label === 'Finding') return callsBy(polarity) && voice !== 'COUNCIL'
  if (label === 'Recommendation') return !(await isOfCommittee(context, id))
  return label === 'Measure'
}
