import { isClause, isOneClause, isPhrase, overlaps, type Sentence } from './clause.ts'
import type { Cue, Side } from './lexicon.ts'
import type { Found, Span } from './phrases.ts'
import type { Setting, Weighed } from './weighed.ts'

const reach = {
  negator: 6,
  negatorOfFault: 3,
  negatorOfRemover: 3,
  absence: 14,
  remover: 6,
  ending: 7,
  alternative: 22,
  afterOr: 8,
  interrupted: 5,
}
const removed = 0.6
const noticed = 0.5
const notDone = 0.9
const leastDenied = 1.1

const turned: Record<Side, Side> = { STRENGTH: 'WEAKNESS', WEAKNESS: 'STRENGTH' }

const governs = (sentence: Sentence, turn: Span, at: Span, within: number): boolean =>
  turn.to <= at.from && at.from - turn.to < within && isOneClause(sentence, turn.to, at.from)

/** "not …, or …": what stands a little after the "or" is denied too. */
function goesOn(sentence: Sentence, turn: Span, at: Span): boolean {
  if (turn.to > at.from || at.from - turn.to > reach.alternative) return false
  const or = sentence.findIndex(
    ({ text }, place) => place >= turn.to && text === ',' && /^n?or$/.test(sentence[place + 1]?.text ?? ''),
  )
  return (
    or >= 0 &&
    or < at.from &&
    at.from - or < reach.afterOr &&
    isClause(sentence, turn.to, or) &&
    isClause(sentence, or + 1, at.from)
  )
}

/** "not, however, …" */
function isInterrupted(sentence: Sentence, turn: Span, at: Span): boolean {
  const [comma, word, again] = sentence.slice(turn.to, turn.to + 3).map(({ text }) => text)
  return turn.to <= at.from && at.from - turn.to <= reach.interrupted && comma === ',' && word === 'however' && again === ','
}

/** What takes a fault away: a word before it ("reduced delays") or after it ("vacancies have been filled"). */
function removerOf({ sentence, turns }: Setting, fault: Span): Span | undefined {
  const before = turns('REMOVER').find(
    (turn) => governs(sentence, turn, fault, reach.remover) && isPhrase(sentence, turn.to, fault.from),
  )
  const ends = (turn: Span): boolean =>
    turn.from >= fault.to && turn.from - fault.to < reach.ending && isOneClause(sentence, fault.to, turn.from)
  return before ?? turns('ENDING').find(ends)
}

const denies = (sentence: Sentence, turn: Span, at: Span): boolean =>
  governs(sentence, turn, at, reach.negator) || goesOn(sentence, turn, at) || isInterrupted(sentence, turn, at)

function negatorOf({ sentence, turns }: Setting, cue: Weighed, remover?: Span): Span | undefined {
  return turns('NEGATOR').findLast((turn) => {
    if (remover && turn.to <= remover.from && remover.from - turn.to < reach.negatorOfRemover) return true
    if (cue.side === 'STRENGTH') return denies(sentence, turn, cue)
    const is = (one: Span): boolean => overlaps(one, turn)
    if (governs(sentence, turn, cue, reach.absence) && turns('ABSENCE').some(is)) return true
    return governs(sentence, turn, cue, reach.negatorOfFault) && turns('PLAIN').some(is)
  })
}

/** The cues of a sentence, each on the side on which its negators and removers put it. */
export function takeSides(setting: Setting, found: readonly Found<Cue | null>[]): Weighed[] {
  const { sentence, turns } = setting
  const taken: Weighed[] = []
  const spent = new Set<Span>()
  for (const { kind, from, to } of found) {
    if (kind === null) continue
    let cue: Weighed = { ...kind, from, to }
    const remover = cue.side === 'WEAKNESS' ? removerOf(setting, cue) : undefined
    if (remover) cue = { ...cue, side: 'STRENGTH', weight: cue.weight * removed }
    else if (cue.side === 'WEAKNESS' && turns('NOTICER').some((turn) => governs(sentence, turn, cue, reach.remover)))
      cue = { ...cue, weight: cue.weight * noticed }
    const negator = negatorOf(setting, cue, remover)
    if (negator) {
      const isCounted = found.some((hit) => hit.kind?.side === 'WEAKNESS' && overlaps(hit, negator))
      if (cue.side === 'STRENGTH' && isCounted) continue
      spent.add(negator)
      cue = { ...cue, side: turned[cue.side], weight: cue.side === 'STRENGTH' ? Math.max(cue.weight, leastDenied) : cue.weight }
    }
    taken.push({
      ...cue,
      from: Math.min(from, remover?.from ?? from, negator?.from ?? from),
      to: Math.max(to, remover?.to ?? to),
    })
  }
  for (const negator of turns('NEGATOR')) {
    const isSilent = turns('SILENT').some((one) => one.from === negator.from)
    const isCounted = found.some((hit) => hit.kind !== null && overlaps(hit, negator))
    if (!spent.has(negator) && !isSilent && !isCounted) taken.push({ ...negator, side: 'WEAKNESS', weight: notDone })
  }
  return taken
}
