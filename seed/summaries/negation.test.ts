import { describe, expect, it } from 'vitest'
import { negationRemarks } from './negation.ts'

const lower = new Set(['clear', 'suitable', 'met'])
const remarks = (summary: string, passage: string): string[] => negationRemarks(summary, passage, lower)

describe('negation', () => {
  it.each([
    ['Plans are unclear.', 'Plans are not clear.'],
    ['Homes are not suitable.', 'Homes are unsuitable.'],
    ['Staff are too few.', 'There are not enough staff.'],
    ['Managers lack time.', 'Managers have no time.'],
    ['Visits are kept up.', 'Visits are kept up, and not only in summer.'],
    ['Minute No. 4 is amended.', 'Minute 4 is amended.'],
    ['Two carers are not in touch.', 'All but two carers are in touch.'],
    ['Partners regularly attend reviews or they do not.', 'Partners are not regularly at reviews.'],
    ['Files are complete, but visits never on time.', 'Visits are never on time; files are complete.'],
  ])('is kept: %s, %s', (summary, passage) => expect(remarks(summary, passage)).toEqual([]))

  it.each([
    ['Plans are clear.', 'Plans are not clear.', 'the passage denies something, the summary nothing'],
    ['Plans are not clear.', 'Plans are clear.', 'the summary denies something, the passage nothing'],
    [
      'Carers consistently get training; homes are never full.',
      'Carers do not consistently get training. Homes are never full.',
      'the passage says "not consistently get training", the summary does not deny it',
    ],
    [
      'Carers do not consistently get training; homes are never full.',
      'Carers consistently get training. Homes are never full.',
      'the summary says "not consistently get training", the passage does not deny it',
    ],
  ])('is lost: %s, %s', (summary, passage, remark) => expect(remarks(summary, passage)).toEqual([`negation: ${remark}`]))
})
