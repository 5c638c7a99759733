import type { Block } from '../../outline/blocks/index.ts'
import type { Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import { endOf, startOf } from '../pack/blocks.ts'
import type { Report } from './agenda-records.ts'
import { bodyName } from './bodies.ts'
import type { Which } from './ids.ts'
import { isPrivate } from './private.ts'
import type { ReferenceRecords } from './reference-records.ts'
import { referencesIn } from './references.ts'
import { reportFront } from './reports.ts'

/** So many paragraphs on, "Minute No. 4" still is one of the meeting that was spoken of. */
const near = 8

/** What a meeting did that was held. */
const dealtWith =
  /\b(?:request(?:ed|s)?|asked|agreed|resolved|sought|considered|received|noted|approved|recommended|established|endorsed|reported to|submitted to|presented to|undertook|confirmed)\b/i

const furniture = /^(?:agenda (?:item|page)|page) \d+[a-z]?(?: of \d+)?$/i

/** The first part of the number of a paragraph: "6" of "6.2". */
const partOf = ({ marker = '', words }: Block): string | undefined =>
  (/(\d{1,2})\.\d/.exec(marker) ?? /^(\d{1,2})\.\d{1,2}\s/.exec(words.text))?.[1]

/** So many paragraphs on, a report tells of something else. */
const longest = 8

/** The paragraphs that go on from one, up to the next heading or the next part by its number. */
function sectionAfter(own: readonly Block[], at: number): Words[] {
  const part = own
    .slice(0, at + 1)
    .flatMap((block) => partOf(block) ?? [])
    .at(-1)
  const rest = own.slice(at + 1, at + 1 + longest)
  const end = rest.findIndex((block) => block.kind === 'heading' || (part !== undefined && (partOf(block) ?? part) !== part))
  return rest.slice(0, end < 0 ? rest.length : end).map(({ words }) => words)
}

/** What officers' reports tell of meetings and minutes before. `taken` are the parts of the document that minutes fill. */
export function writeStatements(
  records: ReferenceRecords,
  blocks: readonly Block[],
  reports: readonly Report[],
  taken: readonly Span[],
  council: string,
  called: string | undefined,
): void {
  for (const report of reports) {
    const body = bodyName(report.reportTo.text, council)
    const asAt = called ?? reportFront(records.layer, report).day?.value
    let spoken: { which: Which; at: number } | undefined
    const own = blocks.filter(
      (block) => block.kind !== 'table' && block.kind !== 'note' && startOf(block) > report.start && startOf(block) < report.end,
    )
    for (const [at, block] of own.entries()) {
      const { text } = block.words
      if (furniture.test(text) || text.length < 20 || isPrivate(text)) continue
      if (taken.some(({ start, end }) => start <= startOf(block) && endOf(block) <= end)) continue
      const context = spoken !== undefined && at - spoken.at <= near ? spoken.which : undefined
      const { found } = referencesIn(text, body, council, context, asAt)
      if (!found.some(({ minute }) => minute !== undefined) && !(found.length > 0 && dealtWith.test(text))) continue
      const which = records.write(
        { id: report.id, words: [block.words], locator: 'what the report refers to', body, asAt, after: sectionAfter(own, at) },
        context,
      )
      if (which !== undefined) spoken = { which, at }
    }
  }
}
