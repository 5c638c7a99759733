import type { Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import type { Front } from './front.ts'
import { areaAndGrade, gradeOf } from './grades.ts'
import { plain } from './plain.ts'
import { polarityOf } from './polarity/index.ts'
import type { Part } from './walk.ts'

/** In characters: what is shorter is a label, or what is left of one. */
const shortest = 60

/** How paragraphs begin that tell of the inspection itself, and of nothing that was found. */
const scope: readonly RegExp[] = [
  /^between \d.{0,300}?\b(?:undertook|carried out|conducted|completed|inspected|visited)\b/,
  /^(?:in|on|from|during) .{3,60}?\b(?:ofsted|inspectors|inspectorates|we) (?:undertook|carried out|conducted|completed|inspected|visited)\b/,
  /^this (?:letter|report|document)\b/,
  /^(?:this|the|our) (?:[^\s.]+ ){0,7}?(?:inspection|visit|jtai|review|methodology|framework)(?: \([^)]{2,12}\))? (?:for .{0,40}?)?(?:is|was|were|has been|took place|includ\w+|cover\w+|consider\w+|look\w+|focus\w+|evaluat\w+|examin\w+|explor\w+)\b/,
  /^(?:his|her) majesty's\b/,
  /^(?:the )?(?:inspectors?|inspectorates|inspection team|we)(?: (?:also|for|from)\b.{0,40}?)? (?:looked|considered|evaluated|reviewed|examined|focused|met|spoke|talked|visited|recogni[sz]e|is|are|was|were|will|have|carried|undertook)\b/,
  /^(?:it|they) (?:was|were|took place|looked|included)\b/,
  /^(?:dear|to|cc|copied to|dates?|inspection dates?|lead inspector|ofsted is|thank you|i am writing|we are writing)\b/,
]

/** Addresses and how to reach somebody. */
const reach = /@|\bwww\.|https?:|\b(?:textphone|telephone|t 0\d|[a-z]{1,2}\d[a-z\d]? \d[a-z]{2})\b/

const tellsOfItself = (text: string): boolean => {
  const told = plain(text)
  return reach.test(told) || scope.some((pattern) => pattern.test(told))
}

const holds = (words: Words, spans: readonly Span[]): boolean =>
  words.spans.some(({ start, end }) => spans.some((span) => start < span.end && span.start < end))

/** Nothing but grades, which are told as judgements. */
const isOnlyGrades = ({ text }: Words): boolean =>
  text.split(/[.;](?:\s+|$)/).every((part) => part === '' || areaAndGrade(part) !== undefined)

/** The paragraphs at the head of a report, after its grades and what it says of itself, in which inspectors judge the whole. */
export function openingOf(parts: readonly Part[], front: Front): Words[] {
  const [first] = parts
  if (first?.role.kind !== 'front' || parts.some(({ role }) => role.kind === 'summary' || role.kind === 'headlines')) return []
  const labels = [front.title, front.days, front.leadInspector, front.publishedOn].flatMap((told) => told?.words.spans ?? [])
  const head = first.blocks.findLastIndex(
    ({ kind, words }) => kind === 'heading' || kind === 'table' || gradeOf(words.text) !== undefined || holds(words, labels),
  )
  const after = first.blocks.slice(head + 1)
  const own = after.slice(after.findLastIndex(({ words }) => tellsOfItself(words.text)) + 1)
  return own
    .filter(
      (block) =>
        block.kind === 'paragraph' &&
        block.words.text.length >= shortest &&
        /[.!?]['"\u2019\u201d)]?$/.test(block.words.text.trim()) &&
        !isOnlyGrades(block.words) &&
        polarityOf(block.words.text).polarity !== 'NEUTRAL',
    )
    .map(({ words }) => words)
}
