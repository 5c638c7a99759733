import { expect, it } from 'vitest'
import { Gate } from './gate.ts'

function gated(bounds: Partial<ConstructorParameters<typeof Gate>[0]> = {}) {
  const gate = new Gate({ atOnce: 2, waiting: 2, patience: 1000, ...bounds })
  const [inside, ends]: [Set<string>, Map<string, () => void>] = [new Set(), new Map()]
  const enter = (name: string): Promise<string> =>
    gate.through(async () => {
      inside.add(name)
      await new Promise<void>((end) => ends.set(name, end))
      inside.delete(name)
      return name
    })
  return { enter, inside: () => [...inside], end: (name: string) => ends.get(name)?.(), gate }
}

it('lets so many through, then each in its turn', async () => {
  const { enter, inside, end } = gated()
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(enter)
  await expect(enter('e')).rejects.toMatchObject({ code: 'BUSY', retry: true })
  expect(inside()).toEqual(['a', 'b'])
  end('a')
  await a
  await new Promise(setImmediate)
  expect(inside()).toEqual(['b', 'c'])
  for (const name of ['b', 'c']) end(name)
  await Promise.all([b, c])
  await new Promise(setImmediate)
  end('d')
  expect(await d).toBe('d')
})

it('refuses what waits too long, and lets the next through though work failed', async () => {
  const { enter, end, gate } = gated({ atOnce: 1, patience: 20 })
  const a = enter('a')
  await expect(enter('b')).rejects.toMatchObject({ code: 'BUSY' })
  end('a')
  await a
  await expect(gate.through(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await gate.through(async () => 'yes')).toBe('yes')
})
