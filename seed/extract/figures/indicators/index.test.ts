import { describe, expect, it } from 'vitest'
import type { Figure } from '../figure.ts'
import { indicatorOf } from './index.ts'
import { nameFigures } from './together.ts'

const words = (text: string, start = 0) => ({ text, spans: [{ start, end: start + text.length }] })

/** A figure told in a sentence of its own. */
function figure(
  unit: string,
  told: string,
  more: Partial<Figure> & { under?: readonly string[]; at?: number; says?: string } = {},
): Figure {
  const { under = [], at = 0, says = `It was 50 for ${told}.`, ...own } = more
  return {
    value: 50,
    unit,
    kind: 'ACTUAL',
    period: { basis: 'UNKNOWN' },
    printed: words('50', at),
    carriers: [words(says, at)],
    counted: { words: told, under },
    locator: 'line 1',
    ...own,
  }
}

const keyOf = (unit: string, told: string, under: readonly string[] = []): string =>
  indicatorOf(figure(unit, told, { under })).key
const nameOf = (unit: string, told: string, under: readonly string[] = []): string =>
  indicatorOf(figure(unit, told, { under })).name ?? ''

describe('one indicator under several names', () => {
  it.each([
    ['children', 'looked after children', 'children in the care of the council'],
    ['children', 'number of CLA', 'cared for children'],
    ['children', 'children being looked after by the local authority', 'Open CfC Episodes'],
    ['%', 'care leavers in suitable accommodation', 'care experienced young people living in suitable housing'],
    ['%', 'young people leaving care who are in education, employment or training', 'care leavers in EET'],
    ['%', 'care leavers who are NEET', 'care leavers not in education, employment or training'],
    ['%', 'repeat referrals', 're-referrals'],
    ['%', 'children in care with 3 or more placement moves', 'looked after children who had three or more placements'],
    ['%', 'assessments completed within 45 working days', 'child and family assessments completed in 45 days'],
    ['children', 'children subject to a child protection plan', 'Open CP Episodes'],
    ['per 10,000', 'rate of looked after children', 'CfC number rates'],
    ['%', 'care leavers aged 19 to 21 in suitable accommodation', 'care leavers in suitable accommodation'],
    ['%', 'care leavers in EET', '19-21 year old care leavers in education, employment or training'],
    ['%', 're-referrals', 'referrals within twelve months of an earlier referral'],
    ['%', 'children in care who moved home three times or more in twelve months', 'children with 3 or more placement moves'],
    ['children', 'children held by a social worker', 'average caseload'],
    ['%', 'initial health assessments within 20 working days', 'IHAs done in time'],
  ])('%s: %s; %s', (unit, one, other) => expect(keyOf(unit, one)).toBe(keyOf(unit, other)))
})

describe('two indicators that sound alike', () => {
  it.each([
    ['%', 'initial child protection conferences on time', 'review child protection conferences on time'],
    ['%', 'care leavers aged 17 to 18 in suitable accommodation', 'care leavers aged 19 to 21 in suitable accommodation'],
    ['%', 'plans for a second or subsequent time within 12 months', 'plans for a second or subsequent time within 24 months'],
    ['children', 'child protection plans', 'child protection plans for a second or subsequent time'],
    ['children', 'child protection plans started', 'child protection plans ended'],
    ['%', 'pupils entitled to free school meals in primary schools', 'pupils entitled to free school meals in secondary schools'],
    ['%', 'referrals that are repeat referrals', 'referrals'],
    ['children', 'children in care', 'children in care placed by other local authorities'],
    ['%', 'initial health assessments on time', 'annual health assessments on time'],
    ['%', 'children in care living outside the area', 'children in care living over 20 miles from home'],
    ['%', 'case audits judged good', 'supervision records judged good'],
    ['children', 'children missing from home', 'missing from education'],
    ['%', 'repeat referrals', 'repeat referrals to the risk assessment conference'],
    ['staff', 'staff recruited to the workforce academy', 'staff of academy schools'],
    ['teams', 'mental health support teams', 'teams of child and adolescent mental health services'],
    ['%', 'care leavers in EET', 'care leavers aged 17 to 18 in EET'],
    ['%', 'care leavers who are NEET', 'care leavers over 19 who are NEET'],
  ])('%s: %s; %s', (unit, one, other) => expect(keyOf(unit, one)).not.toBe(keyOf(unit, other)))

  it('are a number, a percentage and a rate of the same things', () => {
    const keys = ['children', '%', 'per 10,000', '£', 'weeks'].map((unit) => keyOf(unit, 'children in care placed with parents'))
    expect(new Set(keys).size).toBe(5)
  })

  it('are homes and the children who live in them', () => {
    expect(keyOf('homes', "children's homes")).not.toBe(keyOf('children', "live in children's homes"))
  })

  it('are bare numbers of what can be anything, and of some only', () => {
    const some = figure('schools', 'schools', { says: 'In May, 50 schools asked the harbour office for boats.' })
    const others = figure('schools', 'schools', { says: 'By June, 50 schools wanted paint.' })
    expect(indicatorOf(some).key).not.toBe(indicatorOf(others).key)
    expect(keyOf('care leavers', 'care leavers in the rowing scheme')).not.toBe(keyOf('care leavers', 'care leavers'))
  })
})

