import type { Pair } from './pairs.ts'
import type { Telling, Told } from './tellings.ts'

/** That a later text looks back at an earlier inspection, and whether it says in so many words that it was found there. */
export interface LookingBack {
  readonly isStated: boolean
  readonly reason: string
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const dated = `(?:in|of)\\s+(?:\\d{1,2}\\s+)?(?:(?<month>${months})\\s+)?(?<year>(?:19|20)\\d\\d)`
const kinds = '(?:inspection|focused visit|visit)'
const before = `(?:(?<month>${months})\\s+)?(?<year>(?:19|20)\\d\\d)\\s+(?:full\\s+|joint\\s+)?(?<kind>${kinds})`
const after = `(?:full\\s+|joint\\s+|last\\s+|previous\\s+)?(?<kind>${kinds})\\s+${dated}`
const finding = '(?:found|identified|highlighted|raised|criticised|noted|recognised)'

/** An inspection named by its date. */
const named = [after, before].map((name) => new RegExp(`\\b${name}\\b`, 'iu'))
/** It was found at that inspection, or that inspection found it. */
const told = [after, before].flatMap((name) => [
  new RegExp(`\\b${name}\\s+(?:had\\s+|has\\s+)?(?:also\\s+|first\\s+)?${finding}\\b`, 'iu'),
  new RegExp(
    `(?<!\\b(?:not|never|no longer)\\s)\\b${finding}\\s+(?:as\\s+[^.,;]{1,40}\\s)?(?:at|by|in|during)\\s+(?:the|their|its|our)\\s+${name}\\b`,
    'iu',
  ),
])
const last = /\b(?:last|previous|earlier)\s+(?:full\s+|joint\s+)?(?<kind>inspection|focused visit|visit)\b/iu

const isVisit = ({ inspection }: Told): boolean =>
  inspection.properties.kind === 'FOCUSED_VISIT' || inspection.properties.kind === 'MONITORING_VISIT'

const isOfKind =
  (kind: string) =>
  (each: Told): boolean =>
    isVisit(each) === /visit/i.test(kind)

/** Whether the words name this inspection, and no other that is known. */
function isMeant(
  { month, year = '', kind = '' }: Readonly<Record<string, string | undefined>>,
  from: Told,
  all: readonly Told[],
): boolean {
  const number =
    months
      .toLowerCase()
      .split('|')
      .indexOf((month ?? '').toLowerCase()) + 1
  const start = number === 0 ? `${year}-` : `${year}-${String(number).padStart(2, '0')}-`
  const meant = all.filter(({ day }) => day.startsWith(start)).filter(isOfKind(kind))
  return meant.length === 1 && meant[0] === from
}

/** So far, in letters, what was found may stand from what says that it was. */
const near = 40
const apart = /[;:]|\b(?:and|but|while|whereas|although)\b/i
const praise = /\b(?:good|strong|effective|effectively|outstanding|strengths?|improv\p{L}*)\b/iu

function isAbout({ matter: { sentence, words } }: Telling, start: number, end: number): boolean {
  if (praise.test(sentence.slice(end, end + near))) return false
  return words.some((word) => {
    const at = sentence.indexOf(word)
    if (at < 0) return false
    const between = at < start ? sentence.slice(at + word.length, start) : sentence.slice(end, at)
    return between.length <= near && !apart.test(between)
  })
}

/** A thing has a concern as its main matter when it weighs so much. */
const main = 0.84

/** Of several things of one inspection the later text may mean any. */
const isOnly = ({ from: { count, tellings } }: Pair): boolean => count === 1 && (tellings[0]?.matter.weight ?? 0) >= main

/** What the later text itself says of the earlier inspection; undefined where it says nothing. Known are only inspections that were read. */
export function lookingBack(pair: Pair, all: readonly Told[]): LookingBack | undefined {
  const { sentence } = pair.later.matter
  const [from, to] = [pair.from.told, pair.to.told]
  const says = told.some((pattern) => {
    const found = pattern.exec(sentence)
    return (
      found?.groups !== undefined &&
      isMeant(found.groups, from, all) &&
      isAbout(pair.later, found.index, found.index + found[0].length)
    )
  })
  if (says) {
    const reason = 'The later text says that the earlier inspection found it.'
    return { isStated: isOnly(pair), reason }
  }
  if (named.some((pattern) => isMeant(pattern.exec(sentence)?.groups ?? {}, from, all)))
    return { isStated: false, reason: 'The later text speaks of the earlier inspection.' }
  const kind = last.exec(sentence)?.groups?.kind
  const isLast =
    kind !== undefined &&
    all
      .filter(({ day }) => day < to.day)
      .filter(isOfKind(kind))
      .at(-1) === from
  return isLast ? { isStated: false, reason: 'The later text speaks of an earlier inspection.' } : undefined
}
