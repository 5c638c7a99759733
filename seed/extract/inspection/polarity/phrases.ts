import { lettersOf, type Word } from './words.ts'

type Slot = (word: string) => boolean

interface Phrase<Kind> {
  readonly slots: readonly Slot[]
  readonly kind: Kind
}

/** Phrases by the first letters of their first word, the longest first. */
export type Phrases<Kind> = ReadonlyMap<string, readonly Phrase<Kind>[]>

export interface Span {
  /** Numbers of the first word and of the one after the last. */
  readonly from: number
  readonly to: number
}

export interface Found<Kind> extends Span {
  readonly kind: Kind
}

function slotOf(written: string): Slot {
  if (written === '_') return () => true
  const choices = written.split('|')
  const whole = new Set(choices.filter((choice) => !choice.endsWith('*')))
  const stems = choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1))
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem))
}

/** Every way of reading a phrase, its doubtful words (`yet?`) there or not. */
function readingsOf(written: readonly string[]): string[][] {
  const at = written.findIndex((slot) => slot.endsWith('?'))
  if (at < 0) return [[...written]]
  const before = written.slice(0, at)
  const word = (written[at] ?? '').slice(0, -1)
  return readingsOf(written.slice(at + 1)).flatMap((after) => [
    [...before, word, ...after],
    [...before, ...after],
  ])
}

export function phrasesOf<Kind>(tables: readonly { readonly phrases: string; readonly kind: Kind }[]): Phrases<Kind> {
  const byLetters = new Map<string, Phrase<Kind>[]>()
  for (const { phrases, kind } of tables)
    for (const written of phrases.split(/[,\n]/).map((phrase) => phrase.trim())) {
      if (written === '') continue
      for (const reading of readingsOf(written.split(/\s+/))) {
        const phrase = { slots: reading.map(slotOf), kind }
        const firsts = (reading[0] ?? '').split('|').map((choice) => lettersOf(choice.replace('*', '')))
        for (const first of new Set(firsts)) byLetters.set(first, [...(byLetters.get(first) ?? []), phrase])
      }
    }
  for (const list of byLetters.values()) list.sort((a, b) => b.slots.length - a.slots.length)
  return byLetters
}

function fits(slots: readonly Slot[], sentence: readonly Word[], from: number): boolean {
  for (let at = 0; at < slots.length; at++) {
    const word = sentence[from + at]
    if (word === undefined || word.isMark || !slots[at]?.(word.text)) return false
  }
  return true
}

/** The phrases in a sentence, the longest at each word, none over another. */
export function findPhrases<Kind>(phrases: Phrases<Kind>, sentence: readonly Word[]): Found<Kind>[] {
  const found: Found<Kind>[] = []
  let free = 0
  for (const [from, { letters }] of sentence.entries()) {
    if (from < free) continue
    const hit = phrases.get(letters)?.find(({ slots }) => fits(slots, sentence, from))
    if (!hit) continue
    free = from + hit.slots.length
    found.push({ kind: hit.kind, from, to: free })
  }
  return found
}

/** The same for each kind by itself, for a word may belong to several. */
export function findByKind<Kind>(phrases: Phrases<Kind>, sentence: readonly Word[]): ReadonlyMap<Kind, readonly Span[]> {
  const found = new Map<Kind, Span[]>()
  for (const [from, { letters }] of sentence.entries())
    for (const { slots, kind } of phrases.get(letters) ?? []) {
      const spans = found.get(kind) ?? []
      if ((spans.at(-1)?.to ?? 0) > from || !fits(slots, sentence, from)) continue
      spans.push({ from, to: from + slots.length })
      found.set(kind, spans)
    }
  return found
}

export const beginsWith = (phrases: Phrases<unknown>, sentence: readonly Word[]): boolean =>
  phrases.get(sentence[0]?.letters ?? '')?.some(({ slots }) => fits(slots, sentence, 0)) ?? false
