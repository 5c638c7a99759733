import { expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { ClaimCase } from './claim-case.ts'
import { onTrackAgainstBoard } from './on-track-against-board.ts'
import { onTrackAgainstInspector } from './on-track-against-inspector.ts'

const onTrack = { rag: 'ON_TRACK', dueOn: '2024-12-31', milestone: 'December 2024' } as const

function papers(rag: 'ON_TRACK' | 'NOT_ON_TRACK' = 'ON_TRACK'): ClaimCase {
  const made = new ClaimCase()
  made.plan('2024-09-30')
  made.action('1.1/1', 'Open the lantern hub in Thornmouth', { ...onTrack, rag })
  return made
}

function minuted(text: string, day: string, made = papers()) {
  made.node('Meeting', 'aldermere/meeting/m', { date: day, title: 'Panel' })
  made.document('minutes', day)
  made.said('Minute', 'aldermere/meeting-m/minute/4', { number: '4', text }, 'aldermere/document/minutes')
  made.link('MINUTE_OF', 'aldermere/meeting-m/minute/4', 'aldermere/meeting/m')
  return raisedOn(onTrackAgainstBoard, made.records)
}

it('is raised where minutes say that it is behind', () => {
  const [flag, ...more] = minuted('The lantern hub in Thornmouth is three months late.', '2024-11-12')
  expect(more).toEqual([])
  expect(flag?.says).toBe(
    'The plan of 30 September 2024 rates action 1.1/1 (“Open the lantern hub in Thornmouth”) on track for December 2024. The minutes of 12 November 2024 say: “The lantern hub in Thornmouth is three months late”.',
  )
})

it('is raised after its milestone where it is said not to be there', () => {
  const text = 'The lantern hub in Thornmouth is not yet in place.'
  expect(minuted(text, '2025-02-04')).toHaveLength(1)
  expect(minuted(text, '2024-11-12')).toEqual([])
})

it('is not raised of another thing, of what is in time, long before, or where the plan says so itself', () => {
  expect(minuted('The fostering panel is three months late.', '2024-11-12')).toEqual([])
  expect(minuted('The lantern hub in Thornmouth will open in time.', '2024-11-12')).toEqual([])
  expect(minuted('The lantern hub in Thornmouth is three months late.', '2024-02-12')).toEqual([])
  expect(minuted('The lantern hub in Thornmouth is three months late.', '2024-11-12', papers('NOT_ON_TRACK'))).toEqual([])
})

it('is raised where an inspector says so', () => {
  const made = papers()
  made.finding(
    made.inspection('November 2024', '2024-11-08'),
    '7',
    'Limited progress has been made with the lantern hub in Thornmouth.',
  )
  expect(raisedOn(onTrackAgainstInspector, made.records)).toHaveLength(1)
  const others = papers()
  others.finding(others.inspection('November 2024', '2024-11-08'), '7', 'The lantern hub in Thornmouth is to open in winter.')
  expect(raisedOn(onTrackAgainstInspector, others.records)).toEqual([])
})
