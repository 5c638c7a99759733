import { describe, expect, it } from 'vitest'
import { textLayer } from '../../read/layer.ts'
import { ratingKeyOf } from './rating-key.ts'
import { type KeyPhrase, meaningOf, ratingOf } from './rating-words.ts'

const key: readonly KeyPhrase[] = [
  { phrase: 'Action finished', rag: 'COMPLETE' },
  { phrase: 'Action under way, but on track and due to land by its date', rag: 'ON_TRACK' },
  { phrase: 'Action not on track', rag: 'NOT_ON_TRACK' },
  { phrase: 'Part of everyday work', rag: 'BUSINESS_AS_USUAL' },
  { phrase: 'Purple: put aside', rag: 'DEFERRED' },
]

/** What a text begins with: the rating and the words that say it. */
function read(text: string, withKey: readonly KeyPhrase[] = key): string {
  const found = ratingOf(text, withKey)
  return found === undefined ? 'none' : `${found.rag}: ${text.slice(0, found.length)}`
}

describe('a rating in the words of the plan’s key', () => {
  it.each([
    ['Action finished', 'COMPLETE: Action finished'],
    ['ACTION FINISHED', 'COMPLETE: ACTION FINISHED'],
    ['Actions finished', 'COMPLETE: Actions finished'],
    ['Action finished May 2024 Skills Plan', 'COMPLETE: Action finished'],
    // Cut short, but not so short that it could be another.
    ['Action under way', 'ON_TRACK: Action under way'],
    ['Action under way but on track March 2025', 'ON_TRACK: Action under way but on track'],
    ['Action not yet', 'none'],
    ['Action', 'none'],
    ['Part of everyday work - each quarter', 'BUSINESS_AS_USUAL: Part of everyday work'],
    ['Parts of the plan', 'none'],
  ])('%j is %j', (text, expected) => expect(read(text)).toBe(expected))

  it('is not cut so short that two ratings begin with it', () => {
    const alike: KeyPhrase[] = [
      { phrase: 'Work is going well', rag: 'ON_TRACK' },
      { phrase: 'Work is going badly', rag: 'NOT_ON_TRACK' },
    ]
    expect(read('Work is going', alike)).toBe('none')
    expect(read('Work is going badly', alike)).toBe('NOT_ON_TRACK: Work is going badly')
  })
})

describe('a rating in general words', () => {
  it.each([
    ['Complete', 'COMPLETE: Complete'],
    ['Completed', 'COMPLETE: Completed'],
    ['Complete September 2022', 'COMPLETE: Complete'],
    ['Green', 'ON_TRACK: Green'],
    ['Green (was Amber)', 'ON_TRACK: Green'],
    ['AMBER', 'PROGRESSING_WITH_ISSUES: AMBER'],
    ['Red', 'NOT_ON_TRACK: Red'],
    ['Blue', 'COMPLETE: Blue'],
    ['Grey', 'NOT_STARTED: Grey'],
    ['G', 'ON_TRACK: G'],
    ['B', 'COMPLETE: B'],
    ['Not started', 'NOT_STARTED: Not started'],
    ['Not yet due', 'NOT_STARTED: Not yet due'],
    ['On track - minor delay', 'ON_TRACK: On track'],
    ['In progress', 'ON_TRACK: In progress'],
    ['Overdue', 'NOT_ON_TRACK: Overdue'],
    ['BAU', 'BUSINESS_AS_USUAL: BAU'],
    ['Business as usual Ongoing', 'BUSINESS_AS_USUAL: Business as usual'],
    ['On hold', 'DEFERRED: On hold'],
    ['Withdrawn', 'WITHDRAWN: Withdrawn'],
    // Words that begin a sentence.
    ['Complete a review of the offer', 'none'],
    ['Green spaces will be used', 'none'],
    ['Reduce delay', 'none'],
    ['A plan', 'none'],
    ['', 'none'],
  ])('%j is %j', (text, expected) => expect(read(text, [])).toBe(expected))

  it('means what the key says where the key names it', () =>
    expect(read('Blue', [{ phrase: 'Blue - not begun', rag: 'NOT_STARTED' }])).toBe('NOT_STARTED: Blue'))
})

describe('the meaning of a phrase', () => {
  it.each([
    ['Not yet completed, but on track', 'ON_TRACK'],
    ['Not on track, with risk to delivery', 'NOT_ON_TRACK'],
    ['Green: completed', 'COMPLETE'],
    ['Amber – progressing, some issues', 'PROGRESSING_WITH_ISSUES'],
    ['Progressing, some issues; recovery is planned', 'PROGRESSING_WITH_ISSUES'],
    ['Long-term and not yet started', 'NOT_STARTED'],
    ['Blue', 'COMPLETE'],
    ['A skilled workforce', undefined],
  ])('%j is %s', (phrase, rag) => expect(meaningOf(phrase)).toBe(rag))
})

describe('the key that a plan prints', () => {
  const keyIn = (text: string) => ratingKeyOf(textLayer(new Uint8Array(), text)).map(({ rag, words }) => [rag, words.text])

  it('is the lines under its heading, to the next that means nothing of the kind', () =>
    expect(
      keyIn(
        'Text\nRAG Rating\tProgress Status\n\n\t Action finished\n\n\t Some odd colour\n\n\t Not started\n\nPriority 1\nComplete',
      ),
    ).toEqual([
      ['COMPLETE', 'Action finished'],
      ['UNKNOWN', 'Some odd colour'],
      ['NOT_STARTED', 'Not started'],
    ]))

  it('is empty where there is none', () => expect(keyIn('RAG rating by status\nA plan')).toEqual([]))
})
