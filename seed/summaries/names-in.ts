import type { Known } from './known.ts'
import { personsIn } from './persons.ts'
import { beginsSentence, foldedText, stemOf, type Word, wordsIn } from './plain.ts'
import { isShortForm, lettersOf, runsFor, runsInBrackets } from './short-forms.ts'

interface Text {
  readonly folded: string
  readonly words: readonly Word[]
  readonly stems: ReadonlySet<string>
  /** The short forms in it: abbreviations. */
  readonly shorts: ReadonlySet<string>
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

const isOrdinary = (word: string, { lower }: Known): boolean =>
  [word, stemOf(word), `${word}s`, `${word}d`].some((each) => lower.has(each.toLowerCase()))

function read(folded: string, known: Known): Text {
  const words = wordsIn(folded)
  const shorts = words.map(({ word }) => word).filter((word) => isShortForm(word, known.lower))
  return { folded, words, stems: new Set(words.map(({ word }) => stemOf(word))), shorts: new Set(shorts) }
}

/** The words of one text for which another has a short form. */
const shortened = (text: Text, other: Text): ReadonlySet<Word> =>
  new Set([
    ...[...other.shorts].flatMap((short) => runsFor(short, text.words)).flat(),
    ...runsInBrackets(text.folded, text.words).flatMap(({ short, run }) => (other.stems.has(stemOf(short)) ? run : [])),
  ])

function hasShort(short: string, { words, shorts, stems }: Text, from: Text): boolean {
  if (words.some(({ word }) => isCapital(word) && word.toLowerCase() === short.toLowerCase())) return true
  if ([...shorts].some((each) => lettersOf(each) === lettersOf(short)) || runsFor(short, words).length > 0) return true
  const told = runsInBrackets(from.folded, from.words).find((each) => each.short === short)
  const run = told?.run.filter(({ word }) => isCapital(word)) ?? []
  return run.length > 1 && run.every(({ word }) => stems.has(stemOf(word)))
}

/** The words of a text that are names, short forms apart: with a capital, and where a sentence begins, never without one. */
const namesOf = ({ words, folded }: Text, known: Known, isName: (word: string) => boolean): Word[] =>
  words.filter(({ word, start }) => {
    if (!isCapital(word) || word.length < 2 || isShortForm(word, known.lower)) return false
    return beginsSentence(folded, start) ? known.proper.has(word.toLowerCase()) && !isOrdinary(word, known) : isName(word)
  })

/** A passage of a name and so many words more is a heading, which a summary may tell in other words. */
const ofHeading = 3

/** The known names that a text has and another lacks, in words or in short; longer ones say what shorter ones in them do. */
function knownLeft(text: Text, other: Text, known: Known, free: ReadonlySet<string>): string[] {
  const told = shortened(text, other)
  const has = ({ word, start }: Word, from: number): boolean =>
    !isCapital(word) ||
    other.stems.has(stemOf(word)) ||
    free.has(stemOf(word)) ||
    [...told].some((each) => each.start === from + start)
  const left = known.names.map(foldedText).filter((name) => {
    const from = text.folded.indexOf(name)
    const words = wordsIn(name)
    if (from < 0 || words.filter(({ word }) => isCapital(word)).length < 2) return false
    return text.words.length > words.length + ofHeading && !words.every((word) => has(word, from))
  })
  return left.filter((name) => !left.some((longer) => longer !== name && longer.includes(name)))
}

const each = (words: readonly string[]): string[] => [...new Set(words)]

/**
 * What names a summary has that its passage lacks, and the other way round, both folded and without their dates. In a summary any capital
 * makes a name: that of an office stands in the passage too. In a passage only one does of a word that is never without it.
 */
export function nameRemarks(summary: string, passage: string, known: Known): string[] {
  const [ours, theirs] = [read(summary, known), read(passage, known)]
  const free = new Set(known.free.flatMap((text) => wordsIn(text).map(({ word }) => stemOf(word))))
  const persons = personsIn(theirs.folded, theirs.words)
  const missing = (names: readonly Word[], told: ReadonlySet<Word>, others: Text): string[] =>
    names
      .filter((name) => !others.stems.has(stemOf(name.word)) && !free.has(stemOf(name.word)) && !told.has(name))
      .map(({ word }) => word)
  const unread = (some: Text, others: Text): string[] =>
    [...some.shorts].filter((short) => !hasShort(short, others, some) && !free.has(stemOf(short)))

  const added = missing(
    namesOf(ours, known, () => true),
    shortened(ours, theirs),
    theirs,
  )
  const left = missing(
    namesOf(theirs, known, (word) => !isOrdinary(word, known)).filter((name) => !persons.has(name)),
    shortened(theirs, ours),
    ours,
  )
  return [
    ...each([...added, ...unread(ours, theirs)]).map((word) => `name ${word} is not in the passage`),
    ...each([...left, ...unread(theirs, ours), ...knownLeft(theirs, ours, known, free)]).map(
      (word) => `the passage's name ${word} is missing`,
    ),
  ]
}
