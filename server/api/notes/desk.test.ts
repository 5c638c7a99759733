import { describe, expect, it } from 'vitest'
import { NoteDesk, type Saying } from './desk.ts'

const key = 'lantern-harbour-quill'
const right = `Bearer ${key}`
const saying: Saying = { about: 'a/action/1', says: 'It is late.', by: 'A reader' }

describe('where notes are handed in', () => {
  it.each([
    undefined,
    '',
    key,
    'Bearer',
    'Bearer ',
    `Basic ${key}`,
    `Bearer ${key}x`,
    `Bearer ${key} x`,
    `Bearer ${key.slice(1)}`,
  ])('nothing is taken under %j', (authorization) => {
    const desk = new NoteDesk(key, async () => 'never')
    expect(() => desk.hand(authorization, saying)).toThrow(expect.objectContaining({ code: 'KEY_REFUSED' }))
  })

  it('one is written after the other, also where one fails', async () => {
    const done: string[] = []
    const desk = new NoteDesk(key, async ({ says }) => {
      done.push(`begin ${says}`)
      await new Promise((soon) => setTimeout(soon, 5))
      if (says === 'two') throw new Error('no')
      done.push(`end ${says}`)
      return says
    })
    const all = ['one', 'two', 'three'].map((says) => desk.hand(right, { ...saying, says }))
    expect(await Promise.allSettled(all)).toMatchObject([
      { value: 'one' },
      { status: 'rejected', reason: { message: 'no' } },
      { value: 'three' },
    ])
    expect(done).toEqual(['begin one', 'end one', 'begin two', 'begin three', 'end three'])
  })

  it('thirty are taken a minute, and more once it has passed', async () => {
    let now = 0
    const desk = new NoteDesk(
      key,
      async () => 'taken',
      () => now,
    )
    for (let count = 0; count < 30; count++) expect(await desk.hand(right, saying)).toBe('taken')
    expect(() => desk.hand(right, saying)).toThrow(expect.objectContaining({ code: 'TOO_MANY', retry: true }))
    now = 60_001
    expect(await desk.hand(right, saying)).toBe('taken')
  })
})
