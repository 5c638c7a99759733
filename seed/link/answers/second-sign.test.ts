import { describe, expect, it } from 'vitest'
import type { Kind, Term } from '../likeness/said.ts'
import { leastFor } from './calibration.ts'
import { likelihood } from './likelihood.ts'
import { standings } from './rivals.ts'
import { hasSecondSign, mostAlone } from './second-sign.ts'

const term = (kind: Kind, label: string): Term => ({ key: `${kind} ${label}`, kind, label })
const sure = (...shared: Term[]): boolean => hasSecondSign([{ shared }], ({ label }) => (label === 'rare' ? 0.7 : 0.1))

describe('a second sign', () => {
  it('is none where one broad subject is all that is shared', () => {
    expect(sure(term('MATTER', 'fostering'))).toBe(false)
    expect(sure(term('MATTER', 'quality assurance'), term('FAMILY', 'oversight of the work'))).toBe(false)
    expect(sure(term('MATTER', 'partnership'), term('MATTER', 'vision and strategy'))).toBe(false)
    expect(hasSecondSign([undefined], () => 1)).toBe(false)
  })

  it('is a second subject, whom it is for, or a rare term', () => {
    expect(sure(term('MATTER', 'fostering'), term('MATTER', 'visits to children'))).toBe(true)
    expect(sure(term('MATTER', 'fostering'), term('GROUP', 'care leavers'))).toBe(true)
    for (const kind of ['MATTER', 'CONCERN', 'WORD'] as const)
      expect(sure(term('MATTER', 'fostering'), term(kind, 'rare'))).toBe(true)
    expect(sure(term('MATTER', 'rare'))).toBe(true)
  })

  it('is wanted for what is shown', () => {
    for (const type of ['LED_TO', 'ADDRESSED_BY'] as const) expect(mostAlone(type)).toBeLessThan(leastFor(type))
  })
})

describe('how likely two things belong together', () => {
  it('is more, the more tells for it', () => {
    expect(likelihood(0, [])).toBe(0.5)
    expect(likelihood(-1, [[1, 2]])).toBeGreaterThan(likelihood(-1, [[0.5, 2]]))
    expect(likelihood(-1, [[-1, 2]])).toBeLessThan(likelihood(-1, []))
  })
})

describe('how a pair stands among its rivals', () => {
  it('is 1 for the nearest at either end, and less for others', () => {
    const pair = (from: string, to: string, like: number) => ({ from: { id: from }, to: { id: to }, like })
    const [near, far, other] = [pair('a', 'x', 0.8), pair('a', 'y', 0.4), pair('b', 'x', 0.2)]
    const standing = standings([near, far, other])
    expect(standing(near)).toEqual({ amongTo: 1, amongFrom: 1 })
    expect(standing(far)).toEqual({ amongTo: 0.5, amongFrom: 1 })
    expect(standing(other)).toEqual({ amongTo: 1, amongFrom: 0.25 })
    expect(standings([pair('c', 'z', 0)])(pair('c', 'z', 0))).toEqual({ amongTo: 0, amongFrom: 0 })
  })
})
