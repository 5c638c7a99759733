import { expect, it } from 'vitest'
import { InTurn } from './in-turn.ts'

it('one works after the other, also where one fails', async () => {
  const turns = new InTurn()
  const done: string[] = []
  const all = ['one', 'two', 'three'].map((name) =>
    turns.take(async () => {
      done.push(`begin ${name}`)
      await new Promise((soon) => setTimeout(soon, 5))
      if (name === 'two') throw new Error('no')
      done.push(`end ${name}`)
      return name
    }),
  )
  expect(await Promise.allSettled(all)).toMatchObject([
    { value: 'one' },
    { status: 'rejected', reason: { message: 'no' } },
    { value: 'three' },
  ])
  expect(done).toEqual(['begin one', 'end one', 'begin two', 'begin three', 'end three'])
})