describe('what words leave open', () => {
  it('is said by what they stand under, the nearest first', () => {
    const under = ['Current in touch status', 'Care experienced', 'Dashboard']
    expect(nameOf('%', 'Within last 91 days', under)).toBe('Percentage of care leavers in touch with the council, within 91 days')
    expect(nameOf('%', 'in primary schools', ['The share of pupils entitled to free school meals:'])).toBe(
      'Percentage of pupils entitled to free school meals, in primary schools',
    )
  })

  it('is said by what they are a part of', () => {
    const says = '40 live in residential homes, of whom 50% live outside the area'
    const part = figure('%', 'live outside the area', {
      says,
      under: ["live in children's homes", 'Looked after children'],
      printed: words('50%'),
    })
    expect(indicatorOf(part).name).toBe("Percentage of children in care living outside the area, in children's homes")
  })

  it('is not said by what is counted next', () => {
    const says =
      'In the year 20 children were adopted, 50% of the children looked after, and seven were under special guardianship.'
    const share = figure('%', 'children looked after', { says, printed: words('50%', says.indexOf('50%')) })
    expect(indicatorOf(share).key).toBe('adoptions.children-in-care.percentage')
  })

  it('is not said by a heading that judges', () => {
    const under = ['The graded judgement for care leavers is requires improvement']
    expect(keyOf('cases', 'cases', under)).not.toContain('requires-improvement')
  })

  it('keeps a figure by itself where nothing says it', () => {
    const [one, other] = ['It stood at 50%.', 'This was 50% then.'].map((says) => figure('%', 'it', { says }))
    expect(indicatorOf(one as Figure).key).not.toBe(indicatorOf(other as Figure).key)
  })
})

describe('a name', () => {
  it.each([
    ['per 10,000', 'looked after children', 'Children in care per 10,000 children under 18'],
    ['children', 'CLA', 'Number of children in care'],
    ['%', 'contacts that progressed to referral', 'Percentage of contacts that become referrals'],
    ['children', 'privately fostered', 'Number of privately fostered children'],
    ['%', 'care leavers, no in touch date', 'Percentage of care leavers with no date of contact recorded'],
    ['%', 'care leavers in touch over 91 days ago', 'Percentage of care leavers last in touch with the council over 91 days ago'],
  ])('of %s, %s', (unit, told, name) => expect(nameOf(unit, told)).toBe(name))

  it('is put together from the words of the paper where they are not all known', () => {
    const own = indicatorOf(
      figure('boats', 'boats moored at the quay', {
        says: 'There were 50 boats moored at the quay.',
        printed: words('50', 11),
      }),
    )
    expect([own.name, own.family, own.better]).toEqual(['Number of boats moored at quay', 'Named by the paper only', 'NEITHER'])
  })
})

