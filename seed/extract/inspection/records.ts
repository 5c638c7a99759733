import { makeId, type PropertiesOf } from '../../../schema/index.ts'
import type { Words } from '../../read/words.ts'
import type { Collector } from '../collector.ts'
import { slugOf } from '../slug.ts'
import type { Asked } from './asks.ts'
import type { Found } from './findings.ts'
import type { Report } from './index.ts'
import type { Judged } from './judged.ts'
import { polarityOf } from './polarity/index.ts'

const slugs = {
  STANDARD: 'inspection',
  FOCUSED_VISIT: 'focused-visit',
  JOINT_AREA: 'joint-inspection',
  SEND: 'send-inspection',
  MONITORING_VISIT: 'monitoring-visit',
  SAFEGUARDING_BOARD: 'board-review',
  PEER_REVIEW: 'peer-review',
  OTHER: 'review',
} as const

const askSlugs = { RECOMMENDATION: 'r', AREA_FOR_IMPROVEMENT: 'a', PRIORITY_ACTION: 'p' } as const

const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The report says beside a finding that there is a recommendation on it. */
const mark = /\(\s*recommendations?(?:\s+\d+(?:,? (?:and )?\d+)*)?\s*\)/i

/** What an inspection is called by us, and its part of an id: its kind, and the month that it began in. */
export function namesOf({ front }: Report, publishedOn: string | undefined): { slug: string; title: string } {
  const day = front.days?.value.startedOn ?? front.publishedOn?.value ?? publishedOn
  const slug = slugs[front.named.kind]
  if (day === undefined) return { slug: `${slug}-undated`, title: front.named.called }
  return { slug: `${slug}-${day.slice(0, 7)}`, title: `${front.named.called}, ${monthYear.format(new Date(day))}` }
}

/** Writes what a report tells as records. */
export class InspectionRecords {
  readonly #into: Collector
  readonly #report: Report
  readonly #scope: string
  readonly #id: string
  readonly #used = new Set<string>()
  /** The findings that are also what is asked for, by their words. */
  readonly #told = new Map<Words, string>()

  constructor(into: Collector, report: Report, council: string, slug: string) {
    this.#into = into
    this.#report = report
    this.#scope = `${council}/${slug}`
    this.#id = makeId(council, 'Inspection', slug)
  }

