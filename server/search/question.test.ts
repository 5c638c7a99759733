import { expect, it } from 'vitest'
import { questionOf } from './question.ts'

const told = (written: string): string => {
  const { terms, excluded } = questionOf(written)
  const say = ({ kind, text }: { kind: string; text: string }): string => `${kind[0]}:${text}`
  return [...terms.map(say), ...excluded.map((term) => `not ${say(term)}`)].join(', ')
}

it.each([
  ['Visits to children', 'W:Visits, W:children'],
  ['"return home  interviews" late', 'P:return home  interviews, W:late'],
  ['“return home”late', 'P:return home, W:late'],
  ['"never closed', 'P:never closed'],
  ['drop-in 1.1.1/5', 'P:drop-in, P:1.1.1/5'],
  ['assess* a* "initial heal*"', 'B:assess, B:initial heal'],
  ['care -leavers -"looked after" -child*', 'W:care, not W:leavers, not P:looked after, not B:child'],
  ['visit visits VISITED "visit"', 'W:visit'],
  ['to be', 'W:to, W:be'],
  ['to be "to be" seen', 'P:to be, W:seen'],
  ['- -- "" * …', ''],
])('%s is understood as %s', (written, terms) => expect(told(written)).toBe(terms))

it('knows where each word was written', () => {
  const { terms, written } = questionOf('  “Late, late”  Zoë’s')
  expect(terms.flatMap(({ words }) => words.map(({ start, end }) => written.slice(start, end)))).toEqual([
    'Late',
    'late',
    'Zoë’s',
  ])
})

it('keeps the order in which words were written, and which of them are looked for', () =>
  expect(questionOf('drop in -late visits drop').order).toEqual([
    { word: 'drop', term: 0 },
    { word: 'in', term: undefined },
    { word: 'visits', term: 1 },
    { word: 'drop', term: 0 },
  ]))
