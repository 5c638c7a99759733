import { documentsRead } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { answersOf, nearestTo } from '../gaps/answers.ts'
import { callsForAnswer } from '../gaps/calling.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import type { TracedLink } from './compose.ts'

/** How many documents are counted. */
const most = 10_000

/** Whether a thing calls for an answer that nothing is known or suggested to give. */
export async function isUnanswered(context: Context, thing: StoredNode): Promise<boolean> {
  return (await callsForAnswer(context, thing.id)) && !(await answersOf(context, thing.id)).any
}

const documentsInWords = (total: number): string => (total === 1 ? 'the one document read' : `the ${total} documents read`)

export async function unansweredWords(context: Context, thing: StoredNode): Promise<string | null> {
  if (!(await isUnanswered(context, thing))) return null
  const rows = await context.store.run(documentsRead, { council: String(thing.council ?? ''), editions: true, limit: most })
  return `Nothing in ${documentsInWords(rows.length)} answers this`
}

export async function nearestIfUnanswered(context: Context, thing: StoredNode): Promise<readonly TracedLink[]> {
  return (await isUnanswered(context, thing)) ? nearestTo(context, thing.id) : []
}
