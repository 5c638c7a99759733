import { expect, it } from 'vitest'
import { areaOf, isArea, isBoardPart, isDeadline, isPast, roleOf } from './sections.ts'

it.each([
  ['What needs to improve?', { kind: 'asks', ask: 'AREA_FOR_IMPROVEMENT' }],
  ['What needs to improve in this area of social work practice', { kind: 'asks', ask: 'AREA_FOR_IMPROVEMENT' }],
  ['Areas for priority action', { kind: 'asks', ask: 'PRIORITY_ACTION' }],
  ['The inspection raises significant concerns about the local area', { kind: 'asks', ask: 'PRIORITY_ACTION' }],
  ['Recommendations', { kind: 'asks', ask: 'RECOMMENDATION' }],
  ['What is the area partnership doing that is effective?', { kind: 'findings', leaning: 'STRENGTH' }],
  ['What does the area partnership need to do better?', { kind: 'findings', leaning: 'WEAKNESS' }],
  ['Strengths / Cryfderau', { kind: 'findings', leaning: 'STRENGTH' }],
  ['Areas for development', { kind: 'findings', leaning: 'WEAKNESS' }],
  ['Findings and evaluation of progress', { kind: 'findings' }],
  ['Being healthy Grade 3 (adequate)', { kind: 'findings' }],
  ['Record of main findings', { kind: 'record' }],
  ['What the inspection judgements mean', { kind: 'aside' }],
  ['The inspection judgements and what they mean', { kind: 'aside' }],
  ['Contents', { kind: 'contents' }],
])('%s', (heading, role) => {
  expect(roleOf(heading)).toEqual(role)
})

it.each(['Children wait', 'In 2016 the impact of leaders was judged inadequate', 'Care leavers told us that help was good.'])(
  '%s: no heading of a section',
  (text) => {
    expect(roleOf(text)).toBeUndefined()
  },
)

it('deadlines, times past, the board and areas', () => {
  expect(['Immediately:', 'Within three months', 'Within six months of this report'].every(isDeadline)).toBe(true)
  expect(isDeadline('Within reach')).toBe(false)
  expect([isPast('Progress since the last inspection'), isPast('What the judgements mean'), isPast('Progress')]).toEqual([
    true,
    true,
    false,
  ])
  expect(isBoardPart('The Local Safeguarding Children Board (LSCB)')).toBe(true)
  expect(areaOf('Care leavers: requires improvement to be good')).toBe('Care leavers')
  expect([isArea('The quality of practice'), isArea('Recommendations')]).toEqual([true, false])
})