  /** `published` is the day on which the report came out, where the report itself doesn't print it. */
  write(holder: string, title: string, published: string | undefined): string {
    this.#inspection(holder, title, published)
    for (const judged of this.#report.judged) this.#judgement(judged)
    for (const differing of this.#report.differing) this.#differing(differing)
    for (const [at, found] of this.#report.found.entries()) this.#finding(found, at)
    for (const asked of this.#report.asked) this.#ask(asked)
    return this.#id
  }

  #inspection(holder: string, title: string, published: string | undefined): void {
    const { front, judged, summary } = this.#report
    const overall = judged.find(({ keys }) => keys[0] === 'overall')
    const publishedOn = front.publishedOn?.value ?? published
    const year = Number((front.days?.value.startedOn ?? publishedOn ?? '0').slice(0, 4))
    const body = front.bodies?.value ?? (front.named.body === 'told' ? undefined : front.named.body)
    const properties: PropertiesOf<'Inspection'> = {
      title,
      kind: front.named.kind,
      ...(body === undefined ? {} : { body }),
      framework: front.framework?.value ?? front.named.framework(year),
      ...(front.days === undefined ? {} : { startedOn: front.days.value.startedOn, endedOn: front.days.value.endedOn }),
      ...(publishedOn === undefined ? {} : { publishedOn }),
      ...(overall === undefined ? {} : { overall: overall.grade }),
      ...(front.leadInspector === undefined ? {} : { leadInspector: front.leadInspector.value }),
      held: true,
    }
    this.#into.node('Inspection', this.#id, properties)
    this.#into.link('OF', this.#id, this.#into.council, { basis: 'STRUCTURAL' })
    this.#into.link('REPORTED_IN', this.#id, holder, { basis: 'STRUCTURAL' })
    this.#cite(this.#id, [front.title.words], 'title')
    this.#cite(this.#id, [front.title.words], 'title', 'kind')
    this.#cite(this.#id, front.days && [front.days.words], 'dates of the inspection', 'startedOn')
    this.#cite(this.#id, front.publishedOn && [front.publishedOn.words], 'day of publication', 'publishedOn')
    this.#cite(this.#id, front.leadInspector && [front.leadInspector.words], 'lead inspector', 'leadInspector')
    this.#cite(this.#id, front.bodies && [front.bodies.words], 'inspectorates', 'body')
    this.#cite(this.#id, front.framework && [front.framework.words], 'framework', 'framework')
    this.#cite(this.#id, overall && this.#inOneRow(overall.words), 'overall judgement', 'overall')
    this.#cite(this.#id, summary, 'summary', 'headline')
  }

  #cite(id: string, words: readonly Words[] | undefined, locator: string, property?: string): void {
    if (words !== undefined && words.length > 0) this.#into.cite(id, words, locator, property)
  }

  #judgement({ area, keys, grade, words, name }: Judged): void {
    const id = makeId(this.#scope, 'Judgement', name)
    this.#into.node('Judgement', id, { area, areaKeys: [...keys], grade })
    const cites = this.#into.cite(id, this.#inOneRow(words), 'judgement')
    this.#into.link('GIVEN_BY', id, this.#id, { basis: 'STATED', cites })
  }

  /** The cells of one row of a table as one place. */
  #inOneRow(words: readonly Words[]): readonly Words[] {
    const spans = words.flatMap((each) => each.spans)
    const [first, last] = [Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))]
    const row = this.#into.layer.lines.find(({ start, end }) => start <= first && last <= end)
    return row === undefined ? words : [{ spans: [{ start: first, end: last }], text: words.map(({ text }) => text).join(' ') }]
  }

  /** A grade that the report prints a second time, and otherwise. */
  #differing({ name, grade, words }: Judged): void {
    const id = makeId(this.#scope, 'Judgement', name)
    for (const passage of words.flatMap((each) => this.#into.passages(each, 'judgement, told again')))
      this.#into.link('CITES', id, passage, { basis: 'STATED', role: 'DIFFERS', property: 'grade', printed: grade })
  }

  #finding({ number, words, part }: Found, at: number): void {
    const heading = part.heading?.text ?? ''
    const name = number ?? `${slugOf(heading).slice(0, 32).replace(/-+$/, '')}-${this.#place(heading, at)}`
    const id = makeId(this.#scope, 'Finding', this.#free(name))
    const leaning = 'leaning' in part.role ? part.role.leaning : part.role.kind === 'asks' ? 'WEAKNESS' : undefined
    this.#told.set(words, id)
    const marked = mark.test(words.text)
    const { polarity, words: because } = polarityOf(words.text, leaning, { isMarked: marked })
    const polarityWords = [...new Set(because.map(({ start, end }) => words.text.slice(start, end)))]
    const area = part.area ?? part.theme ?? (heading === '' ? undefined : heading)
    this.#into.node('Finding', id, {
      ...(number === undefined ? {} : { number }),
      text: words.text,
      polarity,
      ...(polarityWords.length === 0 ? {} : { polarityWords }),
      ...(area === undefined ? {} : { area }),
      voice: 'INSPECTOR',
      marked,
    })
    const locator = number === undefined ? `${heading}, paragraph ${this.#place(heading, at)}` : `paragraph ${number}`
    const cites = this.#into.cite(id, words, locator)
    this.#into.link('GIVEN_BY', id, this.#id, { basis: 'STATED', cites })
  }

  /** The place of a finding among those under the same heading, from 1. */
  #place(heading: string, at: number): number {
    return this.#report.found.slice(0, at + 1).filter(({ part }) => (part.heading?.text ?? '') === heading).length
  }

  #free(name: string): string {
    let free = name
    for (let next = 2; this.#used.has(free); next++) free = `${name}~${next}`
    this.#used.add(free)
    return free
  }

  #ask({ kind, number, heading, words, addressedTo, dueOn, board }: Asked): void {
    const place =
      this.#report.asked
        .filter((other) => other.kind === kind && other.board === board)
        .findIndex((other) => other.words === words) + 1
    const name = `${board ? 'board-' : ''}${askSlugs[kind]}${number ?? place}`
    const id = makeId(this.#scope, 'Recommendation', this.#free(name))
    this.#into.node('Recommendation', id, {
      ...(number === undefined ? {} : { number }),
      kind,
      ...(heading === undefined ? {} : { heading }),
      text: words.text,
      ...(addressedTo === undefined
        ? board
          ? { addressedTo: 'Local Safeguarding Children Board' }
          : {}
        : { addressedTo: addressedTo.text }),
      ...(dueOn === undefined ? {} : { dueOn }),
    })
    const called = {
      RECOMMENDATION: 'recommendation',
      AREA_FOR_IMPROVEMENT: 'area for improvement',
      PRIORITY_ACTION: 'priority action',
    }[kind]
    const cites = this.#into.cite(id, words, `${called} ${number ?? place}`)
    const told = this.#told.get(words)
    if (told !== undefined) this.#into.link('LED_TO', told, id, { basis: 'STATED', method: 'same-passage', cites })
    this.#cite(id, addressedTo && [addressedTo], `${called} ${number ?? place}, addressee`, 'addressedTo')
    this.#into.link('GIVEN_BY', id, this.#id, { basis: 'STATED', cites })
  }
}
