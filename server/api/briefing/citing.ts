import type { Context } from '../context.ts'
import { firstLinked, notRejected } from '../loaders/linked.ts'
import type { Resting } from './told.ts'

/** How many citations of a thing are looked through for one that says it. */
const mostLooked = 20

/** How many passages one line or question cites. */
const mostCited = 4

/** The passage that says a thing as a whole; else that which says one of its properties, or names it. */
async function sayingOf(context: Context, id: string): Promise<string | undefined> {
  const rows = await firstLinked(context, id, 'CITES', 'OUT', notRejected, mostLooked)
  const says = rows.filter(({ link }) => link.role === 'SAYS')
  const whole = says.find(({ link }) => link.property == null || link.property === 'text' || link.property === 'value')
  return (whole ?? says[0] ?? rows.find(({ link }) => link.role === 'MENTIONS'))?.node.id
}

/** The passages that each of some lines or questions rests on. */
export async function citing<R extends Resting>(
  context: Context,
  resting: readonly R[],
): Promise<{ told: R; cites: string[] }[]> {
  return Promise.all(
    resting.map(async (told) => {
      const said = await Promise.all(told.saying.map((id) => sayingOf(context, id)))
      const cites = [...new Set([...told.passages, ...said.flatMap((id) => id ?? [])])]
      return { told, cites: cites.slice(0, mostCited) }
    }),
  )
}
