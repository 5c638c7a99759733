import { makeId } from '../../../schema/index.ts'
import type { Words } from '../../read/words.ts'
import type { Collector } from '../collector.ts'
import { Names } from '../pack/officers-records.ts'
import { isSame } from '../pack/retell.ts'
import { slugOf } from '../slug.ts'
import { inFull } from './days.ts'
import type { Commitment, Content, Resolved } from './entry.ts'
import type { Front } from './fronts.ts'
import { meetingId, meetingScope, numberKey } from './ids.ts'
import { senseOf } from './kinds.ts'
import type { Entry } from './minutes.ts'
import { linkRole } from './roles.ts'

/** A thing whose words may name others. */
export interface Teller {
  readonly id: string
  readonly words: readonly Words[]
  readonly locator: string
  /** The body that its words are of. */
  readonly body: string
  /** The day that its words are of, where they may name days without a year. */
  readonly asAt?: string | undefined
  /** What goes on from them, up to the next heading. */
  readonly after?: readonly Words[]
}

/** Writes the meeting that a front tells of, once however many fronts of a document tell of it. */
export class MeetingRecords {
  readonly #into: Collector
  readonly #council: string
  readonly #known = new Set<string>()

  constructor(into: Collector) {
    this.#into = into
    this.#council = into.council.split('/').at(-1) as string
  }

  write({ body, day, venue, number, told }: Front, document: string, locator: string): string {
    const id = meetingId(this.#council, { body, day })
    const cites = this.#into.cite(id, told.body, locator)
    cites.push(...this.#into.cite(id, told.day, locator, 'date'), ...this.#into.cite(id, told.venue, locator, 'venue'))
    if (!this.#known.has(id)) {
      this.#known.add(id)
      const properties = {
        title: `${body}, ${inFull(day)}`,
        date: day,
        body,
        ...(venue === undefined ? {} : { venue }),
        ...(number === undefined ? {} : { number }),
      }
      this.#into.node('Meeting', id, properties)
      this.#into.link('OF', id, this.#into.council, { basis: 'STRUCTURAL' })
    }
    this.#into.link('REPORTED_IN', id, document, { basis: 'STATED', cites })
    return id
  }
}

export interface Written {
  readonly tellers: readonly Teller[]
  readonly matters: number
  readonly resolutions: number
  readonly commitments: number
}

/** Writes the minutes of a meeting. */
export class MinuteRecords {
  readonly #into: Collector
  readonly #meeting: string
  readonly #scope: string
  readonly #body: string
  readonly #day: string
  readonly #names = new Names()
  readonly #tellers: Teller[] = []

  constructor(into: Collector, front: Front, meeting: string) {
    this.#into = into
    this.#meeting = meeting
    this.#body = front.body
    this.#day = front.day
    this.#scope = meetingScope(into.council.split('/').at(-1) as string, front)
  }

  write(entries: readonly { readonly entry: Entry; readonly content: Content }[]): Written {
    let [matters, resolutions, commitments] = [0, 0, 0]
    for (const { entry, content } of entries) {
      this.#minute(entry, content)
      matters += content.matters.length
      resolutions += content.resolutions.length
      commitments += content.commitments.length
    }
    return { tellers: this.#tellers, matters, resolutions, commitments }
  }

  #minute({ number, title }: Entry, { text, matters, resolutions, commitments }: Content): void {
    const name = this.#names.free(number === undefined ? slugOf(title.text).slice(0, 40).replace(/-+$/, '') : numberKey(number))
    const id = makeId(this.#scope, 'Minute', name)
    const place = `Minute ${number ?? `"${title.text}"`}`
    this.#into.node('Minute', id, {
      title: title.text,
      ...(number === undefined ? {} : { number }),
      ...(text === undefined ? {} : { text: text.text }),
    })
    const heading = this.#into.cite(id, title, place, 'title')
    const cites = text === undefined ? heading : this.#cite(id, text, place)
    this.#into.link('MINUTE_OF', id, this.#meeting, { basis: 'STRUCTURAL', cites: heading.length > 0 ? heading : cites })
    if (text !== undefined) this.#tells(id, [text], place)
    for (const [at, words] of matters.entries()) this.#matter(id, name, place, String(at + 1), words)
    for (const [at, resolved] of resolutions.entries()) this.#resolution(id, name, place, at, resolved, resolutions.length)
    for (const [at, commitment] of commitments.entries()) this.#commitment(id, name, place, at, commitment)
  }

  #cite(id: string, words: Words, locator: string): string[] {
    return this.#into.cite(id, words, locator)
  }

  #tells(id: string, words: readonly Words[], locator: string): void {
    this.#tellers.push({ id, words, locator, body: this.#body, asAt: this.#day })
  }

  #matter(minute: string, name: string, place: string, number: string, words: Words): void {
    const id = makeId(this.#scope, 'Matter', `${name}-${number}`)
    const locator = `${place}, matter ${number}`
    this.#into.node('Matter', id, { number, text: words.text })
    const cites = this.#cite(id, words, locator)
    this.#into.link('RAISED_IN', id, minute, { basis: 'STRUCTURAL', cites })
    this.#tells(id, [words], locator)
  }

  #resolution(minute: string, name: string, place: string, at: number, { number, places, to }: Resolved, of: number): void {
    const [words, ...again] = places as [Words, ...Words[]]
    const id = makeId(this.#scope, 'Resolution', this.#names.free(`${name}-${number === undefined ? at + 1 : numberKey(number)}`))
    const locator = `${place}, resolution${of === 1 && number === undefined ? '' : ` ${number ?? at + 1}`}`
    const { kind, askedOf, offices } = senseOf(words.text, to)
    this.#into.node('Resolution', id, {
      ...(number === undefined ? {} : { number }),
      text: words.text,
      kind,
      ...(askedOf === undefined ? {} : { askedOf }),
    })
    const cites = places.flatMap((each) => this.#cite(id, each, locator))
    this.#into.link('RESOLVED_IN', id, minute, { basis: 'STRUCTURAL', cites })
    for (const office of offices) linkRole(this.#into, 'ASKED_OF', id, office, words, locator)
    this.#tells(id, [words, ...again.filter((each) => !isSame(each.text, words.text))], locator)
  }

  #commitment(minute: string, name: string, place: string, at: number, { words, madeBy, due, dueOn }: Commitment): void {
    const id = makeId(this.#scope, 'Commitment', `${name}-${at + 1}`)
    const locator = `${place}, promise ${at + 1}`
    this.#into.node('Commitment', id, {
      text: words.text,
      ...(madeBy === undefined ? {} : { madeBy }),
      madeTo: this.#body,
      ...(due === undefined ? {} : { due }),
      ...(dueOn === undefined ? {} : { dueOn }),
    })
    const cites = this.#cite(id, words, locator)
    this.#into.link('RAISED_IN', id, minute, { basis: 'STRUCTURAL', cites })
  }
}
