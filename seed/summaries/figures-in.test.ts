import { describe, expect, it } from 'vitest'
import { figureRemarks } from './figure.ts'
import { figuresIn } from './figures-in.ts'

const remarks = (summary: string, passage: string): string[] => figureRemarks(figuresIn(summary), figuresIn(passage), passage)

describe('figures', () => {
  it.each([
    ['Twenty-two homes', '22 homes'],
    ['20% of homes', 'one in five homes'],
    ['50% of homes', 'half of the homes'],
    ['75 per cent of homes', 'three quarters of homes'],
    ['two thirds of homes', 'two-thirds of homes'],
    ['£1,500,000 was spent', '£1.5 million was spent'],
    ['£1.5m was spent', '£1,500,000 was spent'],
    ['two times as many', 'twice as many'],
    ['within 12 months', 'within a year'],
    ['two weeks', '14 days'],
    ['a 10-day limit', 'a limit of ten days'],
    ['10 to 15 days', '10–15 days'.replace('–', '-')],
    ['both homes', 'the home and both schools'],
    ['homeless 16- and 17-year-olds', 'those aged 16 and 17'],
    ['no home', '0% of homes'],
    ['One of them left', 'A worker left'],
    ['It is the first of its kind', 'It is new'],
    ['a third home shut', 'another home shut'],
  ])('tell the same: %s, %s', (summary, passage) => expect(remarks(summary, passage)).toEqual([]))

  it.each([
    ['12 homes', '13 homes', '12', '13'],
    ['a third of homes', 'a quarter of homes', 'a third of', 'a quarter of'],
    ['20 homes', '20% of homes', '20', '20%'],
    ['12 weeks', '12 months', '12 weeks', '12 months'],
    ['three homes', 'two homes', 'three', 'two'],
    ['one in four homes', 'one in five homes', 'one in four', 'one in five'],
    ['£3.25m was spent', '£32.5m was spent', '£3.25m', '£32.5m'],
  ])('do not tell the same: %s, %s', (summary, passage, added, missing) =>
    expect(remarks(summary, passage)).toEqual([
      `figure ${added} is not in the passage`,
      `the passage's figure ${missing} is missing`,
    ]),
  )

  it('are no figures where they name a part of a paper', () => {
    expect(remarks('Aim 1.2.1 is met', 'Aim 1.2.1 is met')).toEqual([])
    expect(remarks('Aim 1.2.3 is met', 'Aim 1.2.1 is met')).toEqual([
      'reference 1.2.3 is not in the passage',
      "the passage's reference 1.2.1 is missing",
    ])
    expect(remarks('Visits were late', '3.4.1 Visits were late')).toEqual([])
  })
})
