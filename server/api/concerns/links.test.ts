import { expect, it } from 'vitest'
import type { Parameters, Text } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { linksOfCouncil } from './links.ts'

/** A council with so many links that start at findings. */
function councilOf(size: number) {
  const ran: string[] = []
  const run = async ({ name }: Text, { limit }: Parameters) => {
    ran.push(name)
    const rows = name.endsWith('.Finding') ? Math.min(size, limit as number) : 0
    return Array.from({ length: rows }, (_, at) => ({
      link: { id: `${at}`, basis: 'SUGGESTED' },
      from: `a/finding/${at}`,
      to: `a/finding/${at + 1}`,
    }))
  }
  return { context: { store: { run } } as unknown as Context, ran }
}

it('are cut where there are more than are read, and that is said', async () => {
  const { links, whole } = await linksOfCouncil(councilOf(5001).context, 'council/a', 'RECURS_AS')
  expect([links.length, whole, links.at(-1)?.to]).toEqual([5000, false, 'a/finding/5000'])
  expect((await linksOfCouncil(councilOf(5000).context, 'council/a', 'RECURS_AS')).whole).toBe(true)
})

it('are read once a request, however often they are asked for', async () => {
  const { context, ran } = councilOf(3)
  const [one, other] = await Promise.all(['council/a', 'council/a'].map((id) => linksOfCouncil(context, id, 'RETELLS')))
  expect(one).toBe(other)
  expect(ran).toEqual(['concerns.RETELLS.Finding', 'concerns.RETELLS.Recommendation'])
  await linksOfCouncil(context, 'council/b', 'RETELLS')
  await linksOfCouncil(councilOf(3).context, 'council/a', 'RETELLS')
  expect(ran).toHaveLength(4)
})
