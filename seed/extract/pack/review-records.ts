import { makeId } from '../../../schema/index.ts'
import type { Words } from '../../read/words.ts'
import type { Collector } from '../collector.ts'
import { polarityOf } from '../inspection/polarity/index.ts'
import { readMilestone } from '../plan/milestone.ts'
import { slugOf } from '../slug.ts'
import type { Content, ReviewAsk, ReviewFinding } from './content.ts'
import { Names } from './officers-records.ts'
import { dayOf, monthOf, type Period, periodOf } from './period.ts'
import type { Review } from './reviews.ts'
import { askRole } from './roles.ts'
import { nameIn, signatureOf } from './signature.ts'

const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const ofAudit = /^(?:final |draft )?(?:internal |external )?audit(?:ors?'?)? (?:report|review)?(?: (?:of|on))?/i
const shortSlug = (title: string): string => slugOf(title.replace(ofAudit, '')).slice(0, 32).replace(/-+$/, '')

/**
 * What a review is called by us, and its part of an id: its kind, and the month that it began in; where that is not told, or where
 * there may be several in a month, its title too.
 */
export function reviewNames({ kind, page, blocks }: Review): { slug: string; title: string } {
  const month = periodOf(blocks)?.startedOn.slice(0, 7) ?? monthOf(page.dated)
  if (month === undefined) return { slug: `${kind.slug}-${shortSlug(page.title.text)}`, title: kind.called }
  const slug = kind.voice === 'AUDIT' ? `${kind.slug}-${month}-${shortSlug(page.title.text)}` : `${kind.slug}-${month}`
  return { slug, title: `${kind.called}, ${monthYear.format(new Date(month))}` }
}

/** "by the end of October 2022": the day by which something is asked for. */
function dueIn(text: string): string | undefined {
  const by = /\bby (?:the )?(?:end of )?(.{4,30})/i.exec(text)?.[1]
  return by === undefined ? undefined : readMilestone(by)?.dueOn
}

/** Writes what a commissioner, peers or auditors tell as records. */
export class ReviewRecords {
  readonly #into: Collector
  readonly #review: Review
  readonly #content: Content
  readonly #scope: string
  readonly #names = new Names()
  readonly id: string

  constructor(into: Collector, review: Review, content: Content, slug: string) {
    const council = into.council.split('/').at(-1) as string
    this.#into = into
    this.#review = review
    this.#content = content
    this.#scope = `${council}/${slug}`
    this.id = makeId(council, 'Inspection', slug)
  }

  write(holder: string, title: string): string {
    this.#inspection(holder, title)
    const { found, asked, led } = this.#content
    const findings = found.map((each, at) => this.#finding(each, at))
    const asks = asked.map((each, at) => this.#ask(each, at))
    for (const [finding, ask] of led) {
      const [from, to] = [findings[finding], asks[ask]]
      const words = [found[finding]?.words, asked[ask]?.words].filter((each) => each !== undefined)
      const cites = words.flatMap((each) => this.#into.passages(each, 'finding and recommendation in one entry'))
      if (from !== undefined && to !== undefined) this.#into.link('LED_TO', from, to, { basis: 'STRUCTURAL', cites })
    }
    return this.id
  }

  #inspection(holder: string, title: string): void {
    const { kind, page, blocks } = this.#review
    const [period, signature, published] = [periodOf(blocks), signatureOf(blocks), dayOf(page.dated)]
    const body = signature?.office ?? page.publisher
    this.#into.node('Inspection', this.id, {
      title,
      kind: kind.kind,
      ...(body === undefined ? {} : { body: body.text }),
      ...(period === undefined ? {} : { startedOn: period.startedOn, endedOn: period.endedOn }),
      ...(published === undefined ? {} : { publishedOn: published }),
      ...(signature === undefined ? {} : { leadInspector: nameIn(signature) }),
      held: true,
    })
    this.#into.link('OF', this.id, this.#into.council, { basis: 'STRUCTURAL' })
    this.#into.link('REPORTED_IN', this.id, holder, { basis: 'STRUCTURAL' })
    this.#into.cite(this.id, page.title, 'title')
    this.#into.cite(this.id, body, 'who reviewed', 'body')
    this.#into.cite(this.id, signature?.name, 'signature', 'leadInspector')
    if (published !== undefined) this.#into.cite(this.id, page.dated, 'day of publication', 'publishedOn')
    if (period !== undefined) this.#period(period)
    this.#into.cite(this.id, this.#content.summary, 'summary', 'headline')
    for (const passage of this.#content.retold.flatMap((words) => this.#into.passages(words, 'account of an earlier inspection')))
      this.#into.link('CITES', this.id, passage, { basis: 'STATED', role: 'MENTIONS' })
  }

  /** A month is cited with its words: its first and last day are ours. */
  #period({ words, printed }: Period): void {
    for (const property of ['startedOn', 'endedOn'])
      for (const passage of this.#into.passages(words, 'when the review was made'))
        this.#into.link('CITES', this.id, passage, { basis: 'STATED', role: 'SAYS', property, printed })
  }

  #finding({ number, words, section }: ReviewFinding, at: number): string {
    const heading = section.heading.text
    const place = this.#content.found.slice(0, at + 1).filter((other) => other.section.heading.text === heading).length
    const slug = slugOf(heading.replace(/^[\d.\s]+/, ''))
      .slice(0, 32)
      .replace(/-+$/, '')
    const id = makeId(this.#scope, 'Finding', this.#names.free(number ?? `${slug}-${place}`))
    const leaning = 'leaning' in section.role ? section.role.leaning : undefined
    const { polarity, words: because } = polarityOf(words.text, leaning)
    const polarityWords = [...new Set(because.map(({ start, end }) => words.text.slice(start, end)))]
    this.#into.node('Finding', id, {
      ...(number === undefined ? {} : { number }),
      text: words.text,
      polarity,
      ...(polarityWords.length === 0 ? {} : { polarityWords }),
      area: section.theme?.text ?? heading,
      voice: this.#review.kind.voice,
    })
    const cites = this.#into.cite(id, words, number === undefined ? `${heading}, paragraph ${place}` : `finding ${number}`)
    this.#into.link('GIVEN_BY', id, this.id, { basis: 'STATED', cites })
    return id
  }

  #ask({ number, words, addressedTo, due, response, heading }: ReviewAsk, at: number): string {
    const name = number ?? String(at + 1)
    const id = makeId(this.#scope, 'Recommendation', this.#names.free(`r${name}`))
    const dueOn = due === undefined ? dueIn(words.text) : readMilestone(due.text)?.dueOn
    this.#into.node('Recommendation', id, {
      ...(number === undefined ? {} : { number }),
      kind: 'RECOMMENDATION',
      ...(heading === undefined ? {} : { heading }),
      text: words.text,
      ...(addressedTo === undefined ? {} : { addressedTo: addressedTo.text }),
      ...(dueOn === undefined ? {} : { dueOn }),
    })
    const cites = this.#into.cite(id, words, `recommendation ${name}`)
    this.#into.cite(id, addressedTo?.words, `recommendation ${name}, addressee`, 'addressedTo')
    this.#into.cite(id, due, `recommendation ${name}, date`, 'dueOn')
    this.#into.link('GIVEN_BY', id, this.id, { basis: 'STATED', cites })
    if (response !== undefined) this.#response(response, id, name)
    if (due !== undefined && addressedTo?.words !== undefined)
      askRole(this.#into, id, addressedTo.words, `recommendation ${name}, addressee`)
    return id
  }

  /** What managers answer to a recommendation is the council's account of it. */
  #response(words: Words, recommendation: string, name: string): void {
    const id = makeId(this.#scope, 'Update', `r${name}-response`)
    this.#into.node('Update', id, { text: words.text })
    const cites = this.#into.cite(id, words, `recommendation ${name}, management response`)
    this.#into.link('REPORTS_ON', id, recommendation, { basis: 'STATED', cites })
  }
}
