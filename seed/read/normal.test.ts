import { describe, expect, it } from 'vitest'
import { normalForm } from './normal.ts'

describe('the normal form', () => {
  it.each([
    ['  The  Head’s\n“plan” – 3 ', 'the head\'s "plan" - 3'],
    ['ﬁnd co\u00adoperate', 'find cooperate'],
    ['a long-\n  term aim', 'a long-term aim'],
    ['a long -\nterm aim', 'a long - term aim'],
    ['pages 3-\n4', 'pages 3- 4'],
    ['\ue0b7 item', 'item'],
    ['', ''],
    [' \n ', ''],
  ])('of %j is %j', (source, normal) => expect(normalForm(source).text).toBe(normal))

  it('knows where each of its characters came from', () => {
    const source = 'An  Oﬀice’s\nlong-\nterm plan'
    const { text, map } = normalForm(source)
    const at = text.indexOf('long-term')
    expect(source.slice(map[at], map[at + 'long-term'.length - 1])).toBe('long-\nter')
    expect(map).toHaveLength(text.length + 1)
  })
})

it('takes time in step with its text', () => {
  const long = 'lamps on stairs - '.repeat(60_000)
  const began = performance.now()
  expect(normalForm(long).text).toHaveLength(long.length - 1)
  expect(performance.now() - began).toBeLessThan(8_000)
})
