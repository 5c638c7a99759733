import type { Extracted } from '../extract/index.ts'

const amount = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

/** "1 meeting, 10 agenda items, 10 minutes, 37 matters, 20 resolutions"; nothing where a paper tells of no meeting. */
export function meetingWords(meeting: Extracted['meeting']): string[] {
  if (meeting === undefined) return []
  const { meetings, items, minutes, matters, resolutions, commitments, withheld } = meeting
  const told = [
    ...amount(meetings, 'meeting', 'meetings'),
    ...amount(items, 'agenda item', 'agenda items'),
    ...amount(minutes, 'minute', 'minutes'),
    ...amount(matters, 'matter', 'matters'),
    ...amount(resolutions, 'resolution', 'resolutions'),
    ...amount(commitments, 'commitment', 'commitments'),
    ...amount(withheld, 'private place left out', 'private places left out'),
  ]
  return told.length === 0 ? [] : [told.join(', ')]
}
