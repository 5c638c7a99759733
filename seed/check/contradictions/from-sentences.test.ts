import { expect, test } from 'vitest'
import { Known } from '../../link/known.ts'
import { textLayer } from '../../read/layer.ts'
import { Checking } from '../checking.ts'
import { ClaimCase } from './claim-case.ts'
import { shareAgainstCount } from './share-against-count.ts'

const text = 'In the audit of March 2024, 15 of 30 records (60%) were judged good.\n'

function raised(isInspectors: boolean) {
  const papers = new ClaimCase()
  const document = papers.document('paper', '2024-05-10')
  const inspection = papers.inspection('visit', '2024-03-08')
  if (isInspectors) papers.link('REPORTED_IN', inspection, document)
  const layer = textLayer(Buffer.from(text), text)
  return shareAgainstCount.find(new Checking(new Known(papers.records), [{ document, layer } as never]))
}

test("figures that do not fit matter less in an inspector's own report", () => {
  expect(raised(false).map(({ severity }) => severity)).toEqual([undefined])
  expect(raised(true).map(({ severity }) => severity)).toEqual(['LOW'])
})
