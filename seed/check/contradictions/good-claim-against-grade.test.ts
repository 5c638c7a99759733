import { expect, it } from 'vitest'
import { Known } from '../../link/known.ts'
import { textLayer } from '../../read/layer.ts'
import { Checking } from '../checking.ts'
import { ClaimCase } from './claim-case.ts'
import { goodClaimAgainstGrade } from './good-claim-against-grade.ts'

function raised(
  text: string,
  grades: readonly ('GOOD' | 'INADEQUATE' | 'REQUIRES_IMPROVEMENT')[] = ['INADEQUATE', 'REQUIRES_IMPROVEMENT'],
) {
  const papers = new ClaimCase()
  const report = papers.document('report', '2025-02-03', 'Where we stand')
  const inspection = papers.inspection('2024', '2024-03-08')
  for (const [at, grade] of grades.entries()) {
    const id = papers.said(
      'Judgement',
      `aldermere/2024/judgement/${at}`,
      { area: `Area ${at}`, grade, text: grade } as never,
      'aldermere/document/2024',
    )
    papers.link('GIVEN_BY', id, inspection)
  }
  const texts = [{ document: report, layer: textLayer(Buffer.from(text), text) }]
  return goodClaimAgainstGrade.find(new Checking(new Known(papers.records), texts))
}

it('is raised where no area was judged so', () => {
  const [flag, ...more] = raised('Inspectors came in 2024, and our services were judged to be good by the end of it.')
  expect(more).toEqual([])
  expect(flag?.says).toContain(
    "The report of the inspection of children's services of 2024 gives 2 judgements: inadequate and requires improvement.",
  )
  expect(flag?.shown.map(({ printed }) => printed)).toEqual(['good', 'inadequate', 'requires improvement'])
})

it('is not raised where an area was, where no year tells which inspection, or where something else was judged', () => {
  expect(raised('In 2024 inspectors judged us; we were found to be inadequate overall.')).toEqual([])
  expect(raised('Inspectors came, and our services were judged to be good.')).toEqual([])
  expect(raised('Inspectors came in 2019, and our services were judged to be good.')).toEqual([])
  expect(raised('Inspectors came in 2024, and nine schools were judged to be good.')).toEqual([])
  expect(raised('After the inspection of 2024 we hope to be judged good, and will be.')).toEqual([])
  expect(raised('Inspectors came in 2024; no service was not judged good.', ['GOOD'])).toEqual([])
})
