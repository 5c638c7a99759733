import { textOf } from '../../loaders/text-of.ts'
import type { Asked, Gathered } from '../gather.ts'
import { count, orNone } from '../naming.ts'
import type { Line, Part } from '../told.ts'
import { saidBy, spoken } from './found.ts'

/** What was found to have come of a request. */
function cameOf({ fate, gap }: Asked, documentsRead: number): string {
  const read = count(documentsRead, 'document', 'documents')
  if (fate.actions.length > 0) return `${count(fate.actions.length, 'action answers', 'actions answer')} it in the plan`
  if (fate.restatedBy.length > 0) return 'the plan restates it, and no action was found under what answers it'
  if (gap === 'SUGGESTED') return `no action was found to answer it in the ${read} read; one is suggested`
  return gap === 'NOTHING' ? `no action was found to answer it in the ${read} read` : 'it asks for no action of a plan'
}

function lineOf(asked: Asked, documentsRead: number): Line {
  const by = saidBy(asked)
  const own = textOf(asked.node.text) ?? textOf(asked.node.heading)
  const came = cameOf(asked, documentsRead)
  return {
    words: spoken(own ?? textOf(asked.node.summary) ?? asked.node.id, own === undefined),
    aside: by === undefined ? came : `${by}: ${came}`,
    node: asked.node,
    passages: [],
    saying: [asked.node.id],
  }
}

/** What officers ask of a committee, as to note a report, asks for nothing that a plan would do. */
const callsForAction = ({ fate, gap }: Asked): boolean => gap !== undefined || fate.actions.length + fate.restatedBy.length > 0

export function askedPart({ asked: all, documentsRead, subject: { direct } }: Gathered): Part {
  const surest = (a: Asked, b: Asked): number => (direct.get(b.node.id) ?? 0) - (direct.get(a.node.id) ?? 0)
  const newest = (a: Asked, b: Asked): number => ((a.day ?? '') === (b.day ?? '') ? 0 : (a.day ?? '') < (b.day ?? '') ? 1 : -1)
  const asked = all.filter(callsForAction).toSorted((a, b) => newest(a, b) || surest(a, b))
  const answered = asked.filter(({ fate }) => fate.actions.length > 0).length
  const words =
    asked.length === 0
      ? `Nothing that was recommended about it was found in the ${count(documentsRead, 'document', 'documents')} read.`
      : `${count(asked.length, 'recommendation or other request', 'recommendations and other requests')}; to ${orNone(answered)} of them actions of a plan were found to answer. The newest come first.`
  return { kind: 'ASKED', title: 'What was asked for', words, lines: asked.map((each) => lineOf(each, documentsRead)) }
}
