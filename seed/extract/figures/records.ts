import { makeId } from '../../../schema/index.ts'
import type { Words } from '../../read/words.ts'
import type { Collector } from '../collector.ts'
import { slugOf } from '../slug.ts'
import type { Figure } from './figure.ts'
import type { Indicator } from './indicators/index.ts'
import { byName } from './indicators/names-order.ts'
import { type Measured, nameFigures } from './indicators/together.ts'
import { holds, type MeasurePlace, measuresIn, withTargets } from './measures.ts'

/** What the papers call an indicator, cut to what can be read at a glance. */
const longest = 160

const printedName = ({ counted: { words } }: Figure): string =>
  words.length <= longest ? words : `${words.slice(0, longest).trimEnd()}…`

/** As a number stands in an id. */
const numberSlug = (value: number): string => String(value).replace('-', 'minus-').replace('+', '')

const whenSlug = ({ start, end, label }: Figure['period']): string => {
  if (end !== undefined) return start === undefined || start === end ? end : `${start}~${end}`
  return label === undefined ? 'undated' : slugOf(label).slice(0, 40)
}

/** The id of a figure within its document: the same thing told twice has the same. */
function observationName({ figure, indicator }: Measured): string {
  const { kind, place, period, value, unit, qualifier } = figure
  const parts = [
    indicator.key,
    whenSlug(period),
    ...(place === undefined ? [] : [slugOf(place).slice(0, 40)]),
    ...(kind === 'ACTUAL' ? [] : [kind.toLowerCase()]),
    ...(kind === 'CHANGE' && unit !== indicator.unit ? [slugOf(unit) === 'unnamed' ? 'percent' : slugOf(unit)] : []),
    ...(qualifier === undefined ? [] : [slugOf(qualifier)]),
    numberSlug(value),
  ]
  return parts.join('.')
}

const peopleOrThings = new Set(['number'])

function isSmall({ value, count, kind, qualifier }: Figure, { measure }: Measured['indicator']): boolean {
  if (kind === 'CHANGE') return false
  return (
    (peopleOrThings.has(measure.kind) && (value < 5 || (value === 5 && qualifier === 'under'))) ||
    (count !== undefined && count < 5)
  )
}

/** So few words of a sentence that it is found again, and not told again. */
const mostWords = 6

const beginningOf = (sentence: string): string => {
  const words = sentence.trim().split(/\s+/)
  return words.length <= mostWords ? words.join(' ') : `${words.slice(0, mostWords).join(' ')} …`
}

/** What an indicator is called whose words name nothing that is measured: by how the sentence of its first figure begins. */
function unnamed(members: readonly Measured[]): string {
  const [sentence] = members
    .map(({ figure: { carriers, counted } }) => carriers[0]?.text ?? counted.words)
    .filter(isWordy)
    .sort()
  return sentence === undefined ? 'Figure without words' : `Figure in the sentence “${beginningOf(sentence)}”`
}

const isWordy = (text: string): boolean => /\p{L}{2}/u.test(text)

/** Writes figures and the indicators that they are of. */
class FigureRecords {
  readonly #into: Collector
  readonly #council: { readonly name: string; readonly slug: string }
  readonly #scope: string
  readonly #places: readonly MeasurePlace[]
  readonly #written = new Set<string>()
  readonly #measured = new Set<string>()

  constructor(
    into: Collector,
    council: { readonly name: string; readonly slug: string },
    scope: string,
    places: readonly MeasurePlace[],
  ) {
    this.#into = into
    this.#council = council
    this.#scope = scope
    this.#places = places
  }

