import { describe, expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { ClaimCase } from './claim-case.ts'
import { ratingAgainstUpdate } from './rating-against-update.ts'
import { ratingAgainstWords } from './rating-against-words.ts'
import { twoRatings } from './two-ratings.ts'

type Row = Parameters<ClaimCase['action']>[2]
const action = 'aldermere/plan-p/action/1.1-1'

function papers(row: Row, text = 'Open the lantern hub in Thornmouth'): ClaimCase {
  const made = new ClaimCase()
  made.plan('2024-09-30')
  made.document('report', '2024-10-15', 'Where we stand')
  made.action('1.1/1', text, row)
  return made
}

describe('a rating and a report', () => {
  function raised(row: Row, told: string, more: Parameters<ClaimCase['update']>[3] = {}, day = '2024-10-15', isLinked = true) {
    const made = papers(row)
    const update = made.update('2.1', told, day, more)
    if (isLinked) made.link('REPORTS_ON', update, action)
    return raisedOn(ratingAgainstUpdate, made.records)
  }
  const complete: Row = { rag: 'COMPLETE', dueOn: '2024-07-31' }

  it('is raised where a report rates it otherwise on about the same day', () => {
    const [flag, ...more] = raised(complete, 'Work goes on.', { rag: 'NOT_ON_TRACK', ragText: 'Red', axis: 'DELIVERY' })
    expect(more).toEqual([])
    expect(flag?.says).toBe(
      'The plan of 30 September 2024 rates action 1.1/1 (“Open the lantern hub in Thornmouth”) complete. Paragraph 2.1 of the paper “Where we stand” of 15 October 2024, as at 15 October 2024, rates it not on track (“Red”).',
    )
    expect(flag?.certainty).toBe('PROVEN')
    expect(flag?.shown.at(-1)).toMatchObject({ property: 'ragText', printed: 'Red' })
  })

  it('is raised where the words do not fit it: complete and still going on; on track past its milestone; not started and done', () => {
    expect(raised(complete, 'The work is still under way.')).toHaveLength(1)
    expect(raised({ rag: 'ON_TRACK', dueOn: '2024-10-10', milestone: '10/10/24' }, 'The work is under way.')).toHaveLength(1)
    expect(raised({ rag: 'NOT_STARTED' }, 'The hub has been established.')).toHaveLength(1)
  })

  it('is raised without a link where rare words are the same', () => {
    expect(raised(complete, 'Work on the lantern hub in Thornmouth is still under way.', {}, '2024-10-15', false)).toHaveLength(1)
    expect(raised(complete, 'Work on the boats is still under way.', {}, '2024-10-15', false)).toEqual([])
  })

  it('is not raised where they fit, where time went by between them, or where the rating is of what came of it', () => {
    expect(raised(complete, 'The hub is now in place.', { rag: 'COMPLETE', ragText: 'Blue' })).toEqual([])
    expect(raised(complete, 'It is done.', { rag: 'NOT_ON_TRACK', ragText: 'Red', axis: 'IMPACT' })).toEqual([])
    expect(raised(complete, 'It is red.', { rag: 'NOT_ON_TRACK', ragText: 'Red' }, '2025-06-15')).toEqual([])
    expect(raised({ rag: 'ON_TRACK', dueOn: '2024-12-31' }, 'The work is under way.')).toEqual([])
    expect(raised(complete, 'The work was under way.', {}, '2024-03-15')).toEqual([])
  })
})

describe('a rating and its own key', () => {
  function raised(row: Row, key = 'Green: will be done by its milestone') {
    const made = papers(row)
    made.said(
      'RagKey',
      'aldermere/plan-p/rag-key/1',
      { rag: 'ON_TRACK', ragText: key, text: key } as never,
      'aldermere/document/plan',
    )
    made.link('OF', 'aldermere/plan-p/rag-key/1', 'aldermere/plan/p')
    return raisedOn(ratingAgainstWords, made.records)
  }

  it('is raised where a milestone is promised and none is printed', () => {
    const [flag] = raised({ rag: 'ON_TRACK', milestone: 'Ongoing', ragText: 'Green' })
    expect(flag?.says).toBe(
      "The plan of 30 September 2024 rates action 1.1/1 (“Open the lantern hub in Thornmouth”) “Green”. The plan's key says of that rating: “Green: will be done by its milestone”. The milestone of the action is printed as “Ongoing”.",
    )
  })

  it('is not raised where there is a day, or the key promises none', () => {
    expect(raised({ rag: 'ON_TRACK', milestone: 'March 2025', dueOn: '2025-03-31' })).toEqual([])
    expect(raised({ rag: 'ON_TRACK', milestone: 'Ongoing' }, 'Green: going well')).toEqual([])
    expect(raised({ rag: 'BUSINESS_AS_USUAL', milestone: 'Ongoing' })).toEqual([])
  })
})

describe('two ratings', () => {
  function raised(one: 'COMPLETE' | 'ON_TRACK', other: 'COMPLETE' | 'NOT_ON_TRACK') {
    const made = papers({ rag: 'COMPLETE' })
    for (const [number, axis, rag] of [
      ['1', 'DELIVERY', one],
      ['2', 'IMPACT', other],
    ] as const)
      made.link('REPORTS_ON', made.update(number, 'It is so.', '2024-10-15', { axis, rag, ragText: rag }), action)
    return raisedOn(twoRatings, made.records)
  }

  it('are raised where it is done and nothing came of it', () => {
    expect(raised('COMPLETE', 'NOT_ON_TRACK').map(({ says }) => says)).toEqual([
      'Action 1.1/1 (“Open the lantern hub in Thornmouth”) is rated complete for what was done, and not on track for what came of it.',
    ])
  })

  it('are not raised where they fit', () => {
    expect(raised('COMPLETE', 'COMPLETE')).toEqual([])
    expect(raised('ON_TRACK', 'NOT_ON_TRACK')).toEqual([])
  })
})
