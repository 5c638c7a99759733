import type { Context } from '../context.ts'
import type {
  BriefingAnswerResolvers,
  BriefingLineResolvers,
  BriefingQuestionInfoResolvers,
  BriefingSourceInfoResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { type CouncilDay, daysOf } from '../late/days.ts'
import { linked, notRejected } from '../loaders/linked.ts'
import { loadAll, loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { documentDays } from '../timeline/document-days.ts'
import { documentOf } from '../timeline/document-of.ts'
import { citing } from './citing.ts'
import { type Gathered, gather } from './gather.ts'
import { paperName } from './naming.ts'
import { latePart, plannedPart } from './parts/actions.ts'
import { askedPart } from './parts/asked.ts'
import { claimedPart } from './parts/claimed.ts'
import { disagreementsPart } from './parts/disagreements.ts'
import { figuresPart } from './parts/figures.ts'
import { foundPart } from './parts/found.ts'
import { recurringPart } from './parts/recurring.ts'
import { requestsPart } from './parts/requests.ts'
import { fromActions } from './questions/from-actions.ts'
import { fromAsked } from './questions/from-asked.ts'
import { fromConcerns } from './questions/from-concerns.ts'
import { fromFigures } from './questions/from-figures.ts'
import { fromFlags } from './questions/from-flags.ts'
import { fromRequests } from './questions/from-requests.ts'
import { rank } from './questions/rank.ts'
import { begin, type Subject, subjectOf } from './subject.ts'
import type { Line, Part, PartKind, Question } from './told.ts'

export interface NumberedLine extends Line {
  readonly sources: readonly number[]
}

export interface NumberedQuestion extends Question {
  readonly number: number
  readonly sources: readonly number[]
}

export interface NumberedPart extends Omit<Part, 'lines'> {
  readonly total: number
  readonly lines: readonly NumberedLine[]
  readonly leftOut: number
}

export interface NumberedSource {
  readonly number: number
  readonly passage: string
}

export interface Briefed {
  readonly subject: Subject
  readonly day: CouncilDay
  readonly documentsRead: number
  readonly parts: readonly NumberedPart[]
  readonly questions: readonly NumberedQuestion[]
  readonly questionsLeftOut: number
  readonly sources: readonly NumberedSource[]
}

/** How many lines of each part are shown, so that all stands on four pages. */
const shown: Record<PartKind, number> = {
  FOUND: 4,
  ASKED: 4,
  PLANNED: 5,
  LATE: 5,
  CLAIMED: 3,
  FIGURES: 5,
  DISAGREEMENTS: 2,
  RECURRING: 3,
  REQUESTS: 3,
}

const parts: readonly ((gathered: Gathered) => Part)[] = [
  foundPart,
  askedPart,
  plannedPart,
  latePart,
  claimedPart,
  figuresPart,
  disagreementsPart,
  recurringPart,
  requestsPart,
]

/** The indicators that the figures that flags are raised on are of. */
async function indicatorsOf(context: Context, { flags }: Gathered): Promise<Map<string, StoredNode>> {
  const figures = new Set(flags.flatMap(({ things }) => things.map(({ id }) => id).filter((id) => id.includes('/observation/'))))
  const found = await Promise.all(
    [...figures].map(async (id) => [id, await linked(context, id, 'OF', 'OUT', notRejected)] as const),
  )
  return new Map(found.flatMap(([id, [first]]) => (first === undefined ? [] : [[id, first.node] as const])))
}

/** Numbers passages in the order in which they are first cited. */
class Numbers {
  readonly #numbers = new Map<string, number>()

  of(passages: readonly string[]): number[] {
    return passages.map((passage) => {
      const number = this.#numbers.get(passage) ?? this.#numbers.size + 1
      this.#numbers.set(passage, number)
      return number
    })
  }

  get sources(): NumberedSource[] {
    return [...this.#numbers].map(([passage, number]) => ({ number, passage }))
  }
}

async function numbered(context: Context, part: Part, numbers: (passages: readonly string[]) => number[]): Promise<NumberedPart> {
  const told = (await citing(context, part.lines.slice(0, shown[part.kind]))).filter(({ cites }) => cites.length > 0)
  const lines = told.map(({ told: line, cites }) => ({ ...line, sources: numbers(cites) }))
  return { ...part, total: part.lines.length, lines, leftOut: part.lines.length - lines.length }
}

export const briefing: QueryResolvers['briefing'] = async (_, args, context): Promise<Briefed | null> => {
  const begun = await begin(context, args.about, args.council)
  if (begun === null) return null
  const [day] = (await daysOf(context.store, [begun.council], args.asAt)) as [CouncilDay]
  const subject = await subjectOf(context, begun, day.day)
  const gathered = await gather(context, subject, day)
  const indicators = await indicatorsOf(context, gathered)
  const { asked, leftOut } = rank([
    ...fromActions(gathered),
    ...fromAsked(gathered),
    ...fromConcerns(gathered),
    ...fromFigures(gathered),
    ...fromRequests(gathered),
    ...fromFlags(gathered, indicators),
  ])
  const numbers = new Numbers()
  const citedQuestions = (await citing(context, asked)).filter(({ cites }) => cites.length > 0)
  const questions = citedQuestions.map(({ told, cites }, at) => ({ ...told, number: at + 1, sources: numbers.of(cites) }))
  const told: NumberedPart[] = []
  for (const part of parts) told.push(await numbered(context, part(gathered), (passages) => numbers.of(passages)))
  return {
    subject,
    day,
    documentsRead: gathered.documentsRead,
    parts: told,
    questions,
    questionsLeftOut: leftOut + asked.length - questions.length,
    sources: numbers.sources,
  }
}

const answer = {
  about: ({ subject }) => subject.about,
  council: ({ subject }, _, context) => loadOne(context.nodes, subject.council),
  scope: ({ subject }) => subject.scope,
} satisfies BriefingAnswerResolvers

const line = { aside: ({ aside }) => aside ?? null } satisfies BriefingLineResolvers

/** Whom a question is addressed to, where these are few enough to be asked. */
const mostAsked = 3

const question = {
  askedOf: ({ askedOf }, _, context) => (askedOf.length > mostAsked ? [] : loadAll(context.nodes, askedOf)),
} satisfies BriefingQuestionInfoResolvers

async function paperOf(context: Context, passage: string) {
  const document = await documentOf(context, passage)
  const days = document === undefined ? undefined : await documentDays(context, [document.id])
  return { document, day: document === undefined ? undefined : days?.get(document.id)?.day }
}

const source = {
  passage: ({ passage }, _, context) => loadOne(context.nodes, passage),
  document: async ({ passage }, _, context) => (await paperOf(context, passage)).document ?? null,
  paper: async ({ passage }, _, context) => {
    const { document, day } = await paperOf(context, passage)
    return document === undefined ? 'paper that is not known' : paperName(document, day)
  },
  day: async ({ passage }, _, context) => (await paperOf(context, passage)).day ?? null,
} satisfies BriefingSourceInfoResolvers

export const briefingResolvers = {
  BriefingAnswer: answer,
  BriefingLine: line,
  BriefingQuestionInfo: question,
  BriefingSourceInfo: source,
}
