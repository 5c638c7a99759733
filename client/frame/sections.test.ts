import { describe, expect, it } from 'vitest'
import { sameFor, sectionOf, sections } from './sections.ts'

const other = 'council/thornby'

describe('the sections', () => {
  it('lead to the pages of a council, or without one to pages that choose', () => {
    const addresses = sections.map(({ addressOf }) => addressOf(other))
    expect(addresses.every((address) => address.includes(other))).toBe(true)
    expect(sections.map(({ addressOf }) => addressOf()).some((address) => address.includes('council'))).toBe(false)
  })

  it('hold the pages of single things too', () => {
    expect(sectionOf('/plan/aldermere/plan/2025-01')?.name).toBe('Plan')
    expect(sectionOf('/flag/aldermere/flag/a')?.name).toBe('Checks')
    expect(sectionOf('/about')).toBeUndefined()
  })
})

describe('the same page of another council', () => {
  it.each([
    ['/claims/council/aldermere', '/claims/council/thornby'],
    ['/briefing/council/aldermere', '/briefing/council/thornby'],
    ['/late', '/late/council/thornby'],
    ['/inspections', '/inspections?council=council/thornby'],
    ['/decisions', '/meetings?council=council/thornby'],
  ])('of the list %s is %s', (from, to) => expect(sameFor(from, other)).toBe(to))

  it.each([
    ['/plan/aldermere/plan/2025-01', '/plans?council=council/thornby'],
    ['/meeting/aldermere/meeting/a', '/meetings?council=council/thornby'],
    ['/read/aldermere/document/a', '/documents/council/thornby'],
  ])('of the single thing %s is the list %s', (from, to) => expect(sameFor(from, other)).toBe(to))

  it.each(['/', '/about', '/search', '/council/aldermere', '/thing/council/aldermere', '/thing/aldermere/action/a'])(
    'of %s is its picture',
    (from) => expect(sameFor(from, other)).toBe('/council/thornby'),
  )
})
