import type { Layer, Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import { without } from '../pack/blocks.ts'
import { isSame } from '../pack/retell.ts'
import { joined, sentencesIn } from './cut.ts'
import {
  beginningOf,
  bodyLead,
  decisionCapitals,
  decisionLead,
  decisionNoun,
  type Label,
  labelOf,
  leadsToMatters,
} from './labels.ts'
import type { Entry } from './minutes.ts'
import { isOfficersLead, tellsOfDecision, tellsOfLoss, tellsOfRefusal, tellsOfView } from './noted.ts'
import { listOf } from './numbered.ts'
import type { Piece } from './pieces.ts'
import { isHeadingOnly, isPrivate, tellsOfChild } from './private.ts'
import { actionIn, type Promised, pointsBack, promiseIn } from './promised.ts'
import { tellsOfRaising } from './raised.ts'
import { actionsIn } from './tabled.ts'

/** A resolution, in every place where the minutes print it. */
export interface Resolved {
  readonly number: string | undefined
  readonly places: Words[]
  /** The body that it recommends something to. */
  readonly to: string | undefined
}

export interface Commitment extends Promised {
  readonly words: Words
}

/** What stands in an entry of minutes. */
export interface Content {
  readonly text: Words | undefined
  readonly matters: readonly Words[]
  readonly resolutions: readonly Resolved[]
  readonly commitments: readonly Commitment[]
  /** How many places were left out, as they tell what is private. */
  readonly withheld: number
  readonly notUnderstood: readonly Span[]
}

/** A remark of one piece, after which the entry goes on. */
const alone = /^[\s*_(]*(?:notes?|votes?|voting|for|against|abst\w+)\b\s*:/i

/** "Q1: ", before what somebody asked. */
const questionLead = /^[\s*_]*(?:Q(?:uestion)?\s?\d*)\s*[.:)\u2013-][\s*_]*(?=\S)/

const toWhom =
  /\b(?:[Rr]ecommended|RECOMMENDED|[Rr]ecommendations?|RECOMMENDATIONS?) (?:to|TO) (?:the |THE )?((?:\p{Lu}[\p{L}']*|of|and|for|the)(?: (?:\p{Lu}[\p{L}']*|of|and|for|the))*)/u

/** What a table of minutes tells in cells of their own. */
export interface Cells {
  readonly decided?: readonly Piece[]
  readonly actions?: readonly Commitment[]
}

class Reading {
  readonly #layer: Layer
  readonly #entry: Entry
  readonly #narrative: Words[] = []
  readonly #matters: Words[] = []
  readonly #resolved: (Resolved & { readonly welsh: boolean })[] = []
  readonly #commitments: Commitment[] = []
  readonly #notUnderstood: Span[] = []
  #withheld = 0

  constructor(layer: Layer, entry: Entry) {
    this.#layer = layer
    this.#entry = entry
  }

