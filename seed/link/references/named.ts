import { fullMonth } from '../../dates/index.ts'
import { anyList, dottedList, numbersIn, wholeList } from './numbers.ts'

/** What kind of thing a reference names. */
export type Sought = 'PLAN' | 'PARAGRAPH' | 'RECOMMENDATION' | 'APPENDIX'

/** A reference that a text prints to something else in the papers. */
export interface Named {
  readonly sought: Sought
  readonly at: number
  readonly end: number
  readonly printed: string
  /** What it calls the things: "objective", "action" … in small letters, singular; none after "see". */
  readonly word: string | undefined
  readonly numbers: readonly string[]
  /** The month of the version that is meant, where one is told. */
  readonly version?: { readonly month: string; readonly year: string | undefined }
  /** What the text calls the plan that it names a part of, or whether it is a paragraph of a report that it names: its own words. */
  readonly of?: string
  /** Of an appendix: what the text says that it is. */
  readonly title?: string
}

const levels = 'actions?|objectives?|outcomes?|priorit(?:y|ies)|measures?|aims?|workstreams?|milestones?'
const number = '(?:\\s(?:nos?|numbers?|refs?|references?)\\b\\.?)?'
const labelled = new RegExp(`\\b(${levels})${number}\\s{1,3}\\(?(${anyList})`, 'gi')
const seen = new RegExp(
  `\\b(?:see(?:\\s(?:also|under|above|below))?|cf\\.?|refer(?:red)?\\sto(?:\\sin)?|as\\s(?:in|at|under|per)|linked\\sto|links\\sto|alongside)\\s{1,3}(${dottedList})`,
  'gi',
)
const inPassing =
  /(?:\(|\b(?:in|under|of|with|from|by|through|via|after|once|until|following|before)\s{1,3})(\d{1,2}\.\d{1,2}\.\d{1,2}(?:\/\d{1,2})?)(?![\d./])/gi
const versionAfter = new RegExp(
  `^\\)?,?\\s{1,3}(?:of|in|from)\\s(?:the\\s|last\\s)?(?:(?:version|plan|edition)\\s(?:of|from|for)\\s)?(${fullMonth})(?:\\s(\\d{4}))?\\b`,
  'i',
)
/** "of the Youth Justice Plan": whose number it is. */
const planAfter =
  /^\)?,?\s{1,3}(?:of|in|from|on|under|within)\s(?:the|our|its|their)\s((?:(?!(?:of|in|on|for|to|from|with|by|as|is|are|was|version|edition)\s)[\p{L}&'\u2019-]{1,30}\s){1,6}?)plan\b/iu
/** Numbers of Acts, tables, versions and pages. */
const otherNumber =
  /\b(?:sections?|schedules?|tables?|figures?|charts?|versions?|pages?|pp?|chapters?|parts?|articles?|regulations?|rules?|clauses?|standards?|steps?|no|level|band|tier|stage|phase|year|version|v)\.?\s{0,2}\(?$/i

const singular = (word: string): string => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')

function planNames(text: string): Named[] {
  const found: Named[] = []
  const put = (at: number, printed: string, word: string | undefined, list: string): void => {
    if (found.length >= most) return
    const end = at + printed.length
    if (found.some((each) => each.at < end && at < each.end)) return
    const told = versionAfter.exec(text.slice(end, end + 60))
    const version = told === null ? {} : { version: { month: (told[1] as string).toLowerCase(), year: told[2] } }
    const of = planAfter.exec(text.slice(end, end + 140))?.[1]
    found.push({
      sought: 'PLAN',
      at,
      end,
      printed,
      word,
      numbers: numbersIn(list),
      ...version,
      ...(of === undefined ? {} : { of }),
    })
  }
  for (const { 0: printed, 1: word = '', 2: list = '', index } of text.matchAll(labelled)) {
    const rest = text.slice(index + printed.length)
    // A heading, a line of contents, or "priority 1 – …": the thing itself.
    if (/^\s{0,3}(?:[|:\u2013\u2014-]|\.{3})/.test(rest) && /^\W*(?:strategic\s)?$/i.test(text.slice(0, index))) continue
    if (/^\s{1,3}(?:children|young|people|famil|days?|weeks?|months?|years?|times|families|staff|workers|of the \d)/i.test(rest))
      continue
    put(index, printed, singular(word), list)
  }
  for (const { 0: printed, 1: list = '', index } of text.matchAll(seen)) put(index, printed, undefined, list)
  for (const { 0: printed, 1: ref = '', index } of text.matchAll(inPassing)) {
    const at = index + printed.length - ref.length
    if (!otherNumber.test(text.slice(Math.max(0, at - 24), at))) put(at, ref, '', ref)
  }
  return found
}

const paragraphs = new RegExp(`(?:\\bparagraphs?|\\bparas?\\.?|\\u00b6{1,2})\\s{0,3}(${anyList})`, 'gi')
/** A paragraph of a law, a code or another body's paper. */
const ofOther =
  /^[\s)]{0,3}(?:(?:\([a-z0-9]{1,4}\)\s?){0,3})(?:,\s)?(?:of|to|in|under)\s(?:part|schedule|the\s(?:\S+\s){0,6}?(?:act|code|schedule|constitution|order|regulations?|guidance|rules|framework|protocol|handbook|agreement|standing orders)\b|\S+\s(?:code|constitution|act)\b)/i

/** A paragraph of another report, told by who gave it or when. */
const ofReport =
  /^\)?,?\s{1,3}(?:of|in|from)\s((?:(?!(?:this|that|these)\b)[^\s.;:]{1,30}\s){0,8}?(?:report|letter|inspection|visit|review)s?\b[^.;:]{0,30}\b(?:19|20)\d\d\b|(?:[^\s.;:]{1,30}\s){0,6}?(?:19|20)\d\d\s(?:[^\s.;:]{1,30}\s){0,4}?(?:report|letter|inspection|visit|review)s?\b)/i

function paragraphNames(text: string): Named[] {
  return [...text.matchAll(paragraphs)].slice(0, most).flatMap(({ 0: printed, 1: list = '', index }): Named[] => {
    const end = index + printed.length
    const word = ofOther.test(text.slice(end, end + 120)) ? 'other' : 'paragraph'
    const of = ofReport.exec(text.slice(end, end + 200))?.[1]
    return [{ sought: 'PARAGRAPH', at: index, end, printed, word, numbers: numbersIn(list), ...(of === undefined ? {} : { of }) }]
  })
}

const recommendations = new RegExp(`\\brecommendations?${number}\\s{1,3}\\(?(${wholeList})`, 'gi')

function recommendationNames(text: string): Named[] {
  return [...text.matchAll(recommendations)].slice(0, most).flatMap(({ 0: printed, 1: list = '', index }): Named[] => {
    const rest = text.slice(index + printed.length)
    if (/^\W*$/.test(text.slice(0, index)) && /^\)?\s{0,3}(?:[|:.\u2013\u2014-]|$)/.test(rest)) return []
    if (/^(?:19|20)\d\d\b/.test(list)) return []
    return [
      {
        sought: 'RECOMMENDATION',
        at: index,
        end: index + printed.length,
        printed,
        word: 'recommendation',
        numbers: numbersIn(list),
      },
    ]
  })
}

const mark = '(?:[A-Z](?![\\p{L}\\d])|\\d{1,2}(?![\\d.]))'
const appendices = new RegExp(
  `\\b(?:appendi(?:x|ces)|annexe?s?)\\s{1,3}(${mark}(?:\\s{0,2}(?:,|&|/|and|to|-)\\s{0,2}${mark}){0,6})`,
  'giu',
)
/** "the Plan at Appendix 1", "the draft strategy (Appendix B)" */
const titleBefore =
  /((?:[\p{L}\p{N}'\u2019&,-]+ ){0,7}[\p{L}\p{N}'\u2019&-]+)\s?(?:\(|,?\s(?:is |are |was |were )?(?:attached|set out|included|provided|shown|appended|detailed)?\s?(?:at|as|in|to|is)\s(?:the\s)?)\s?$/u
/** "Appendix A – Work Programme": an entry of a list of them. */
const afterMark = /^\s{0,3}[:.\u2013\u2014-]?\s{0,3}/
const longestTitle = 120

function appendixNames(text: string): Named[] {
  return [...text.matchAll(appendices)].slice(0, most).map(({ 0: printed, 1: list = '', index }): Named => {
    const end = index + printed.length
    const begins = /^\W*$/.test(text.slice(0, index))
    const own = text.slice(end, end + longestTitle + 1).replace(afterMark, '')
    const title = begins
      ? own === '' || text.length - end > longestTitle
        ? undefined
        : own
      : titleBefore.exec(text.slice(Math.max(0, index - 110), index).replace(/\s+/g, ' '))?.[1]
    const numbers = [...list.matchAll(/[A-Za-z](?![a-z])|\d+/g)].map(([each]) => each.toUpperCase())
    return {
      sought: 'APPENDIX',
      at: index,
      end,
      printed,
      word: begins ? 'entry' : 'appendix',
      numbers,
      ...(title === undefined ? {} : { title: title.trim() }),
    }
  })
}

/** A text without any of these words names nothing. */
const looked =
  /\d\.\d|append|annex|recommendation|paragraph|\bpara|\u00b6|\b(?:actions?|objectives?|outcomes?|priorit\w+) (?:no|ref|\d)/i
/** So much of one paragraph is looked at. */
const longest = 50_000
/** So many references of a kind are read in one paragraph. */
const most = 300

/** Every reference by number or letter that a text prints. */
export function namedIn(text: string): Named[] {
  if (text.length > longest || !looked.test(text)) return []
  return [...planNames(text), ...paragraphNames(text), ...recommendationNames(text), ...appendixNames(text)]
}
