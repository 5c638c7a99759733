import { denial, farDenial, isDegree, isFaintlyNegative, isNegative, saysLittle } from './negative-words.ts'
import { wordsIn } from './plain.ts'

/** Ways of speaking with a negative word that deny nothing. */
const deniesNothing =
  /\bnot (?:only|just|least|simply|merely)\b|\bno\.? ?\d|\bminute nos?\.|\bno doubt\b|\bno later than\b|\bno (?:less|fewer) than\b/giu
/** Ways of saying no without a negative word. */
const saysNo = /\ball but\b/giu

/** What is denied goes no further. */
const ofClause = /[.;:!?,()]|\b(?:but|so|which|because|where|who|and)\b/
const ofSentence = /[.;:!?]/

/** So many words behind a denial say what is denied. */
const scope = 6
/** A negative word reaches so far; one that denies of all that follows, to the end of its sentence. */
const reach = 9

interface Heard {
  readonly roots: readonly string[]
  readonly words: readonly string[]
  readonly denials: readonly number[]
  readonly negatives: readonly number[]
  readonly isAnyNegative: boolean
  /** By word, where its clause ends, and the number of its sentence. */
  readonly ends: readonly number[]
  readonly sentences: readonly number[]
}

function hear(folded: string, lower: ReadonlySet<string>): Heard {
  const plain = folded
    .toLowerCase()
    .replace(deniesNothing, (told) => 'x'.repeat(told.length))
    .replace(saysNo, (told) => 'not'.padEnd(told.length))
  const found = wordsIn(plain)
  const words = found.map(({ word }) => word)
  const after = found.map(({ start, word }, at) => plain.slice(start + word.length, found[at + 1]?.start))
  const ends = words.map((_, at) => {
    let end = at + 1
    while (end < words.length && !ofClause.test(`${after[end - 1]} ${words[end]}`)) end++
    return end
  })
  let sentence = 0
  const sentences = after.map((gap) => (ofSentence.test(gap) ? sentence++ : sentence))
  const at = (test: (word: string) => boolean): number[] => words.flatMap((word, place) => (test(word) ? [place] : []))
  const negatives = at((word) => isNegative(word, lower))
  const isAnyNegative = negatives.length > 0 || words.some(isFaintlyNegative)
  return {
    roots: words.map((word) => word.slice(0, 5)),
    words,
    denials: at((word) => denial.test(word)),
    negatives,
    isAnyNegative,
    ends,
    sentences,
  }
}

const deniedBy = ({ words, roots, ends }: Heard, at: number): Set<string> =>
  new Set(
    roots.slice(at + 1, Math.min(at + 1 + scope, ends[at] ?? at)).filter((_, by) => {
      const word = words[at + 1 + by] as string
      return word.length > 3 && !saysLittle.test(word)
    }),
  )

/** Whether a negative word has to do with a word in its sentence: one that ends a clause ("they often do not") with what stands before it. */
function reaches({ words, sentences, ends }: Heard, negative: number, place: number): boolean {
  if (sentences[negative] !== sentences[place]) return false
  const closes = (ends[negative] as number) <= negative + 2 || /^(?:and|or)$/.test(words[negative + 1] ?? '')
  if (place < negative) return negative <= place + (closes ? 5 : 2)
  return place <= negative + reach || farDenial.test(words[negative] as string)
}

const isDenied = (heard: Heard, places: readonly number[]): boolean =>
  places.some((place) => heard.negatives.some((negative) => reaches(heard, negative, place)))

/** Whether a text says elsewhere what it denies. */
const isSaidToo = (heard: Heard, denied: ReadonlySet<string>): boolean =>
  [...denied].every((root) => heard.roots.some((each, place) => each === root && !isDenied(heard, [place])))

/** What one text denies in so many words, while another says it in the same words and nothing negative near any of them. */
function affirmed(one: Heard, other: Heard): string[] {
  return one.denials.flatMap((at) => {
    const denied = deniedBy(one, at)
    const places = other.roots.flatMap((root, place) => (denied.has(root) ? [place] : []))
    const told = new Set(places.map((place) => other.roots[place] as string))
    const isEnough = told.size >= 2 || told.size === denied.size || [...told].some(isDegree)
    if (told.size === 0 || !isEnough) return []
    return isDenied(other, places) || isSaidToo(one, denied)
      ? []
      : [one.words.slice(at, Math.min(at + 1 + scope, one.ends[at] ?? at)).join(' ')]
  })
}

/** What a summary denies and its passage does not, and the other way round, both folded. */
export function negationRemarks(summary: string, passage: string, lower: ReadonlySet<string>): string[] {
  const [ours, theirs] = [hear(summary, lower), hear(passage, lower)]
  if (ours.denials.length > 0 && !theirs.isAnyNegative) return ['negation: the summary denies something, the passage nothing']
  if (theirs.denials.length > 0 && !ours.isAnyNegative) return ['negation: the passage denies something, the summary nothing']
  return [
    ...affirmed(theirs, ours).map((words) => `negation: the passage says "${words}", the summary does not deny it`),
    ...affirmed(ours, theirs).map((words) => `negation: the summary says "${words}", the passage does not deny it`),
  ]
}
