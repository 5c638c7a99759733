import type { InspectionKind, YearsQuery } from '../generated/graphql.ts'
import { gradeShape, shortGrade } from '../inspecting/grades.ts'
import { sayDay } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'

/** The rows of the picture, and what each is called. */
export const lanes = ['Inspections and visits', 'Versions of plans', 'Meetings'] as const
export type Lane = (typeof lanes)[number]

/** Something that happened: what the picture and the table tell of it. */
export interface Happening {
  readonly id: string
  readonly day: string
  readonly lane: Lane
  readonly shape: string
  /** What stands beside its shape. */
  readonly words: string
  /** The whole of it, for the table. */
  readonly title: string
  /** What an inspection judged overall. */
  readonly grade: string | null
}

/** A visit or review without a grade, in as few words as fit beside its mark. */
const shortKinds: Partial<Readonly<Record<InspectionKind, string>>> = {
  FOCUSED_VISIT: 'Focused visit',
  JOINT_AREA: 'Joint inspection',
  MONITORING_VISIT: 'Monitoring visit',
  PEER_REVIEW: 'Peer review',
}

function inspections({ inspectionHistory }: YearsQuery): Happening[] {
  return inspectionHistory.inspections.flatMap(({ id, title, day, kind, overall }) => {
    if (day === null) return []
    const grade = overall === null ? null : shortGrade(overall)
    const shape = overall === null ? '○' : gradeShape(overall)
    return [
      {
        id,
        day,
        lane: 'Inspections and visits',
        shape,
        words: grade ?? (kind === null ? undefined : shortKinds[kind]) ?? title?.split(',')[0] ?? 'Inspection',
        title,
        grade,
      } as const,
    ]
  })
}

function versions({ plan }: YearsQuery): Happening[] {
  return plan.plans.flatMap((each) =>
    each.versions.flatMap(({ read, from, publishedOn, plan: { id, title } }) => {
      const day = from ?? publishedOn
      if (!read || day === null) return []
      return [
        { id, day, lane: 'Versions of plans', shape: '◆', words: sayDay(day), title: title ?? 'Plan', grade: null } as const,
      ]
    }),
  )
}

function meetings({ meetingHistory }: YearsQuery): Happening[] {
  return meetingHistory.meetings.flatMap(({ meeting: { id, title, date, body } }) =>
    date === null
      ? []
      : [
          {
            id,
            day: date,
            lane: 'Meetings',
            shape: '■',
            words: sayDay(date),
            title: title ?? body ?? 'A meeting',
            grade: null,
          } as const,
        ],
  )
}

/** What happened up to a day that has been read, the newest first. */
export const happeningsOf = (years: YearsQuery, until: string): Happening[] =>
  [...inspections(years), ...versions(years), ...meetings(years)]
    .filter(({ day }) => day <= until)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : lanes.indexOf(a.lane) - lanes.indexOf(b.lane)))

/** A mark of the picture: its shape, and beside it words at one of its sides. */
export interface Mark {
  readonly key: string
  readonly x: number
  readonly row: number
  readonly shape: string
  readonly words: string
  readonly textX: number
  readonly anchor: 'start' | 'end'
}

export interface LaneDrawn {
  readonly lane: Lane
  readonly rows: number
  readonly marks: readonly Mark[]
}

export interface Drawn {
  readonly years: readonly { readonly year: number; readonly x: number }[]
  readonly lanes: readonly LaneDrawn[]
}

/** About as wide as a letter of the picture is, and as its shape with the space beside it. */
const [letter, beside] = [9, 12]

/** The least distance between two marks of a row, and between two years. */
const [apart, yearsApart] = [8, 48]

interface Wanted {
  readonly key: string
  readonly day: string
  readonly shape: string
  readonly words: string
}

/** So many meetings stand each for itself; more are told by the year. */
const mostMeetings = 8

function wantedOf(lane: Lane, happenings: readonly Happening[]): Wanted[] {
  const own = happenings.filter((each) => each.lane === lane).toReversed()
  if (lane !== 'Meetings' || own.length <= mostMeetings) return own.map(({ id, ...rest }) => ({ key: id, ...rest }))
  const byYear = new Map<string, Happening[]>()
  for (const each of own) byYear.set(each.day.slice(0, 4), [...(byYear.get(each.day.slice(0, 4)) ?? []), each])
  return [...byYear].map(([year, all]) => ({
    key: year,
    day: all[Math.floor(all.length / 2)]?.day ?? `${year}-07-01`,
    shape: '■',
    words: sayCount(all.length, 'meeting', 'meetings'),
  }))
}

/** Words that fit so many letters: the table has the whole of them. */
const cutTo = (words: string, letters: number): string => (words.length <= letters ? words : `${words.slice(0, letters - 1)}…`)

/** Each mark in the first row in which neither its shape nor its words meet another's; words stand where there is room for them. */
function placed(wanted: readonly Wanted[], at: (day: string) => number, width: number): Omit<LaneDrawn, 'lane'> {
  const rows: (readonly [from: number, to: number])[][] = []
  const marks = wanted.map(({ key, day, shape, words }): Mark => {
    const x = at(day)
    const room = Math.max(x, width - x) - beside
    const fitting = cutTo(words, Math.floor(room / letter))
    const wide = fitting.length * letter
    const toTheRight = x + beside + wide <= width
    const span = toTheRight ? ([x - beside, x + beside + wide] as const) : ([x - beside - wide, x + beside] as const)
    const free = rows.findIndex((row) => row.every(([from, to]) => span[1] + apart <= from || span[0] >= to + apart))
    const row = free === -1 ? rows.length : free
    rows[row] = [...(rows[row] ?? []), span]
    return {
      key,
      x,
      row,
      shape,
      words: fitting,
      textX: toTheRight ? x + beside : x - beside,
      anchor: toTheRight ? 'start' : 'end',
    }
  })
  return { rows: rows.length, marks }
}

/** Where everything stands in a picture that is so wide; null where nothing happened. */
export function drawn(happenings: readonly Happening[], width: number): Drawn | null {
  const days = happenings.map(({ day }) => Number(day.slice(0, 4)))
  if (days.length === 0 || width <= 0) return null
  const [first, last] = [Math.min(...days), Math.max(...days) + 1]
  const [from, to] = [Date.UTC(first, 0, 1), Date.UTC(last, 0, 1)]
  const at = (time: number): number => beside + ((time - from) / (to - from)) * (width - 2 * beside)
  const step = Math.max(1, Math.ceil(yearsApart / ((width - 2 * beside) / (last - first))))
  const years = Array.from({ length: last - first }, (_, index) => first + index)
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({ year, x: at(Date.UTC(year, 0, 1)) }))
  const found = lanes.map((lane) => ({ lane, ...placed(wantedOf(lane, happenings), (day) => at(Date.parse(day)), width) }))
  return { years, lanes: found.filter(({ marks }) => marks.length > 0) }
}
