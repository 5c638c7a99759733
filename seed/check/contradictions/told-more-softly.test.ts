import { expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { ClaimCase } from './claim-case.ts'
import { toldMoreSoftly } from './told-more-softly.ts'

function raised(lost: Record<string, unknown>, more?: Record<string, unknown>, words = 'Boats were looked at.') {
  const papers = new ClaimCase()
  papers.document('cover', '2024-12-03', 'Where we stand')
  const told = papers.finding(papers.inspection('November 2024', '2024-11-08'), '4', 'Boats are unsafe. Crews failed to see it.')
  const telling = papers.said(
    'Finding',
    'aldermere/cover/finding/2',
    { number: '2.1', text: words } as never,
    'aldermere/document/cover',
  )
  papers.link('RETELLS', telling, told, { basis: 'SUGGESTED', score: 0.8, ...lost })
  if (more !== undefined) {
    const again = papers.said(
      'Finding',
      'aldermere/cover/finding/3',
      { number: '2.2', text: 'Boats again.' } as never,
      'aldermere/document/cover',
    )
    papers.link('RETELLS', again, told, { basis: 'SUGGESTED', score: 0.8, ...more })
  }
  return raisedOn(toldMoreSoftly, papers.records)
}

it('is raised with the words of both, the told first', () => {
  const [flag, ...more] = raised({ softened: ['failed to see → was a challenge'], leftOut: ['Boats are unsafe'] })
  expect(more).toEqual([])
  expect(flag?.says).toBe(
    "Paragraph 2.1 of the paper “Where we stand” of 3 December 2024 tells again what the inspection of children's services of November 2024 says. What is “failed to see” there is “was a challenge” here. These words are not told again: “Boats are unsafe”.",
  )
  expect(flag?.shown.map(({ passage }) => String(passage).split('/')[1])).toEqual(['November 2024', 'cover'])
  expect(flag?.severity).toBe('MEDIUM')
})

it('matters less where only a word of blame is left out', () => {
  expect(raised({ leftOut: ['Boats are unsafe'] })[0]?.severity).toBe('LOW')
})

it('is not raised where only a figure or a group of children is left out, or nothing', () => {
  expect(raised({ leftOut: ['£400k', 'young carers'] })).toEqual([])
  expect(raised({})).toEqual([])
})

it('is not raised where a person rejected the link, nor twice for the same words', () => {
  expect(raised({ leftOut: ['Boats are unsafe'], basis: 'REJECTED' })).toEqual([])
  expect(raised({ leftOut: ['Boats are unsafe'] }, { leftOut: ['Boats are unsafe'] })).toHaveLength(1)
})

it('is raised where words that leave it open stand for a fault, and none of the fault is told', () => {
  const [flag] = raised({}, undefined, 'They saw some variation in how boats are kept.')
  expect(flag?.says).toContain('there is “They saw some variation in how boats are kept” here.')
  expect(raised({}, undefined, 'They saw some variation, and boats that are unsafe, and crews that failed.')).toEqual([])
})

it('is raised on the paragraph that tells the sentence again, not on another that tells of the same', () => {
  const lost = { leftOut: ['Boats are unsafe'] }
  const [flag, ...more] = raised(lost, lost, 'The crews saw little of it.')
  expect(more).toEqual([])
  expect(flag?.says).toContain('Paragraph 2.2 ')
})

it('tells words that have no subject with what stands before them, and none twice', () => {
  const [flag] = raised({ leftOut: ['are unsafe', 'Boats are unsafe'] })
  expect(flag?.says).toContain('not told again: “Boats are unsafe”.')
})