  read({ decided = [], actions = [] }: Cells): Content {
    const { pieces } = this.#entry
    for (const { number, words } of listOf(this.#layer, undefined, decided).items)
      this.#resolve({ number, places: [words], to: undefined, welsh: false })
    this.#commitments.push(...actions)
    for (let at = 0; at < pieces.length; ) at += 1 + this.#take(pieces[at] as Piece, pieces.slice(at + 1))
    const bare = isHeadingOnly(this.#entry.title.text)
    const text = bare ? [] : this.#prose()
    return {
      text: text.length === 0 ? undefined : joined(text),
      matters: bare ? [] : this.#open(this.#matters),
      resolutions: this.#decided(),
      commitments: bare ? [] : this.#inOrder(),
      withheld: bare ? 0 : this.#withheld,
      notUnderstood: this.#notUnderstood,
    }
  }

  /** Takes a piece with those after it that belong to it: says how many. */
  #take(piece: Piece, after: readonly Piece[]): number {
    const { text } = piece.whole
    const label = piece.kind === 'table' ? undefined : labelWithin(piece, after)
    if (piece.kind === 'table') {
      this.#commitments.push(...actionsIn(piece.block))
      return 0
    }
    if (label === 'decision' || label === 'welsh decision' || (label !== 'officers' && this.#leadsDecision(piece, after)))
      return this.#decision(piece, until(after), label, after[0] !== undefined && labelOf(after[0].whole.text) === 'decision')
    if (label === 'other' && alone.test(text)) return 0
    if (label === 'officers' || label === 'other') return asideOf(after)
    if (label === 'action') return this.#actions(piece, after)
    if (label === 'narrative') return 0
    const question = without(this.#layer, piece.words, questionLead)
    if (question.lead !== undefined) {
      this.#matters.push(question.words)
      return 0
    }
    if (leadsToMatters(text)) {
      const used = this.#list(piece, after)
      if (used > 0) return used
    }
    this.#narrative.push(piece.whole)
    return 0
  }

  #leadsDecision({ words }: Piece, after: readonly Piece[]): boolean {
    return bodyLead.test(beginningOf(words.text)) && !leadsToMatters(words.text) && after[0] !== undefined
  }

  #decision(piece: Piece, after: readonly Piece[], label: Label | undefined, isHead: boolean): number {
    const { words } = piece
    const lead = [decisionLead, decisionCapitals, decisionNoun].find((pattern) => pattern.test(beginningOf(words.text)))
    const own = lead === undefined ? { words, lead: undefined } : without(this.#layer, words, lead)
    const isBody = lead === undefined && label !== 'welsh decision'
    const inline = isBody
      ? undefined
      : label === 'welsh decision'
        ? without(this.#layer, words, /^[^:\u2013-]{0,60}[:\u2013-]+\s*/).words
        : own.words
    const { items, used } = listOf(this.#layer, inline?.spans.length === 0 ? undefined : inline, after)
    const to = toWhom.exec(own.lead?.[0] ?? '')?.[1]
    for (const { number, words: item } of items) {
      if (/^(?:motion|amendment)\b/i.test(item.text)) continue
      this.#resolve({ number, places: [item], to: to === undefined ? undefined : proper(to), welsh: label === 'welsh decision' })
    }
    if (items.length === 0 && !isHead) this.#notUnderstood.push(...words.spans)
    return used
  }

  #resolve(resolved: Resolved & { readonly welsh: boolean }): void {
    const [place] = resolved.places as [Words]
    if (/^(?:none|nil|n\/a|not applicable|no decisions?)\W*$/i.test(place.text)) return
    const before = this.#resolved.find(({ places }) =>
      isSame((places[0] as Words).text.replace(/^that /i, ''), place.text.replace(/^that /i, '')),
    )
    if (before === undefined) this.#resolved.push(resolved)
    else before.places.push(place)
  }

  /** Resolutions in English where there are any. */
  #decided(): Resolved[] {
    const english = this.#resolved.filter(({ welsh }) => !welsh)
    const told = english.length > 0 ? english : this.#resolved
    return told.flatMap(({ number, places, to }) => {
      const open = places.map((place) => this.#openPart(place)).filter(({ spans }) => spans.length > 0)
      return open.length === 0 ? [] : [{ number, places: open, to }]
    })
  }

  #actions(piece: Piece, after: readonly Piece[]): number {
    const lead =
      /^[\s*_#>]*(?:(?:agreed|summary of|list of) )?actions?(?: points?| list| log| required| agreed| arising| (?:from|of) (?:the|this) meeting)*(?: \d+(?:\.\d+)?)?[\s*_]*(?:$|[:\u2013\u2014-]+)[\s*_]*/i
    const { words } = without(this.#layer, piece.words, lead)
    if (words.spans.length > 0 && words.text !== '') {
      this.#commit(words)
      return 0
    }
    const list = after.slice(
      0,
      Math.max(
        0,
        after.findIndex(({ mark }) => mark === undefined),
      ) || (after.every(({ mark }) => mark !== undefined) ? after.length : 0),
    )
    for (const { words: item } of list) this.#commit(item)
    return list.length
  }

  #commit(words: Words): void {
    if (words.text.length > 8) this.#commitments.push({ words, ...actionIn(words.text) })
  }

  /** A list of what was raised: its items, or the paragraphs below a lead. */
  #list(lead: Piece, after: readonly Piece[]): number {
    const first = after[0]
    if (first === undefined) return 0
    const isMarked = first.mark !== undefined
    if (!isMarked && !/:[\s*_]*$/.test(lead.words.text)) return 0
    let used = 0
    const from = this.#matters.length
    for (const piece of after) {
      if (piece.kind === 'table' || endsList(piece)) break
      if (isMarked && piece.mark === undefined && !(piece.depth > 0 && used > 0)) break
      if (!isMarked && piece.kind === 'heading') break
      const last = this.#matters.at(-1)
      if (used > 0 && last !== undefined && (piece.depth > first.depth || (isMarked && piece.mark === undefined)))
        this.#matters[this.#matters.length - 1] = joined([last, piece.whole])
      else this.#matters.push(piece.words)
      used++
    }
    for (const words of this.#matters.slice(from)) this.#promises(words)
    return used
  }

  #promises(words: Words): void {
    const sentences = sentencesIn(this.#layer, words)
    for (const [at, sentence] of sentences.entries()) {
      const promised = promiseIn(sentence.words.text)
      const before = pointsBack(sentence.words.text) ? sentences[at - 1] : undefined
      const told = before === undefined ? sentence.words : joined([before.words, sentence.words])
      if (promised !== undefined) this.#commitments.push({ words: told, ...promised })
    }
  }

  /** Running text by its sentences: what was raised, promised and, where nothing is marked as a decision, decided. */
  #prose(): Words[] {
    const isMarked = this.#resolved.length > 0
    const told: Words[] = []
    for (const words of this.#narrative) {
      const sentences = sentencesIn(this.#layer, words)
      const child = sentences.findIndex((sentence) => tellsOfChild(sentence.words.text))
      const open = sentences.filter((sentence, at) => this.#isOpen(sentence.words) && (child < 0 || at < child))
      told.push(open.length === sentences.length ? words : joined(open.map((sentence) => sentence.words)))
      for (const [at, { words: sentence }] of open.entries()) {
        const promised = promiseIn(sentence.text)
        if (promised !== undefined) this.#commitments.push({ words: sentence, ...promised })
        const isRefused = tellsOfRefusal(open[at + 1]?.words.text ?? '')
        if (!isMarked && promised === undefined && !isRefused && tellsOfDecision(sentence.text))
          this.#resolve({ number: undefined, places: [sentence], to: undefined, welsh: false })
        else if (tellsOfRaising(sentence.text)) this.#matters.push(sentence)
      }
    }
    return told.filter(({ spans }) => spans.length > 0)
  }

  #inOrder(): Commitment[] {
    const order = [...this.#commitments].sort((a, b) => (a.words.spans[0]?.start ?? 0) - (b.words.spans[0]?.start ?? 0))
    return order.filter(({ words }) => this.#isOpen(words))
  }

  /** The sentences of a resolution that tell nothing private. */
  #openPart(words: Words): Words {
    const sentences = sentencesIn(this.#layer, words).map((sentence) => sentence.words)
    const open = sentences.filter(({ text }) => !isPrivate(text))
    if (open.length === sentences.length && !isPrivate(words.text)) return words
    this.#withheld++
    return joined(open)
  }

  #isOpen(words: Words): boolean {
    if (!isPrivate(words.text)) return true
    this.#withheld++
    return false
  }

  #open(all: readonly Words[]): Words[] {
    const order = [...all].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    return order.filter((words) => this.#isOpen(words))
  }
}

/** A piece's label, as what comes after it in the entry tells it. */
function labelWithin(piece: Piece, after: readonly Piece[]): Label | undefined {
  const { text } = piece.whole
  const label = labelOf(text) ?? decisionUnder(piece)
  if (label !== 'decision') return label
  if (tellsOfLoss(text)) return 'narrative'
  if (tellsOfView(text)) return undefined
  const later = after.map(({ whole }) => whole.text)
  return isOfficersLead(text, later, (each) => labelOf(each) === 'decision')
    ? /:\W*$/.test(text)
      ? 'officers'
      : 'narrative'
    : label
}

/** "(c) It was agreed that:" within an entry whose paragraphs have letters. */
const decisionUnder = ({ mark, words }: Piece): Label | undefined =>
  mark !== undefined && labelOf(words.text) === 'decision' && /:$/.test(words.text) ? 'decision' : undefined

/** What begins something else than one more item of a list of matters. */
function endsList(piece: Piece): boolean {
  const label = labelOf(piece.whole.text)
  return piece.mark === undefined
    ? label !== undefined || leadsToMatters(piece.whole.text)
    : label === 'decision' || label === 'action'
}

const proper = (to: string): string =>
  to
    .replace(/ (?:of|and|for|the)$/, '')
    .replace(/^THE /, '')
    .replace(/\b(\p{Lu})(\p{Lu}+)\b/gu, (_, first: string, rest: string) => first + rest.toLowerCase())

/** Pieces up to the next label: what can belong to a decision. */
function until(after: readonly Piece[]): readonly Piece[] {
  const end = after.findIndex((piece) => piece.kind === 'table' || (isBreak(piece) && !/^that\b/i.test(piece.words.text)))
  return end < 0 ? after : after.slice(0, end)
}
const isBreak = (piece: Piece): boolean => {
  const label = labelOf(piece.whole.text)
  if (label !== undefined && !(piece.mark !== undefined && label === 'other' && !/:$/.test(piece.whole.text))) return true
  return leadsToMatters(piece.whole.text) && piece.mark === undefined
}

/** How many pieces stand under a label that leads to nothing of ours. */
function asideOf(after: readonly Piece[]): number {
  const end = after.findIndex(
    (piece) =>
      piece.kind === 'table' ||
      ['decision', 'welsh decision', 'narrative', 'action'].includes(labelOf(piece.whole.text) ?? '') ||
      leadsToMatters(piece.whole.text),
  )
  return end < 0 ? after.length : end
}

export const contentOf = (layer: Layer, entry: Entry, cells: Cells = {}): Content => new Reading(layer, entry).read(cells)
