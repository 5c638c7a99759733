import { textOf } from '../../loaders/text-of.ts'
import { periodInWords, valueInWords } from '../../series/direction.ts'
import type { Point } from '../../series/points.ts'
import type { Beside, Measured } from '../figures.ts'
import type { Gathered } from '../gather.ts'
import { capital, count, orNone } from '../naming.ts'
import type { Line, Part } from '../told.ts'

export const figureWords = (point: Point): string => {
  const qualifier = point.claims[0]?.qualifier
  const unit = point.unit
  const number = valueInWords(point)
  const counted = unit === undefined || unit === '%' || unit === '£' || unit === 'number' ? number : `${number} ${unit}`
  return qualifier === undefined ? counted : `${qualifier} ${counted}`
}

/** A figure that another is held against: of which place, or what it is. */
export function besideInWords({ line, point }: Beside): string {
  const what =
    line.kind === 'TARGET' ? 'the target of' : line.kind === 'THRESHOLD' ? 'the threshold of' : (line.place ?? 'elsewhere')
  return `${what} ${figureWords(point)} (${periodInWords(point)})`
}

/** The ids of the figures that tell a point. */
export const figuresOf = (point: Point): string[] =>
  point.claims.flatMap(({ figures }) => figures.map(({ node }) => node.id)).slice(0, 1)

function lineOf({ indicator, newest, direction, beside }: Measured): Line {
  const moved = direction.to === undefined || direction.from === undefined ? undefined : direction.words
  const held = beside.slice(0, 3)
  return {
    words: `${capital(String(indicator.name))}: ${figureWords(newest)} (${periodInWords(newest)})${moved === undefined ? '' : `; ${moved}`}${held.length === 0 ? '' : `; ${held.map(besideInWords).join('; ')}`}.`,
    node: indicator,
    passages: [],
    saying: [
      ...figuresOf(newest),
      ...(direction.from === undefined ? [] : figuresOf(direction.from)),
      ...held.flatMap(({ point }) => figuresOf(point)),
    ],
  }
}

/** Indicators whose name our rules gave; what is named by a run of a sentence's own words tells a reader little in a list. */
export const isNamed = ({ indicator }: Measured): boolean => !/^“/.test(textOf(indicator.name) ?? '“')

export function figuresPart({ figures, documentsRead }: Gathered): Part {
  const named = figures.filter(isNamed)
  const moving = named.filter(({ periods }) => periods > 1)
  const words =
    named.length === 0
      ? `No figure about it was found in the ${count(documentsRead, 'document', 'documents')} read.`
      : `Figures of ${count(named.length, 'indicator', 'indicators')}, ${orNone(moving.length)} of them told for more than one time so that they can be compared. Those that went the wrong way come first.`
  return { kind: 'FIGURES', title: 'The figures', words, lines: named.map(lineOf) }
}
