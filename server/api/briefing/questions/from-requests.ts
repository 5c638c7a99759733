import { dayInWords } from '../../day-in-words.ts'
import { textOf } from '../../loaders/text-of.ts'
import type { Decision } from '../../meetings/decisions.ts'
import { wordsOf } from '../../meetings/state.ts'
import type { Gathered } from '../gather.ts'
import { capital, quoted } from '../naming.ts'
import type { Question } from '../told.ts'

const most = 3

/** Words of the minutes, or ours for them, without what introduces whom they ask. */
const askedFor = ({ node }: Decision): string => {
  const own = textOf(node.text)
  const text = own ?? textOf(node.summary) ?? ''
  const asked = text.replace(/^the .{3,120}? (?:be )?requested to /i, '')
  return quoted(asked, 170, own === undefined)
}

function questionOf(each: Decision): Question {
  const body = textOf(each.meeting?.body) ?? 'the meeting'
  const who = /committee/i.test(body) ? 'committee' : 'meeting'
  const day = each.day === undefined ? '' : dayInWords(each.day)
  const [on, of] = day === '' ? ['', ''] : [` on ${day}`, ` of ${day}`]
  const whom = textOf(each.kind === 'COMMITMENT' ? each.node.madeBy : each.node.askedOf)
  const words =
    each.kind === 'COMMITMENT'
      ? `What became of what ${whom === undefined ? 'was' : `the ${whom}`} promised${on}: ${askedFor(each)}?`
      : `What came of the ${who}’s request${of}: ${askedFor(each)}?`
  const suggested = each.state === 'PERHAPS'
  return {
    kind: 'REQUEST',
    words,
    why: `${body}: ${wordsOf(each)}.`.replace(/^./, (first) => capital(first)),
    askedOf: each.whom,
    things: [each.node],
    flags: [],
    passages: each.suggested.flatMap(({ cites }) => cites ?? []).slice(0, 2),
    saying: [each.node.id],
    severity: 'MEDIUM',
    certainty: 'LIKELY',
    weight: suggested ? 2 : 5,
    closeness: 1,
  }
}

/** Questions from requests and promises of which no sure answer was found, the newest first. */
export const fromRequests = ({ decisions }: Gathered): Question[] =>
  decisions
    .filter(({ state }) => state === 'NOT_FOUND' || state === 'PERHAPS')
    .toSorted(
      (a, b) =>
        Number(a.state === 'PERHAPS') - Number(b.state === 'PERHAPS') ||
        ((a.day ?? '') !== (b.day ?? '') ? ((a.day ?? '') < (b.day ?? '') ? 1 : -1) : a.node.key < b.node.key ? -1 : 1),
    )
    .slice(0, most)
    .map(questionOf)