  write(all: readonly Measured[]): { indicators: number; observations: number } {
    const byKey = new Map<string, Measured[]>()
    for (const each of all) byKey.set(each.indicator.key, [...(byKey.get(each.indicator.key) ?? []), each])
    for (const [, members] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [name] = members.flatMap(({ indicator }) => (indicator.name === undefined ? [] : [indicator.name])).sort(byName)
      this.#indicator(members, name ?? unnamed(members))
    }
    return { indicators: byKey.size, observations: this.#written.size }
  }

  #indicator(members: readonly Measured[], name: string): void {
    const levels = members.filter(({ figure }) => figure.kind === 'ACTUAL')
    const [first] = [...(levels.length > 0 ? levels : members)].sort((a, b) =>
      byName(a.indicator.name ?? '', b.indicator.name ?? ''),
    )
    const { key, unit, better, why, family } = (first as Measured).indicator
    const names = [...new Set(members.map(({ figure }) => printedName(figure)))].filter((each) => each !== '').sort()
    const id = makeId(this.#council.slug, 'Indicator', key)
    this.#into.node('Indicator', id, { name, names, unit, better, why, family })
    this.#into.link('OF', id, this.#into.council, { basis: 'STRUCTURAL' })
    const named = new Set<string>()
    for (const member of members) {
      const cites = this.#observation(member, id)
      const printed = printedName(member.figure)
      const [passage] = cites
      if (printed === '' || named.has(printed) || passage === undefined) continue
      named.add(printed)
      this.#into.link('CITES', id, passage, { basis: 'STATED', role: 'SAYS', property: 'names', printed })
    }
  }

  #observation({ figure, indicator, because }: Measured, of: string): string[] {
    const { value, count, of: base, period, place, kind, qualifier, printed, unit } = figure
    const id = makeId(this.#scope, 'Observation', observationName({ figure, indicator, because }))
    const carriers: readonly Words[] = figure.carriers.length > 0 ? figure.carriers : [printed]
    const cites = carriers.flatMap((each, at) => this.#into.cite(id, each, figure.locators?.[at] ?? figure.locator))
    if (this.#written.has(id)) return cites
    this.#written.add(id)
    this.#into.node('Observation', id, {
      value,
      unit: kind === 'CHANGE' ? unit : indicator.unit,
      ...(count === undefined ? {} : { count }),
      ...(base === undefined ? {} : { of: base }),
      ...(period.start === undefined ? {} : { start: period.start }),
      ...(period.end === undefined ? {} : { end: period.end }),
      periodBasis: period.basis,
      ...(period.label === undefined ? {} : { label: period.label }),
      place: place ?? this.#council.name,
      kind,
      ...(qualifier === undefined ? {} : { qualifier }),
      printed: printed.text,
      ...(isSmall(figure, indicator) ? { small: true } : {}),
    })
    this.#into.link('OF', id, of, {
      basis: indicator.from === undefined && because === undefined ? 'STATED' : 'STRUCTURAL',
      method: 'named-figure',
      reasons: reasonsOf(indicator, because),
      cites,
    })
    this.#measures({ figure, indicator, because }, of, cites)
    return cites
  }

  /** A success measure in whose words the figure stands is measured by its indicator. */
  #measures({ figure, indicator }: Measured, id: string, cites: readonly string[]): void {
    const holder = this.#places.find((place) => holds(place, figure))
    if (holder === undefined || this.#measured.has(`${holder.id} ${id}`)) return
    this.#measured.add(`${holder.id} ${id}`)
    const isOwn = indicator.known && indicator.from === undefined
    const reasons = [
      'The success measure states a figure of this indicator.',
      ...(indicator.from === undefined ? [] : [`What its words leave open stands above: ${cut(indicator.from)}`]),
    ]
    this.#into.link('MEASURED_BY', holder.id, id, {
      ...(isOwn ? { basis: 'STATED' as const } : { basis: 'SUGGESTED' as const, score: indicator.known ? 0.8 : 0.6 }),
      method: 'figure-in-measure',
      reasons,
      cites: [...cites],
    })
  }
}

const cut = (text: string): string => (text.length <= 120 ? text : `${text.slice(0, 120).trimEnd()}…`)

/** How it is known of which indicator a figure is. */
function reasonsOf({ read, from, known }: Indicator, because: string | undefined): string[] {
  return [
    ...(read.length === 0
      ? ['None of its words are terms that are known; they are taken as they stand.']
      : [`Read as: ${read.join('; ')}.`]),
    ...(known || read.length === 0 ? [] : ['Other words of it are not known, so that it is kept apart.']),
    ...(from === undefined ? [] : [`What its words leave open stands above: ${cut(from)}`]),
    ...(because === undefined ? [] : [because]),
  ]
}

/** Writes the figures of a document; to be called when its plan is written. What a success measure states is a target. */
export function writeFigures(
  into: Collector,
  figures: readonly Figure[],
  council: { readonly name: string; readonly slug: string },
  scope: string,
): { indicators: number; observations: number } {
  const measures = measuresIn(into)
  const aimed = withTargets(into, figures, measures, council.name)
  return new FigureRecords(into, council, scope, measures).write(nameFigures(aimed, council.name))
}
