import { expect, it } from 'vitest'
import { textLayer } from '../../read/layer.ts'
import { wordsAt } from '../../read/words.ts'
import { Collector } from '../collector.ts'
import { personalPlaces } from './personal.ts'

const told = (...lines: string[]): string[] => {
  const text = lines.join('\n')
  return personalPlaces(textLayer(Buffer.from(text), text)).map(({ start, end }) => text.slice(start, end).trim())
}

it('what stands under a heading that tells of persons, up to the next', () => {
  expect(told('12. Declarations of interest', '', 'A member keeps hens.', '', '13. Hens', '', 'They lay.')).toEqual([
    'A member keeps hens.',
  ])
  expect(told('CYP.24/7   Disclosures of interest', 'A member keeps hens.', 'CYP.24/8   Hens', 'They lay.')).toEqual([
    'A member keeps hens.',
  ])
  expect(told('**9. Questions from the public**', '', 'Mr Wren asked why.', '', '**10. Hens**')).toEqual(['Mr Wren asked why.'])
})

it('questions of the public under headings of their own, up to a heading of something else', () =>
  expect(told('## Public questions', '', '### Question 1', '', 'Why so few hens?', '', '## Hens', '', 'They lay.')).toEqual([
    '### Question 1\n\nWhy so few hens?',
  ]))

it('long lines in a time that grows with them', () => {
  const before = Date.now()
  for (const long of [
    ' '.repeat(16_000),
    '#'.repeat(16_000),
    '1'.repeat(16_000),
    `Contact${' '.repeat(16_000)}`,
    '* '.repeat(8000),
  ])
    told(`${long}x`, `5. Lamps${long}!`)
  expect(Date.now() - before).toBeLessThan(1000)
})

it('a paragraph that tells of a child, and no other', () =>
  expect(told('The case of Child B was told. The family', 'had moved twice.', '', 'Six hens were bought.')).toEqual([
    'The case of Child B was told. The family\nhad moved twice.',
  ]))

it('nothing in running text that only has such a word', () =>
  expect(told('The petitions and apologies of the year were counted.', '', 'There were six.')).toEqual([]))

it('nothing of it stands around a passage', () => {
  const text = '12. Questions from the public\n\nMr Wren keeps hens.\n\n13. Hens\n'
  const into = new Collector(textLayer(Buffer.from(text), text), 'a/document/d', 'a/council/a')
  for (const words of ['12. Questions from the public', '13. Hens']) {
    const start = text.indexOf(words)
    into.passages(wordsAt(text, [{ start, end: start + words.length }]), 'here')
  }
  expect(into.records.length).toBeGreaterThan(2)
  expect(JSON.stringify(into.records)).not.toContain('keeps')
})
