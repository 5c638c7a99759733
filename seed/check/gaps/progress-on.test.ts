import { expect, it } from 'vitest'
import type { GraphRecord, NodeRecord } from '../../../schema/index.ts'
import { Known } from '../../link/known.ts'
import { openTextOf } from '../../link/open-text.ts'
import { textLayer } from '../../read/layer.ts'
import { Checking } from '../checking.ts'
import { progressOn, progressTold } from './progress-on.ts'

const document = 'otterby/document/report'

function progress(asked: string, said: string, publishedOn = '2024-11-07'): string | undefined {
  const text = `Report\n\n2.1 ${said}\n`
  const records = [{ label: 'Document', id: document, properties: { title: 'Lamps', publishedOn, sha256: 'x' } }]
  const layer = textLayer(Buffer.from(text), text)
  const checking = new Checking(new Known(records as GraphRecord[]), [openTextOf(document, layer)])
  const id = 'otterby/review/recommendation/1'
  const recommendation = { label: 'Recommendation', id, properties: { text: asked } } as NodeRecord<'Recommendation'>
  const found = progressOn(checking, recommendation, '2024-10-28')
  return found === undefined ? undefined : progressTold(checking, found)
}

const board = 'Refresh the terms of reference and membership of the Lamp Board.'
const plan = 'The work to revise the Lamp Plan should be done by the end of October 2024.'

it('is a sentence that names what was asked for as done', () =>
  expect(progress(board, 'The Lamp Board met, and its revised terms of reference have been agreed by all.')).toBe(
    'The paper “Lamps” says: “…and its revised terms of reference have been agreed by all”.',
  ))

it('is one that names it as under way, however the name is printed again', () =>
  expect(progress(plan, 'The Lamp Plan is a work in progress, and the wardens know the lamp plan.')).toContain(
    '“The Lamp Plan is a work in progress, and the wardens …',
  ))

it.each([
  ['names something else', board, 'The terms of the harbour lease have been agreed.'],
  ['says that it is still wanted', plan, 'The Lamp Plan should be completed, and work is in progress.'],
  ['tells of nothing done', plan, 'The Lamp Plan has four parts.'],
])('is none where a sentence %s', (_, asked, said) => expect(progress(asked, said)).toBeUndefined())

it('is none in a paper from before it was asked', () =>
  expect(progress(plan, 'The Lamp Plan is a work in progress.', '2024-10-01')).toBeUndefined())
