import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, quoted } from '../telling.ts'
import { align, type Hunk, longest, printedIn, type Word } from './alignment.ts'
import { shownByEveryEdition } from './editions.ts'
import { paperInWords } from './papers.ts'
import { wordsIn } from './read-once.ts'
import { changeOf } from './sense.ts'
import { signOf, spotsOf, type Told, tellingOf } from './told.ts'

/** Shorter sentences are alike by chance. */
const leastWords = 18
/** So large a part of the longer sentence must stand in the other, in one order. */
const leastShared = 0.85
/** A sentence told anew for another meeting, month or report is a form that is filled in. */
const form =
  /\bminutes of (?:the )?(?:last |previous )?(?:meeting|[\p{L} ]{1,40} held)|have been consulted|correct record|meeting (?:held|to be held)|published (?:in|on)?\b|press and public|paragraphs? \d+ of part/iu
/** A number behind these tells where something stands, and no fact. */
const numbering =
  /^(?:minute|minutes|item|page|pages|paragraph|appendix|no|nos|ref|fd|ld|section|table|figure|annex|tel|version|part)$/
const code = /^\d{4,}$/
const seed = 6

interface Printed {
  readonly told: Told
  readonly words: readonly Word[]
}

interface Pair {
  readonly one: Printed
  readonly other: Printed
  readonly hunk: Hunk
  readonly told: Told
  readonly sign: string
}

/** Pairs of sentences of one document with words in a row in common that stand in no third. */
function alikeIn(all: readonly Printed[]): [Printed, Printed][] {
  const places = new Map<string, number[]>()
  for (const [at, { words }] of all.entries())
    for (let from = 0; from + seed <= words.length; from += 1) {
      const key = words
        .slice(from, from + seed)
        .map((each) => each.form)
        .join(' ')
      const list = places.get(key)
      if (list === undefined) places.set(key, [at])
      else if (list.at(-1) !== at && list.length < 3) list.push(at)
    }
  const pairs = new Map<string, number>()
  for (const list of places.values()) if (list.length === 2) pairs.set(list.join(' '), (pairs.get(list.join(' ')) ?? 0) + 1)
  return [...pairs]
    .filter(([, votes]) => votes >= 3)
    .map(([key]) => key.split(' ').map((at) => all[Number(at)] as Printed) as [Printed, Printed])
}

/** Words that stand for others, not the same said shorter or fuller. */
const isOther = ({ here, there }: Hunk): boolean => {
  if (here.length === 0 || there.length === 0) return here.length + there.length > 8
  const forms = new Set(there.map((word) => word.form))
  return !here.some((word) => forms.has(word.form))
}

function pairOf([one, other]: [Printed, Printed]): Pair[] {
  if (one.words.length > longest || other.words.length > longest) return []
  const { shared, hunks } = align(one.words, other.words)
  if (shared < Math.max(one.words.length, other.words.length) * leastShared) return []
  const telling = hunks.filter((hunk) => ['DATE', 'NUMBER'].includes(changeOf(hunk) ?? ''))
  const [hunk] = telling
  if (hunk === undefined || telling.length > 1 || hunks.some((each) => each !== hunk && isOther(each))) return []
  const before = one.words[one.words.indexOf(hunk.here[0] as Word) - 1]?.form ?? ''
  if (numbering.test(before) || [...hunk.here, ...hunk.there].some((word) => code.test(word.form) && !/^20\d\d$/.test(word.form)))
    return []
  return [{ one, other, hunk, told: one.told, sign: signOf(`${one.told.text} ${other.told.text}`) }]
}

function raisedOf(checking: Checking, group: readonly Pair[]): Raised {
  const [{ one, other, hunk, sign }] = group as [Pair, ...Pair[]]
  const telling = tellingOf(checking)
  const holderOf = ({ told }: Printed): string => telling.paperOf(told)
  const [here, there] = [holderOf(one), holderOf(other)]
  const [first, second] = [printedIn(one.told.text, hunk.here), printedIn(other.told.text, hunk.there)]
  const places = here === there ? 'two places' : `${paperInWords(checking, here)} and in ${paperInWords(checking, there)}`
  return {
    on: here === there ? [here] : [here, there],
    key: sign,
    says: `${here === there ? asStart(paperInWords(checking, here)) : 'One pack'} prints nearly the same sentence in ${places}, which begins ${quoted(one.told.text)}: “${first}” in the one and “${second}” in the other.`,
    shown: group.flatMap((each) => [
      ...spotsOf(each.one.told).map((passage) => ({ passage, printed: first })),
      ...spotsOf(each.other.told).map((passage) => ({ passage, printed: second })),
    ]),
    certainty: 'LIKELY',
    score: 0.8,
  }
}

export const twoPrintings: Rule = {
  id: 'two-printings',
  find: (checking) => {
    const telling = tellingOf(checking)
    const pairs = checking.texts.flatMap(({ document }) => {
      const sentences = telling.of(document).filter(({ inTable, text }) => !inTable && text.length > 80 && !form.test(text))
      const printed = sentences.map((told) => ({ told, words: wordsIn(told) })).filter(({ words }) => words.length >= leastWords)
      return alikeIn(printed).flatMap(pairOf)
    })
    return shownByEveryEdition(checking, pairs).map((group) => raisedOf(checking, group))
  },
}
