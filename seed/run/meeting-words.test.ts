import { expect, it } from 'vitest'
import { meetingWords } from './meeting-words.ts'

const none = { meetings: 0, items: 0, minutes: 0, matters: 0, resolutions: 0, commitments: 0, withheld: 0 }

it('what a paper tells of meetings is counted in words', () => {
  expect(meetingWords(undefined)).toEqual([])
  expect(meetingWords(none)).toEqual([])
  expect(meetingWords({ ...none, meetings: 1, items: 10, matters: 1, resolutions: 20 })).toEqual([
    '1 meeting, 10 agenda items, 1 matter, 20 resolutions',
  ])
})
