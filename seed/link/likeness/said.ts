import { tellingsIn } from '../concerns/mentions.ts'
import { outermost, Phrases, wordsOf } from '../words/index.ts'
import { families, general, groups, matters } from './service-words.ts'

export type Kind = 'MATTER' | 'GROUP' | 'CONCERN' | 'FAMILY' | 'WORD'

/**
 * What a text speaks of: a matter, a group or a fine concern of the service, whatever words it is written in; the family of a matter; or a word
 * that says something.
 */
export interface Term {
  readonly key: string
  readonly kind: Kind
  /** As a reader is told it. */
  readonly label: string
}

/** A term of a text, and how much of the text is about it: 1 where it is told first, more where it is told again, less in passing. */
export interface Told {
  readonly term: Term
  readonly stress: number
}

/** What a text speaks of, by the keys of its terms. */
export type Said = ReadonlyMap<string, Told>

const termOf = (kind: Kind, label: string): Term => ({ key: `${kind} ${label}`, kind, label })

const ways = (table: Readonly<Record<string, string>>, kind: Kind): (readonly [string, Term])[] =>
  Object.entries(table).flatMap(([label, written]) => written.split(',').map((way) => [way.trim(), termOf(kind, label)] as const))

const phrases = new Phrases<Term>([...ways(matters, 'MATTER'), ...ways(groups, 'GROUP')])
const familyOf: ReadonlyMap<string, Term> = new Map(
  Object.entries(families).flatMap(([label, of]) => of.map((matter) => [`MATTER ${matter}`, termOf('FAMILY', label)] as const)),
)

/** Words that join others. */
const joining =
  'a an and are as at be been by for from has have in into is it its of on or so that the their them there this those these to was were which who will with if such other only own our we they he she his her you your i'
const plain = new Set(wordsOf(`${joining} ${general}`).map(({ stem }) => stem))

/** Of a longer text no more is read. */
const longest = 4000
const stop = /[.!?;\n](?=\s|$)/g
/** What follows says what it is for, or when, and not what it is about. */
const aside =
  /\b(?:so that|in order to|to (?:ensure|support|enable|prevent|promote|meet|reduce|safeguard|deliver)|prior to|where|despite|due to|as a result of|such as|for example)\b/i

const inPassing = 0.5
const again = 0.4
const first = 0.5
const inName = 1.8
const most = 2

function endsOf(text: string): number[] {
  return [...[...text.matchAll(stop)].map(({ index }) => index), text.length]
}

interface At {
  readonly term: Term
  readonly start: number
  /** A word of a name ("the Lantern Strategy") says more than another. */
  readonly isName: boolean
}

const beforeName = /[\p{L}\p{N},'’]\s$/u

const isName = (text: string, start: number): boolean =>
  /\p{Lu}/u.test(text[start] ?? '') && beforeName.test(text.slice(Math.max(0, start - 2), start))

/** What stands where in a text: the longest ways of the service's terms, and the words that are in none. */
function standing(text: string): At[] {
  const found = outermost(phrases.in(text))
  const all: At[] = found.map(({ means, start }) => ({ term: means, start, isName: false }))
  let next = 0
  let covered = 0
  for (const { stem, start, end } of wordsOf(text)) {
    for (; next < found.length && (found[next]?.start ?? 0) <= start; next++) covered = Math.max(covered, found[next]?.end ?? 0)
    if (start < covered || plain.has(stem) || stem.length < 3 || /^\d+$/.test(stem)) continue
    all.push({ term: { key: `WORD ${stem}`, kind: 'WORD', label: text.slice(start, end) }, start, isName: isName(text, start) })
  }
  for (const { concern, start } of tellingsIn(text).mentions)
    all.push({ term: { key: `CONCERN ${concern.slug}`, kind: 'CONCERN', label: concern.matter }, start, isName: false })
  return all.sort((a, b) => a.start - b.start)
}

/** What is told at the places where it stands; before the foremost end with more stress, and with more in each sentence that tells it again. */
function toldOf(standing: readonly At[], foremost: number, ends: readonly number[]): Said {
  const told = new Map<string, { term: Term; stress: number; sentence: number }>()
  const tell = (term: Term, start: number, sentence: number): void => {
    const before = told.get(term.key)
    if (before === undefined) told.set(term.key, { term, stress: sentence === 0 && start < foremost ? 1 : inPassing, sentence })
    else if (before.sentence < sentence) {
      before.stress = Math.min(most, before.stress + again)
      before.sentence = sentence
    }
  }
  const named = (key: string): void => {
    const own = told.get(key)
    if (own !== undefined) own.stress = Math.max(own.stress, inName)
  }
  let sentence = 0
  let isFirst = true
  for (const { term, start, isName } of standing) {
    while (sentence < ends.length && (ends[sentence] as number) < start) sentence++
    tell(term, start, sentence)
    if (isName) named(term.key)
    if (isFirst && term.kind === 'MATTER') {
      isFirst = false
      const own = start < foremost ? told.get(term.key) : undefined
      if (own !== undefined) own.stress += first
    }
    const family = familyOf.get(term.key)
    if (family !== undefined) tell(family, start, sentence)
  }
  return told
}

/** Where a text can be parted: at a stop for sure, at a comma only where what follows names a matter or group of its own. */
const parting = /[.!?;:](?=\s)|\n|,\s|\s(?=including\b)/g
/** Of more parts than so many the rest is left out. */
const mostParts = 8

const isStrong = ({ term: { kind } }: At): boolean => kind === 'MATTER' || kind === 'GROUP'

function partsOf(text: string, all: readonly At[]): Said[] {
  const parts: At[][] = []
  let next = 0
  let isNew = true
  for (const { place, isStop } of [...places(text), { place: text.length, isStop: true }]) {
    const piece: At[] = []
    for (; next < all.length && (all[next] as At).start < place; next++) piece.push(all[next] as At)
    const last = parts.at(-1)
    if (isNew || last === undefined || piece.some(isStrong)) {
      if (piece.length > 0) parts.push(piece)
      isNew = piece.length === 0
    } else last.push(...piece)
    if (isStop) isNew = true
  }
  return parts.slice(0, mostParts).map((part) => {
    const [from, to] = [part[0]?.start ?? 0, part.at(-1)?.start ?? 0]
    const stop = aside.exec(text.slice(from, to))?.index
    return toldOf(part, stop === undefined ? Number.POSITIVE_INFINITY : from + stop, [])
  })
}

const places = (text: string): { place: number; isStop: boolean }[] =>
  [...text.matchAll(parting)].map(({ index, 0: mark }) => ({ place: index, isStop: /[.!?;:\n]/.test(mark) }))

/** What a text speaks of, and each of its parts for itself: sentences, and what stands listed in them. */
export interface Read {
  readonly whole: Said
  readonly parts: readonly Said[]
}

export function read(written: string): Read {
  const text = written.slice(0, longest)
  const all = standing(text)
  return { whole: toldOf(all, aside.exec(text)?.index ?? text.length, endsOf(text)), parts: partsOf(text, all) }
}

export const saidIn = (text: string): Said => read(text).whole
