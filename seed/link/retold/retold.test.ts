import { describe, expect, it } from 'vitest'
import type { GraphRecord, LinkRecord } from '../../../schema/index.ts'
import { Known } from '../known.ts'
import { linkRetold } from './index.ts'
import { lossOf } from './telling.ts'

const told = 'Too many care leavers, 64% of them, wait on the quay. Boats for children are inadequate. Leaders failed to see it.'

describe('what a telling loses', () => {
  it('is figures, groups of children and words of blame that it does not have', () => {
    const { leftOut } = lossOf(told, 'Boats for children were looked at.')
    const all = leftOut.join(' | ')
    for (const lost of ['Too many', 'care leavers', '64%', 'inadequate', 'failed']) expect(all).toContain(lost)
  })

  it('is nothing where the telling has it, in that word or another of its kind, or another telling of the same paper has it', () => {
    expect(lossOf(told, told)).toEqual({ leftOut: [], softened: [] })
    const { leftOut } = lossOf(told, 'Boats for children are poor.', ['Too many care leavers (64%) wait. It was a failure.'])
    expect(leftOut).toEqual([])
  })

  it('is no year, no number of a law, and no word that blames nobody', () => {
    expect(lossOf('In 2021 a serious case review was held under section 47.', 'A review was held.').leftOut).toEqual([])
  })

  it('is no age, no rate’s base, and no fragment twice in other forms', () => {
    expect(
      lossOf('The boats of children aged 16 and 17, or 14 years old, and 3, 5 or 10 years on.', 'The boats.').leftOut,
    ).toEqual([])
    expect(lossOf('There are 40 boats per 10,000 children.', 'There are boats.').leftOut.join()).not.toContain('10,000')
    expect(lossOf('A failing harbour was seen. The failing harbours remain.', 'A harbour.').leftOut).toHaveLength(1)
  })

  it('is told beside the milder words that stand for it', () => {
    const { softened, leftOut } = lossOf(
      'Plans for the harbour school failed its pupils.',
      'Plans for the harbour school and its pupils were a challenge.',
    )
    expect(softened).toHaveLength(1)
    expect(softened[0]).toMatch(/failed.* → .*challenge/)
    expect(leftOut).toEqual([])
  })

  it('takes a time that grows as a hostile text does', () => {
    const started = performance.now()
    for (const part of ['failed 1 ', 'a. B', '1,', 'poor and ', ' ']) lossOf(part.repeat(300_000), part.repeat(300_000))
    expect(performance.now() - started).toBeLessThan(15_000)
  }, 20_000)
})

describe('a link to what is told again', () => {
  const finding = (id: string, text: string): GraphRecord => ({
    label: 'Finding',
    id,
    properties: { polarity: 'WEAKNESS', text, council: 'council/aldermere' },
  })
  const [telling, source] = ['aldermere/pack/finding/1', 'aldermere/inspection-2024/finding/1']
  const link: LinkRecord = {
    type: 'RETELLS',
    from: telling,
    to: source,
    properties: { basis: 'SUGGESTED', score: 0.8, method: 'same words', reasons: ['Both tell of boats.'], cites: [] },
  }

  it('is given anew with what was lost, and with all that it had', () => {
    const known = new Known([finding(telling, 'Boats for children were looked at.'), finding(source, told), link])
    const [again, ...more] = linkRetold({ known, texts: [], vocabulary: { service: '', topics: [] } }) as LinkRecord<'RETELLS'>[]
    expect(more).toEqual([])
    expect(again).toMatchObject({ type: 'RETELLS', from: telling, to: source })
    expect(again?.properties).toMatchObject(link.properties)
    expect(again?.properties.leftOut?.length).toBeGreaterThan(3)
  })

  it('is left as it is where nothing was lost', () => {
    const known = new Known([finding(telling, told), finding(source, told), link])
    expect(linkRetold({ known, texts: [], vocabulary: { service: '', topics: [] } })).toEqual([])
  })
})
