import type { Mention, Mentions } from './mentions.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a thing says, and where it stands. */
export interface Said {
  readonly text: string
  /** The headings that it stands under. */
  readonly heading: string
  /** The words of what it belongs to. */
  readonly context: string
}

/** A topic that a thing is about, how likely it is, and the words that show it. */
export interface About {
  readonly topic: number
  readonly score: number
  readonly says: readonly string[]
  readonly headingSays: readonly string[]
  readonly contextSays: readonly string[]
}

/** What speaks for a topic: each between 0 and 1, or a little more. */
interface Signs {
  /** How early its first sentence tells it. */
  lead: number
  /** In how many of its sentences. */
  share: number
  /** In how many different words, as a logarithm. */
  different: number
  /** How much of its text they are. */
  words: number
  heading: number
  context: number
  /** Whether it is the first to be told. */
  first: number
}

/** Of a longer text no more is weighed. */
const longest = 8000
/** A thing is about so many topics at most. */
const most = 3
const hint = 0.35
const hintAbove = 0.4
const broadAbove = 0.3

/**
 * What each sign counts, as a logistic regression over 110 things of eleven reports and papers gave it, whose topics a reader had told;
 * `score` is the likelihood that comes of it. Made anew when signs or vocabulary change much.
 */
const counts = {
  none: -1.33,
  lead: 0.71,
  share: 0.42,
  different: 1,
  words: 0.74,
  heading: 0.62,
  context: 1.18,
  over: 1.63,
  narrower: -0.93,
  first: 1.04,
}
/** What a topic must weigh more than even where no other is told. */
const ground = 0.3
/** Below this likelihood a thing is not said to be about a topic: its likeliest, and others. */
const enough = { first: 0.4, further: 0.45 }
/** How far hints alone are trusted. */
const hinted = 0.6
/** How far the words of what a thing belongs to are trusted where its own tell nothing. */
const borrowed = 0.6

const strengthOf = ({ isHint }: Mention): number => (isHint ? hint : 1)
const noSigns = (): Signs => ({ lead: 0, share: 0, different: 0, words: 0, heading: 0, context: 0, first: 0 })

function byTopic(mentions: readonly Mention[]): Map<number, Mention[]> {
  const lists = new Map<number, Mention[]>()
  for (const each of mentions) {
    const list = lists.get(each.topic)
    if (list === undefined) lists.set(each.topic, [each])
    else list.push(each)
  }
  return lists
}

const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, each) => sum + each, 0)

function signsIn(mentions: readonly Mention[], text: string, sentences: number): Signs {
  const strongest = new Map<number, number>()
  for (const each of mentions) strongest.set(each.sentence, Math.max(strongest.get(each.sentence) ?? 0, strengthOf(each)))
  const early = mentions.filter(({ sentence }) => sentence === 0)
  const different = new Set(mentions.flatMap(({ isHint, start, end }) => (isHint ? [] : [text.slice(start, end).toLowerCase()])))
  const letters = sumOf(mentions.map(({ isHint, start, end }) => (end - start) * (isHint ? 0.3 : 1)))
  return {
    ...noSigns(),
    lead: Math.max(0, ...early.map((each) => strengthOf(each) * (1 - 0.5 * Math.min(1, each.start / 250)))),
    share: Math.min(1, sumOf(strongest.values()) / sentences),
    different: Math.log2(1 + different.size),
    words: Math.min(1, (5 * letters) / Math.max(60, text.length)),
  }
}

/** How much a topic weighs by itself, before it is held against the others. */
const weightOf = ({ lead, share, different, words, heading }: Signs, isBroad: boolean): number =>
  (0.8 * lead + 0.8 * share + 0.4 * different + 0.5 * words + 0.6 * heading) * (isBroad ? 0.75 : 1)

