import type { Span } from '../../read/layer.ts'
import { normalForm } from '../../read/normal.ts'
import { type Words, wordsAt } from '../../read/words.ts'
import type { OwnerFact } from './facts.ts'

/** Nouns that make a name an office, a team or a body. */
const officeNoun =
  /\b(director|head|officer|manager|lead|leader|leadership|chair|board|team|worker|executive|member|commissioner|headteacher|scrutineer|cabinet|committee|secretary|treasurer|solicitor|coordinator|co-ordinator|adviser|advisor|partner)s?\b/i

/** Departments that are named in place of an office. */
const department =
  /^(hr|human resources|finance|legal|legal services|ict|it|communications|comms|procurement|democratic services)$/i

/** Words with which the name of an office begins, where it follows another without anything between. */
const officeStart =
  /^(lead|assistant|deputy|executive|interim|acting|corporate|principal|senior|chief|head|director|service|team|strategic|group|virtual|cabinet|chair|independent|designated|practice)\b/i

const connector = /\s*(?:[,;/&+]|\band\b|\bwith\b)\s*/gi

export const nameKey = (name: string): string => normalForm(name).text.replace(/[.,;:]+$/, '')

const isOffice = (name: string, known: ReadonlySet<string>): boolean =>
  known.has(nameKey(name)) || officeNoun.test(name) || department.test(name.trim())

/** Where the source of a cell divides into the names of several holders. */
function divisions(source: string, known: ReadonlySet<string>): { left: number; right: number } | undefined {
  if (/^\s*joint\b/i.test(source)) return undefined
  for (const { index, 0: mark } of source.matchAll(connector)) {
    const [left, right] = [source.slice(0, index), source.slice(index + mark.length)]
    const whole = known.has(nameKey(left)) && known.has(nameKey(right))
    if (
      whole ||
      (isOffice(left, known) && (department.test(right.trim()) || (officeStart.test(right) && officeNoun.test(right))))
    )
      return { left: index, right: index + mark.length }
  }
  for (const { index, 0: mark } of source.matchAll(/\s+/g)) {
    const [left, right] = [source.slice(0, index), source.slice(index + mark.length)]
    if (known.has(nameKey(left)) && (known.has(nameKey(right)) || (officeStart.test(right) && officeNoun.test(right))))
      return { left: index, right: index + mark.length }
  }
  return undefined
}

function divide(text: string, span: Span, known: ReadonlySet<string>): Span[] {
  const found = divisions(text.slice(span.start, span.end), known)
  if (found === undefined) return [span]
  return [
    { start: span.start, end: span.start + found.left },
    ...divide(text, { start: span.start + found.right, end: span.end }, known),
  ]
}

/** What a cell says in place of a name. */
const nobody =
  /^(?:tb[acd]|to be (?:confirmed|agreed|appointed|determined|advised)|not yet (?:known|agreed)|vacant|none|n\/?a|\W+)$/i

/** True where a cell is filled and names nobody: the name above it doesn't hold for it either. */
export const namesNobody = (cell: readonly Words[]): boolean =>
  cell.length > 0 && cell.every(({ text }) => nobody.test(text.replace(/[.,;:]+$/, '') || text))

/**
 * The holders that an owner's cell names: one a paragraph; several where names are joined by a word or a mark, or run together.
 * `known` are the names that fill cells of their own elsewhere in the plan.
 */
export function ownersIn(text: string, cell: readonly Words[], known: ReadonlySet<string>): OwnerFact[] {
  return cell.flatMap((paragraph) => {
    const [span, ...more] = paragraph.spans
    if (span === undefined) return []
    // A name that stands in several places is taken whole.
    const parts =
      more.length > 0 ? [paragraph] : divide(text, span, without(known, paragraph.text)).map((each) => wordsAt(text, [each]))
    return parts.map((words) => ({ words: [words], name: words.text.replace(/[.,;:]+$/, '') }))
  })
}

/** A cell's own name doesn't make the cell undividable. */
const without = (known: ReadonlySet<string>, name: string): ReadonlySet<string> =>
  new Set([...known].filter((each) => each !== nameKey(name)))
