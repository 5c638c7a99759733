import { labelOfId, makeId } from '../../../schema/index.ts'
import type { Layer, Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import type { Collector } from '../collector.ts'
import { slugOf } from '../slug.ts'
import { sentencesIn } from './cut.ts'
import { inFull } from './days.ts'
import { meetingId, minuteId, resolutionId, type Which } from './ids.ts'
import { onlyRefers, outcomeOf, unquoted } from './outcomes.ts'
import { isPrivate } from './private.ts'
import type { Teller } from './records.ts'
import { actsIn, type Reference, referencesIn } from './references.ts'

/** How a link is known from words that tell what a meeting asked for. */
export const askedThere = 'asked-there'

/** Writes the meetings, minutes, resolutions and Acts that texts name; what no document holds is known only so. */
export class ReferenceRecords {
  readonly #into: Collector
  readonly #council: string
  readonly #name: string
  readonly #known: Set<string>
  readonly notUnderstood: Span[] = []

  get layer(): Layer {
    return this.#into.layer
  }

  /** `held` are the things that the document itself holds. */
  constructor(into: Collector, name: string, held: ReadonlySet<string>) {
    this.#into = into
    this.#council = into.council.split('/').at(-1) as string
    this.#name = name
    this.#known = new Set(held)
  }

  /** `context`: the meeting that was spoken of before; says the last one that these words speak of. */
  write({ id, words, locator, body, asAt, after = [] }: Teller, context?: Which): Which | undefined {
    let spoken: Which | undefined
    for (const each of words) {
      const sentences = sentencesIn(this.#into.layer, each)
      for (const [at, sentence] of sentences.entries()) {
        const { text } = sentence.words
        if (isPrivate(text)) continue
        const { found, undated } = referencesIn(
          text,
          body,
          this.#name,
          spoken === undefined || context === undefined ? context : spoken,
          asAt,
        )
        const acts = actsIn(text)
        if (found.length === 0 && acts.length === 0 && undated.length === 0) continue
        const cites = this.#into.passages(sentence.words, locator)
        const more = found.length === 0 ? [] : this.#outcome(sentences.slice(at), after)
        for (const reference of found) {
          this.#refer(id, reference, cites, text, more)
          spoken = reference
        }
        for (const act of acts) this.#act(id, act, cites)
        if (undated.length > 0) this.notUnderstood.push(...sentence.words.spans)
      }
    }
    return spoken
  }

  /** The sentence that tells what came of what a sentence names: of what it only quotes, the first one up to the next heading that does. */
  #outcome(sentences: readonly { readonly words: Words }[], after: readonly Words[]): string[] {
    const [first, ...rest] = sentences
    if (first === undefined || outcomeOf(unquoted(first.words.text)) !== undefined) return []
    const isQuoted = onlyRefers(first.words.text)
    const later = isQuoted ? after.flatMap((words) => sentencesIn(this.#into.layer, words)) : []
    const told = [...rest, ...later].find(({ words: { text } }) => !isPrivate(text) && outcomeOf(unquoted(text)) !== undefined)
    return told === undefined ? [] : this.#into.passages(told.words, 'what came of it')
  }

  #refer(
    from: string,
    { body, day, minute, resolution, kind, isOwnBody }: Reference,
    cites: string[],
    text: string,
    more: readonly string[],
  ): void {
    const which = { body, day }
    const meeting = meetingId(this.#council, which)
    this.#stub(meeting, cites, () => {
      this.#into.node('Meeting', meeting, { title: `${body}, ${inFull(day)}`, date: day, body, held: false })
      this.#into.link('OF', meeting, this.#into.council, { basis: 'STRUCTURAL' })
    })
    let to = meeting
    if (minute !== undefined) {
      const id = minuteId(this.#council, which, minute)
      this.#stub(id, cites, () => {
        this.#into.node('Minute', id, { number: minute, held: false })
        this.#into.link('MINUTE_OF', id, meeting, { basis: 'STATED', cites })
      })
      to = id
      if (resolution !== undefined) {
        const own = resolutionId(this.#council, which, minute, resolution)
        this.#stub(own, cites, () => {
          this.#into.node('Resolution', own, { number: resolution, held: false })
          this.#into.link('RESOLVED_IN', own, id, { basis: 'STATED', cites })
        })
        to = own
      }
    }
    if (from === to) return
    const reasons = isOwnBody ? ['No other body is named there: it is taken to be a meeting of the same one.'] : []
    const isTeller = labelOfId(from) === 'Document' || (labelOfId(from) === 'Minute' && !isOwnBody && minute === undefined)
    const told = asks.test(text) && isTeller ? { method: askedThere } : {}
    const isAnswer = labelOfId(from) === 'Document' && (kind === 'FURTHER_TO' || isTeller)
    const all = isAnswer ? [...cites, ...more.filter((passage) => !cites.includes(passage))] : cites
    this.#into.link('REFERS_TO', from, to, {
      basis: 'STATED',
      kind,
      cites: all,
      ...told,
      ...(reasons.length > 0 ? { reasons } : {}),
    })
  }

  #stub(id: string, cites: readonly string[], write: () => void): void {
    for (const passage of cites) this.#into.link('CITES', id, passage, { basis: 'STATED', role: 'MENTIONS' })
    if (this.#known.has(id)) return
    this.#known.add(id)
    write()
  }

  #act(from: string, { name, year }: { name: string; year: string | undefined }, cites: string[]): void {
    const title = year === undefined ? name : `${name} ${year}`
    const id = makeId(this.#council, 'Document', `act-${slugOf(title)}`)
    this.#stub(id, cites, () => {
      this.#into.node('Document', id, { title, kind: 'act', held: false })
      this.#into.link('OF', id, this.#into.council, { basis: 'STRUCTURAL' })
    })
    this.#into.link('REFERS_TO', from, id, { basis: 'STATED', kind: 'NAMES', cites })
  }
}

/** A text that tells what a meeting asked for. */
const asks =
  /\b(?:request(?:ed|s)?|asked|agreed|resolved|sought|undertook|undertaken|promised|commissioned|called for|said that it would)\b/i
