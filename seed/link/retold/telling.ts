import { sentencesOf } from '../concerns/clauses.ts'
import { type Found, outermost, Phrases, stemOf, wordsOf } from '../words/index.ts'
import { fragmentAt } from './fragments.ts'
import { type Blame, blames, groups } from './vocabulary.ts'

/** What a telling leaves out of what it tells, and what it says in milder words. */
export interface Loss {
  readonly leftOut: readonly string[]
  readonly softened: readonly string[]
}

const listed = (phrases: string): string[] => phrases.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '))
const strong = new Phrases(blames.flatMap((blame) => listed(blame.strong).map((phrase) => [phrase, blame] as const)))
const mild = new Phrases(blames.flatMap((blame) => listed(blame.mild).map((phrase) => [phrase, blame] as const)))
const grouped = new Phrases(listed(groups).map((phrase) => [phrase, phrase] as const))

const figure =
  /(?<![\p{L}\d.,]|\d\()(?:£\s?)?\d+(?:,\d{3})*(?:\.\d+)?(?:\s?(?:%|per cent|million|k\b|weeks?|days?|months?|years?))?(?![\p{L}\d])/giu
const longest = 20_000
const mostTold = 12
const mostLooked = 200

/** Names of things, and words of degree that stand with something good. */
const noBlame =
  /^(?:serious (?:case|youth|incident)|significant harm (?:threshold|test)|critical (?:thinking|analysis|friend)|(?:significantly|substantially|considerably|seriously)\s+(?:strengthen|improv|better|help|increase)|(?:significant|substantial|major|considerable|serious)\s+(?:improve|progress|invest|strength|positive|good)|systemic\s+(?:whole|practice|approach|family|therap))/i

/** Words of blame in a text, of those over one another the longest. */
const blameIn = (text: string): Found<Blame>[] =>
  outermost(strong.in(text)).filter(({ start, end }) => !noBlame.test(text.slice(start, end + 30)))

/** Numbers that name rather than count: years, and those of laws and parts of texts. */
const isName = (text: string, at: number, figures: string): boolean =>
  /^(?:19|20)\d\d$/.test(figures) ||
  /(?:regulations?|sections?|s|act|phase|stages?|paragraphs?|pages?|and S)\.?\s?$/i.test(text.slice(Math.max(0, at - 14), at))

const bare = (figures: string): string => figures.toLowerCase().replace(/[\s,]/g, '')

/** Ages, stretches of time that are told as one of several, and what a rate is counted by, are no figures that tell how things are. */
const isNoFigure = (text: string, at: number, end: number): boolean =>
  /(?:\bage[ds]?|\bper|\bunder|\bover|[,/]\s?\d+|\d\s?(?:or|to|and)|\bchild(?:ren)? (?:in|of))\s?$/i.test(
    text.slice(Math.max(0, at - 14), at),
  ) ||
  /^(?:\s?(?:,|or|to|and|-|–)\s?\d|[-\s]year[-\s]olds?|\s(?:old|of age)\b|[-\s](?:years?|months?) (?:old|of age)|s\b)/i.test(
    text.slice(end, end + 20),
  )

interface Lost {
  readonly at: number
  readonly end: number
  readonly words: string
}

function lostAt(text: string, start: number, end: number): Lost[] {
  const fragment = fragmentAt(text, start, end)
  return fragment === undefined ? [] : [{ at: fragment.start, end: fragment.end, words: fragment.words }]
}

function figuresLost(told: string, tellings: string): Lost[] {
  const kept = new Set([...tellings.matchAll(figure)].map(([found]) => bare(found)))
  return [...told.matchAll(figure)]
    .filter(
      ({ 0: found, index }) =>
        !kept.has(bare(found)) && !isName(told, index, found) && !isNoFigure(told, index, index + found.length),
    )
    .flatMap(({ 0: found, index }) => {
      const own = { at: index, end: index + found.length, words: found }
      return /[£%]|per cent|million|k$/i.test(found) && fragmentAt(told, own.at, own.end) === undefined
        ? [own]
        : lostAt(told, own.at, own.end)
    })
}

function groupsLost(told: string, tellings: string): Lost[] {
  const kept = new Set(grouped.in(tellings).map(({ means }) => means))
  return grouped
    .in(told)
    .filter(({ means }) => !kept.has(means))
    .map(({ start, end }) => ({ at: start, end, words: told.slice(start, end).replace(/\s+/g, ' ') }))
}

function blameLost(told: string, tellings: string, softened: ReadonlySet<Blame>): Lost[] {
  const kept = new Set(blameIn(tellings).map(({ means }) => means))
  return blameIn(told)
    .filter(({ means }) => !kept.has(means) && !softened.has(means))
    .flatMap(({ start, end }) => lostAt(told, start, end))
}

const stemsOf = (words: string): string =>
  wordsOf(words)
    .map(({ stem }) => stem)
    .join(' ')

/** Each once, whatever the form of its words; of two that stand over one another the longer. */
function once(lost: readonly Lost[]): string[] {
  const kept: Lost[] = []
  for (const each of [...lost].sort((a, b) => b.end - b.at - (a.end - a.at) || a.at - b.at)) {
    const stems = stemsOf(each.words)
    const isThere = kept.some(
      (other) => (each.at < other.end && other.at < each.end) || ` ${stemsOf(other.words)} `.includes(` ${stems} `),
    )
    if (!isThere) kept.push(each)
    if (kept.length >= mostLooked) break
  }
  return kept
    .sort((a, b) => a.at - b.at)
    .slice(0, mostTold)
    .map(({ words }) => words)
}

const content = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .map(({ stem }) => stem)
      .filter((stem) => stem.length > 4),
  )

