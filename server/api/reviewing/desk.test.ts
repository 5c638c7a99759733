import { describe, expect, it } from 'vitest'
import { ReviewDesk } from './desk.ts'
import type { Reviewing } from './port.ts'

const key = 'lantern-harbour-quill'
const right = `Bearer ${key}`
const reviewing = { settled: 'SETTLED' } as Reviewing

describe('where notes and decisions are handed in', () => {
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
    const desk = new ReviewDesk(key, reviewing)
    expect(() => desk.under(authorization)).toThrow(expect.objectContaining({ code: 'KEY_REFUSED' }))
  })

  it('nothing is taken where no key is set', () => {
    const desk = new ReviewDesk(undefined, reviewing)
    expect(desk.isOpen).toBe(false)
    expect(() => desk.under('Bearer undefined')).toThrow(expect.objectContaining({ code: 'NOTES_CLOSED' }))
  })

  it('thirty are taken a minute, and more once it has passed', () => {
    let now = 0
    const desk = new ReviewDesk(key, reviewing, () => now)
    for (let count = 0; count < 30; count++) expect(desk.under(right)).toBe(reviewing)
    expect(() => desk.under(right)).toThrow(expect.objectContaining({ code: 'TOO_MANY', retry: true }))
    now = 60_001
    expect(desk.under(right)).toBe(reviewing)
  })
})
