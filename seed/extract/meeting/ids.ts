import { makeId } from '../../../schema/index.ts'
import { slugOf } from '../slug.ts'
import { bodyKey } from './bodies.ts'

/** Which meeting is meant: two bodies can meet on one day. */
export interface Which {
  readonly body: string
  readonly day: string
}

const nameOf = ({ body, day }: Which): string => `${day}-${bodyKey(body)}`

export const meetingId = (council: string, which: Which): string => makeId(council, 'Meeting', nameOf(which))

/** What the ids of a meeting's items, minutes and resolutions begin with. */
export const meetingScope = (council: string, which: Which): string => `${council}/meeting-${nameOf(which)}`

/** A printed number as it stands in an id: "CYP/22/14" is "cyp-22-14". */
export const numberKey = (printed: string): string => slugOf(printed.replace(/\./g, '~')).replace(/~/g, '.')

export const minuteId = (council: string, which: Which, number: string): string =>
  makeId(meetingScope(council, which), 'Minute', numberKey(number))

export const resolutionId = (council: string, which: Which, minute: string, number: string): string =>
  makeId(meetingScope(council, which), 'Resolution', `${numberKey(minute)}-${numberKey(number)}`)