function likelihoodOf(
  signs: Signs,
  weight: number,
  others: readonly (readonly [weight: number, isBroad: boolean])[],
  isBroad: boolean,
): number {
  const strongest = Math.max(0, ...others.map(([each]) => each))
  const narrower = isBroad ? others.filter(([each, broad]) => !broad && each > 0.8).length : 0
  const sum =
    counts.none +
    counts.lead * signs.lead +
    counts.share * signs.share +
    counts.different * signs.different +
    counts.words * signs.words +
    counts.heading * signs.heading +
    counts.context * signs.context +
    counts.first * signs.first +
    counts.over * Math.log((weight + ground) / (strongest + ground)) +
    counts.narrower * Math.min(3, narrower)
  const isHinted = signs.different === 0 && signs.heading <= hintAbove && signs.context <= hintAbove
  return (isHinted ? hinted : 1) / (1 + Math.exp(-sum))
}

function weighed({ topics }: Vocabulary, mentions: Mentions, { text, heading, context }: Said): About[] {
  const own = mentions.in(text, heading)
  const above = mentions.inPassing(heading)
  const around = mentions.inPassing(context).filter(({ sentence }) => sentence < 2)
  const sentences = Math.max(1, mentions.sentencesIn(text))
  const isBroad = (topic: number): boolean => topics[topic]?.broad === true
  const all = new Map<number, Signs>()
  for (const [topic, list] of byTopic(own)) all.set(topic, signsIn(list, text, sentences))
  const signsOf = (topic: number): Signs => {
    const signs = all.get(topic) ?? noSigns()
    all.set(topic, signs)
    return signs
  }
  const inHeading = new Set(above.filter(({ isHint }) => !isHint).map(({ topic }) => topic))
  for (const each of above)
    signsOf(each.topic).heading = Math.max(
      signsOf(each.topic).heading,
      each.isHint ? hintAbove : (isBroad(each.topic) ? broadAbove : 1) / inHeading.size,
    )
  for (const each of around) signsOf(each.topic).context = Math.max(signsOf(each.topic).context, each.isHint ? hintAbove : 1)
  const [first] = own.filter(({ isHint }) => !isHint)
  if (first?.sentence === 0) signsOf(first.topic).first = 1
  const weights = [...all].map(([topic, signs]) => ({ topic, signs, weight: weightOf(signs, isBroad(topic)) }))
  const says = (list: readonly Mention[], from: string, topic: number): string[] => {
    const terms = list
      .filter((each) => each.topic === topic)
      .sort((a, b) => Number(a.isHint) - Number(b.isHint) || a.start - b.start)
    const written = terms.map(({ start, end }) => from.slice(start, end).replace(/\s+/g, ' '))
    return written.filter((each, at) => written.findIndex((other) => other.toLowerCase() === each.toLowerCase()) === at)
  }
  return weights
    .map(({ topic, signs, weight }) => {
      const others = weights.filter((each) => each.topic !== topic).map((each) => [each.weight, isBroad(each.topic)] as const)
      return { topic, score: likelihoodOf(signs, weight, others, isBroad(topic)) }
    })
    .sort((a, b) => b.score - a.score || a.topic - b.topic)
    .filter(({ topic }, _, all) => !all.some((other) => topics[other.topic]?.narrows?.includes(topics[topic]?.slug ?? '')))
    .filter(({ score }, at) => score >= (at === 0 ? enough.first : enough.further))
    .slice(0, most)
    .map(({ topic, score }) => ({
      topic,
      score: Math.round(score * 100) / 100,
      says: says(own, text, topic),
      headingSays: says(above, heading, topic),
      contextSays: says(around, context, topic),
    }))
}

/** What a thing is about: what it speaks of first, most, and more than of other things; the likeliest first. */
export function weigh(vocabulary: Vocabulary, mentions: Mentions, said: Said): About[] {
  const [text, heading, context] = [said.text.slice(0, longest), said.heading.slice(0, longest), said.context.slice(0, longest)]
  const own = weighed(vocabulary, mentions, { text, heading, context }).filter(
    ({ says, headingSays }) => says.length + headingSays.length > 0,
  )
  if (own.length > 0 || context === '') return own
  return weighed(vocabulary, mentions, { text: context, heading: '', context: '' })
    .map(({ topic, score, says }) => ({
      topic,
      score: Math.round(score * borrowed * 100) / 100,
      says: [],
      headingSays: [],
      contextSays: says,
    }))
    .filter(({ score }) => score >= enough.first)
    .slice(0, 1)
}
