import { describe, expect, it } from 'vitest'
import { Field, fitOf, likenessOf } from './field.ts'
import { saidIn } from './said.ts'
import { families, groups, matters, waysOfWorking } from './service-words.ts'
import { weighing } from './weights.ts'

const labels = (text: string, kind: string): string[] =>
  [...saidIn(text).values()].flatMap(({ term }) => (term.kind === kind ? [term.label] : []))

describe('what a text speaks of', () => {
  it('is the same matter and group, whatever words name it', () => {
    expect(labels('Workloads are heavy', 'MATTER')).toEqual(['caseloads'])
    expect(labels('Caseloads of looked-after children’s workers', 'MATTER')).toEqual(['caseloads'])
    expect(labels('looked-after children; cared for children; a child in care', 'GROUP')).toEqual(['children in care'])
  })

  it('is the longest way of naming it, and no word that says nothing', () => {
    expect(labels('The private fostering arrangements', 'MATTER')).toEqual(['private fostering'])
    expect(labels('To ensure that services improve', 'WORD')).toEqual([])
    expect(labels('Purposeful lanterns', 'WORD')).toEqual(['Purposeful', 'lanterns'])
  })

  it('is told with more stress first and again than in passing', () => {
    const said = saidIn('Caseloads are high. Visits are late. Visits are short, so that supervision suffers.')
    const stress = (label: string): number => said.get(`MATTER ${label}`)?.stress ?? 0
    expect(stress('caseloads')).toBeGreaterThan(stress('visits to children'))
    expect(stress('visits to children')).toBeGreaterThan(stress('supervision'))
  })

  it('is read in no time out of a text of any size', () => {
    const started = performance.now()
    saidIn('caseload '.repeat(500_000))
    saidIn('a'.repeat(3_000_000))
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('is named in tables that fit each other', () => {
    for (const named of [...Object.values(families).flat(), ...waysOfWorking]) expect(Object.keys(matters)).toContain(named)
    expect(Object.keys(groups).filter((group) => group in matters)).toEqual([])
  })
})

describe('the likeness of two texts', () => {
  const texts = [
    'Visits are late',
    'Caseloads are high',
    'Make visits on time',
    'Audit the early help records',
    'Audit the work of foster carers',
  ]
  const weigh = weighing(texts.map(saidIn))
  const of = (one: string, other: string): number => likenessOf(saidIn(one), saidIn(other), weigh).score

  it('is what both speak of, either way round', () => {
    expect(of('Visits are late', 'Make visits on time')).toBeGreaterThan(0.5)
    expect(of('Visits are late', 'Make visits on time')).toBe(of('Make visits on time', 'Visits are late'))
    expect(of('Visits are late', 'Caseloads are high')).toBe(0)
  })

  it('is told in what is shared, that which says most first', () => {
    const { shared } = likenessOf(saidIn('Visits to children in care'), saidIn('Late visits; children in care'), weigh)
    expect(shared.filter(({ kind }) => kind === 'MATTER' || kind === 'GROUP').map(({ label }) => label)).toEqual([
      'visits to children',
      'children in care',
    ])
  })

  it('fits less where only the way of working is the same', () => {
    const audits = saidIn('Audits are too few')
    const [help, any] = [saidIn('Audit early help'), saidIn('Begin audits')]
    expect(fitOf(audits, help, weigh).score).toBeLessThan(likenessOf(audits, help, weigh).score)
    expect(fitOf(audits, any, weigh).score).toBe(likenessOf(audits, any, weigh).score)
  })

  it('finds what is near, the same in whatever order things stand', () => {
    const nearIn = (all: readonly string[]): string[] =>
      new Field(
        all.map((text) => [text, saidIn(text)] as const),
        weigh,
      )
        .near(saidIn('Visits by foster carers'))
        .map(({ item }) => item)
        .sort()
    expect(nearIn(texts)).toEqual(nearIn([...texts].reverse()))
    expect(nearIn(texts)).toEqual(['Audit the work of foster carers', 'Make visits on time', 'Visits are late'])
  })

  it('is found in a time that grows no faster than there are texts, though all share their few words', () => {
    const texts = (count: number): (readonly [number, ReturnType<typeof saidIn>])[] =>
      Array.from({ length: count }, (_, at) => [at, saidIn('Visits and caseloads')] as const)
    const timeFor = (count: number): number => {
      const all = texts(count)
      const field = new Field(all, weigh)
      const started = performance.now()
      for (const [, said] of all) field.near(said)
      return performance.now() - started
    }
    timeFor(500)
    const [once, twice] = [timeFor(4000), timeFor(8000)]
    expect(twice).toBeLessThan(once * 3.2 + 20)
  }, 60_000)
})

describe('what only looks like a name of a matter', () => {
  it.each([
    'Checks are in place',
    'Work takes place in June',
    'Make contact with lantern makers',
    'Save lanterns',
    'Foster hope',
  ])('%s', (text) => expect(labels(text, 'MATTER')).toEqual([]))

  it('is none of the ways that say it', () => {
    expect(labels('Children placed with relatives', 'MATTER')).toEqual(['placements and sufficiency'])
    expect(labels('Lanterns and the fostering panel', 'MATTER')).toEqual(['fostering'])
  })
})
