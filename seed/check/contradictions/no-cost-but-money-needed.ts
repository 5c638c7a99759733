import type { Block } from '../../outline/blocks/index.ts'
import type { Span } from '../../read/layer.ts'
import type { Checking } from '../checking.ts'
import { groupedBy } from '../grouped.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, quoted } from '../telling.ts'
import { publicationOf } from './editions.ts'
import { paperInWords } from './papers.ts'
import { blocksIn } from './read-once.ts'
import { spotsOf, type Told, tellingOf } from './told.ts'
import { quotedAround } from './wanting.ts'

/** The heading or label of what a report says of its cost. */
const label =
  /^(?:[\d.]+ |\(?[a-z]\)? )?(?:(?:revenue|capital) costs?|(?:financial|finance|resource|budget(?:ary)?|cost) (?:and [a-z]+ )?implications?)(?: \([^)]{0,60}\))?(?:\s*[:–-]\s*|\s*$)/i
/** That there is no cost; what is only not direct is left open. */
const none =
  /^(?:not applicable|n\/?a\b|none\b|nil\b|no (?:financial|revenue|resource|cost) implications|there (?:are|is) (?:currently )?no (?:additional |immediate |specific |new )?(?:financial|revenue|resource|budgetary|cost)s?(?: or [a-z]+)? (?:implications?|costs?|impact))/i
const direct = /\bdirect(?:ly)?\b/i
/** What is put off is told whole, in so many words. */
const longest = 34
/** That cost will be looked at later. */
const deferred =
  /\b(?:will|to|would|may|shall) be (?:\w+ )?(?:considered|reviewed|reported|addressed|determined|assessed)\b[^.;]*/i
/** That money is needed, short or overspent. */
const needed = [
  /\b(?:further|additional|recurrent|extra|more|significant|sustained)\b[^.;]{0,50}\b(?:resources?|resourcing|funding|investment|finance)\b[^.;]{0,50}\b(?:(?:is|are|will be) (?:required|needed|necessary))\b/i,
  /\b(?:requires?|needs?)\b (?:(?:further|additional|recurrent|extra|significant|sustained)[ ,]+(?:and )?)+(?:financial )?(?:resources?|funding|investment)\b/i,
  /\b(?:financial|budget|cost|in-year|spending) (?:pressures?|gap|deficit|shortfall)\b[^.;]{0,80}£\s?\d[\d.,]*|£\s?\d[\d.,]*\s?(?:m|million|k|bn)?\b[^.;]{0,60}\b(?:pressure|overspend|overspent|shortfall|deficit)\b|\b(?:overspend|overspent|shortfall)\b[^.;]{0,60}£\s?\d/i,
]

interface Field {
  readonly document: string
  readonly holder: string
  readonly text: string
  readonly span: Span
  readonly line: number
}

/** What reports say in the fields on cost where they say that there is none. */
function fieldsIn(checking: Checking): Field[] {
  const telling = tellingOf(checking)
  return checking.texts.flatMap(({ document, layer }) => {
    if (publicationOf(checking, document) !== document) return []
    const blocks = blocksIn(layer)
    return blocks.flatMap((block, at): Field[] => {
      const found = block.rows === undefined ? label.exec(block.words.text) : null
      if (found === null) return []
      const rest = block.words.text.slice(found[0].length)
      const told: Block | undefined = rest === '' ? blocks[at + 1] : block
      const text = rest === '' ? (told?.words.text ?? '') : rest
      const span = told?.words.spans[0]
      if (told === undefined || span === undefined || told.kind === 'heading' || !none.test(text)) return []
      if (direct.test(text.split('.')[0] ?? '')) return []
      return [{ document, holder: telling.holderOf(document, span), text, span, line: told.line }]
    })
  })
}

const most = 4

interface Need {
  readonly told: Told
  readonly holder: string
  readonly start: number
  readonly end: number
}

/** What reports of items say of money that is needed, by the report of the item; what is attached to that report is its own. */
function needsIn(checking: Checking): Map<string, Need[]> {
  const telling = tellingOf(checking)
  const tabled = new Set(
    checking.known.all('AgendaItem').flatMap(({ id }) => checking.known.out('REFERS_TO', id).map(({ to }) => to)),
  )
  const found = new Map<string, Need[]>()
  let [document, cover] = ['', '']
  for (const told of telling.sentences) {
    const [span] = told.spans
    if (span === undefined) continue
    if (told.document !== document) [document, cover] = [told.document, '']
    const holder = telling.holderOf(told.document, span)
    if (tabled.has(holder) || cover === '') cover = holder
    if (told.inTable || !/£|resourc|funding|investment/i.test(told.text)) continue
    const match = needed.map((each) => each.exec(told.text)).find((each) => each !== null)
    if (match === undefined || match === null) continue
    const need = { told, holder, start: match.index, end: match.index + match[0].length }
    for (const key of new Set([holder, cover])) found.set(key, [...(found.get(key) ?? []), need])
  }
  return found
}

export const noCostButMoneyNeeded: Rule = {
  id: 'no-cost-but-money-needed',
  find: (checking) => {
    const fields = fieldsIn(checking)
    if (fields.length === 0) return []
    const needs = needsIn(checking)
    return [...groupedBy(fields, ({ holder }) => holder)].flatMap(([holder, all]): Raised[] => {
      const told = needs.get(holder) ?? []
      const [field, need] = [all[0] as Field, told.find(({ told }) => told.text.includes('£')) ?? told[0]]
      if (need === undefined) return []
      const isDeferred = deferred.test(field.text)
      const isShort = field.text.split(/\s+/u).length <= longest
      const put = isDeferred && isShort ? `“${field.text.replace(/\.$/u, '')}”` : quoted(field.text)
      return [
        {
          on: [holder],
          says: `${asStart(paperInWords(checking, holder))} says of its cost: ${put}. ${need.holder === holder ? 'The same report' : `${asStart(paperInWords(checking, need.holder))}, which stands behind it,`} says: ${quotedAround(need.told.text, [need])}.`,
          shown: [
            ...all.map(({ document, span, line }) => ({ passage: { document, span, locator: `line ${line}` } })),
            ...told.slice(0, most).flatMap((each) => spotsOf(each.told).map((passage) => ({ passage }))),
          ],
          certainty: 'LIKELY',
          score: 0.7,
          ...(isDeferred ? { severity: 'LOW' as const } : {}),
        },
      ]
    })
  },
}
