import { beforeAll, describe, expect, it } from 'vitest'
import type { Label } from '../../schema/index.ts'
import type { SearchIndex } from './filing.ts'
import { type Matches, matchesOf } from './matching.ts'
import { type Filter, narrowed } from './narrowing.ts'
import { type Place, pageOf } from './page.ts'
import { questionOf } from './question.ts'
import { indexOf, thing } from './trial.ts'

const [here, there] = ['council/otterby', 'council/quillford']
const late = (id: string, label: Label, text: object, council: string, day?: string, saidIn: readonly string[] = []) =>
  thing(id, label, { ...text, council }, { day, saidIn })

let index: SearchIndex
let matches: Matches
beforeAll(async () => {
  index = await indexOf(
    late('a', 'Finding', { text: 'Visits are late' }, here, '2022-05-09', ['p']),
    late('b', 'Finding', { text: 'Late, late, late' }, there, '2022-12-31'),
    late('c', 'Action', { text: 'Visit late' }, here, '2021-01-01'),
    late('d', 'Role', { name: 'Late service' }, here),
    late('e', 'Finding', { text: 'In time' }, here, '2022-05-09', ['q']),
    late('p', 'Passage', { quote: 'Visits are late.' }, here, '2022-05-09'),
    late('q', 'Passage', { quote: 'In time, though late.' }, here, '2022-05-09'),
  )
  matches = matchesOf(index, questionOf('late'))
})

const ids = (filter: Filter): string =>
  [...narrowed(index, matches, filter).places].map((place) => index.ids[matches.things[place] as number]).join(' ')

describe('matches', () => {
  it('leave out a passage where what it says is among them, and no other', () => expect(ids({})).toBe('a b c d q'))
  it.each<[string, Filter, string]>([
    ['labels', { labels: ['Finding', 'Role'] }, 'a b d'],
    ['passages by their label, all of them', { labels: ['Passage'] }, 'p q'],
    ['a council', { council: there }, 'b'],
    ['a council that has nothing', { council: 'council/nowhere' }, ''],
    ['a day, without what has none', { from: '2022-01-01' }, 'a b q'],
    ['days, both counted', { from: '2021-01-01', to: '2022-05-09' }, 'a c q'],
    ['the last day', { to: '2021-01-01' }, 'c'],
    ['all of these', { labels: ['Finding'], council: here, from: '2022-01-01' }, 'a'],
  ])('are limited to %s', (_, filter, found) => expect(ids(filter)).toBe(found))

  it('are counted as each other limit would leave them', () => {
    expect(narrowed(index, matches, { council: here, labels: ['Action'] }).facets).toEqual({
      labels: [
        { value: 'Passage', total: 2 },
        { value: 'Action', total: 1 },
        { value: 'Finding', total: 1 },
        { value: 'Role', total: 1 },
      ],
      councils: [{ value: here, total: 1 }],
      years: [{ value: 2021, total: 1 }],
    })
    expect(narrowed(index, matches, { from: '2022-01-01' }).facets.years).toEqual([
      { value: 2022, total: 3 },
      { value: 2021, total: 1 },
    ])
  })
})

describe('pages', () => {
  const page = (part: object) => pageOf(index, matches, narrowed(index, matches, {}), { way: 'forward', size: 2, ...part })
  const shown = (part: object): string => {
    const { hits, hasPrevious, hasNext } = page(part)
    return `${hasPrevious ? '< ' : ''}${hits.map(({ id }) => id).join(' ')}${hasNext ? ' >' : ''}`
  }
  const placeOf = (id: string): Place => page({ size: 9 }).hits.find((hit) => hit.id === id) as Place

  it('come in order of score, then of key', () => expect(shown({ size: 9 })).toBe('b d a c q'))
  it('go on after a place', () => {
    expect(shown({})).toBe('b d >')
    expect(shown({ after: placeOf('d') })).toBe('< a c >')
    expect(shown({ after: placeOf('c') })).toBe('< q')
  })
  it('go back before a place', () => {
    expect(shown({ way: 'backward' })).toBe('< c q')
    expect(shown({ way: 'backward', before: placeOf('c') })).toBe('< d a >')
    expect(shown({ way: 'backward', before: placeOf('b') })).toBe(' >')
  })
  it('begin at a place where nothing is any more', () =>
    expect(shown({ after: { score: placeOf('d').score, key: 'dd' } })).toBe('< a c >'))
  it('hold nothing where nothing is asked for', () => expect(shown({ size: 0 })).toBe(' >'))
})
