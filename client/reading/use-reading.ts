import { type Answer, useAsk } from '../ask/use-ask.ts'
import type { ReadingQuery } from '../generated/graphql.ts'
import { pagePlaceQuery, passageQuery, readingQuery } from '../queries/reading.ts'
import { documentOf, isReadPassage, type ReadPassage } from './source-of.ts'
import type { Place } from './use-place.ts'
import { firstLine, windowFrom } from './window.ts'

/** What the reader shows: a document's lines, and the passage that the address names. */
export interface Read {
  /** The document's id, or what the address gives in its place. */
  readonly id: string
  readonly node: ReadingQuery['node']
  readonly passage: ReadPassage | null
}

const failed = (answer: Answer<unknown>): answer is Extract<Answer<unknown>, { state: 'failed' }> => answer.state === 'failed'

/** The line that the page of the address starts with; undefined while it is awaited. */
function useLineOfPage(id: string, { page, from, hash }: Place) {
  const asked = page !== null && from === null && hash === '' && id !== ''
  const answer = useAsk(pagePlaceQuery, { id, number: page ?? 1, label: '' }, !asked)
  if (!asked) return { answer, line: null }
  if (answer.state !== 'answered') return { answer, line: undefined }
  const { node } = answer.data
  const found = node !== null && 'byNumber' in node ? node.byNumber : null
  const isOld = found !== null && (found.number !== page || node?.id !== id)
  return { answer, line: isOld ? undefined : (found?.firstLine ?? null) }
}

/** Asks for the passage and the page that the address names, then for the lines around them. */
export function useReading(given: string, place: Place): Answer<Read> {
  const { at, from, hash } = place
  const passageAnswer = useAsk(passageQuery, { id: at ?? '' }, at === null)
  const told = at !== null && passageAnswer.state === 'answered' ? passageAnswer.data.node : null
  const passage = isReadPassage(told) && told.id === at ? told : null
  const passageAwaited =
    at !== null && (passageAnswer.state === 'waiting' || (told !== null && isReadPassage(told) && passage === null))
  const id = given.includes('/document/') ? given : ((passage === null ? undefined : documentOf(passage)?.id) ?? given)
  const { answer: pageAnswer, line } = useLineOfPage(passageAwaited ? '' : id, place)
  const pageAwaited = place.page !== null && line === undefined
  const first = firstLine(from, hash, line ?? passage?.lineStart ?? null)
  const answer = useAsk(readingQuery, { id, ...windowFrom(first) }, passageAwaited || pageAwaited || id === '')
  const failure = [at === null ? null : passageAnswer, pageAwaited ? pageAnswer : null, answer].find(
    (each) => each !== null && failed(each),
  )
  if (failure !== undefined && failure !== null && failed(failure)) return failure
  if (id === '' && !passageAwaited) return { state: 'answered', data: { id: at ?? given, node: null, passage } }
  if (answer.state !== 'answered') return { state: 'waiting' }
  return { state: 'answered', data: { id, node: answer.data.node, passage } }
}
