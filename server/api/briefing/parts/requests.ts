import { dayInWords } from '../../day-in-words.ts'
import { textOf } from '../../loaders/text-of.ts'
import type { Decision } from '../../meetings/decisions.ts'
import { wordsOf } from '../../meetings/state.ts'
import type { Gathered } from '../gather.ts'
import { capital, count, orNone } from '../naming.ts'
import type { Line, Part } from '../told.ts'
import { spoken } from './found.ts'

const stateOrder = ['NOT_FOUND', 'PERHAPS', 'ANSWERED']

const lineOf = (each: Decision): Line => {
  const text = spoken(textOf(each.node.text) ?? textOf(each.node.summary) ?? each.node.id, textOf(each.node.text) === undefined)
  const met = [textOf(each.meeting?.body), each.day === undefined ? undefined : dayInWords(each.day)]
  return {
    words: text,
    aside: `${met.filter((part) => part !== undefined).join(', ')}: ${wordsOf(each)}`,
    node: each.node,
    passages: each.answers.flatMap(({ cites }) => cites ?? []).slice(0, 2),
    saying: [each.node.id],
  }
}

export function requestsPart({ decisions, documentsRead }: Gathered): Part {
  const open = decisions.filter(({ state }) => state !== 'ANSWERED').length
  const inOrder = decisions.toSorted(
    (a, b) => stateOrder.indexOf(a.state ?? '') - stateOrder.indexOf(b.state ?? '') || (a.node.key < b.node.key ? -1 : 1),
  )
  const words =
    decisions.length === 0
      ? `No request or promise about it was found in minutes among the ${count(documentsRead, 'document', 'documents')} read.`
      : capital(
          `${count(decisions.length, 'request or promise', 'requests and promises')} of meetings whose minutes were read; of ${orNone(open)} no sure answer was found.`,
        )
  return { kind: 'REQUESTS', title: 'What meetings asked for and were promised', words, lines: inOrder.map(lineOf) }
}
