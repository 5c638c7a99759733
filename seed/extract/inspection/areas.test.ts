import { expect, it } from 'vitest'
import { areaKeysOf, groupOf, isWithinGroup } from './areas.ts'

it.each([
  ['Overall effectiveness', ['overall']],
  ['Overall effectivness', ['overall']],
  ['The experiences and progress of care leavers', ['care-leavers']],
  ['Children in care and care leavers', ['children-in-care', 'care-leavers']],
  ['2.1 Adoption performance', ['adoption']],
  ['Leadership and governance', ['leadership']],
  ['Capacity for improvement', ['capacity-for-improvement']],
  ['The weather', []],
])('%s', (area, keys) => {
  expect(areaKeysOf(area)).toEqual(keys)
})

it('older inspections judge two services, each in areas of its own', () => {
  expect(groupOf('Safeguarding services')).toBe('safeguarding')
  expect(groupOf('Services for looked after children')).toBe('looked-after-services')
  expect(groupOf('Safeguarding services are good')).toBeUndefined()
  expect(isWithinGroup('Being healthy')).toBe(true)
  expect(isWithinGroup('Being late')).toBe(false)
})
