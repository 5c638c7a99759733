import { dateForm, fullMonth, type NamedDate, readDate } from '../../dates/index.ts'
import { councilNames } from '../../identify/council-names.ts'
import type { Block } from '../../outline/blocks/index.ts'
import type { Layer } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'
import { type Grade, gradeOf } from './grades.ts'
import { bodiesIn } from './kinds.ts'
import { gradeAfter, namesService } from './mentions-graded.ts'
import { type Called, calledIn, otherThings } from './mentions-kinds.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** Another inspection that a text names by its date. */
export interface Mention {
  readonly called: Called
  readonly named: NamedDate
  /** Whether the date is told as that of its report. */
  readonly published: boolean
  /** The date as printed. */
  readonly printed: string
  readonly bodies: readonly string[]
  readonly overall: Grade | undefined
  /** The sentence that names it. */
  readonly words: Words
}

const head =
  "(?:joint targeted area inspections?|jtais?|inspections?|ilacs|(?:re)?visits?|peer (?:reviews?|challenges?|diagnostics?)|(?:lga|local government association) (?:[a-z]+ ){0,3}diagnostics?|(?:ofsted(?:'s)?|inspection|ilacs|inspectors') (?:inspection )?reports?)"
/** Words that would begin another statement between what is named and its date. */
const turn =
  '(?:that|which|who|found|finds|identified|is|are|was|were|has|have|had|since|when|where|while|will|would|should|led|by|act|section)'
const object = `(?: (?:of|into|to|for|on|at|about|under|focus(?:ing|ed) on|looking at|with)(?: (?!${turn}\\b|${fullMonth} (?:19|20)\\d\\d\\b)[^\\s.;:]+){1,16}?)?`
const tookPlace =
  '(?: (?:that|which))?(?: (?:was|were))?(?: (?:last|first|recently))?(?: (?:conducted|carried out|undertaken|held|published|completed|done|took place|dated))?(?: by [a-z]+)?'
const preposition = '(?: (?:in|on|of|from|during|between|dated))?(?: (?:early|late|mid|spring|summer|autumn|winter))?[ -]'
const date = `(?<date>${dateForm})`
const more = `(?:(?:,| and|, and)(?: in)? (?<more>${dateForm}))?`

/** How a text names an inspection with its date, in normal form. */
const forms: readonly RegExp[] = [
  new RegExp(
    `(?<before>(?:\\S+ ){0,7}?)\\b(?<head>${head})(?<object>${object})(?: \\([^)]{2,12}\\))?[,:(]?(?<held>${tookPlace}),?${preposition}\\(?${date}${more}`,
    'g',
  ),
  new RegExp(
    `\\b${date} (?<before>(?:(?!(?:${turn}|the|of|in)\\b)[^\\s.;:,]+ ){0,9}?)(?<head>${head})\\b(?<object>${object})`,
    'g',
  ),
  new RegExp(
    `(?<before>.{0,90})\\blast (?:time .{0,30})?(?<head>inspected) (?<object>[^.;:]{0,110}?)\\b(?:in|on) ${date}${more}`,
    'g',
  ),
  new RegExp(`(?<before>.{0,90})\\b(?<head>inspected)(?<object>)(?: by \\S+)? (?:in|on) ${date}${more}`, 'g'),
  new RegExp(`^(?:back )?in ${date},? (?<before>.{0,70})\\b(?:were|was) (?<head>judged|graded|inspected)\\b(?<object>)`, 'g'),
  new RegExp(
    `^(?:back )?in ${date},? (?<before>(?:an?|the) (?:\\S+ ){0,5}?)(?<head>${head})(?<object>(?: \\([^)]{2,12}\\))? (?:took place|was (?:completed|carried out|undertaken|conducted|held))\\b.{0,90})`,
    'g',
  ),
  new RegExp(`(?<before>.{0,70})\\b(?<head>judged|graded|rated) (?:as |to be )?(?<object>(?:[^\\s.,;]+ ){1,7}?)in ${date}`, 'g'),
]

/** The report's own inspection, one to come, or one of anything. */
const notAnother =
  /\b(?:this|these|our|current|next|future|forthcoming|upcoming|planned|any|each|mock|desktop|internal) (?:\S+ ){0,2}$/
const services = /\b(?:services?|authority|council|areas)\b/
const bareVerb = /^(?:inspected|judged|graded|rated)$/

const judged =
  /\b(?:judged|graded|rated|judgement|judgment)\b(?: (?:as|to|be|of|that it was|overall|at))* (requir\w+ improvement(?: to be good)?|inadequate|adequate|good|outstanding)\b/

