import { expect, it } from 'vitest'
import type { GraphRecord } from '../../../schema/index.ts'
import { Known } from '../../link/known.ts'
import { openTextOf } from '../../link/open-text.ts'
import { textLayer } from '../../read/layer.ts'
import { raisedIn } from '../case.ts'
import { Checking } from '../checking.ts'
import type { Rule } from '../rule.ts'
import { impossibleDay } from './impossible-day.ts'
import { reportBeforeEvent } from './report-before-event.ts'
import { toldAsToCome } from './told-as-to-come.ts'

const raised = (rule: Rule, said: string, day = '14 November 2024') =>
  raisedIn(rule, {
    'report.md': `# Children's services: annual report\n\nPublished on ${day}\n\n1.1 ${said}\n`,
  })

it('is raised where what is to come has passed', async () => {
  const [flag, ...others] = await raised(toldAsToCome, 'The chair will be elected at the first meeting on 3 July 2024.')
  expect(others).toEqual([])
  expect(flag?.says).toContain('tells of something as still to come with the date 3 July 2024, 134 days before')
  expect(flag?.certainty).toBe('PROVEN')
})

it('takes the nearest year where none is told, as likely', async () => {
  const [flag] = await raised(toldAsToCome, 'A visit is to take place on the 4th and 5th of November.')
  expect([flag?.certainty, flag?.severity]).toEqual(['LIKELY', 'LOW'])
})

it.each([
  ['the present tense', 'Two wardens start 31st October 2024.', '31st October 2024'],
  ['a closing date', 'Closing date for offers is 21 October 2024.', '21 October 2024'],
  ['a board named after “by”', 'It will be looked at by the Harbour and Lights Board on 11 October 2024.', '11 October 2024'],
  ['a month alone', 'The counts of boats will be published at the end of October 2024.', 'October 2024'],
])('reads %s', async (_, said, printed) => {
  const [flag, ...others] = await raised(toldAsToCome, said)
  expect(others).toEqual([])
  expect(flag?.shown.map((each) => each.printed)).toEqual([printed, '14 November 2024'])
})

it('tells the same day twice in one flag', async () => {
  const [flag, ...others] = await raised(
    toldAsToCome,
    'A chart will be shown to pilots in May 2024.\n\n1.2 That chart will be shown to crews in May 2024.',
  )
  expect(others).toEqual([])
  expect(flag?.says).toContain('in May 2024, a month that had ended 167 days before: “A chart')
  expect(flag?.shown).toHaveLength(3)
})

it.each([
  'Two wardens did not start 31 October 2024.',
  'The term starts 4 September 2024.',
  'A year that begins 1 April 2024 is counted whole.',
  'Counts will be published at the end of November 2024.',
  'The boats may be tarred in March.',
  'The plan will be in place by the end of October 2024.',
  'Boats that will be painted in 2024 are few; in May 2024 none was.',
  'A visit is to take place on 4 December 2024.',
  'It was agreed that a visit is to take place on 4 November 2024.',
  'The boats that will be tarred by 4 November 2024 are few.',
  'A visit took place on 4 November 2024.',
  'The visit was to take place on 4 November 2024.',
])('is not raised by: %s', async (said) => {
  expect(await raised(toldAsToCome, said)).toEqual([])
})

it('measures what an inspection tells against its days on site, and not against the day its report came out', () => {
  const [document, inspection] = ['otterby/document/report', 'otterby/inspection/x']
  const records = [
    { label: 'Document', id: document, properties: { title: 'Visit', publishedOn: '2024-06-27', sha256: 'x' } },
    { label: 'Inspection', id: inspection, properties: { title: 'Visit', endedOn: '2024-05-05' } },
    { type: 'REPORTED_IN', from: inspection, to: document, properties: { basis: 'STATED' } },
  ] as GraphRecord[]
  const of = (said: string) => {
    const text = `Visit\n\n1. ${said}\n`
    return toldAsToCome.find(new Checking(new Known(records), [openTextOf(document, textLayer(Buffer.from(text), text))]))
  }
  expect(of('A chart will be shown to pilots in May 2024.')).toEqual([])
  expect(of('A chart will be shown to pilots in March 2024.').map(({ says }) => says)).toEqual([
    expect.stringContaining('of 27 June 2024 on a visit to 5 May 2024, tells of something as still to come in March 2024'),
  ])
})

it('report-before-event is raised where what is told as done lies ahead', async () => {
  const [flag] = await raised(reportBeforeEvent, 'The plan was approved on 20 November 2024.')
  expect(flag?.says).toContain('tells of something as done with the later date 20 November 2024')
})

it.each([
  'The plan was approved on 10 November 2024.',
  'The plan was to be approved on 20 November 2024.',
  'It was agreed to meet on 20 November 2024.',
])('report-before-event is not raised by: %s', async (said) => {
  expect(await raised(reportBeforeEvent, said)).toEqual([])
})

it('impossible-day is raised of a day that the calendar has not', async () => {
  const flags = await raised(impossibleDay, 'Lamps are due on 31 September 2024 and on 29/02/23.')
  expect(flags.map(({ shown: [first] }) => first?.printed).sort()).toEqual(['29/02/23', '31 September 2024'])
})

it('impossible-day is not raised of real days or other numbers', async () => {
  expect(await raised(impossibleDay, 'Due on 30 September 2024, 29 February 2024, by clause 31.9.2 and ref 45/13/24.')).toEqual(
    [],
  )
})
