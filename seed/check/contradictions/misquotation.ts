import { dayInWords } from '../../dates/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, quoted } from '../telling.ts'
import { type Alignment, align, type Hunk, joined, longest, printedIn, type Word, wordsOf } from './alignment.ts'
import { shownByEveryEdition } from './editions.ts'
import { paperInWords } from './papers.ts'
import { type Quotation, quotationsIn } from './quotations.ts'
import { wordsIn } from './read-once.ts'
import { signOf, spotsOf, type Told, tellingOf } from './told.ts'

/** So large a part of a quotation must stand in the sentence that it is taken to quote. */
const leastShared = 0.75
const seed = 4

interface Source {
  readonly told: Told
  readonly words: readonly Word[]
}

/** Which sentences hold some words in a row. */
class Sources {
  readonly #byWords = new Map<string, Source[]>()

  constructor(sentences: readonly Told[], wanted: ReadonlySet<string>) {
    const first = new Set([...wanted].map((key) => key.slice(0, key.indexOf(' '))))
    for (const told of sentences) {
      const words = wordsIn(told)
      if (!words.some(({ form }) => first.has(form))) continue
      const source = { told, words }
      for (const key of new Set(seedsOf(words, first)))
        if (wanted.has(key)) this.#byWords.set(key, [...(this.#byWords.get(key) ?? []), source])
    }
  }

