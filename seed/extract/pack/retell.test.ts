import { describe, expect, it } from 'vitest'
import { isSame, retellings, wordLikeness } from './retell.ts'

const told = [
  'Strategy meetings are held without the police, and nobody writes down why a child was not seen on the day.',
  'Foster carers wait for months until somebody calls them back about their allowances, and several have left because of it.',
  'The library bus reaches villages that no other service reaches, and children borrow more books than they did.',
  'Managers sign off plans that hold no dates, and the dates that they hold have often passed.',
]

const pairs = (tellings: readonly string[]) => retellings(tellings, told).map(({ telling, told: place }) => [telling, place])

describe('retellings', () => {
  it('find what is told again in other words, one to one', () => {
    expect(
      pairs([
        'The police are missing from strategy meetings.',
        'Some foster carers have left, as nobody had called them back about allowances.',
      ]),
    ).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('say in words why, and how sure', () => {
    const [match] = retellings(['Some strategy meetings were without police.'], told)
    expect(match).toMatchObject({ method: 'shared words', whole: false })
    expect(match?.reasons).toEqual(['Both tell of strategy, meetings, without and police.'])
    expect(match?.score).toBeGreaterThan(0.42)
    expect(match?.score).toBeLessThanOrEqual(1)
  })

  it('leave out what shares only common words, or is as near to two', () => {
    expect(pairs(['The service has a plan, and somebody will call about it.'])).toEqual([])
    const twice = [
      'Carers of the north office wait for their allowances.',
      'Carers of the south office wait for their allowances.',
    ]
    expect(retellings(['Carers wait for their allowances.'], [...twice, ...told.slice(2)])).toEqual([])
    expect(retellings(['Carers wait for their allowances.'], [...twice.slice(1), ...told.slice(2)])).toHaveLength(1)
    expect(pairs(['The bus is good for children.'])).toEqual([])
  })

  it('are certain where all words stand there in the same order', () => {
    const [match] = retellings(['The library bus reaches villages that no other service reaches'], told)
    expect(match).toMatchObject({ told: 2, whole: true })
  })

  it('may be several where many words in a row are the same', () => {
    const both =
      'Strategy meetings are held without the police, and nobody writes down why it is so. Foster carers wait for months until somebody calls them back about their allowances.'
    expect(pairs([both])).toEqual([
      [0, 0],
      [0, 1],
    ])
  })

  it('take less between two that are sure', () => {
    const [first, , , last] = told as [string, string, string, string]
    const faint =
      'In some villages the bus is the one service that children see, and the Council is grateful to the team who drive it in winter.'
    expect(pairs([faint])).toEqual([])
    expect(pairs([first, faint, last])).toContainEqual([1, 2])
  })
})

describe('two lists', () => {
  it('are the same but for quotes and spaces', () => {
    expect(isSame('Name the child\u2019s  dentist.', "name the child's dentist")).toBe(true)
    expect(isSame('Name the dentist', 'Name a dentist')).toBe(false)
  })

  it('are as alike as the words they share in order', () => {
    expect(wordLikeness('pay for the weekend helpline', 'pay for a weekend helpline')).toBeCloseTo(0.8)
    expect(wordLikeness('pay for the helpline', 'merge two databases')).toBe(0)
  })
})
