import { polarityOf } from '../../extract/inspection/polarity/index.ts'
import type { Part } from '../../link/concerns/clauses.ts'
import { type Mention, tellingsIn } from '../../link/concerns/mentions.ts'
import { likenessOf } from '../../link/likeness/field.ts'
import type { Said } from '../../link/likeness/said.ts'
import { wordsOf } from '../../link/words/index.ts'
import type { Checking } from '../checking.ts'
import { onceEach } from '../once.ts'
import { saidIn } from '../said.ts'
import type { Comparing } from './comparing.ts'
import type { Blamed } from './inspected.ts'
import { namedIn, others, undone } from './wanting.ts'

/** Why what somebody blames is the very thing that is claimed. */
export interface Same {
  /** What it is about: one name for all that is said of it. */
  readonly key: string
  readonly like: number
  /** Where the blaming sentence speaks of it. */
  readonly places: readonly Part[]
  /** Where the claim does. */
  readonly claimPlaces: readonly Part[]
  /** Whether it is a concern of the service that both name. */
  readonly isConcern: boolean
}

/** What a claim asserts, read once. */
export interface Asserted {
  readonly text: string
  readonly named: ReadonlySet<string>
  readonly said: Said
  /** Concerns that it is about, not those that only show it. */
  readonly concerns: readonly Mention[]
}

/** What tells how something will be seen, before what will be seen. */
const seenBy =
  /^(?:[^.]{0,70}\b(?:audits?|surveys?|feedback|quality assurance|performance information|data|re-audit)\b[^.]{0,50}\b(?:will (?:evidence|identify|demonstrate|show)|shows?)\b(?: that)?|(?:there will be )?(?:increased )?evidence (?:of|that|how)|monitor (?:that|whether)) /iu
/** Before what only shows what is claimed. */
const shownIn =
  /\b(?:in|through|via|by|from|of|part of)(?: the| this| our| most| recent| previous| latest| last| case| thematic| regular| children[’']s| social work| supervision| and){0,4} $/i
/** A concern that a claim names later than this is not what it is about. */
const foremost = 70

export const assertedBy = onceEach((checking: Checking, claim: string): Asserted => {
  const text = claim.replace(seenBy, '')
  const concerns = tellingsIn(text).mentions.filter(
    ({ isClose, from }) => isClose && from <= foremost && !shownIn.test(text.slice(0, from)),
  )
  return { text, named: namedIn(text), said: saidIn(checking, text), concerns }
})

/** Concerns that are named by whom they are about: two texts on the same children need not speak of one thing. */
const byWhom = new Set([
  'disabled-children',
  'young-carers',
  'neglect',
  'domestic-abuse',
  'exploitation',
  'missing',
  'private-fostering',
  'homeless-16-17',
  'attainment-in-care',
])

const leastBlame = 0.75
/** How alike two texts must be that blame and claim one concern; that name one thing by two words; and by one word alone. */
const leastLike = { concern: 0.34, words: 0.3, word: 0.43 } as const
const least = Math.min(...Object.values(leastLike))
/** A name that stands in more texts than this share of them says little: of two words, and of one. */
const rare = { words: 0.015, word: 0.035 } as const
/** So near must words that say that something is not done stand to what is named. */
const near = 90
/** Before what is told as an example, or as what could be. */
const inPassing = /\b(?:for example|such as|including|e\.g\.|can|could|may|might)\b[^,;.]{0,60}$/i

const stemsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => wordsOf(text).map(({ stem }) => stem)))

/** Whether a sentence names somebody else than the council whom the claim does not name. */
const blamesOthers = (sentence: string, asserted: string): boolean =>
  [...sentence.matchAll(others)].some(([name]) => !asserted.toLowerCase().includes(name.toLowerCase().replace(/s$/, '')))

/** What a claim and a blaming sentence name alike, if that is one thing. */
export function sameThing(asserted: Asserted, blamed: Blamed, comparing: Comparing): Same | undefined {
  const { score: like } = likenessOf(asserted.said, blamed.said, comparing.weigh)
  if (like < least) return undefined
  const shared = [...asserted.named].filter((name) => blamed.named.has(name)).sort()
  if (shared.length === 0 || blamesOthers(blamed.sentence, asserted.text)) return undefined
  return ofConcern(asserted, blamed, shared, like) ?? ofWords(asserted, blamed, tellingOf(shared, like, comparing), like)
}

/** Names that are rare enough that two texts which share them may speak of one thing. */
export const tellingNames = ({ named }: Pick<Asserted, 'named'>, { frequencyOf }: Comparing): string[] =>
  [...named].filter((name) => frequencyOf(name) <= rare.words)

/** What a claim and a sentence name alike, be it good or bad: two words that stand together and are rare, or two rare words. */
export function sharedWith(
  asserted: Asserted,
  { named, said, sentence }: Pick<Blamed, 'named' | 'said' | 'sentence'>,
  comparing: Comparing,
): Same | undefined {
  const shared = [...asserted.named].filter((name) => named.has(name)).sort()
  if (shared.length === 0) return undefined
  const { score: like } = likenessOf(asserted.said, said, comparing.weigh)
  const telling = shared.filter((name) => like >= leastLike.words && comparing.frequencyOf(name) <= rare.words)
  const pair = telling.find((name) => name.includes(' '))
  if (pair === undefined && telling.length < 2) return undefined
  const names = pair === undefined ? telling : [pair]
  return {
    key: (names[0] ?? '').replaceAll(' ', '-'),
    like,
    places: placesOf(sentence, names),
    claimPlaces: placesOf(asserted.text, names),
    isConcern: false,
  }
}

