import { describe, expect, it } from 'vitest'
import type { Label } from '../../schema/index.ts'
import { type Highlight, Marker } from './highlights.ts'
import { questionOf } from './question.ts'
import { indexOf, thing } from './trial.ts'

const shown = ({ property, text, ranges, cutBefore, cutAfter }: Highlight): string => {
  const marked = [...ranges]
    .reverse()
    .reduce((all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text)
  return `${property}: ${cutBefore ? '… ' : ''}${marked}${cutAfter ? ' …' : ''}`
}

async function highlights(words: string, values: object, label: Label = 'Finding', most = 9): Promise<string[]> {
  const index = await indexOf(thing('a', label, values))
  return new Marker(index, questionOf(words)).highlights(label, values as Record<string, unknown>, most).map(shown)
}

const filler = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

describe('a highlight', () => {
  it('marks every form of a word where it is printed', async () =>
    expect(await highlights('visit CAFÉ', { text: '🙂 Visited the café; visits' })).toEqual([
      'text: 🙂 [Visited] the [café]; [visits]',
    ]))
  it('marks a phrase as one, and not its words apart', async () =>
    expect(await highlights('"late visits"', { text: 'Late visits, visits late' })).toEqual(['text: [Late visits], visits late']))
  it('marks what is printed in another way', async () =>
    expect(await highlights('careleavers iro', { text: 'Care-leavers and independent reviewing officers' })).toEqual([
      'text: [Care-leavers] and [independent reviewing officers]',
    ]))
  it('marks what lies in each other once', async () =>
    expect(await highlights('"late visits" visits', { text: 'late visits' })).toEqual(['text: [late visits]']))
  it('shows of a long text the words around the most of what was found', async () => {
    const text = `late ${filler(60)} late visits ${filler(60)}`
    const [piece] = await highlights('late visits', { text })
    expect(piece).toContain('[late] [visits]')
    expect(piece).toMatch(/^text: … word\d+ .* word\d+ …$/)
    expect(piece?.split(' ').length).toBeLessThan(35)
  })
  it('shows the beginning of a text from its first character, the end to its last', async () => {
    expect((await highlights('late', { text: `(late ${filler(60)}` }))[0]).toMatch(/^text: \(\[late\].* …$/)
    expect((await highlights('late', { text: `${filler(60)} late.` }))[0]).toMatch(/^text: … .*\[late\]\.$/)
  })
  it('comes from the text that shows the most, of each property and each of its values', async () => {
    const values = { name: 'Late', names: ['Late visits', 'On time'], family: 'Visits, late or not' }
    expect(await highlights('late visit', values, 'Indicator')).toEqual([
      'family: [Visits], [late] or not',
      'name: [Late]',
      'names: [Late] [visits]',
    ])
    expect(await highlights('late visit', values, 'Indicator', 1)).toHaveLength(1)
  })
  it('is not made where a word only says what the thing is', async () =>
    expect(await highlights('finding', { text: 'late' })).toEqual([]))
})

it('tells which terms stand in a thing', async () => {
  const values = { text: 'late visits' }
  const index = await indexOf(thing('a', 'Finding', values))
  expect([...new Marker(index, questionOf('zeppelin finding visit late')).termsIn('Finding', values)].sort()).toEqual([2, 3])
})
