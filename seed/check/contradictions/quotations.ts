import type { Checking } from '../checking.ts'
import { type Told, tellingOf } from './told.ts'

/** Words in quotation marks that a paper says somebody wrote or resolved. */
export interface Quotation {
  readonly document: string
  readonly text: string
  /** The sentences in which it stands. */
  readonly sentences: readonly Told[]
  /** The words by which it is said whose they are. */
  readonly attributed: string
}

const marks = [
  /“(?<words>[^“”]{25,1200})”/g,
  /(?<![\p{L}\p{N}])"(?<words>[^"“”]{25,1200})"/gu,
  /(?<![\p{L}\p{N}])[‘'](?<words>(?:[^‘’'“”"]|[’'](?=\p{L})){25,700})[’'](?![\p{L}\p{N}])/gu,
]

/** Who wrote it: those who inspect and what they send, or a meeting that resolved. */
const attribution =
  /\b(?:ofsted|inspect(?:ors?|orate|ion)|commissioner|cqc|hmi|peer review|jtai|ilacs|letter|minutes? no|resol(?:ved|ution)|agreed that|recommend(?:ed|ation)s?|report (?:states?|stated|says|said|found|noted|concluded)|judg(?:e)?ment|dfe|department)\b/i
const before = 260
const after = 90
export const leastWords = 6

interface Paragraph {
  readonly document: string
  readonly text: string
  readonly parts: readonly { readonly from: number; readonly told: Told }[]
}

function paragraphsOf(sentences: readonly Told[]): Paragraph[] {
  const found: { document: string; number: number; text: string; parts: { from: number; told: Told }[] }[] = []
  for (const told of sentences) {
    const last = found.at(-1)
    if (last !== undefined && last.document === told.document && last.number === told.paragraph) {
      last.parts.push({ from: last.text.length + 1, told })
      last.text += ` ${told.text}`
    } else found.push({ document: told.document, number: told.paragraph, text: told.text, parts: [{ from: 0, told }] })
  }
  return found
}

export function quotationsIn(checking: Checking): Quotation[] {
  const paragraphs = paragraphsOf(tellingOf(checking).sentences)
  return paragraphs.flatMap(({ document, text, parts }, at) => {
    if (!/["“‘']/.test(text)) return []
    const previous = paragraphs[at - 1]?.document === document ? (paragraphs[at - 1]?.text ?? '') : ''
    return marks.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): Quotation[] => {
        const words = match.groups?.words ?? ''
        const [start, end] = [match.index, match.index + match[0].length]
        const lead = start < 60 ? `${previous} ${text.slice(0, start)}` : text.slice(0, start)
        const attributed = `${lead.slice(-before)} ${text.slice(end, end + after)}`
        if (words.trim().split(/\s+/).length < leastWords || !attribution.test(attributed)) return []
        const sentences = parts.filter(({ from, told }) => from < end && from + told.text.length > start).map(({ told }) => told)
        return [{ document, text: words, sentences, attributed }]
      }),
    )
  })
}