describe('which way is good', () => {
  const way = (unit: string, told: string): string => indicatorOf(figure(unit, told)).better
  it.each([
    ['children', 'children in care', 'NEITHER'],
    ['%', 'care leavers in suitable accommodation', 'HIGHER'],
    ['care leavers', 'care leavers in suitable accommodation', 'NEITHER'],
    ['%', 'care leavers who are NEET', 'LOWER'],
    ['%', 'assessments completed within 45 days', 'HIGHER'],
    ['%', 'assessments out of timescale', 'LOWER'],
    ['%', 'child protection plans for a second or subsequent time', 'LOWER'],
    ['%', 'staff turnover', 'LOWER'],
    ['%', 'care leavers not in touch', 'NEITHER'],
    ['%', 'of gulls with a lighthouse', 'NEITHER'],
    ['%', 'visits to children in care made on time', 'HIGHER'],
    ['%', 'initial child protection conferences held on time', 'HIGHER'],
    ['re-referrals', 're-referrals', 'LOWER'],
    ['%', 'social work posts that are vacant', 'LOWER'],
    ['children', 'average caseload', 'LOWER'],
    ['children', 'first-time entrants to the youth justice system', 'LOWER'],
    ['%', 'NEET through illness or disability', 'NEITHER'],
    ['%', 'boat logs judged good', 'HIGHER'],
    ['%', 'boat logs not judged good', 'LOWER'],
    ['%', 'school attendance of rowers is not good enough', 'NEITHER'],
    ['boat logs', 'boat logs judged good', 'NEITHER'],
    ['%', 'repeat referrals to the risk assessment conference', 'LOWER'],
    ['%', 'care leavers, no in touch date', 'NEITHER'],
  ])('%s, %s: %s', (unit, told, better) => expect(way(unit, told)).toBe(better))

  it('comes with a reason', () => {
    for (const unit of ['children', '%', 'per 10,000']) expect(indicatorOf(figure(unit, 'children in care')).why).toMatch(/\.$/)
  })
})

describe('figures beside others', () => {
  it('are changes of the level that is told with them', () => {
    const level = figure('children', 'children in care', { at: 10 })
    const change = figure('%', 'children in care', { at: 10, kind: 'CHANGE', value: 4 })
    const [first, second] = nameFigures([level, change])
    expect(second?.indicator.key).toBe(first?.indicator.key)
  })

  it('are points above the average that is told with them', () => {
    const says = 'They are 5 points above the rate of 14% when boats are counted.'
    const points = figure('percentage points', 'five good GCSEs', {
      at: 10,
      kind: 'CHANGE',
      printed: words('5 points', 10),
      says,
    })
    const average = figure('%', 'GCSEs with boats', {
      at: 10,
      kind: 'COMPARATOR',
      printed: words('14%', 40),
      place: 'England',
      says,
    })
    const [first, second] = nameFigures([points, average])
    expect(first?.indicator.key).toBe(second?.indicator.key)
    expect(first?.indicator.unit).toBe('%')
  })

  it('speak on of the level before them', () => {
    const level = figure('%', 'care leavers in suitable accommodation', { at: 10 })
    const again = figure('%', 'it', { at: 90, says: 'In 2022/23 it was 50%.', printed: words('50%', 105) })
    const [first, second] = nameFigures([level, again])
    expect(second?.indicator.key).toBe(first?.indicator.key)
  })

  it('are comparators of the level before them where they name nothing themselves', () => {
    const level = figure('%', 'care leavers in suitable accommodation', { at: 10 })
    const other = figure('%', 'average', { at: 60, kind: 'COMPARATOR', place: 'England', says: 'The average was 50%.' })
    const [first, second] = nameFigures([level, other])
    expect(second?.indicator.key).toBe(first?.indicator.key)
    expect(second?.because).toBeDefined()
  })

  it('stand against nothing that is counted in something else, nor what comes to it', () => {
    const level = figure('schools', 'schools with a boat club', { at: 10, value: 40 })
    const aim = (unit: string, says: string) =>
      figure(unit, unit, { at: 60, kind: 'TARGET', value: 20, says, printed: words('20', 60 + says.indexOf('20')) })
    const keyBeside = (unit: string, says: string): boolean => {
      const [first, second] = nameFigures([level, aim(unit, says)])
      return first?.indicator.key === second?.indicator.key
    }
    expect(keyBeside('schools', 'It will reach 20 schools.')).toBe(true)
    expect(keyBeside('schools', 'From 2023 it will reach a further 20 schools.')).toBe(false)
    expect(keyBeside('advisers', 'It will employ 20 advisers.')).toBe(false)
  })
})
