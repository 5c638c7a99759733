import { expect, it } from 'vitest'
import { textLayer } from '../../read/layer.ts'
import { bodyIn } from './bodies.ts'
import { agendaIn, minutesIn } from './fronts.ts'
import { labelOf, leadsToMatters } from './labels.ts'

/** In milliseconds, after a first go that only makes the patterns. */
function timeOf(read: () => unknown): number {
  read()
  const from = performance.now()
  read()
  return performance.now() - from
}

it.each([
  ['a long sentence', `The Head of Play spoke of ${'the costs of care and of the needs of '.repeat(40)}`],
  ['words that repeat', 'minutes of the '.repeat(27)],
  ['a word without an end', `Recommended to ${'a'.repeat(4000)}!`],
  ['a long space', `The Panel${' '.repeat(16_000)}x`],
])('%s is read at once', (_, text) => {
  expect(timeOf(() => [labelOf(text), leadsToMatters(text), bodyIn(text)])).toBeLessThan(50)
})

it.each([
  ['before a word', `${' '.repeat(16_000)}Present: the Chair`],
  ['within the title', `Minutes of the Panel${' '.repeat(16_000)}held 3 May 2024\n\nPresent: the Chair\n`],
  ['within a head', `Agenda${' '.repeat(16_000)}x`],
])('a line with a long space %s is read at once', (_, text) => {
  const layer = textLayer(Buffer.from(text), text)
  expect(timeOf(() => [minutesIn(layer, 'Aldermere', []), agendaIn(layer, 'Aldermere')])).toBeLessThan(50)
})

it('a label still is one under a long name', () => {
  expect(labelOf("The Children, Young People and Families' Overview and Scrutiny Committee RESOLVED: That it be done.")).toBe(
    'decision',
  )
  expect(labelOf('The Panel agreed the following decisions')).toBeUndefined()
})
