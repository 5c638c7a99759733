import { wordingOf } from './wording.ts'

/** Words of committees' business, which say nothing of what it is about. */
const business = new Set([
  ...wordingOf(
    'committee panel board members councillors meeting meetings report reports reporting requested request asked ask provide provided submit submitted present presented update updates information note noted agreed further future next progress director executive officer officers head council consider considered item details bring circulate circulated undertook would agenda assistant chief',
  ).keys(),
])

type Stems = ReadonlyMap<string, string>
const known = new Map<string, Stems>()
/** So many texts are remembered at most. */
const most = 50_000

function stemsOf(text: string): Stems {
  const before = known.get(text)
  if (before !== undefined) return before
  const stems = stemsIn(text)
  if (known.size >= most) known.clear()
  known.set(text, stems)
  return stems
}

function stemsIn(text: string): Stems {
  const stems = new Map<string, string>()
  for (const word of text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [])
    for (const stem of wordingOf(word).keys())
      if (!business.has(stem) && stem.length > 1 && !stems.has(stem)) stems.set(stem, word)
  return stems
}

/** How much a word says: the rarer it is in the texts that are compared, the more. */
export type Weight = (stem: string) => number

export function weigher(texts: readonly string[]): Weight {
  const counts = new Map<string, number>()
  for (const text of texts) for (const stem of stemsOf(text).keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (stem) => Math.log((texts.length + 1) / (counts.get(stem) ?? 1)) + 0.2
}

/** The share of a text's wording that another text has, each word by its weight, from 0 to 1. */
export function likenessOf(text: string, other: string, weight: Weight): number {
  const [own, there] = [stemsOf(text), stemsOf(other)]
  const sum = (stems: Iterable<string>): number => [...stems].reduce((total, stem) => total + weight(stem), 0)
  const all = sum(own.keys())
  return all === 0 ? 0 : sum([...own.keys()].filter((stem) => there.has(stem))) / all
}

/** The words that two texts share, those that say most first. */
export function sharedWords(text: string, other: string, weight: Weight): string[] {
  const there = stemsOf(other)
  return [...stemsOf(text)]
    .filter(([stem]) => there.has(stem))
    .sort(([a], [b]) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .map(([, word]) => word)
}
