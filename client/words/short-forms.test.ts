import { expect, it } from 'vitest'
import { glossary, type ShortForm } from './glossary.ts'
import { divideAtShortForms } from './short-forms.ts'

const forms = new Map<string, ShortForm>(glossary.map((each) => [each.short, each]))
const told = (text: string): string[] =>
  divideAtShortForms(text, forms).map((part) => (typeof part === 'string' ? part : `[${part.written}: ${part.means.short}]`))

it('divides a text at each short form where it first stands, in the singular or the plural', () => {
  expect(told('The MASH and its IROs; the MASH (LADO).')).toEqual([
    'The ',
    '[MASH: MASH]',
    ' and its ',
    '[IROs: IRO]',
    '; the MASH (',
    '[LADO: LADO]',
    ').',
  ])
})

it('finds none in other words: in small letters, inside a word, or in words that begin like one', () => {
  for (const text of ['They send mash to a pep talk', 'PLOT', 'xMASH', 'MASH2', '']) expect(told(text)).toEqual([text])
})

it('keeps every letter of a text', () => {
  const text = 'SEND, SENCOs and CAMHS’ RAG'
  expect(
    divideAtShortForms(text, forms)
      .map((part) => (typeof part === 'string' ? part : part.written))
      .join(''),
  ).toBe(text)
})

it('takes a time that grows as a text does', () => {
  const started = performance.now()
  for (const part of ['A', 'A ', 'MASH ', 'Aa']) divideAtShortForms(part.repeat(500_000), forms)
  expect(performance.now() - started).toBeLessThan(5000)
})

it('knows each short form once, in the order of the alphabet, with words that are not the form', () => {
  const shorts = glossary.map(({ short }) => short)
  expect(new Set(shorts).size).toBe(shorts.length)
  expect([...shorts].sort((a, b) => a.localeCompare(b, 'en'))).toEqual(shorts)
  for (const { short, words, line } of glossary) {
    expect(words).not.toBe(short)
    expect(line).toMatch(/^[A-Z].*\.$/)
  }
})
