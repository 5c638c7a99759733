import { isNode, makeId } from '../../../schema/index.ts'
import type { Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import type { Collector } from '../collector.ts'
import { polarityOf } from '../inspection/polarity/index.ts'
import type { CoverAsk, CoverParagraph } from './cover.ts'
import { Names } from './officers-records.ts'
import { isSame, type Match, retellings, wordLikeness } from './retell.ts'

/** What a review or inspection gave: a thing with its words. */
interface Given {
  readonly id: string
  readonly number: string | undefined
  readonly text: string
}

/** Two texts with fewer words in common than this are two recommendations. */
const leastAlike = 0.85

function givenBy(into: Collector, sources: ReadonlySet<string>, label: 'Finding' | 'Recommendation'): Given[] {
  const ids = new Set(
    into.records.flatMap((record) =>
      !isNode(record) && record.type === 'GIVEN_BY' && sources.has(record.to) ? [record.from] : [],
    ),
  )
  return into.records.flatMap((record): Given[] =>
    isNode(record) && record.label === label && ids.has(record.id)
      ? [{ id: record.id, number: record.properties.number, text: record.properties.text ?? '' }]
      : [],
  )
}

const whole = ({ spans }: Words): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })

/** Writes what the officers' report that introduces reviews tells of them again; `sources` are their ids. */
export class CoverRecords {
  readonly #into: Collector
  readonly #report: string
  readonly #scope: string
  readonly #name: string
  readonly #sources: ReadonlySet<string>
  readonly #names = new Names()
  readonly notTaken: Span[] = []

  constructor(into: Collector, report: string, sources: readonly string[]) {
    this.#into = into
    this.#report = report
    this.#scope = report.split('/').slice(0, -2).join('/')
    this.#name = report.split('/').at(-1) as string
    this.#sources = new Set(sources)
  }

  write(paragraphs: readonly CoverParagraph[], asks: readonly CoverAsk[]): void {
    const found = givenBy(this.#into, this.#sources, 'Finding')
    const matches = retellings(
      paragraphs.map(({ words }) => words.text),
      found.map(({ text }) => text),
    )
    for (const [at, paragraph] of paragraphs.entries()) {
      const own = matches.filter(({ telling }) => telling === at)
      if (paragraph.amongFindings || own.length > 0) this.#finding(paragraph, at, own, found)
      else if (paragraph.number !== undefined) this.notTaken.push(whole(paragraph.words))
    }
    this.#asks(asks)
  }

  #finding({ number, words, heading }: CoverParagraph, at: number, matches: readonly Match[], found: readonly Given[]): void {
    const id = makeId(this.#scope, 'Finding', this.#names.free(`${this.#name}-${number ?? `p${at + 1}`}`))
    const { polarity, words: because } = polarityOf(words.text)
    const polarityWords = [...new Set(because.map(({ start, end }) => words.text.slice(start, end)))]
    this.#into.node('Finding', id, {
      ...(number === undefined ? {} : { number }),
      text: words.text,
      polarity,
      ...(polarityWords.length === 0 ? {} : { polarityWords }),
      ...(heading === undefined ? {} : { area: heading.text }),
      voice: 'COUNCIL',
    })
    const cites = this.#into.cite(id, words, number === undefined ? 'cover report' : `cover report, paragraph ${number}`)
    this.#into.link('GIVEN_BY', id, this.#report, { basis: 'STATED', cites })
    for (const match of matches) this.#retells(id, found[match.told]?.id as string, match, cites)
  }

  #retells(from: string, to: string, { score, method, reasons, whole: isWhole }: Match, cites: readonly string[]): void {
    this.#into.link(
      'RETELLS',
      from,
      to,
      isWhole
        ? {
            basis: 'STATED',
            method: 'whole wording',
            reasons: ['All its words stand there, in the same order.'],
            cites: [...cites],
          }
        : { basis: 'SUGGESTED', score, method, reasons: [...reasons], cites: [...cites] },
    )
  }

  /** A list that is printed again is the same list: each recommendation is cited in both places. */
  #asks(asks: readonly CoverAsk[]): void {
    const given = givenBy(this.#into, this.#sources, 'Recommendation')
    const rest: CoverAsk[] = []
    for (const ask of asks) {
      const same = given
        .map((each) => ({ ...each, alike: wordLikeness(ask.words.text, each.text) }))
        .sort((a, b) => b.alike - a.alike || Number(b.number === ask.number) - Number(a.number === ask.number))[0]
      if (same === undefined || same.alike < leastAlike) rest.push(ask)
      else this.#again(ask, same)
    }
    const matches = retellings(
      rest.map(({ words }) => words.text),
      given.map(({ text }) => text),
    )
    for (const [at, ask] of rest.entries()) {
      const own = matches.filter(({ telling }) => telling === at)
      if (own.length === 0) this.notTaken.push(whole(ask.words))
      else this.#retold(ask, at, own, given)
    }
  }

  #again({ number, words }: CoverAsk, { id, text }: Given): void {
    const locator = `cover report, recommendation ${number ?? ''}`.trim()
    if (isSame(words.text, text)) {
      this.#into.cite(id, words, locator)
      return
    }
    for (const passage of this.#into.passages(words, locator))
      this.#into.link('CITES', id, passage, { basis: 'STATED', role: 'DIFFERS', property: 'text', printed: words.text })
  }

  #retold({ number, words }: CoverAsk, at: number, matches: readonly Match[], given: readonly Given[]): void {
    const id = makeId(this.#scope, 'Recommendation', this.#names.free(`${this.#name}-told-${number ?? at + 1}`))
    this.#into.node('Recommendation', id, {
      ...(number === undefined ? {} : { number }),
      kind: 'RECOMMENDATION',
      text: words.text,
    })
    const cites = this.#into.cite(id, words, 'cover report, recommendation')
    this.#into.link('GIVEN_BY', id, this.#report, { basis: 'STATED', cites })
    for (const match of matches) this.#retells(id, given[match.told]?.id as string, match, cites)
  }
}
