import { normalForm } from '../../read/normal.ts'
import { slugOf } from '../slug.ts'

/** Small words that one spelling of an office has and another leaves out. */
const small = /\b(?:of|for|the|and|to|in|on)\b|[&,.]/g

/** A role under whatever spelling: "Assistant Director of Help & Protection" and "Assistant Director Help and Protection" are one. */
export function roleKey(name: string): string {
  return slugOf(normalForm(name).text.replace(small, ' '))
}

export function roleKind(name: string): 'BOARD' | 'COMMITTEE' | 'ORGANISATION' | 'ROLE' {
  if (/^(?:clerk|secretary|advis[eo]r) to\b/i.test(name)) return 'ROLE'
  if (/\bboard\b/i.test(name)) return 'BOARD'
  if (/\b(?:committee|cabinet|panel)\b/i.test(name) && !/\bmember\b/i.test(name)) return 'COMMITTEE'
  if (
    /\b(?:director|head|officer|manager|lead|leader|chair|worker|member|commissioner|headteacher|scrutineer|executive)s?\b/i.test(
      name,
    ) &&
    !/\bteam\b/i.test(name)
  )
    return 'ROLE'
  return /\b(?:council|partners|partnership|police|nhs|trust|hr|service|services|team|department)\b/i.test(name)
    ? 'ORGANISATION'
    : 'ROLE'
}

/** The title of a service plan without the stop that a cell may end with. */
export const planName = (printed: string): string => printed.replace(/[.;,]+$/, '')
