import { expect, it } from 'vitest'
import { bodiesIn, kindOf } from './kinds.ts'

it.each([
  ["Inspection of Aldermere local authority children's services", 'STANDARD', 'four'],
  ["Short inspection of Aldermere children's social care services", 'STANDARD', 'four'],
  ['Inspection of safeguarding and looked after children services', 'STANDARD', 'four'],
  ["Monitoring visit to Aldermere children's services", 'MONITORING_VISIT', 'none'],
  ['Ofsted focused visit to Aldermere', 'FOCUSED_VISIT', 'none'],
  ['Joint targeted area inspection of Aldermere', 'JOINT_AREA', 'none'],
  ['Area SEND inspection of Aldermere Local Area Partnership', 'SEND', 'send'],
  ['Area SEND monitoring inspection of Aldermere Local Area Partnership', 'SEND', 'none'],
  ['Joint area SEND revisit in Aldermere', 'SEND', 'none'],
  ['Joint inspection of services for children in need of care in Aldermere', 'JOINT_AREA', 'none'],
  ["Report of performance evaluation inspection of Aldermere's children's services", 'STANDARD', 'none'],
])('%s', (title, kind, scale) => {
  expect(kindOf(title)).toMatchObject({ kind, scale })
})

it('a title of something else names none', () => {
  expect(kindOf('Improvement plan for children')).toBeUndefined()
})

it('tells the inspectorates of three nations apart', () => {
  expect(bodiesIn('Care Inspectorate Wales and Estyn')).toEqual(['Care Inspectorate Wales', 'Estyn'])
  expect(bodiesIn('The Care Inspectorate, with Education Scotland')).toEqual(['Care Inspectorate', 'Education Scotland'])
  expect(bodiesIn('Ofsted and the CQC')).toEqual(['Ofsted', 'Care Quality Commission'])
})
