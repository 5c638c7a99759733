import { otherThings } from '../../extract/inspection/mentions-kinds.ts'
import { normalForm } from '../../read/normal.ts'
import type { Unit } from './units.ts'

/** A reference in words: to a plan, a review or an inspection that is named without number or date. */
export interface Spoken {
  readonly sought: 'IMPROVEMENT_PLAN' | 'REVIEW' | 'LAST_INSPECTION' | 'LAST_VISIT' | 'REPORT_TITLED'
  readonly at: number
  readonly end: number
  readonly printed: string
  /** Who gave the review, or what a report is called, as far as it is read. */
  readonly who: string
}

const plan =
  /(?:([\p{L}\p{N}&'\u2019-]{1,30})\s{1,3})?(?:([\p{L}\p{N}&'\u2019-]{1,30})\s{1,3})improvement\s{1,3}plan\b(?!s|ning)/giu
/** Before "improvement plan" they name no other one. */
const ownWords =
  /^(?:the|our|this|that|its|their|your|current|existing|new|overall|whole|agreed|published|refreshed|revised|phase|children|children's|childrens|services|service|care|social|council's|partnership|of|to|in|and|on|for|with|against|by|update|report|see|review|sight)$/
const indefinite = /^(?:an?|any|each|every|no|robust|coherent|detailed|comprehensive|separate|further|future|their)$/

const reviewed =
  /\b(commissioner|adviser|advisor|ombudsman|coroner|auditors?)(?:['\u2019]s?)?\s(?:(?:for\s)?(?:\p{L}{1,30}\s){0,3}?)?(?:report|review)\b|\b(commissioner|adviser|advisor|ombudsman|coroner|auditors?)\s(?:has\s)?(?:undertook|carried out|conducted|completed|produced|published|led)\s(?:an?|the|his|her|their)\s(?:\p{L}{1,30}\s){0,2}?(?:review|report)\b/giu

const last =
  /\b(?:last|previous|most\srecent|latest)\s(?:(?:full|standard|ofsted|ilacs|short|graded|judgement|local|authority)\s){0,3}(inspection|focused\s(?:assurance\s)?visit|monitoring\svisit)\b(?!\s(?:in|of|on|took|was|dated)\b.{0,30}\b(?:19|20)\d\d|s\b|\sreports?)/giu

const titled = /\breport(?:s)?\s(?:on|entitled|titled|called|named)\s["'\u2018\u201c]?(?=\p{Lu})/gu
const longestTitle = 120

/** A text without any of these words speaks of none. */
const looked =
  /improvement\s+plan|\b(?:commissioner|advis[eo]r|ombudsman|coroner|auditor)|\b(?:last|previous|recent|latest)\s|\breports?\s(?:on|entitled|titled|called|named)/i
const longest = 50_000
const most = 300

/** A plan for another service, where its own is spoken of around it. */
const otherService = /\bSEND\b|special educational needs|youth justice|\badult (?:social care|services)\b/i
const around = 160

function plansIn(text: string): Spoken[] {
  return [...text.matchAll(plan)].slice(0, most).flatMap(({ 0: printed, 1: first = '', 2: second = '', index }): Spoken[] => {
    const [before, near] = [first, second].map((word) => word.toLowerCase().replaceAll('\u2019', "'")) as [string, string]
    if (
      !ownWords.test(near) ||
      indefinite.test(near) ||
      (!ownWords.test(before) && /^(?:children|services?|care|social)/.test(near) && indefinite.test(before))
    )
      return []
    if (otherService.test(text.slice(Math.max(0, index - around), index + printed.length))) return []
    const at = index + printed.search(/improvement/i)
    return [{ sought: 'IMPROVEMENT_PLAN', at, end: index + printed.length, printed: printed.slice(at - index), who: '' }]
  })
}

/** Everything that a text speaks of without a number. */
export function spokenIn({ text }: Unit): Spoken[] {
  if (text.length > longest || !looked.test(text)) return []
  const reviews = [...text.matchAll(reviewed)].slice(0, most).map(
    ({ 0: printed, 1: one, 2: other, index }): Spoken => ({
      sought: 'REVIEW',
      at: index,
      end: index + printed.length,
      printed,
      who: (one ?? other ?? '').toLowerCase(),
    }),
  )
  const lasts = [...text.matchAll(last)].slice(0, most).flatMap(({ 0: printed, 1: what = '', index }): Spoken[] => {
    const around = normalForm(text.slice(Math.max(0, index - 160), index + printed.length + 60)).text
    if (otherThings.test(around)) return []
    const sought = /visit/i.test(what) ? 'LAST_VISIT' : 'LAST_INSPECTION'
    return [{ sought, at: index, end: index + printed.length, printed, who: what.toLowerCase() }]
  })
  const titles = [...text.matchAll(titled)].slice(0, most).map(({ 0: printed, index }): Spoken => {
    const at = index + printed.length
    const who = normalForm(text.slice(at, at + longestTitle)).text
    return { sought: 'REPORT_TITLED', at: index, end: at + Math.min(who.length, longestTitle), printed, who }
  })
  return [...plansIn(text), ...reviews, ...lasts, ...titles]
}
