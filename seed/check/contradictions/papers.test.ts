import { expect, test } from 'vitest'
import { Known } from '../../link/known.ts'
import { Checking } from '../checking.ts'
import { ClaimCase } from './claim-case.ts'
import { paperInWords } from './papers.ts'

test('a review that is put behind a pack is told as itself, not as a report of the day of the pack', () => {
  const papers = new ClaimCase()
  const pack = papers.document('pack', '2023-11-14')
  const own = papers.node('Document', 'aldermere/pack/document/report-1', { title: 'Boats', kind: 'report' } as never)
  const review = papers.node('Document', 'aldermere/pack/document/review', {
    title: 'Services for children',
    kind: 'report',
  } as never)
  for (const each of [own, review]) papers.link('PART_OF', each, pack, { basis: 'STRUCTURAL' })
  const inspection = papers.node('Inspection', 'aldermere/inspection/review', {
    title: "Commissioner's review, May 2023",
    kind: 'OTHER',
    startedOn: '2023-05-01',
    endedOn: '2023-07-31',
  } as never)
  papers.link('REPORTED_IN', inspection, review)
  const checking = new Checking(new Known(papers.records), [])
  expect(paperInWords(checking, review)).toBe("the Commissioner's review of May to July 2023")
  expect(paperInWords(checking, own)).toBe('the report “Boats” of 14 November 2023')
})