  of(words: readonly Word[]): Source[] {
    const votes = new Map<Source, number>()
    for (const key of seedsOf(words))
      for (const source of this.#byWords.get(key) ?? []) votes.set(source, (votes.get(source) ?? 0) + 1)
    return [...votes].sort((a, b) => b[1] - a[1]).map(([source]) => source)
  }
}

/** Words in a row; only those that begin with one of some words, where they are given. */
const seedsOf = (words: readonly Word[], first?: ReadonlySet<string>): string[] =>
  words.slice(seed - 1).flatMap((_, at) =>
    first?.has(words[at]?.form ?? '') === false
      ? []
      : words
          .slice(at, at + seed)
          .map(({ form }) => form)
          .join(' '),
  )

/** What a writer may change in a quotation and say so: what is left out, and what is put in square brackets. */
const isMarked = (text: string, { here }: Hunk): boolean => {
  const [first, last] = [here[0], here.at(-1)]
  if (first === undefined || last === undefined) return /…|\.\.\.|\[/.test(text)
  return /\[[^\]]*$/.test(text.slice(0, first.start)) && text.slice(last.end).includes(']')
}

/** Endings and small words are no other wording. */
const isSmall = ({ here, there }: Hunk): boolean =>
  [...here, ...there].every(({ form }) => /^(?:the|a|an|of|to|in|and|that|its|their|s|is|was|are|were|on|for)$/.test(form)) ||
  (here.length === there.length && here.every(({ form }, at) => stem(form) === stem(there[at]?.form ?? '')))
const stem = (form: string): string => form.replace(/(?:ies|ing|ed|es|s|y)$/, '').slice(0, 12)

function differing(text: string, { hunks }: Alignment): Hunk[] {
  return hunks.filter((hunk) => !hunk.isAtEdge && !isMarked(text, hunk) && !isSmall(hunk) && hunk.here.length > 0)
}

interface Misquoted {
  readonly quotation: Quotation
  readonly source: Source
  readonly hunks: readonly Hunk[]
  readonly told: Told
  readonly sign: string
}

function ofQuotation(quotation: Quotation, sources: Sources, loose: (words: string) => boolean): Misquoted[] {
  const words = wordsOf(quotation.text)
  if (words.length > longest || loose(words.map(({ form }) => form).join(' '))) return []
  const own = new Set(quotation.sentences)
  const candidates = sources.of(words).filter(({ told, words: all }) => !own.has(told) && all.length <= longest)
  for (const source of candidates.slice(0, 3)) {
    const alignment = align(words, source.words)
    if (alignment.shared < words.length * leastShared) continue
    const hunks = joined(differing(quotation.text, alignment), words, source.words)
    const [told] = quotation.sentences
    if (hunks.length === 0 || told === undefined) return []
    return [{ quotation, source, hunks, told, sign: signOf(`${quotation.text} ${source.told.text}`) }]
  }
  return []
}

/** What parts from what is quoted, with the whole of the title that it stands in. */
function titled(text: string, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return ''
  const isTitle = /^\p{Lu}/u.test(text.slice(first.start))
  const before = isTitle ? (/(?:\p{Lu}[\p{L}'’]+ (?:(?:of|and|for) )?){0,6}$/u.exec(text.slice(0, first.start))?.[0] ?? '') : ''
  const after = isTitle ? (/^(?: (?:(?:of|and|for) )?\(?\p{Lu}[\p{L}'’]+\)?){0,6}/u.exec(text.slice(last.end))?.[0] ?? '') : ''
  return `${before}${printedIn(text, words)}${after}`
}

const sides = ({ quotation, source }: Misquoted, { here, there }: Hunk): string =>
  `it prints ${quoted(titled(quotation.text, here))} where the words quoted have ${there.length === 0 ? 'nothing' : quoted(titled(source.told.text, there))}`

/** The minute that a sentence stands in: "minute 19 of the meeting of 27 September 2022". */
function minuteCalled({ known }: Checking, { document, spans }: Told): string | undefined {
  const [span] = spans
  if (span === undefined) return undefined
  const isIn = (id: string): boolean =>
    known
      .passagesOf(id)
      .some(
        ({ id: passage, properties: { start = 0, end = 0 } }) =>
          start <= span.end && span.start <= end && known.wholeOf(passage) === document,
      )
  const resolved = known.all('Resolution').find(({ id }) => isIn(id))
  const inside = resolved === undefined ? undefined : known.out('RESOLVED_IN', resolved.id)[0]?.to
  const minute = inside === undefined ? known.all('Minute').find(({ id }) => isIn(id)) : known.node(inside)
  if (minute?.label !== 'Minute') return undefined
  const meeting = known.node(known.out('MINUTE_OF', minute.id)[0]?.to ?? '')
  const day = meeting?.label === 'Meeting' ? meeting.properties.date : undefined
  const { number } = minute.properties
  return day === undefined
    ? undefined
    : `${number === undefined ? 'the minutes' : `minute ${number}`} of the meeting of ${dayInWords(day)}`
}

function raisedOf(checking: Checking, group: readonly Misquoted[]): Raised {
  const [first] = group as [Misquoted, ...Misquoted[]]
  const telling = tellingOf(checking)
  const paperCalled = (told: Told): string => paperInWords(checking, telling.paperOf(told))
  const [here, there] = [paperCalled(first.told), minuteCalled(checking, first.source.told) ?? paperCalled(first.source.told)]
  return {
    on: [telling.paperOf(first.told)],
    key: first.sign,
    says: `${asStart(here)} puts words in quotation marks that stand otherwise in ${here === there ? 'another place of it' : there}: ${first.hunks
      .slice(0, 3)
      .map((hunk) => sides(first, hunk))
      .join('; ')}.`,
    shown: [
      ...group.flatMap(({ quotation, hunks }) =>
        quotation.sentences
          .flatMap(spotsOf)
          .map((passage) => ({ passage, printed: printedIn(quotation.text, hunks[0]?.here ?? []) })),
      ),
      ...group.flatMap(({ source, hunks }) =>
        spotsOf(source.told).map((passage) => ({ passage, printed: printedIn(source.told.text, hunks[0]?.there ?? []) })),
      ),
    ],
    certainty: 'LIKELY',
    score: 0.8,
  }
}

export const misquotation: Rule = {
  id: 'misquotation',
  find: (checking) => {
    const quotations = quotationsIn(checking)
    if (quotations.length === 0) return []
    const wanted = new Set(quotations.flatMap(({ text }) => seedsOf(wordsOf(text))))
    const sentences = tellingOf(checking).sentences
    const sources = new Sources(sentences, wanted)
    const inPlain = paragraphsInPlain(sentences)
    const isQuotedRightly = (own: Quotation) => {
      const mine = new Set(own.sentences.map(({ document, paragraph }) => `${document} ${paragraph}`))
      return (words: string): boolean => [...inPlain].some(([key, text]) => !mine.has(key) && text.includes(` ${words} `))
    }
    const found = quotations.flatMap((each) => ofQuotation(each, sources, isQuotedRightly(each)))
    return shownByEveryEdition(checking, found).map((group) => raisedOf(checking, group))
  },
}

/** Each paragraph's words in their form, spaces between. */
function paragraphsInPlain(sentences: readonly Told[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const told of sentences) {
    const key = `${told.document} ${told.paragraph}`
    const forms = wordsIn(told).map(({ form }) => form)
    found.set(key, `${found.get(key) ?? ' '}${forms.join(' ')} `)
  }
  return found
}
