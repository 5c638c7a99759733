import { describe, expect, it } from 'vitest'
import { changedIn, changeKinds, essence, kindsOf, type Part } from './differences.ts'

const part = (properties: object, more: Partial<Part> = {}): Part => ({
  node: { id: 'a/plan-1/action/1', key: 'a', ...properties },
  read: true,
  under: undefined,
  owners: [],
  measures: [],
  ...more,
})
const kinds = (a: Part, b: Part, isSameUnder = true) => kindsOf(changedIn(a, b, [], isSameUnder), false)

describe('the essence of words', () => {
  it.each([
    ['See  every child.', 'see every child'],
    ['Team‑leaders’ visits', "team leaders' visits"],
    ['a long-\nterm plan', 'A long-term plan'],
  ])('is the same of %j and %j', (a, b) => expect(essence(a)).toBe(essence(b)))
  it.each([
    ['5.5 visits', '55 visits'],
    ['under 5%', 'under 5'],
    ['<5 cases', '>5 cases'],
    ['£5', '5'],
    ['thirty', 'fifty'],
  ])('is another of %j and %j', (a, b) => expect(essence(a)).not.toBe(essence(b)))
})

describe('a part', () => {
  it('that is told the same is unchanged', () =>
    expect(
      kinds(part({ text: 'Do it', rag: 'ON_TRACK', ref: '1' }), part({ text: 'Do it.', rag: 'ON_TRACK', ref: '1' })),
    ).toEqual(['UNCHANGED']))

  it('is compared in our words only where the source’s are not at hand of both', () => {
    expect(kinds(part({ text: 'Do it', summary: 'Ours' }), part({ summary: 'Ours' }))).toEqual(['UNCHANGED'])
    expect(kinds(part({ text: 'Do it', summary: 'Ours' }), part({ text: 'Do that', summary: 'Ours' }))).toEqual(['REWORDED'])
    expect(kinds(part({ text: 'Do it' }), part({ summary: 'Ours' }))).toEqual(['UNCHANGED'])
  })

  it('without a known rating changes when other words are printed', () => {
    expect(kinds(part({ ragText: 'Pink' }), part({ ragText: 'Lilac' }))).toEqual(['RERATED'])
    expect(kinds(part({ rag: 'ON_TRACK', ragText: 'Green' }), part({ rag: 'ON_TRACK', ragText: 'G' }))).toEqual(['UNCHANGED'])
  })

  it('has moved when it stands elsewhere under the same reference, or has another reference in the same place', () => {
    expect(kinds(part({ ref: '1.1/1' }), part({ ref: '1.1/1' }), false)).toEqual(['MOVED'])
    expect(kinds(part({ ref: '1.1/1' }), part({ ref: '1.11' }))).toEqual(['MOVED'])
  })

  it('of a version that was not read is compared only in what that tells', () => {
    const earlier = part({ summary: 'Named', ref: '1' }, { read: false, owners: [] })
    const later = part(
      { text: 'Do it', rag: 'COMPLETE', ref: '1', dueOn: '2024-01-31', milestone: 'Jan' },
      { owners: ['a/role/1'] },
    )
    expect(kinds(earlier, later, false)).toEqual(['UNCHANGED'])
    expect(kinds({ ...earlier, node: { ...earlier.node, dueOn: '2023-12-31' } }, later)).toEqual(['REDATED'])
  })

  it('tells its changes in their order', () => {
    const b = part({ text: 'Other', rag: 'COMPLETE', dueOn: '2024-01-31' }, { owners: ['a/role/1'] })
    const found = kindsOf(changedIn(part({ text: 'Do it' }), b, [], true), true)
    expect(found).toEqual(changeKinds.filter((kind) => found.includes(kind)))
    expect(found).toEqual(['REWORDED', 'REDATED', 'REOWNED', 'RERATED', 'SPLIT_OR_MERGED'])
  })
})
