import { expect, it } from 'vitest'
import { sayProperty } from './properties.ts'
import { sayValue } from './values.ts'

it('never says that a thing is complete where the council says so', () => {
  expect(sayValue('rag', 'COMPLETE')).toBe('Said complete')
})

it('says days, numbers, flags and lists as people do', () => {
  expect(sayValue('dueOn', '2022-09-30')).toBe('30 September 2022')
  expect(sayValue('reviewedAt', '2025-06-03T09:00:00Z')).toBe('3 June 2025')
  expect(sayValue('count', 1204)).toBe('1,204')
  expect(sayValue('ongoing', true)).toBe('Yes')
  expect(sayValue('reasons', ['both about visits', 'both name a team'])).toBe('both about visits; both name a team')
})

it('turns codes into words, and leaves the source its own capitals', () => {
  expect(sayValue('kind', 'FOCUSED_VISIT')).toBe('Focused visit')
  expect(sayValue('kind', 'BOARD')).toBe('Board')
  expect(sayValue('kind', 'AREA_FOR_IMPROVEMENT')).toBe('Area for improvement')
  expect(sayValue('better', 'HIGHER')).toBe('Higher')
  expect(sayValue('milestone', 'TBC')).toBe('TBC')
  expect(sayValue('ragText', 'GREEN')).toBe('GREEN')
})

it('names a property in words', () => {
  expect(sayProperty('publishedOn')).toBe('Published on')
  expect(sayProperty('dueOn')).toBe('Due')
  expect(sayProperty('leadInspector')).toBe('Lead inspector')
  expect(sayProperty('name')).toBe('Name')
})
