import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import { wordsOf } from '../../link/words/index.ts'
import type { Checking } from '../checking.ts'
import type { Told } from '../contradictions/told.ts'
import { onceEach } from '../once.ts'
import { paperCalled } from '../telling.ts'
import { councilSentences } from './council-papers.ts'

/** Words that tell that something was done, or is being done. */
const progress =
  /\bwork in progress\b|\b(?:under ?way|in progress|in place)\b|\b(?:has|have|had|was|were|is|are) (?:(?:now|already|since|currently|been|being|fully) ){0,2}(?:agreed|approved|appointed|completed|developed|established|launched|prepared|produced|published|refreshed|reviewed|revised|signed off|submitted|undertaken|updated|written)\b/iu
/** Words that say that something is still wanted, or told again. */
const wanted = /\b(?:should|must|recommend\w*|needs? to|will)\b/iu

/** Words that stand in many a name and say little of it. */
const plain = new Set(
  'a an and as at be by for from in it its of on or that the their this to with within all each new any children childrens child people young service services social care work council local authority'.split(
    ' ',
  ),
)

/** So many pairs of words in common are no chance; one is none either, where both print it as a name. */
const enough = 2

interface Pair {
  readonly stems: string
  readonly isName: boolean
}

/** The pairs of words that stand together in a text, little words left out. */
function pairsIn(text: string): ReadonlyMap<string, Pair> {
  const pairs = text.split(/[,;:.()]\s/u).flatMap((part) => {
    const words = wordsOf(part).flatMap(({ stem, start, end }) => {
      const printed = part.slice(start, end)
      return plain.has(printed.toLowerCase().replace(/[’']s?$/u, ''))
        ? []
        : [{ stem, isCapital: /^\p{Lu}/u.test(printed) && start > 0 }]
    })
    return words.slice(1).map(({ stem, isCapital }, at): Pair => {
      const before = words[at] as (typeof words)[number]
      return { stems: `${before.stem} ${stem}`, isName: isCapital && before.isCapital }
    })
  })
  const namesLast = pairs.toSorted((a, b) => Number(a.isName) - Number(b.isName))
  return new Map(namesLast.map((pair) => [pair.stems, pair]))
}

const pairsOf = onceEach((_: Checking, text: string) => pairsIn(text))

/** How much of what is asked a sentence names: pairs of its words, a name of two words counting as two. */
function shared(asked: ReadonlyMap<string, Pair>, told: ReadonlyMap<string, Pair>): number {
  let found = 0
  for (const [stems, { isName }] of asked) {
    const there = told.get(stems)
    if (there !== undefined) found += isName && there.isName ? enough : 1
  }
  return found
}

/** A sentence of a council's paper that tells of progress with what was asked for, and the paper. */
export interface Progress {
  readonly told: Told
  readonly paper: string
}

/** What tells most of progress with something that was asked for, in the council's own papers of a day or later. */
export function progressOn(checking: Checking, asked: NodeRecord<'Recommendation'>, since: string): Progress | undefined {
  const pairs = pairsOf(checking, textOf(asked))
  const found = [...councilSentences(checking)].flatMap(([paper, sentences]) => {
    const day = checking.dayOf(paper)
    if (day === undefined || day < since) return []
    return sentences
      .filter(({ text }) => progress.test(text) && !wanted.test(text))
      .map((told) => ({ told, paper, near: shared(pairs, pairsOf(checking, told.text)) }))
      .filter(({ near }) => near >= enough)
  })
  return found.sort((a, b) => b.near - a.near || (a.told.text < b.told.text ? -1 : 1))[0]
}

/** So many words before and after those that tell of progress are quoted. */
const before = /(?:\S+\s+){0,6}$/u
const after = /^\S*(?:\s+\S+){0,3}/u

function quotedAt(text: string): string {
  const { index = 0, 0: found = '' } = progress.exec(text) ?? {}
  const [head, tail] = [text.slice(0, index), text.slice(index + found.length)]
  const [from = '', to = ''] = [before.exec(head)?.[0], after.exec(tail)?.[0]]
  const isWhole = to.length === tail.length
  const told = `${from}${found}${to}`.replace(/\s+/gu, ' ')
  return `“${from.length < head.length ? '…' : ''}${isWhole ? told.replace(/[.;:,]+$/u, '') : `${told} …`}”`
}

/** "The report “X” says: “…”." */
export const progressTold = (checking: Checking, { told, paper }: Progress): string =>
  `${paperCalled(checking.known.node(paper), checking).replace(/^t/u, 'T')} says: ${quotedAt(told.text)}.`

export const progressShown = ({ told: { document, spans, locator } }: Progress) =>
  spans.slice(0, 1).map((span) => ({ passage: { document, span, locator } }))
