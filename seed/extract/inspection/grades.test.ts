import { expect, it } from 'vitest'
import { areaAndGrade, gradeOf } from './grades.ts'

it.each([
  ['Good', 'GOOD'],
  ['inadequate.', 'INADEQUATE'],
  ['Requires Improvement to be Good', 'REQUIRES_IMPROVEMENT'],
  ['Requires improvment', 'REQUIRES_IMPROVEMENT'],
  ['Requires improvements to be good', 'REQUIRES_IMPROVEMENT'],
  ['Inadquate', 'INADEQUATE'],
  ['Outstandnig', 'OUTSTANDING'],
  ['Grade 2 (good)', 'GOOD'],
  ['Grade 3', 'ADEQUATE'],
])('%s is a grade', (text, grade) => {
  expect(gradeOf(text)).toBe(grade)
})

it.each([
  'Strong',
  'Very good',
  'Weak',
  'Unsatisfactory',
  'Satisfactory',
  'nadequate',
  'Grade 2 (inadequate)',
  'good enough',
  '',
])('%s is none of ours', (text) => {
  expect(gradeOf(text)).toBeUndefined()
})

it.each([
  ['Help and protection: good', 'help and protection', 'GOOD'],
  ['Care leavers – requires improvement to be good', 'care leavers', 'REQUIRES_IMPROVEMENT'],
  ['Staying safe Grade 2 (good)', 'staying safe', 'GOOD'],
  ['The judgement on adoption is that it is outstanding', 'the judgement on adoption', 'OUTSTANDING'],
])('%s', (text, area, grade) => {
  expect(areaAndGrade(text)).toEqual({ area, grade })
})

it.each([
  'Care leavers are not yet good',
  'Support is no better than adequate',
  'Plans are very good',
  'Some are good and others inadequate',
])('%s: no area with its grade', (text) => {
  const told = areaAndGrade(text)
  expect(told === undefined || !/care leavers$|^support|^plans/.test(told.area)).toBe(true)
})
