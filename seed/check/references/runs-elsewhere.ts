import type { NodeRecord } from '../../../schema/index.ts'
import { wordsOf } from '../../link/words/index.ts'
import { joining, namesAnyForm, plain } from './plain-words.ts'

type Words = ReturnType<typeof wordsOf>

/** A thing of a plan and whether it stands under what a row points to. */
export interface Part {
  readonly node: NodeRecord
  readonly words: Words
  readonly isMeant: boolean
}

/** Words that a text shares, in their order, with things of a plan. */
export interface Run {
  readonly words: string
  readonly elsewhere: readonly NodeRecord[]
  /** Things that are meant and have the words only in how success will be seen. */
  readonly seenIn: readonly NodeRecord[]
}

/** Words so many of which in a row are not there by chance. */
const fewest = 3
/** So many of them say what it is about. */
const telling = 2
/** In more things of a plan words tell of no one of them. */
const rare = 3

/** The longest runs of words, from one that says something to one that says something, that two texts share. */
function sharedRuns(own: Words, other: Words): [from: number, to: number][] {
  const places = new Map<string, number[]>()
  for (const [at, { stem }] of other.entries()) places.set(stem, [...(places.get(stem) ?? []), at])
  const runs: [number, number][] = []
  const isSame = (at: number, there: number): boolean => own[at] !== undefined && own[at]?.stem === other[there]?.stem
  const goesOn = (at: number, there: number): boolean =>
    isSame(at, there) && own[at]?.follows === true && other[there]?.follows === true
  for (let at = 0; at < own.length; at++)
    for (const there of places.get(own[at]?.stem ?? '') ?? []) {
      if (at > 0 && goesOn(at, there) && isSame(at - 1, there - 1)) continue
      let [from, to] = [at, at + 1]
      while (goesOn(to, there + to - at)) to++
      while (from < to && joining.has(own[from]?.stem ?? '')) from++
      while (from < to && joining.has(own[to - 1]?.stem ?? '')) to--
      if (to - from >= 2) runs.push([from, to])
    }
  return runs
}

const isTelling = (stem: string): boolean => !plain.has(stem) && !joining.has(stem)

/** Of a text: the runs of words that stand in things of a plan which are not meant, and not in those that are. */
export function runsElsewhere(text: string, parts: readonly Part[]): Run[] {
  const own = wordsOf(text)
  const found = new Map<string, { from: number; to: number; nodes: NodeRecord[] }>()
  for (const { node, words, isMeant } of parts)
    for (const [from, to] of isMeant ? [] : sharedRuns(own, words)) {
      const before = found.get(`${from}-${to}`) ?? { from, to, nodes: [] }
      if (!before.nodes.includes(node)) before.nodes.push(node)
      found.set(`${from}-${to}`, before)
    }
  return [...found.values()].flatMap(({ from, to, nodes }): Run[] => {
    const stems = own.slice(from, to).map(({ stem }) => stem)
    const said = stems.filter((stem) => !joining.has(stem)).length
    const tells = stems.filter(isTelling).length
    const isLong = said >= fewest && tells >= telling
    const isSubject = said === stems.length && tells >= 1 && nodes.some(({ label }) => label === 'Objective')
    if (!isLong && !isSubject) return []
    const having = parts.filter(({ words }) => has(words, stems))
    const meant = having.filter(({ isMeant }) => isMeant).map(({ node }) => node)
    const others = having.filter(({ isMeant }) => !isMeant).map(({ node }) => node)
    const near = parts.filter((part) => part.isMeant && isNear(part, text.slice(own[from]?.start, own[to - 1]?.end), stems))
    const isNamed = isSubject ? near.some(({ node }) => node.label !== 'SuccessMeasure') : near.length > 0
    if (isNamed || others.length > rare) return []
    return [
      {
        words: text.slice(own[from]?.start, own[to - 1]?.end),
        elsewhere: isSubject ? others.filter(({ label }) => label === 'Objective') : others,
        seenIn: meant,
      },
    ]
  })
}

/** Whether a thing names what a run says: by the words that tell, in any form and order, or by its initials. */
function isNear({ words }: Part, run: string, stems: readonly string[]): boolean {
  const there = words.map(({ stem }) => stem)
  const initials = run.replace(/(\p{L})\p{L}*[^\p{L}]*/gu, '$1').toUpperCase()
  const isShort = initials.length >= fewest && words.some(({ capitals }) => capitals === initials)
  return isShort || stems.filter(isTelling).every((stem) => namesAnyForm(there, stem))
}

/** Whether words stand in a text in their order. */
function has(words: Words, stems: readonly string[]): boolean {
  return words.some((_, at) => stems.every((stem, on) => words[at + on]?.stem === stem))
}
