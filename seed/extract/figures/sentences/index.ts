import type { Block } from '../../../outline/blocks/index.ts'
import type { Layer, Span } from '../../../read/layer.ts'
import type { Words } from '../../../read/words.ts'
import type { Figure } from '../figure.ts'
import { countUnit } from '../numbers/count-units.ts'
import { quantitiesIn } from '../numbers/quantities.ts'
import { periodOf } from '../periods/index.ts'
import type { FigureContext } from './context.ts'
import { saysWhat } from './counted.ts'
import { regions } from './places.ts'
import { standings } from './standing.ts'
import { wordsOf } from './subjects.ts'
import { type Before, takenIn } from './taken.ts'
import { sentencesOf } from './told.ts'

export type { FigureContext } from './context.ts'

export interface FiguresTold {
  readonly figures: readonly Figure[]
  /** Numbers that seem to measure something, of which it is not told what. */
  readonly notUnderstood: readonly Span[]
}

const anaphoric =
  /^(?:this|these|those|that|they|it|of (?:this|these|those|them)|which|the remaining|a further|current|however|although|while)\b/i
const tellsOn =
  /\b(?:shows?|indicates?|reports?|suggests?|confirms?) that (?:this|it) (?:has|is|was|had|figure|rate|proportion|percentage)\b/i
const compares = /^(?:COMPARATOR|TARGET|THRESHOLD)$/
const about =
  /\b(?:information about this inspection|about (?:this|the) inspection|the inspection team|how we (?:carried|did)|contents|glossary|inspection methodology|what to expect)\b/i
/** What is told of one child or family is theirs, and no figure. */
const study = /\b(?:case|practice) (?:stud(?:y|ies)|examples?)\b/i
/** Nor what was seen on a visit. */
const visited =
  /\b(?:visit|inspection|peer review|Ofsted|HMIP|CQC|CIW)\b[^.;]{0,40}\b(?:looked at|sampled|tracked|spoke to|spoke with|met with)\b|\b(?:members|councillors|(?:the|our) (?:minister|mayor|commissioner|cabinet member|committee|chair)|I) (?:also |have |has )?(?:visited|met with|spoke to|heard from|called at)\b/i
const inspectorsDid =
  /\b(?:inspectors?|inspection team|we|auditors|the team) (?:also |have |has |had )?(?:looked at|reviewed|sampled|tracked|spoke|met|examined|considered|evaluated|observed|visited|scrutinised|read|held|heard|talked|interviewed|assessed|inspected|undertook|took account|were)\b/i

/** What the words that lead a list in count: of its items, those that are bare numbers count it too. */
function unitOver(under: readonly string[]): string | undefined {
  for (const lead of under.slice(0, 3)) {
    const noun = quantitiesIn(lead).find(({ noun }) => noun?.kind === 'counted')?.noun
    if (noun !== undefined) return countUnit(noun.words)
  }
  return undefined
}

/** What has more is no sentence. */
const mostFigures = 40

interface Place {
  readonly under: readonly string[]
  readonly locator: string
}

/** The figures of some words: of a paragraph, an item of a list, or a paragraph of a cell. */
export function figuresInWords(layer: Layer, words: Words, { under, locator }: Place, context: FigureContext): FiguresTold {
  const figures: Figure[] = []
  const notUnderstood: Span[] = []
  let known: Before = { unit: unitOver(under) }
  let previous: string | undefined
  const before: string[] = []
  for (const sentence of sentencesOf(layer, words)) {
    const { text } = sentence
    const around = { ...context, under, before: [...before] }
    before.unshift(text)
    before.length = Math.min(before.length, 3)
    if (inspectorsDid.test(text) || visited.test(text)) continue
    const goesOn = previous !== undefined || under.length > 0
    const { taken, unclear } = takenIn(text, known, goesOn, context.council)
    for (const { start, end } of unclear) notUnderstood.push(...sentence.piece(start, end).spans)
    if (taken.length === 0) continue
    if (taken.length > mostFigures) {
      notUnderstood.push(...sentence.piece(0, text.length).spans)
      continue
    }
    const carrier = sentence.piece(0, text.length)
    const counted = wordsOf(text, taken, context.council)
    const above = previous !== undefined && anaphoric.test(text) ? [previous, ...under] : under
    for (const [at, { quantity, value, unit = '', kind, place, qualifier }] of taken.entries()) {
      const { words: said, under: own } = counted[at] as (typeof counted)[number]
      const isPoor =
        previous !== undefined &&
        (!saysWhat(said) || tellsOn.test(text) || (anaphoric.test(text) && (said.split(' ').length < 2 || compares.test(kind))))
      const what = isPoor && previous !== undefined ? previous : said
      figures.push({
        value,
        unit,
        ...(quantity.count === undefined ? {} : { count: quantity.count }),
        ...(quantity.of === undefined ? {} : { of: quantity.of }),
        ...(qualifier === undefined ? {} : { qualifier }),
        kind,
        ...(place === undefined ? {} : { place }),
        period: periodOf(text, quantity.start, around, kind),
        printed: sentence.piece(quantity.start, quantity.end),
        carriers: [carrier],
        counted: { words: what, under: [...own, ...above] },
        locator,
      })
      const rate = unit.startsWith('per ') ? unit : known.rate
      known = { unit: /^(?:%|percentage|per )/.test(unit) || kind === 'CHANGE' ? known.unit : unit, rate }
    }
    previous =
      counted[
        Math.max(
          0,
          taken.findLastIndex(({ kind }) => kind === 'ACTUAL'),
        )
      ]?.words ?? previous
  }
  return { figures, notUnderstood }
}

const locatorOf = ({ page, marker, line }: Block): string => {
  const number = marker !== undefined && /\d/.test(marker) ? `paragraph ${marker.replace(/[.)]$/, '')}` : undefined
  return [page === undefined ? undefined : `page ${page}`, number ?? (page === undefined ? `line ${line}` : undefined)]
    .filter((part) => part !== undefined)
    .join(', ')
}

/** A document that compares with one region by name means that one by "the region". */
function inRegion(figures: readonly Figure[]): Figure[] {
  const named = new Set(figures.flatMap(({ place }) => (place !== undefined && regions.has(place) ? [place] : [])))
  const [only] = named
  if (named.size !== 1 || only === undefined) return [...figures]
  return figures.map((figure) => (figure.place === 'region' ? { ...figure, place: only } : figure))
}

/** The figures that the sentences and bullets of a document tell. */
export function figuresInBlocks(layer: Layer, blocks: readonly Block[], context: FigureContext): FiguresTold {
  const figures: Figure[] = []
  const notUnderstood: Span[] = []
  const places = standings(blocks)
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue
    const { leads, headings } = places[at] as (typeof places)[number]
    if (about.test(headings[0] ?? '') || study.test(headings[0] ?? '')) continue
    const told = figuresInWords(layer, block.words, { under: [...leads, ...headings], locator: locatorOf(block) }, context)
    figures.push(...told.figures)
    notUnderstood.push(...told.notUnderstood)
  }
  return { figures: inRegion(figures), notUnderstood }
}