/** Sentences that tell the same: they share so many words that say something, and so much of the shorter one. */
const alike = { words: 3, share: 0.3 } as const
const mostSentences = 80

function pairs(told: string, telling: string): [string, string][] {
  const partsOf = (text: string) =>
    sentencesOf(text)
      .slice(0, mostSentences)
      .map(({ start, end }) => text.slice(start, end))
      .map((words) => ({ words, stems: content(words) }))
  const theirs = partsOf(telling)
  return partsOf(told).flatMap((own): [string, string][] => {
    const ranked = theirs
      .map((other) => ({ other, shared: [...own.stems].filter((stem) => other.stems.has(stem)).length }))
      .filter(({ other, shared }) => shared >= alike.words && shared >= alike.share * Math.min(own.stems.size, other.stems.size))
      .sort((a, b) => b.shared - a.shared)
    return ranked[0] === undefined ? [] : [[own.words, ranked[0].other.words]]
  })
}

/** Strong words of a sentence beside the milder ones that stand for them in the sentence that tells it. */
function softenedIn([told, telling]: readonly [string, string]): { blame: Blame; words: string }[] {
  const kept = new Set(blameIn(telling).map(({ means }) => means))
  const milder = mild.in(telling)
  const already = new Set(mild.in(told).map(({ start, end }) => stemOf(told.slice(start, end))))
  return blameIn(told).flatMap(({ means, start, end }) => {
    if (kept.has(means)) return []
    const instead = milder.find((each) => each.means === means && !already.has(stemOf(telling.slice(each.start, each.end))))
    if (instead === undefined) return []
    const [from, to] = [fragmentAt(told, start, end), fragmentAt(telling, instead.start, instead.end)]
    return [
      {
        blame: means,
        words: `${from?.words ?? told.slice(start, end)} → ${to?.words ?? telling.slice(instead.start, instead.end)}`,
      },
    ]
  })
}

/** `others` is what the same paper tells of it beside this telling. */
export function lossOf(told: string, telling: string, others: readonly string[] = []): Loss {
  const source = told.slice(0, longest)
  const own = telling.slice(0, longest)
  const all = [own, ...others].join('\n').slice(0, longest)
  const soft = pairs(source, own).flatMap(softenedIn)
  const blamesSoft = new Set(soft.map(({ blame }) => blame))
  return {
    leftOut: once([...figuresLost(source, all), ...groupsLost(source, all), ...blameLost(source, all, blamesSoft)]),
    softened: [...new Map(soft.map(({ blame, words }) => [blame.kind, words])).values()].slice(0, mostTold),
  }
}
