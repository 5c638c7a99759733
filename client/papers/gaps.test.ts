import { expect, it } from 'vitest'
import { byLines, type Gap } from './gaps.ts'

const text = 'lamps smoke, 12 or 13 of them'
const gap = (words: string, line: number, over: Partial<Gap> = {}): Gap => ({
  line,
  lastLine: line,
  page: 1,
  text: words,
  lines: text,
  linesStart: 100,
  start: 100 + text.indexOf(words),
  end: 100 + text.indexOf(words) + words.length,
  ...over,
})

it('shows places of one line together, each marked where it stands', () => {
  const [first, second, ...more] = byLines([gap('12', 4), gap('13', 4), gap('smoke', 5)])
  expect(more).toEqual([])
  expect(first).toEqual({
    line: 4,
    lastLine: 4,
    page: 1,
    runs: [
      { text: 'lamps smoke, ', isGap: false },
      { text: '12', isGap: true },
      { text: ' or ', isGap: false },
      { text: '13', isGap: true },
      { text: ' of them', isGap: false },
    ],
  })
  expect(second?.runs.map(({ text: words }) => words).join('')).toBe(text)
})

it('shows of a long line what stands around the place', () => {
  const long = `${'x'.repeat(500)}12${'y'.repeat(500)}`
  const [{ runs } = { runs: [] }] = byLines([gap('12', 4, { lines: long, start: 600, end: 602 })])
  expect(runs.map(({ text: words }) => words.length)).toEqual([161, 2, 161])
  expect(runs[1]).toEqual({ text: '12', isGap: true })
})

it('shows no words where the text is not at hand', () => {
  const none = { line: null, lastLine: null, page: null, text: null, lines: null, linesStart: null }
  expect(byLines([gap('12', 4, none), gap('13', 4, none)])).toEqual([{ line: null, lastLine: null, page: null, runs: [] }])
})
