import { expect, it } from 'vitest'
import { Problem } from '../../schema/index.ts'
import { Rate, Wait } from './rate.ts'

function rated(aMinute: number) {
  const clock = { now: 0 }
  const rate = new Rate(aMinute, () => clock.now)
  const refused = (asker: string, requests?: number): Problem | undefined => {
    try {
      rate.take(asker, requests)
    } catch (thrown) {
      return thrown as Problem
    }
  }
  const told = (asker: string): Record<string, unknown> => {
    const headers: Record<string, unknown> = {}
    rate.tell(asker, { setHeader: (name: string, value: unknown) => (headers[name] = value) } as never)
    return headers
  }
  return { rate, clock, refused, told }
}

it('takes a minute’s worth at once, then as much as time brings', () => {
  const { clock, refused } = rated(60)
  for (let count = 0; count < 60; count++) expect(refused('a')).toBeUndefined()
  expect(refused('a')).toMatchObject({
    code: 'TOO_MANY',
    retry: true,
    message: expect.stringMatching(/60 requests a minute.*Ask again in 1 seconds/),
  })
  clock.now = 2000
  expect([refused('a'), refused('a'), refused('a')?.code]).toEqual([undefined, undefined, 'TOO_MANY'])
})

it('counts each asker alone', () => {
  const { refused } = rated(1)
  expect([refused('a'), refused('b'), refused('a')?.code]).toEqual([undefined, undefined, 'TOO_MANY'])
})

it('takes more for what costs more, and says by how much it is too little', () => {
  const { rate, refused, told } = rated(100)
  rate.charge('a', 499)
  expect(told('a').ratelimit).toBe('"address";r=100;t=0')
  rate.charge('a', 90_000)
  expect(told('a')).toEqual({ 'ratelimit-policy': '"address";q=100;w=60', ratelimit: '"address";r=10;t=54' })
  const problem = refused('a', 20)
  expect(problem?.message).toMatch(/counts as 20, and 10 are left/)
  expect(problem?.cause).toEqual(new Wait(6))
})

it('lets through once what costs more than a whole minute’s worth, and has it paid off', () => {
  const { clock, refused } = rated(10)
  expect(refused('a', 30)).toBeUndefined()
  clock.now = 60_000
  expect(refused('a')?.code).toBe('TOO_MANY')
  clock.now = 130_000
  expect(refused('a')).toBeUndefined()
})

it('forgets whom it has not seen for longest, so that its memory is bounded', () => {
  const { rate, refused } = rated(1)
  rate.take('first')
  for (let count = 0; count < 10_000; count++) rate.take(`asker ${count}`)
  expect(refused('first')).toBeUndefined()
  expect(refused('asker 9999')).toBeInstanceOf(Problem)
})
