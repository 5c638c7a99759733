import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import type { Decision } from './decision.ts'
import { addReview, councilsReviewed, readReviews, reviewsOf } from './log.ts'
import type { Note } from './note.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-reviews-'))
afterAll(() => rmSync(folder, { recursive: true }))

let path: string
let count = 0
beforeEach(() => {
  path = join(folder, `data-${++count}`, 'reviews.jsonl')
})

const decision = (reason: string): Decision => ({
  decision: 'REJECTED',
  type: 'ADDRESSED_BY',
  from: 'aldermere/inspection-2024-01/finding/12',
  to: 'aldermere/plan-2024-09/action/2.1.2-3',
  by: 'A reader',
  kind: 'USER',
  at: '2024-11-04T10:00:00Z',
  reason,
})

it('what is added is read again, in its order', async () => {
  expect(await readReviews(path)).toEqual({ decisions: [], identities: [], notes: [], refused: [] })
  await addReview(path, decision('one'))
  await addReview(path, decision('two'))
  expect((await readReviews(path)).decisions.map(({ reason }) => reason)).toEqual(['one', 'two'])
})

it('notes and decisions of one file are told apart, and each goes to its council', async () => {
  const note: Note = {
    note: 'It is on another page.',
    about: 'otterby/plan-2024-09/action/1',
    by: 'A reader',
    kind: 'USER',
    at: '2024-11-04T10:00:00Z',
  }
  await addReview(path, note)
  await addReview(path, decision('one'))
  const reviews = await readReviews(path)
  expect(reviews).toEqual({ decisions: [decision('one')], identities: [], notes: [note], refused: [] })
  expect(councilsReviewed(reviews)).toEqual(['aldermere', 'otterby'])
  expect(reviewsOf(reviews, 'otterby')).toEqual({ decisions: [], identities: [], notes: [note] })
})

it('a line that a crash cut off is told, and keeps no other from counting', async () => {
  await addReview(path, decision('one'))
  appendFileSync(path, '{"decision":"REJ')
  expect((await readReviews(path)).decisions).toHaveLength(1)
  await addReview(path, decision('two'))
  const { decisions, refused } = await readReviews(path)
  expect(decisions.map(({ reason }) => reason)).toEqual(['one', 'two'])
  expect(refused.map(({ message }) => message)).toEqual([expect.stringContaining('line 2')])
})

it.skipIf(!existsSync('/dev/full'))('a disk that is full is told', async () => {
  mkdirSync(dirname(path))
  symlinkSync('/dev/full', path)
  await expect(addReview(path, decision('one'))).rejects.toThrow(/cannot be written down \(ENOSPC\).*Make room/)
})

it('a folder that cannot be written is told', async () => {
  const file = join(folder, 'no-folder')
  writeFileSync(file, '')
  await expect(addReview(join(file, 'reviews.jsonl'), decision('one'))).rejects.toThrow('cannot be written')
})
