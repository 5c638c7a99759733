import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import { Digests } from './digests.ts'
import { onesOf, partingsOf } from './identities.ts'
import type { Identity } from './identity.ts'

const roles = (...names: string[]): GraphRecord[] =>
  names.map((name) => ({ label: 'Role', id: `a/role/${name}`, properties: { name, kind: 'ROLE' } }) as unknown as GraphRecord)
const known = new Digests(roles('one', 'two', 'three'))

let day = 0
const decided = (identity: Identity['identity'], keep: string, other: string, more: Partial<Identity> = {}): Identity => ({
  identity,
  keep: `a/role/${keep}`,
  other: `a/role/${other}`,
  by: 'A reader',
  kind: 'USER',
  at: new Date(Date.UTC(2024, 10, ++day)).toISOString(),
  reason: 'So it is.',
  keepSaid: known.of(`a/role/${keep}`),
  otherSaid: known.of(`a/role/${other}`),
  ...more,
})
const into = (...all: Identity[]) => Object.fromEntries(onesOf(known, all).into)
const why = (...all: Identity[]) => onesOf(known, all).unfit.map((each) => each.why)

describe('what people decided on which things are one', () => {
  it('makes one thing one with another', () => {
    const merge = decided('MERGED', 'one', 'two')
    expect([into(merge), why(merge)]).toEqual([{ 'a/role/two': 'a/role/one' }, []])
  })

  it('leads to the last where that was made one itself, in whatever order it is read', () => {
    const all = [decided('MERGED', 'two', 'three'), decided('MERGED', 'one', 'two')]
    const expected = { 'a/role/two': 'a/role/one', 'a/role/three': 'a/role/one' }
    expect([into(...all), into(...all.reverse())]).toEqual([expected, expected])
  })

  it('is undone by a later parting, which stays so', () => {
    const all = [decided('MERGED', 'one', 'two'), decided('PARTED', 'one', 'two')]
    expect([into(...all), why(...all)]).toEqual([{}, []])
    expect(partingsOf(all)).toMatchObject([{ keep: 'a/role/one', other: 'a/role/two' }])
  })

  it('is told where it runs in a circle, or makes one thing one with two', () => {
    expect(why(decided('MERGED', 'one', 'two'), decided('MERGED', 'three', 'one'), decided('MERGED', 'two', 'three'))).toEqual([
      'the two are one already',
    ])
    expect(why(decided('MERGED', 'one', 'two'), decided('MERGED', 'three', 'two'))).toEqual([
      'a/role/two is one with a/role/one already',
    ])
  })

  it.each<[string, Identity, string]>([
    ['gone', decided('MERGED', 'one', 'four'), 'a/role/four'],
    ['known by other words', decided('MERGED', 'one', 'two', { otherSaid: known.of('a/role/three') }), 'a/role/two'],
    ['not there to be parted', decided('PARTED', 'one', 'four'), 'a/role/four'],
  ])('is told where a thing is %s', (_, identity, id) => {
    expect([into(identity), why(identity)]).toEqual([{}, [`${id} is not there, or is said in other words now`]])
  })

  it('leaves nothing to tell where a parting that made the other thing is taken back', () => {
    const all = [decided('PARTED', 'one', 'four', { papers: ['a/document/x'] }), decided('MERGED', 'one', 'four')]
    expect([into(...all), why(...all), partingsOf(all)]).toEqual([{}, [], []])
  })
})
