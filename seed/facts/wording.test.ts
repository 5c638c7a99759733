import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import { quotingLittle, withoutWording } from './wording.ts'

const without = (record: unknown): unknown => withoutWording(record as GraphRecord)
const sentence = 'One two three four five six seven eight nine ten eleven twelve thirteen.'

describe('a record without its source’s wording', () => {
  it('is a passage that is told by place and digest alone', () => {
    const properties = {
      quote: 'The lamps are lit.',
      prefix: 'x',
      suffix: 'y',
      digest: 'd',
      locator: sentence,
      state: 'VERIFIED',
    }
    expect(without({ label: 'Passage', id: 'otterby/plan/passage/1-2', properties })).toMatchObject({
      properties: { digest: 'd', locator: 'One two three four five six seven eight …', state: 'UNREAD' },
    })
    const { properties: left } = without({ label: 'Passage', id: 'otterby/plan/passage/1-2', properties }) as GraphRecord
    expect(Object.keys(left).sort()).toEqual(['digest', 'locator', 'state'])
  })

  it('is a thing without its text, a note with its own', () => {
    expect(without({ label: 'Action', id: 'otterby/plan/action/1', properties: { text: sentence, number: '1' } })).toMatchObject({
      properties: { number: '1' },
    })
    expect(without({ label: 'Action', id: 'otterby/plan/action/1', properties: { text: sentence } })).not.toHaveProperty(
      'properties.text',
    )
    expect(without({ label: 'Note', id: 'otterby/note/1', properties: { text: sentence } })).toHaveProperty(
      'properties.text',
      sentence,
    )
  })

  it('is a citation that prints no more than a phrase, and a reason that quotes little', () => {
    const link = { type: 'CITES', from: 'otterby/plan/action/1', to: 'otterby/plan/passage/1-2' }
    expect(without({ ...link, properties: { printed: sentence } })).not.toHaveProperty('properties.printed')
    expect(without({ ...link, properties: { printed: 'by May 2024', property: 'dueOn' } })).toHaveProperty('properties.printed')
    expect(without({ ...link, properties: { printed: 'All lamps', property: 'text' } })).not.toHaveProperty('properties.printed')
    expect(quotingLittle(`It says “${sentence}” of “six lamps”.`)).toBe('It says “One two three four five six …” of “six lamps”.')
  })
})
