import { describe, expect, it } from 'vitest'
import { concerns, concernsOf, mattersOf } from './index.ts'

const told = (text: string, leaning: Parameters<typeof mattersOf>[1] = 'MIXED') =>
  mattersOf(text, leaning).map(({ concern, way }) => `${concern.slug} ${way}`)

describe('the vocabulary of concerns', () => {
  it('names each once, with words to find it by', () => {
    expect(concerns.length).toBeGreaterThan(95)
    expect(new Set(concerns.map(({ slug }) => slug)).size).toBe(concerns.length)
    expect(new Set(concerns.map(({ concern }) => concern)).size).toBe(concerns.length)
    for (const { named } of concerns) expect(named.join('').trim()).not.toBe('')
  })
})

describe('the concerns of a text', () => {
  it('are named where all that names them stands in one sentence', () => {
    expect(concernsOf('Workloads in Aldermere are heavy.')).toEqual(['caseloads'])
    expect(concernsOf('Return-home interviews take place late.')).toContain('return-interviews')
    expect(concernsOf('The harbour is deep.')).toEqual([])
  })

  it('are not named by words that speak of something else', () => {
    expect(concernsOf('A supervision order was made.')).not.toContain('supervision')
  })

  it('are told with praise or with blame, clause by clause', () => {
    expect(told('Caseloads are too high, but supervision is regular and reflective.')).toEqual(
      expect.arrayContaining(['caseloads WEAKNESS', 'supervision STRENGTH']),
    )
    expect(told('Life-story books are of a good standard but too often delayed.')).toContain('life-story WEAKNESS')
    expect(told('Strategy meetings are timely and well attended.')).toContain('strategy-discussions STRENGTH')
  })

  it('are blamed where they are asked for', () => {
    expect(told('Manageable caseloads for all workers.', 'ASKED')).toEqual(['caseloads WEAKNESS'])
  })

  it('weigh more where they are told first than in passing', () => {
    const first = mattersOf('Caseloads are too high. The hall was painted. Visits by boat are late.', 'WEAKNESS')
    const later = mattersOf('The hall is too cold. It was painted badly. Nobody likes it. Caseloads are too high.', 'WEAKNESS')
    const weight = (matters: typeof first) => matters.find(({ concern }) => concern.slug === 'caseloads')?.weight ?? 0
    expect(weight(first)).toBeGreaterThan(weight(later))
  })

  it('weigh less where they are named for the sake of something else', () => {
    const weight = (text: string) =>
      mattersOf(text, 'WEAKNESS').find(({ concern }) => concern.slug === 'core-groups')?.weight ?? 0
    expect(weight('Core groups are poor.')).toBeGreaterThan(weight('Plans are poor when reviewed through core groups.'))
    expect(weight('Core groups are poor.')).toBeGreaterThan(
      weight('Poor boats that nobody has ever mended and that lie in the harbour delay the people who go to core groups.'),
    )
  })

  it('are praised where what is done less is done less as it should be', () => {
    expect(told('Visit frequency reduces appropriately as children settle.', 'WEAKNESS')).toEqual(['visits STRENGTH'])
  })

  it('are not blamed by what the next clause blames where they are named by what is true of them', () => {
    const text = 'Conferences are well attended by partner agencies, but are too slow to act.'
    expect(told(text)).toContain('agency-attendance STRENGTH')
    expect(told(text)).not.toContain('agency-attendance WEAKNESS')
  })

  it('are about care leavers under a heading that names them alone', () => {
    const text = 'Young people lack accommodation that suits them.'
    const slugs = (heading: string) => mattersOf(text, 'WEAKNESS', heading).map(({ concern }) => concern.slug)
    expect(slugs('Care leavers')).toContain('leavers-homes')
    expect(slugs('Children in care and care leavers')).not.toContain('leavers-homes')
  })

  it('take a time that grows as a hostile text does', () => {
    const started = performance.now()
    for (const part of ['caseloads ', 'but ', ', although', '. They', 'too high,', '«', 'supervision of supervision '])
      mattersOf(part.repeat(200_000), 'WEAKNESS')
    expect(performance.now() - started).toBeLessThan(15_000)
  }, 20_000)
})
