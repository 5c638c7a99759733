import { Problem } from '../../schema/index.ts'
import { type Paper, reportOf } from '../ingest.ts'
import type { Filled } from '../keep/fill.ts'
import { meetingWords } from './meeting-words.ts'

export const usage = `Usage: npm run ingest -- PATH… [--council NAME] [--corrections FILE] [--report FILE.json] [--dry-run] [--stop-after STEP [--out FILE]]
       npm run withdraw -- DOCUMENT
       npm run review -- confirm|reject RELATIONSHIP FROM TO --by NAME --reason TEXT [--kind editor] [--concern WORDS]
       npm run review -- merge KEEP OTHER --by NAME --reason TEXT [--kind editor]
       npm run review -- part KEEP OTHER [--paper DOCUMENT]… --by NAME --reason TEXT [--kind editor]
       npm run review -- note THING --by NAME --says TEXT [--kind editor]
STEP is read, outline, extract, join, link or check.
`

const say = (line: string): unknown => process.stdout.write(`${line}\n`)

export const complain = ({ message, code }: Problem): unknown => process.stderr.write(`golden-thread: ${message} [${code}]\n`)

export const wrongUse = (what: string, cause?: unknown): Problem =>
  new Problem('SETTING_INVALID', { what, todo: usage.trim() }, { cause })

function foundIn({ plan, inspection, figures, meeting }: Paper['extracted']): string {
  const found = [
    ...(plan === undefined ? [] : [`a plan: ${plan.actions} actions, ${plan.measures} measures`]),
    ...(inspection === undefined
      ? []
      : [
          `${inspection.title}: ${inspection.judgements} judgements, ${inspection.findings} findings, ${inspection.asks} things asked for`,
        ]),
    ...meetingWords(meeting),
    ...(figures.observations === 0 ? [] : [`${figures.observations} figures of ${figures.indicators} indicators`]),
  ]
  return found.length === 0 ? 'nothing known found in it' : found.join('; ')
}

function summary({ path, council, extracted }: Paper): string {
  const { document, notUnderstood, leftOut } = extracted
  const found = foundIn(extracted)
  const places = notUnderstood.length === 1 ? '1 place' : `${notUnderstood.length} places`
  const out = leftOut.length === 0 ? '' : `; ${leftOut.length === 1 ? '1 place' : `${leftOut.length} places`} left out as private`
  return `${path}: ${council}, ${document}; ${found}${out}${notUnderstood.length === 0 ? '' : `; ${places} not understood:`}`
}

/** Says what each paper gave, and shows what of it was not understood. */
export function tellPapers(papers: readonly Paper[]): void {
  for (const paper of papers) {
    say(summary(paper))
    for (const remark of paper.remarks) say(`  ${remark}`)
    for (const { heading, rows, actions, unread } of paper.extracted.plan?.tables ?? [])
      say(
        `  ${heading}: ${rows} rows, ${actions} actions${unread.length === 0 ? '' : `; not read: the column ${unread.map((name) => `"${name}"`).join(', ')}`}`,
      )
    for (const { line, text } of reportOf(paper).notUnderstood) say(`  line ${line}: ${text.replace(/\s+/g, ' ').slice(0, 160)}`)
  }
}

export function tellFilled({ council, added, changed, unchanged, removed, linked }: Filled): void {
  if (added + changed + removed === 0) say(`${council}: no change`)
  else say(`${council}: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} as they were`)
  if (linked === undefined) return
  const { suggested, decided, notes, dangling, flags, high } = linked
  say(`  ${suggested} links suggested, ${decided} decided by people, ${dangling} references that lead to nothing that was read`)
  say(`  ${flags} flags raised by checks, ${high} of them high`)
  if (notes > 0) say(`  ${notes} ${notes === 1 ? 'note' : 'notes'} of readers and editors`)
}
