import type { DecisionKind, DecisionState, Label, MeetingToldFragment, ReferenceKind } from '../generated/graphql.ts'
import { sayCaption } from './captions.ts'
import { sayDay } from './dates.ts'
import { sayCount } from './numbers.ts'

interface Met {
  readonly title: string | null
  readonly body?: string | null
  readonly date: string | null
}

/** What to call a meeting: its title; else the body that met and the day. */
export function sayMeeting({ title, body = null, date }: Met): string {
  if (title !== null) return title
  const who = body ?? 'A meeting'
  return date === null ? who : `${who}, ${sayDay(date)}`
}

export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  REQUEST: 'Asked',
  COMMITMENT: 'Promised',
  DECISION: 'Decided',
  NOTE: 'Noted',
  CONFIRM: 'Confirmed minutes',
  OTHER: 'Resolved, of a kind not understood',
}

const references: Readonly<Record<ReferenceKind, string>> = {
  NAMES: 'Names',
  AMENDS: 'Changes',
  FURTHER_TO: 'Further to',
}

export const sayReference = (kind: ReferenceKind | null): string => references[kind ?? 'NAMES']

/** "5 agenda items. 3 minutes: 3 matters raised, 4 resolutions (1 asks for something), 1 promise." */
export function sayHeld({ items, minutes, matters, resolutions, requests, commitments }: MeetingToldFragment): string {
  const agenda = items === 0 ? 'No agenda read' : sayCount(items, 'agenda item', 'agenda items')
  if (minutes === 0) return `${agenda}. No minutes read.`
  const asks = requests === 0 ? '' : ` (${requests} ${requests === 1 ? 'asks' : 'ask'} for something)`
  const told = [
    matters === 0 ? null : sayCount(matters, 'matter raised', 'matters raised'),
    resolutions === 0 ? null : `${sayCount(resolutions, 'resolution', 'resolutions')}${asks}`,
    commitments === 0 ? null : sayCount(commitments, 'promise', 'promises'),
  ].filter((part) => part !== null)
  return `${agenda}. ${sayCount(minutes, 'minute', 'minutes')}${told.length === 0 ? '' : `: ${told.join(', ')}`}.`
}

interface StateCount {
  readonly state: DecisionState | null
  readonly total: number
}

const states: readonly (readonly [state: DecisionState | null, words: string])[] = [
  ['ANSWERED', 'on which something came back'],
  ['PERHAPS', 'on which an answer is only suggested'],
  ['NOT_FOUND', 'on which no answer was found'],
  [null, 'that need no answer'],
]

/** "6 shown: 2 on which something came back, 4 on which no answer was found; the day of 1 without an answer had passed." */
export function sayDecisions(counts: readonly StateCount[], pastDue: number): string {
  const told = states
    .map(([state, words]) => ({ words, total: counts.find((each) => each.state === state)?.total ?? 0 }))
    .filter(({ total }) => total > 0)
  const all = told.reduce((sum, { total }) => sum + total, 0)
  if (all === 0) return 'None shown.'
  const past = pastDue === 0 ? '' : `; the day named for ${pastDue} without an answer had passed`
  return `${all} in all: ${told.map(({ total, words }) => `${total} ${words}`).join(', ')}${past}.`
}

const kinds: Partial<Readonly<Record<Label, string>>> = {
  AgendaItem: 'Agenda item',
  Minute: 'Minute',
  Resolution: 'Resolution',
  Matter: 'Matter',
}

/** A thing with its kind before its number, where its caption starts with one: "Minute 9 …". */
export function sayNamed({ __typename: label, caption }: { readonly __typename: Label; readonly caption: string }): string {
  const kind = kinds[label]
  const said = sayCaption(caption)
  return kind === undefined || !/^[(\d]/.test(said) ? said : `${kind} ${said}`
}
