import { expect, it } from 'vitest'
import { count, inARow, nameOf, namesOf, paperName, quoted } from './naming.ts'

const action = (ref: string, text: string) => ({ id: `a/plan-1/action/${ref.replace('/', '-')}`, key: ref, ref, text })
const finding = (at: number) => ({ id: `a/report/finding/${at}`, key: `${at}`, text: `Lamps of street ${at} are out.` })

it('names two things in full, more by their references, and counts the rest', () => {
  const all = ['1.1/1', '1.1/2', '1.1/3', '1.1/4', '1.1/5', '1.1/6', '1.1/7'].map((ref) => action(ref, `Light lamp ${ref}.`))
  expect(namesOf(all.slice(0, 2))).toBe('action 1.1/1 (“Light lamp 1.1/1”) and action 1.1/2 (“Light lamp 1.1/2”)')
  expect(namesOf(all)).toBe('actions 1.1/1, 1.1/2, 1.1/3, 1.1/4, 1.1/5 and 2 more')
  expect(namesOf([1, 2, 3].map(finding))).toBe('“Lamps of street 1 are out”, “Lamps of street 2 are out” and 1 more')
})

it('does not say twice what a reference says', () =>
  expect(nameOf({ id: 'a/plan-1/priority/1', key: '1', number: 'Priority 1', title: 'Priority 1: Light' })).toBe(
    '“Priority 1: Light”',
  ))

it('cuts a quotation at a word, without the stop at its end', () => {
  expect(quoted('Light every lamp.')).toBe('“Light every lamp”')
  expect(quoted('Light every lamp of the town', 12)).toBe('“Light every…”')
})

it('calls a paper by its file and its day where only its file has a name', () => {
  const paper = (title: string) => ({ id: 'a/document/1', key: '1', title })
  expect(paperName(paper('Lamps of the town'), '2030-01-02')).toBe('Lamps of the town')
  expect(paperName(paper('000_77.txt'), '2030-01-02')).toBe('Untitled paper (000_77.txt) of 2 January 2030')
  expect(paperName({ id: 'a/document/2', key: '2' }, undefined)).toBe('Untitled paper')
})

it('counts in words that a sentence takes', () => {
  expect([0, 1, 2].map((total) => count(total, 'lamp', 'lamps'))).toEqual(['no lamps', '1 lamp', '2 lamps'])
  expect(count(1047, 'day', 'days')).toBe('1,047 days')
  expect([inARow([]), inARow(['a']), inARow(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c'])
})
