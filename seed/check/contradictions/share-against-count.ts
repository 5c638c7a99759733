import type { Quantity } from '../../extract/figures/numbers/quantities.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { type Figured, figuresOf, isDamaged } from './figures.ts'
import { type FoundInSentence, proseOf, raisedFromSentences } from './from-sentences.ts'
import { numberInWords } from './papers.ts'
import { decimalsOf } from './rounding.ts'
import { quantitiesOf, type Told } from './told.ts'

/** Papers round up and down, and cut: a share may be off by one in its last digit. */
const offBy = (printed: string): number => 10 ** -decimalsOf(printed) + 1e-9

/** With a base beyond this, nearly every whole per cent is that of some count. */
const largestBase = 60

const shareIn = (printed: string): string => /\d+(?:\.\d+)?(?= ?(?:%|per ?cent))/i.exec(printed)?.[0] ?? printed

/** Whether some whole number of so many gives a share. */
function isOfSome(share: number, of: number, printed: string): boolean {
  const within = offBy(printed) * (decimalsOf(printed) === 0 ? 0.5 : 1) + 1e-9
  const near = Math.round((share / 100) * of)
  return [near - 1, near, near + 1].some((count) => count >= 0 && count <= of && Math.abs((count / of) * 100 - share) <= within)
}

function ofBoth(printed: string, { value, count, of, qualifier, form, unit }: Quantity): string | undefined {
  if (unit !== '%' || count === undefined || of === undefined || of === 0 || qualifier !== undefined || form !== 'digits')
    return undefined
  const share = shareIn(printed)
  const reckoned = (count / of) * 100
  if (Math.abs(reckoned - value) <= offBy(share)) return undefined
  return `prints ${share}% beside ${numberInWords(count)} of ${numberInWords(of)}, which is ${numberInWords(Number(reckoned.toFixed(1)))}%.`
}

/** A base at the head of a sentence, with nothing else that could be one: "Of the 40 pupils …, 21%". */
const atHead = /^(?:of|for|among|out of) (?:the |these |those |our |all )?$/i
const ofOthers = /\b(?:nationally|national|regional|average|compared|neighbours|target|last year|previous)\b/i

function ofHead(text: string, all: readonly Quantity[]): { says: string; at: Quantity } | undefined {
  const [base, share] = all
  if (base === undefined || share === undefined || !atHead.test(text.slice(0, base.start))) return undefined
  if (base.unit !== undefined || base.noun === undefined || base.qualifier !== undefined || share.unit !== '%') return undefined
  if (share.count !== undefined || share.qualifier !== undefined || share.form !== 'digits' || share.sign !== 0) return undefined
  if (ofOthers.test(text.slice(base.end, share.end + 20))) return undefined
  const printed = shareIn(text.slice(share.start, share.end))
  if (base.value > largestBase || isOfSome(share.value, base.value, printed)) return undefined
  return {
    says: `prints ${printed}% of ${numberInWords(base.value)} ${base.noun.words}; no whole number of ${numberInWords(base.value)} is ${printed}%.`,
    at: share,
  }
}

function foundIn(told: Told): FoundInSentence[] {
  const { text } = told
  if (!/%|per ?cent/i.test(text)) return []
  const all = quantitiesOf(told)
  const head = ofHead(text, all)
  const both = all.flatMap((each): FoundInSentence[] => {
    const printed = text.slice(each.start, each.end)
    const says = ofBoth(printed, each)
    return says === undefined ? [] : [{ told, says, printed }]
  })
  return head === undefined ? both : [...both, { told, says: head.says, printed: text.slice(head.at.start, head.at.end) }]
}

/** What a row of a table prints: a share beside its count and the total, or beside how many were looked at. */
function ofRow({ told: { value, unit, count, of, printed = '', qualifier } }: Figured): string | undefined {
  if (unit !== '%' || value === undefined || of === undefined || of === 0 || qualifier !== undefined) return undefined
  if (!/^\d+(?:\.\d+)? ?%?$/.test(printed.trim())) return undefined
  if (count === undefined)
    return of > largestBase || isOfSome(value, of, printed)
      ? undefined
      : `prints ${printed} of ${numberInWords(of)}; no whole number of ${numberInWords(of)} is that.`
  const reckoned = (count / of) * 100
  return Math.abs(reckoned - value) <= offBy(printed)
    ? undefined
    : `prints ${printed} beside ${numberInWords(count)} of ${numberInWords(of)}, which is ${numberInWords(Number(reckoned.toFixed(1)))}%.`
}

function raisedOfRow(checking: Checking, figure: Figured): Raised[] {
  const says = ofRow(figure)
  if (says === undefined || isDamaged(checking, figure)) return []
  const name = figure.indicator.properties.name.replace(/[“”]/g, '')
  return [
    {
      on: [figure.id],
      says: `The row “${name}” ${says}`,
      shown: figure.passages.map(({ id }) => ({ passage: id })),
      certainty: 'PROVEN',
    },
  ]
}

export const shareAgainstCount: Rule = {
  id: 'share-against-count',
  find: (checking) => {
    const inSentences = raisedFromSentences(checking, proseOf(checking).flatMap(foundIn), { certainty: 'PROVEN' })
    const raisedOn = new Set(inSentences.flatMap(({ on }) => on))
    const inRows = figuresOf(checking).filter(({ id }) => !raisedOn.has(id))
    return [...inSentences, ...inRows.flatMap((figure) => raisedOfRow(checking, figure))]
  },
}
