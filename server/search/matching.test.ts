import { beforeAll, describe, expect, it } from 'vitest'
import type { SearchIndex } from './filing.ts'
import { type Matches, matchesOf } from './matching.ts'
import { questionOf } from './question.ts'
import { indexOf, thing } from './trial.ts'

const council = 'council/otterby'
const finding = (id: string, text: string) => thing(id, 'Finding', { text, council })

let index: SearchIndex
beforeAll(async () => {
  index = await indexOf(
    thing(council, 'Council', { name: 'Otterby' }),
    finding('a', 'Care leavers are visited in good time'),
    finding('b', 'Careleavers have no plan'),
    finding('c', 'Those who leave care are told late'),
    finding('d', 'Return home interviews are timely'),
    finding('e', 'Home visits return late, after interviews'),
    finding('f', 'The drop-in for young people is liked'),
    finding('g', 'Independent reviewing officers challenge drift'),
    thing('h', 'Role', { name: 'IRO manager', council }),
    finding('i', 'Assessments of children in need are weak'),
    finding('j', 'Assessors assess, and send what they assessed'),
    finding('k', 'Special educational needs and disabilities'),
    thing('l', 'Action', { ref: '1.1.1/5', text: 'Assess every child', council }),
  )
})

const found = (words: string): Matches => matchesOf(index, questionOf(words))
const idsOf = (words: string): string[] => {
  const { things, scores } = found(words)
  return [...things.keys()]
    .sort((a, b) => (scores[b] as number) - (scores[a] as number))
    .map((place) => index.ids[things[place] as number] as string)
}

describe('a search finds', () => {
  it.each([
    ['a word in any form', 'assessing', ['l', 'j', 'i']],
    ['a beginning', 'assess*', ['j', 'l', 'i']],
    ['a compound that is printed as two', 'careleavers', ['b', 'a']],
    ['two words that are printed as one, and apart', 'care leavers', ['b', 'a']],
    ['words side by side', '"return home interviews"', ['d']],
    ['words side by side, in curly quotes', '“home interview”', ['d']],
    ['a phrase whose words are printed as one', '"care leaver"', ['b', 'a']],
    ['what a hyphen divides', 'drop-in', ['f']],
    ['it without the hyphen', 'dropin', ['f']],
    ['it apart', 'drop in', ['f']],
    ['a short form and its words', 'iro', ['h', 'g']],
    ['the words of a short form and it', 'independent reviewing officer', ['g', 'h']],
    ['a short form that is a word, in capitals only', 'SEND', ['j', 'k']],
    ['that word as it is', 'send', ['j']],
    ['a plural that no ending makes', 'child', ['l', 'i']],
    ['what is not excluded', 'assess* -child', ['j']],
    ['what has no such phrase', 'care -"care leavers"', ['c']],
    ['a reference as printed', '1.1.1', ['l']],
    ['common words in a phrase', '"children in need"', ['i']],
    ['common words where there are no others', 'who are', ['c']],
    ['capitals and accents as they are not', 'ÀSSESSORS', ['j']],
  ])('%s: %s', (_, words, ids) => expect(new Set(idsOf(words))).toEqual(new Set(ids)))

  it('nothing for words that are nowhere, and leaves none out', () => expect(found('zeppelin')).toMatchObject({ leftOut: [] }))
  it('nothing for no words', () => expect(idsOf(' - " ')).toEqual([]))
})

describe('of several words', () => {
  it('all are wanted', () => expect(idsOf('late care')).toEqual(['c']))
  it('those that nothing has beside the others are left out: the commonest, not the rarest', () => {
    const { leftOut, things } = found('zeppelin late visits return')
    expect(leftOut).toEqual([0])
    expect([...things].map((each) => index.ids[each])).toEqual(['e'])
    expect(found('drift late').leftOut).toEqual([1])
  })
  it('one may be what a thing is, or whose', () => {
    expect(idsOf('role iro')).toEqual(['h'])
    expect(idsOf('otterby drift')).toEqual(['g'])
  })
  it('but not all', () => {
    expect(idsOf('finding')).toEqual([])
    expect(idsOf('otterby')).toEqual([council])
  })
  it('those side by side as written count for more', async () => {
    const both = await indexOf(finding('x', 'Visits seen late'), finding('y', 'Late visits seen'))
    const { scores } = matchesOf(both, questionOf('late visits'))
    expect(scores[1]).toBeGreaterThan(scores[0] as number)
  })
  it('each tells in how many things it stands', () => expect(found('late "care leavers" zeppelin').totals).toEqual([2, 2, 0]))
})

it('puts what says something before a part of a document, and a name before a text', async () => {
  const three = await indexOf(
    thing('p', 'Passage', { quote: 'Late visits' }),
    finding('x', 'Late visits'),
    thing('z', 'Plan', { title: 'Late visits' }),
  )
  const [passage, said, named] = matchesOf(three, questionOf('late')).scores
  expect(passage).toBeLessThan(said as number)
  expect(said).toBeLessThan(named as number)
})

it('scores a thing by itself, whatever else there is', async () => {
  const alone = await indexOf(finding('d', 'Return home interviews are timely'))
  const { scores } = matchesOf(alone, questionOf('return interviews'))
  const { scores: among, things } = found('return interviews')
  expect(scores[0]).toBe(among[[...things].findIndex((each) => index.ids[each] === 'd')])
})

it('scores another form of a word alike, whether the word itself stands anywhere or not', async () => {
  const [one, other] = [finding('x', 'Quaggas'), finding('y', 'Quagga')]
  const scoreIn = ({ scores }: Matches): number | undefined => scores[0]
  const alone = scoreIn(matchesOf(await indexOf(one), questionOf('quagga')))
  expect(alone).toBe(scoreIn(matchesOf(await indexOf(one, other), questionOf('quagga'))))
  expect(alone).toBeLessThan(scoreIn(matchesOf(await indexOf(other), questionOf('quagga'))) ?? 0)
})

it('does not depend on the order in which things come', async () => {
  const things = [finding('x', 'late visits'), finding('y', 'visited late and late'), finding('z', 'visit')]
  const [one, other] = await Promise.all([indexOf(...things), indexOf(...things.reverse())])
  expect(matchesOf(one, questionOf('late visit'))).toEqual(matchesOf(other, questionOf('late visit')))
})
