import { expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { ClaimCase } from './claim-case.ts'
import { completeAgainstInspector as rule } from './complete-against-inspector.ts'

type Row = Parameters<ClaimCase['action']>[2]

function raised(text: string, row: Row, found: string, day = '2024-11-08') {
  const papers = new ClaimCase()
  papers.plan('2024-09-30')
  papers.action('1.1/1', text, row)
  papers.finding(papers.inspection('November 2024', day), '4', found)
  return raisedOn(rule, papers.records)
}

const complete: Row = { rag: 'COMPLETE', dueOn: '2024-07-31' }
const poor = 'Supervision is poor in most teams and does not follow the supervision policy.'

it('is raised where an inspector finds the very thing weak, in neutral words and with both sides shown', () => {
  const [flag, ...more] = raised('Launch the supervision policy', complete, poor)
  expect(more).toEqual([])
  expect(flag?.on).toEqual(['aldermere/plan-p/action/1.1-1', 'aldermere/November 2024/finding/4'])
  expect(flag?.says).toBe(
    "The plan of 30 September 2024 rates action 1.1/1 (“Launch the supervision policy”) complete. The inspection of children's services of November 2024 says: “Supervision is poor in most teams and does not follow the supervision policy”.",
  )
  expect(flag?.shown.map(({ property }) => property)).toEqual([undefined, 'ragText', undefined])
  expect(flag?.certainty).toBe('LIKELY')
})

it('is not raised where what is found says of itself that it came after the rating, but for everyday business', () => {
  const found = 'Following the visit in 2024, supervision is poor in most teams and does not follow the supervision policy.'
  expect(raised('Launch the supervision policy', complete, found, '2025-11-08')).toEqual([])
  expect(raised('Follow the supervision policy', { ...complete, rag: 'BUSINESS_AS_USUAL' }, found, '2025-11-08')).toHaveLength(1)
})

it('is raised where what its success was to be seen in is denied, and where everyday business is', () => {
  const measures = ['Teams will rely less on agency workers']
  const found = 'There is an overreliance on agency workers in every team.'
  expect(raised('Fill posts', { ...complete, rag: 'BUSINESS_AS_USUAL', measures }, found)).toHaveLength(1)
})

it('is raised where something is said not to be there yet, by words that few texts share', () => {
  const found = 'The lantern handbook is not yet in place, and workers wait for it.'
  expect(raised('Introduce a lantern handbook', complete, found)).toHaveLength(1)
})

it('is not raised of work that only looked at something, nor of what shows that work was done', () => {
  expect(raised('Review the supervision policy', complete, poor)).toEqual([])
  expect(raised('Set up a group', { ...complete, measures: ['Working group on supervision in place'] }, poor)).toEqual([])
})

it('is not raised of another thing, of a few, of partners, of what was before, or of praise', () => {
  const launch = 'Launch the supervision policy'
  expect(raised(launch, complete, 'Visits to children are often late.')).toEqual([])
  expect(raised(launch, complete, 'For a small number of workers supervision is poor.')).toEqual([])
  expect(raised(launch, complete, 'Supervision of school nurses is poor.')).toEqual([])
  expect(raised(launch, complete, 'Prior to the inspection supervision was poor.')).toEqual([])
  expect(raised(launch, complete, 'Supervision is regular, reflective and of good quality.')).toEqual([])
})

it('is not raised by what was found before it was done, or many years after, or where it is not claimed', () => {
  const launch = 'Launch the supervision policy'
  expect(raised(launch, complete, poor, '2024-03-01')).toEqual([])
  expect(raised(launch, complete, poor, '2030-03-01')).toEqual([])
  expect(raised(launch, { rag: 'ON_TRACK', dueOn: '2024-12-31' }, poor)).toEqual([])
})

it('matters less long after', () => {
  expect(raised('Launch the supervision policy', complete, poor, '2026-11-01')[0]?.severity).toBe('LOW')
})

it('is one flag for all actions that one inspection finds wanting in one matter', () => {
  const papers = new ClaimCase()
  papers.plan('2024-09-30')
  papers.action('1.1/1', 'Launch the supervision policy', complete)
  papers.action('1.1/2', 'Monitor that supervision is regular', { rag: 'BUSINESS_AS_USUAL' })
  papers.finding(papers.inspection('November 2024', '2024-11-08'), '4', poor)
  expect(raisedOn(rule, papers.records).map(({ on }) => on.length)).toEqual([3])
})

it('is not raised by what a reviewer tells again of what inspectors had found before', () => {
  const by = (found: string) => {
    const papers = new ClaimCase()
    papers.plan('2024-09-30')
    papers.action('1.1/1', 'Launch the supervision policy', complete)
    const review = papers.inspection('November 2024', '2024-11-08')
    for (const each of papers.records) if ('id' in each && each.id === review) Object.assign(each.properties, { kind: 'OTHER' })
    papers.finding(review, '4', found)
    return raisedOn(rule, papers.records)
  }
  expect(by(poor)).toHaveLength(1)
  expect(by(`One concern of the inspectors was that ${poor.toLowerCase()}`)).toEqual([])
})
