import { expect, it } from 'vitest'
import type { TracedLink } from '../trace/compose.ts'
import { oppositesOf } from './opposites.ts'

const concern = (words: string, ...things: readonly string[]) => ({
  id: words || '?',
  words,
  matter: '',
  things: new Set(things),
})
const turn = (id: string, words?: string): TracedLink => {
  const [from = '', to = ''] = id
  return {
    id,
    type: 'TURNED_INTO',
    from,
    to,
    basis: 'SUGGESTED',
    followed: true,
    ...(words === undefined ? {} : { concern: words }),
  }
}
const found = (concerns: ReturnType<typeof concern>[], ...turns: readonly TracedLink[]) =>
  Object.fromEntries([...oppositesOf(concerns, turns)].map(([id, each]) => [id, each.map((link) => link.id)]))

const loads = concern('caseloads are too high', 'a', 'b')
const plans = concern('children’s plans are vague', 'a', 'c')
const visits = concern('visits to children are late', 'c')

it('belong to the concern of their words, among those of their things', () => {
  expect(found([loads, plans], turn('ax', 'Caseloads are  too high'))).toEqual({ 'caseloads are too high': ['ax'] })
  expect(found([loads], turn('yx', 'caseloads are too high'))).toEqual({})
})

it('belong where no words are the same to that whose words come nearest, and to none that shares no word', () => {
  expect(found([loads, plans], turn('xa', 'Caseloads'))).toEqual({ 'caseloads are too high': ['xa'] })
  expect(found([plans, visits], turn('xc', 'Visits to children'))).toEqual({ 'visits to children are late': ['xc'] })
  expect(found([loads, plans], turn('xa', 'Supervision'))).toEqual({})
})

it('belong without words to every concern of their things; a concern without words takes what no other does', () => {
  expect(found([loads, plans], turn('ax'))).toEqual({ 'caseloads are too high': ['ax'], 'children’s plans are vague': ['ax'] })
  expect(found([concern('', 'a'), loads], turn('ax', 'Supervision'), turn('xa', 'Caseloads'))).toEqual({
    '?': ['ax'],
    'caseloads are too high': ['xa'],
  })
})

it('belong to the concern of the same matter, whatever its words and things are, and then to no other', () => {
  const of = (matter: string, link: TracedLink): TracedLink => ({ ...link, matter })
  const heavy = { ...loads, matter: 'caseloads' }
  expect(found([heavy, plans], of('Caseloads', turn('xy', 'Workload')))).toEqual({ 'caseloads are too high': ['xy'] })
  expect(found([heavy, plans], of('Visits', turn('ax', 'Caseloads')))).toEqual({})
  const apart = { ...heavy, id: 'apart', things: new Set(['z']) }
  expect(found([heavy, apart], of('caseloads', turn('zx')))).toEqual({ apart: ['zx'] })
})
