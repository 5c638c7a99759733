import type { NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import { textOf } from '../../link/known.ts'
import { stemOf, wordsOf } from '../../link/words/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { listed, paperCalled, quoted } from '../telling.ts'
import { asksForFuture, withoutWhatIsAsked, wordsForFuture } from './asked-for-in-future.ts'
import { unmarked } from './printed-lists.ts'

type Asked = NodeRecord<'Resolution'> | NodeRecord<'Commitment'>

function meetingOf({ known }: Checking, asked: Asked): NodeRecord<'Meeting'> | undefined {
  const [minute] = known.out(asked.label === 'Resolution' ? 'RESOLVED_IN' : 'RAISED_IN', asked.id)
  const [meeting] = minute === undefined ? [] : known.out('MINUTE_OF', minute.to)
  const node = meeting && known.node(meeting.to)
  return node?.label === 'Meeting' ? node : undefined
}

/** The next meeting of the same body whose papers have been read, on or after a day. */
function nextOf({ known }: Checking, before: NodeRecord<'Meeting'>, due: string | undefined): NodeRecord<'Meeting'> | undefined {
  const { body, date = '' } = before.properties
  return known
    .all('Meeting')
    .filter(({ properties }) => properties.held !== false && properties.body === body && (properties.date ?? '') > date)
    .filter(({ properties }) => due === undefined || (properties.date ?? '') >= due)
    .sort((a, b) => ((a.properties.date ?? '') < (b.properties.date ?? '') ? -1 : 1))[0]
}

/** What asks for something to come back: to note comments or to thank somebody does not. */
const comesBack =
  /\b(?:report|explanation|update|information|figures?|data|briefing|copy|copies|details?|presentation|response|paper|minutes|attend\w*|circulate\w*|provide[ds]?|submit\w*|raise[ds]?|arranged?)\b/iu
const onlyNotes = /\bto note\b/iu

/** What is asked, without the words that say that it is. */
const afterRequest = (text: string): string => /\b(?:requested|asked|invited) to (.+)$/su.exec(text)?.[1] ?? text

/** What was to be seen in papers that come again, and was not found in the next one. */
function notInFuture(checking: Checking, asked: Asked): Raised[] {
  const text = textOf(asked)
  const meeting = meetingOf(checking, asked)
  const next = meeting && nextOf(checking, meeting, undefined)
  if (meeting?.properties.date === undefined || next?.properties.date === undefined) return []
  const { date } = next.properties
  return withoutWhatIsAsked(checking, text, next).map(({ paper, matters, shown }) => ({
    on: [asked.id, paper.id],
    says: `The ${meeting.properties.body ?? 'meeting'} resolved on ${dayInWords(meeting.properties.date as string)} to ask for something in future papers: ${quoted(wordsForFuture(text))}. In ${paperCalled(paper, checking)} of ${dayInWords(date)}, no sentence or table that tells of ${listed(matters.map(({ label }) => label))}${matters.length > 1 ? ' together' : ''} was found.`,
    searched: `The sentences, headings and tables of that paper, for the ways in which papers write of ${listed(matters.map(({ label }) => label))}.`,
    shown: [...checking.known.passagesOf(asked.id).map((passage) => ({ passage: passage.id })), ...shown],
    certainty: 'LIKELY',
    score: 0.7,
    asAt: date,
    key: 'in-future',
  }))
}

const joining = new Set(
  'the and for from with into upon that this be a an of in on to by at or as is are it its their future next meeting committee member members request requested possibility raise raised receive regard regarding relation provide report update information item date month'
    .split(' ')
    .map(stemOf),
)
const contentOf = (text: string): string[] => [
  ...new Set(
    wordsOf(text)
      .map(({ stem }) => stem)
      .filter((stem) => stem.length > 2 && !joining.has(stem)),
  ),
]

/** A heading, or a row of a list of what is to come, has no more letters, */
const longestRow = 160
/** and so many words that are also in what was asked, all of its own. */
const fewestShared = 3

/** Whether a heading or a row of a list in a later paper names what was asked for: it may be what came of it, or tell when it will come. */
function isListed(checking: Checking, asked: Asked, meeting: NodeRecord<'Meeting'>, day: string): boolean {
  const { known } = checking
  const wanted = new Set(contentOf(afterRequest(textOf(asked))))
  const minutes = known
    .in('MINUTE_OF', meeting.id)
    .flatMap(({ from }) => [from, ...known.in('RESOLVED_IN', from).map((link) => link.from)])
    .flatMap((id) => known.passagesOf(id))
  return checking.texts.some(({ document, layer }) => {
    const paperDay = checking.dayOf(document)
    if (paperDay === undefined || paperDay < day) return false
    const told = minutes.filter(({ id }) => known.wholeOf(id) === document).map(({ properties }) => properties.lineStart ?? 0)
    const [from, to] = [Math.min(...told), Math.max(...told)]
    return layer.lines.some(({ number, text }) => {
      if (text.length > longestRow || (number >= from && number <= to)) return false
      const words = contentOf(unmarked(text))
      return words.length >= fewestShared && words.every((word) => wanted.has(word))
    })
  })
}

function foundOn(checking: Checking, asked: Asked): Raised[] {
  const { known } = checking
  if (asked.properties.held === false) return []
  if (asked.label === 'Resolution' && (asked.properties as { kind?: string }).kind !== 'REQUEST') return []
  const text = textOf(asked)
  if (asksForFuture(text)) return notInFuture(checking, asked)
  if (!comesBack.test(text) || onlyNotes.test(text)) return []
  if (known.out('ANSWERED_BY', asked.id).some(({ properties }) => properties.basis !== 'REJECTED')) return []
  const meeting = meetingOf(checking, asked)
  const due = asked.label === 'Commitment' ? asked.properties.dueOn : undefined
  const next = meeting && nextOf(checking, meeting, due)
  if (meeting?.properties.date === undefined || next?.properties.date === undefined) return []
  if (isListed(checking, asked, meeting, next.properties.date)) return []
  const { body = 'meeting' } = meeting.properties
  const askedOf = (asked.properties as { readonly askedOf?: string }).askedOf ?? 'for something'
  const what =
    asked.label === 'Resolution'
      ? `The ${body} resolved on ${dayInWords(meeting.properties.date)} to ask ${askedOf}: ${quoted(afterRequest(text))}.`
      : `At the ${body} of ${dayInWords(meeting.properties.date)} it was promised${due === undefined ? '' : ` for ${dayInWords(due)}`}: ${quoted(text)}.`
  const agenda = known.in('ON_AGENDA_OF', next.id).flatMap(({ from }) => known.passagesOf(from))
  return [
    {
      on: [asked.id],
      says: `${what} Nothing that names this and comes back on it was found in the papers of its meeting of ${dayInWords(next.properties.date)}, nor in another paper read.`,
      searched: `The agenda, reports and minutes of later meetings of that body, in ${checking.documentsRead}.`,
      shown: [...known.passagesOf(asked.id), ...agenda].map((passage) => ({ passage: passage.id })),
      certainty: 'LIKELY',
      score: 0.7,
      asAt: next.properties.date,
    },
  ]
}

export const requestWithoutAnswer: Rule = {
  id: 'request-without-answer',
  find: (checking) =>
    [...checking.known.all('Resolution'), ...checking.known.all('Commitment')].flatMap((asked) => foundOn(checking, asked)),
}
