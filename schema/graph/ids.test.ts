import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idSegment, labelOfId, makeId, orderKey } from './ids.ts'
import { labels } from './labels.ts'

const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~:+-]{0,12}$/)

describe('ids', () => {
  it('tell their label', () => {
    expect(labelOfId('sefton/plan-2022-09/action/1.1.1-5')).toBe('Action')
    expect(labelOfId('sefton/plan-2022-09/success-measure/1')).toBe('SuccessMeasure')
    for (const label of labels) expect(labelOfId(makeId('here', label, 'x'))).toBe(label)
  })

  it.each([
    '',
    'action',
    'action/',
    '/action/x',
    'sefton/nothing/x',
    'sefton/action/a b',
    'sefton/action/é',
    `${'x/'.repeat(300)}action/x`,
    '../action/x',
    'a/action/..',
  ])('refuse %j', (id) => expect(labelOfId(id)).toBeUndefined())

  it('write a label of two words with a hyphen', () => expect(idSegment('AgendaItem')).toBe('agenda-item'))
})

describe('order keys', () => {
  it('sort as a reader counts', () => {
    const ids = ['a/action/1.10', 'a/action/1.9', 'a/action/2.1', 'a/action/1.1.1-10', 'a/action/1.1.1-2']
    const sorted = [...ids].sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1))
    expect(sorted).toEqual(['a/action/1.1.1-2', 'a/action/1.1.1-10', 'a/action/1.9', 'a/action/1.10', 'a/action/2.1'])
  })

  it('differ where ids differ', () => {
    fc.assert(fc.property(name, name, (a, b) => a === b || orderKey(a) !== orderKey(b)))
    expect(orderKey('a/01')).not.toBe(orderKey('a/1'))
  })
})
