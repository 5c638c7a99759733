import { describe, expect, it } from 'vitest'
import { headingOf, headingsIn } from './column-words.ts'

describe('a column’s heading', () => {
  it.each([
    ['The Outcomes We Are Aiming For', 'outcome'],
    ['Action Ref', 'ref'],
    ['Ref.', 'ref'],
    ['No.', 'ref'],
    ['Objective', 'objective'],
    ['Actions we are taking', 'action'],
    ['What we will do', 'action'],
    ['How will we know?', 'success'],
    ['How we will know it has made a difference', 'success'],
    ['Success measures', 'success'],
    ['Impact', 'success'],
    ['Responsible Lead Officer', 'owner'],
    ['Lead', 'owner'],
    ['Responsible body', 'owner'],
    ['Owner', 'owner'],
    ['RAG', 'rating'],
    ['BRAG status', 'rating'],
    ['Progress', 'rating'],
    ['By when?', 'milestone'],
    ['Timescale', 'milestone'],
    ['Target date', 'milestone'],
    ['Milestones', 'milestone'],
    ['Detailed Action Plan', 'servicePlan'],
    ['Service plan', 'servicePlan'],
    ['Comments', 'other'],
    ['Impact RAG', 'other'],
    ['Aldermere', undefined],
    ['', undefined],
  ])('%j is %s', (text, heading) => expect(headingOf(text)).toBe(heading))
})

describe('headings in a row', () => {
  it.each([
    ['Ref Action Lead Officer By when RAG', 'ref action owner milestone rating'],
    ['Action Ref Objective Actions Success Measures Responsible Lead Officer', 'ref objective action success owner'],
    ['What we want to achieve What we will do Who When BRAG', 'outcome action owner milestone rating'],
    ['Action Owner Due date Status Comments', 'action owner milestone rating other'],
  ])('%j are %s', (text, expected) => expect(headingsIn(text)?.join(' ')).toBe(expected))

  it.each(['Action complete', 'Ref Action Action', 'The lead officer will report progress'])('are not %j', (text) =>
    expect(headingsIn(text)).toBe(undefined),
  )
})
