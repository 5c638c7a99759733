import { makeId } from '../../../schema/index.ts'
import { normalForm } from '../../read/normal.ts'
import type { Words } from '../../read/words.ts'
import type { Collector } from '../collector.ts'
import { wordLikeness } from '../pack/retell.ts'
import type { Part } from '../parts.ts'
import type { Item } from './agenda.ts'
import { bodyName } from './bodies.ts'
import { inFull } from './days.ts'
import { meetingId, meetingScope, numberKey, type Which } from './ids.ts'
import { officesIn } from './offices.ts'
import type { Teller } from './records.ts'
import { type ReportFront, reportFront } from './reports.ts'
import { linkRole, roleOf } from './roles.ts'

export type Report = Part & { readonly id: string }

interface Told {
  readonly report: Report
  readonly front: ReportFront
  readonly which: Which | undefined
}

const wordsOf = (text: string): string =>
  normalForm(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How like the titles of an item and of a report are, from 0 to 1; one that begins with the other is it with more words. */
function titleLikeness(item: string, report: string): number {
  const [a, b] = [wordsOf(item), wordsOf(report)]
  if (a === b) return 1
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(`${short} `) && short.length > 8 ? 0.9 : wordLikeness(a, b)
}

/** Writes the items of agendas, and which report of the pack each is. */
export class AgendaRecords {
  readonly #into: Collector
  readonly #council: string
  readonly #name: string
  readonly #meetings = new Set<string>()
  readonly tellers: Teller[] = []
  items = 0

  constructor(into: Collector, name: string) {
    this.#into = into
    this.#name = name
    this.#council = into.council.split('/').at(-1) as string
  }

  write(items: readonly Item[], reports: readonly Report[], called: (Which & { readonly id: string }) | undefined): void {
    const told = reports.map((report): Told => this.#told(report, called))
    if (called !== undefined) this.#meetings.add(called.id)
    const own = told.filter(
      ({ which }) =>
        called === undefined ||
        which === undefined ||
        (which.day === called.day && meetingId(this.#council, which) === called.id),
    )
    const taken = new Map<Item, Told>()
    if (called !== undefined) for (const [item, report] of pairsOf(items, own)) taken.set(item, report)
    if (called !== undefined) for (const item of items) this.#item(item, called, taken.get(item))
    for (const each of told) if (![...taken.values()].includes(each)) this.#alone(each)
  }

  #told(report: Report, called: Which | undefined): Told {
    const front = reportFront(this.#into.layer, report)
    const body = bodyName(report.reportTo.text, this.#name)
    const which = front.day === undefined ? undefined : { body, day: front.day.value }
    const isCalled = called !== undefined && which?.day === called.day && isShortFor(body, called.body)
    return { report, front, which: isCalled ? { body: called.body, day: called.day } : which }
  }

  #item(item: Item, called: Which & { readonly id: string }, told: Told | undefined): void {
    const id = makeId(meetingScope(this.#council, called), 'AgendaItem', numberKey(item.number))
    const locator = `agenda item ${item.number}`
    const wards = item.wards.length > 0 ? item.wards : (told?.front.wards ?? [])
    this.#node(id, item.number, item.title.text, wards, item.pages)
    const cites = this.#into.cite(id, item.title, locator)
    this.#into.link('ON_AGENDA_OF', id, called.id, { basis: 'STRUCTURAL', cites })
    for (const { name, words } of item.owners) linkRole(this.#into, 'OWNED_BY', id, name, words, locator)
    if (told !== undefined)
      this.#report(
        id,
        told,
        item.owners.map(({ name }) => name),
      )
    const words = [item.title, ...item.details]
    if (words.length > 0) this.tellers.push({ id, words, locator, body: called.body })
  }

  /** A report that no agenda lists: its front tells of which meeting it is, and may tell its item. */
  #alone(told: Told): void {
    const { report, front, which } = told
    if (which === undefined) return
    const meeting = meetingId(this.#council, which)
    if (!this.#meetings.has(meeting)) {
      this.#meetings.add(meeting)
      this.#into.node('Meeting', meeting, {
        title: `${which.body}, ${inFull(which.day)}`,
        date: which.day,
        body: which.body,
        held: false,
      })
      this.#into.link('OF', meeting, this.#into.council, { basis: 'STRUCTURAL' })
    }
    const words = front.day?.words
    const cites = words === undefined ? [] : this.#into.passages(words, 'front of the report')
    for (const passage of cites) this.#into.link('CITES', meeting, passage, { basis: 'STATED', role: 'MENTIONS' })
    this.#into.link('REFERS_TO', report.id, meeting, { basis: 'STATED', kind: 'NAMES', cites })
    if (front.item === undefined) return
    const id = makeId(meetingScope(this.#council, which), 'AgendaItem', numberKey(front.item.value))
    this.#node(id, front.item.value, report.title.text, front.wards, undefined)
    const places = this.#into.cite(id, report.title, 'front of the report')
    this.#into.cite(id, front.item.words, 'front of the report', 'number')
    this.#into.link('ON_AGENDA_OF', id, meeting, { basis: 'STATED', cites: places })
    this.#report(id, told)
  }

  #node(id: string, number: string, title: string, wards: Item['wards'], pages: string | undefined): void {
    this.#into.node('AgendaItem', id, {
      title,
      number,
      ...(wards.length === 0 ? {} : { wards: [...new Set(wards.map(({ name }) => name))] }),
      ...(pages === undefined ? {} : { pages }),
    })
    const places = new Map<Words, true>(wards.map(({ words }) => [words, true]))
    for (const words of places.keys()) this.#into.cite(id, words, 'wards', 'wards')
    this.items++
  }

  /** The report of an item, and whose it is by its front. */
  #report(item: string, { report }: Told, listed: readonly string[] = []): void {
    const cites = this.#into.passages(report.title, 'front of the report')
    this.#into.link('REFERS_TO', item, report.id, {
      basis: 'STRUCTURAL',
      kind: 'NAMES',
      method: 'same-title',
      cites,
      reasons: ['The report stands under this item in the pack, by its title.'],
    })
    if (report.reportOf === undefined) return
    const known = new Set(listed.map(roleOf))
    for (const name of officesIn(report.reportOf.text))
      if (known.size === 0 || known.has(roleOf(name)))
        linkRole(this.#into, 'OWNED_BY', item, name, report.reportOf, 'front of the report')
      else
        for (const passage of this.#into.passages(report.reportOf, 'front of the report'))
          this.#into.link('CITES', item, passage, { basis: 'STATED', role: 'DIFFERS', property: 'ownedBy', printed: name })
  }
}

const keyWords = (name: string): string[] =>
  wordsOf(name)
    .split(' ')
    .filter((word) => !/^(?:and|of|the|for)$/.test(word))
/** Whether a body's name is another's cut short. */
function isShortFor(name: string, full: string): boolean {
  const [short, long] = [keyWords(name), keyWords(full)]
  return short.length > 0 && short.every((word) => long.includes(word))
}

/** Items with their reports: by number where the front tells it, else by title, in the order of the pack. */
function pairsOf(items: readonly Item[], told: readonly Told[]): [Item, Told][] {
  const pairs: [Item, Told][] = []
  const free = new Set(told)
  for (const item of items) {
    const numbered = [...free].find(({ front }) => front.item?.value === item.number)
    const [best, next] = [...free]
      .map((each) => ({ each, score: titleLikeness(item.title.text, each.report.title.text) }))
      .sort((a, b) => b.score - a.score)
    const chosen =
      numbered ??
      (best !== undefined && best.score >= 0.6 && (next === undefined || best.score > next.score) ? best.each : undefined)
    if (chosen === undefined) continue
    free.delete(chosen)
    pairs.push([item, chosen])
  }
  return pairs
}