/** What a sentence praises and another blames, if that is one concern. */
export function praisedAndBlamed(
  praise: Pick<Blamed, 'matters' | 'named' | 'said' | 'sentence'>,
  blamed: Blamed,
  comparing: Comparing,
): Same | undefined {
  if (blamesOthers(blamed.sentence, praise.sentence)) return undefined
  const { score: like } = likenessOf(praise.said, blamed.said, comparing.weigh)
  for (const { concern, weight, words, start, end } of praise.matters) {
    const against = blamed.matters.find((each) => each.concern.slug === concern.slug && each.way === 'WEAKNESS')
    if (against === undefined || weight < leastPraise || against.weight < leastBlame) continue
    if (like < leastLike.words && weight * against.weight < sure) continue
    if (shownIn.test(praise.sentence.slice(0, praise.sentence.indexOf(words[0] ?? '')))) continue
    const naming = stemsOf([...words, ...against.words])
    const own = [...praise.named]
      .filter((name) => blamed.named.has(name) && name.split(' ').every((stem) => naming.has(stem)))
      .sort()
    if (own.length === 0) continue
    const claimPlaces = placesOf(praise.sentence, own).filter((place) => place.start >= start && place.end <= end)
    return {
      key: concern.slug,
      like,
      places: withBlame(blamed.sentence, placesOf(blamed.sentence, own)),
      claimPlaces,
      isConcern: true,
    }
  }
  return undefined
}

const leastPraise = 0.7
/** What is both praised and blamed so surely need not be alike in other words. */
const sure = 0.8

function ofConcern(asserted: Asserted, { sentence, matters }: Blamed, shared: readonly string[], like: number): Same | undefined {
  if (like < leastLike.concern) return undefined
  for (const { concern, weight, words } of matters) {
    const mention = asserted.concerns.find((each) => each.concern.slug === concern.slug)
    if (mention === undefined || weight < leastBlame) continue
    const naming = stemsOf([...words, ...mention.words])
    const own = shared.filter((name) => name.split(' ').every((stem) => naming.has(stem)))
    const beside = shared.filter((name) => name.split(' ').every((stem) => !naming.has(stem)))
    if (own.length === 0 || (byWhom.has(concern.slug) && beside.length === 0)) continue
    const places = placesOf(sentence, own)
    if (places.every((place) => inPassing.test(sentence.slice(0, place.start)))) continue
    return {
      key: concern.slug,
      like,
      places: withBlame(sentence, places),
      claimPlaces: placesOf(asserted.text, own),
      isConcern: true,
    }
  }
  return undefined
}

/** Of names that two texts share those that tell that they speak of one thing, those of two words first. */
function tellingOf(shared: readonly string[], like: number, { frequencyOf }: Comparing): string[] {
  const by = (name: string) => (name.includes(' ') ? 'words' : 'word')
  return shared
    .filter((name) => like >= leastLike[by(name)] && frequencyOf(name) <= rare[by(name)])
    .sort((a, b) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1))
}

function ofWords({ text }: Asserted, { sentence, isWeak }: Blamed, shared: readonly string[], like: number): Same | undefined {
  const blame = undoneIn(sentence)
  if (blame === undefined || !isWeak) return undefined
  for (const name of shared) {
    const places = placesOf(sentence, [name])
    if (places.some((place) => gap(place, blame) <= near))
      return {
        key: name.replaceAll(' ', '-'),
        like,
        places: nearestPlaces(places, [blame]),
        claimPlaces: placesOf(text, [name]),
        isConcern: false,
      }
  }
  return undefined
}

function undoneIn(sentence: string): Part | undefined {
  const found = undone.exec(sentence)
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length }
}

const gap = (a: Part, b: Part): number => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end))

/** Of two lists of places the two that stand nearest. */
export function nearestPlaces(places: readonly Part[], from: readonly Part[]): readonly Part[] {
  const pairs = places.flatMap((one) => from.map((other) => ({ one, other, apart: gap(one, other) })))
  const [best] = pairs.sort((a, b) => a.apart - b.apart || a.one.start - b.one.start)
  return best === undefined ? places : [best.one, best.other]
}

/** What is named, with the words of blame that stand by it: those that say that it is not done before others. */
function withBlame(sentence: string, places: readonly Part[]): readonly Part[] {
  const said = undoneIn(sentence)
  if (said !== undefined && places.some((place) => gap(place, said) <= near)) return nearestPlaces(places, [said])
  return nearestPlaces(
    places,
    polarityOf(sentence, 'WEAKNESS').words.filter((word) => word.for === 'WEAKNESS'),
  )
}

function placesOf(sentence: string, names: readonly string[]): Part[] {
  const words = wordsOf(sentence)
  return names.flatMap((name) => {
    const stems = name.split(' ')
    return words.flatMap(({ start }, at) => {
      const run = words.slice(at, at + stems.length)
      return run.length === stems.length && run.every(({ stem }, n) => stem === stems[n])
        ? [{ start, end: run.at(-1)?.end ?? start }]
        : []
    })
  })
}