/** The grade of the whole that a sentence tells; none where it tells grades of areas. */
function overallIn(text: string): Grade | undefined {
  if (/safeguarding|looked after|protection of children|help and protection (?:was|were)/.test(text)) return undefined
  const grade = judged.exec(text)?.[1] ?? /\brequir\w+ improvement(?= across all areas\b)/.exec(text)?.[0]
  return grade === undefined ? undefined : gradeOf(grade.replace(/^requir\w+/, 'requires'))
}

/** The words that say what is named: those before it only as far as nothing else could be named in them. */
function around(form: number, { before = '', head: word = '', object: of = '' }: Readonly<Record<string, string>>): string {
  const near = form === 0 ? (before.split(/[,;]|\b(?:and|or|since|after|following|from)\b/).at(-1) ?? '') : before
  return `${near.trimStart()}${word}${of}`
}

/** The words that say what was inspected: of "its last inspection" they are those before it. */
const ofWhat = (named: string, before: string): string => (/\b(?:its|their|whose) (?:\S+ ){0,2}$/.test(before) ? before : named)

/** Names of councils in normal form; one that is a plain word too tells nothing. */
const councils = councilNames.map((name) => name.toLowerCase()).filter((name) => name !== 'reading')
const anyCouncil = new RegExp(`\\b(?:${councils.join('|')})\\b`)

/** Whether what is named is another council's inspection: its name stands there and ours does not. */
const isOfAnother = (words: string, council: string): boolean => anyCouncil.test(words) && !words.includes(council.toLowerCase())

function inSentence(layer: Layer, sentence: Sentence, council: string): Mention[] {
  const { text } = sentence
  const found = new Map<string, Mention>()
  const taken = new Set<number>()
  for (const [form, pattern] of forms.entries())
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {}
      const { before = '', head: word = '', date: printed = '', more: second } = groups
      const named = around(form, groups)
      if (
        notAnother.test(before) ||
        isOfAnother(named, council) ||
        otherThings.test(ofWhat(named, text.slice(0, match.index + before.length))) ||
        (/ed$/.test(word) && !services.test(text))
      )
        continue
      const called = calledIn(bareVerb.test(word) ? `${named} services were` : named)
      for (const each of second === undefined ? [printed] : [printed, second]) {
        const at = text.indexOf(each, match.index)
        const told = readDate(each)
        if (told === undefined || taken.has(at)) continue
        taken.add(at)
        const key = `${called.slug} ${told.date}`
        if (found.has(key)) continue
        found.set(key, {
          called,
          named: told,
          published: /report/.test(word) || /published/.test(groups.held ?? ''),
          printed: wordsAt(layer.text, sentence.placesOf(at, at + each.length)).text,
          bodies: bodiesIn(named),
          overall: undefined,
          words: wordsAt(layer.text, sentence.placesOf(0, text.length)),
        })
      }
    }
  const mentions = [...found.values()]
  const overall = overallIn(text)
  return mentions.length === 1 && overall !== undefined ? mentions.map((each) => ({ ...each, overall })) : mentions
}

/** The grade of the whole that the sentence after gives the one inspection that is named. */
function withGradeAfter(layer: Layer, mentions: Mention[], sentence: Sentence, next: Sentence | undefined): Mention[] {
  const [mention, ...others] = mentions
  const overall = next && gradeAfter(next.text)
  if (mention === undefined || others.length > 0 || mention.overall !== undefined || next === undefined || overall === undefined)
    return mentions
  if (namesService(sentence.text)) return mentions
  const words = wordsAt(layer.text, [...sentence.placesOf(0, sentence.text.length), ...next.placesOf(0, next.text.length)])
  return [{ ...mention, words, overall }]
}

/** What a text must hold to be looked at: a year, and a word for an inspection. */
const looked = /(?:19|20)\d\d/
const named = /inspect|visit|review|challenge|diagnostic|jtai|ilacs|report|judged|graded|rated/

/** Every inspection, visit or peer review of a council that a text names with a date, the report's own among them. */
export function mentionsIn(layer: Layer, blocks: readonly Block[], council: string): Mention[] {
  return blocks.flatMap((block) =>
    sentencesOf(layer, block, looked).flatMap((sentence, at, all) =>
      looked.test(sentence.text) && named.test(sentence.text)
        ? withGradeAfter(layer, inSentence(layer, sentence, council), sentence, all[at + 1])
        : [],
    ),
  )
}
