import { endOfClause, endOfConcession, isClause, isOneClause, type Sentence, sayingsIn } from './clause.ts'
import type { Span } from './phrases.ts'
import type { Setting, Weighed } from './weighed.ts'

const reach = { relative: 5, field: 8, denial: 6, aim: 20 }
const factor = {
  conceded: 0.45,
  main: 1.2,
  beforeBut: 0.8,
  afterBut: 1.2,
  afterthought: 0.65,
  condition: { STRENGTH: 0.8, WEAKNESS: 0.35 },
  light: { STRENGTH: 0.8, WEAKNESS: 0.6 },
  planned: 0.5,
  wanted: 0.25,
  field: 0.3,
  leftBehind: 0.3,
}
const undone = new Set(['not', 'no', 'never', 'fail', 'failed', 'fails'])
const aims = new Set(['ensure', 'enable', 'support', 'help'])
/** A cue of this weight counts in full in a condition too. */
const grave = 2

/** "Despite this, …": what is conceded stands in the sentence before. */
const pointsBack = (sentence: Sentence, at: number): boolean =>
  /^(this|these)$/.test(sentence[at]?.text ?? '') && (sentence[at + 1]?.isMark ?? false)

/** How much counts what stands at a word: a concession less, what it is set against more. */
function emphasis({ sentence, turns }: Setting, at: number): number {
  let by = 1
  for (const { from, to } of turns('CONCEDER')) {
    if (pointsBack(sentence, to)) continue
    const end = endOfConcession(sentence, from)
    const opens = from <= 1
    const isDespite = /^(despite|spite|notwithstanding)$/.test(sentence[from]?.text ?? '')
    if (at > from && at < end) by *= opens || isDespite ? factor.conceded : factor.afterthought
    else if (opens && at >= end && end < sentence.length - 1) by *= factor.main
  }
  for (const { from } of turns('ADVERSATIVE')) by *= at > from ? factor.afterBut : factor.beforeBut
  return by
}

/** Whether a word stands in a clause that says when, or about whom. */
function isConditional({ sentence, turns }: Setting, at: number): boolean {
  if (turns('CONDITION').some(({ from }) => at > from && at < endOfClause(sentence, from))) return true
  return turns('RELATIVE').some(
    ({ from, to }) => at >= to && at - to < reach.relative && at < endOfClause(sentence, from) && sayingsIn(sentence, to, at) < 2,
  )
}

/** Whether a good is named only as that in which a fault was found ("delays in giving effective help"). */
const isFieldOf = (sentence: Sentence, fault: Span, good: Span): boolean =>
  fault.to <= good.from &&
  good.from - fault.to < reach.field &&
  [sentence[fault.to - 1], sentence[fault.to]].some((word) => /^(in|of|for|to|on|with)$/.test(word?.text ?? '')) &&
  isOneClause(sentence, fault.to, good.from) &&
  sayingsIn(sentence, fault.to, good.from) === 0

/** Whether a good is only the aim of what was not done ("has not acted to ensure that help is timely"). */
function isAimMissed(sentence: Sentence, fault: Span, good: Span): boolean {
  if (good.from <= fault.from || good.from - fault.from >= reach.aim || !undone.has(sentence[fault.from]?.text ?? ''))
    return false
  const aim = sentence.findIndex(({ text }, at) => at > fault.from && text === 'to' && aims.has(sentence[at + 1]?.text ?? ''))
  return aim >= 0 && aim < good.from && isClause(sentence, fault.from, aim)
}

/** Whether a good is what a "not" after it says is wanting ("good supervision is not yet …"). */
const isDenied = (sentence: Sentence, negator: Span, good: Span): boolean =>
  good.to <= negator.from &&
  negator.from - good.to < reach.denial &&
  sayingsIn(sentence, negator.from - 1, negator.from) === 1 &&
  sayingsIn(sentence, good.to, negator.from) === 1 &&
  isOneClause(sentence, good.to, negator.from)

/** The cues of a sentence with the weight that their place in it leaves them. */
export function stress(setting: Setting, cues: readonly Weighed[]): Weighed[] {
  const { sentence, turns } = setting
  const faults = cues.filter((cue) => cue.side === 'WEAKNESS')
  return cues.map((cue) => {
    let weight = cue.weight * emphasis(setting, cue.from)
    if (cue.weight < grave && isConditional(setting, cue.from)) weight *= factor.condition[cue.side]
    else if (turns('LIGHTENER').some((turn) => turn.to <= cue.from)) weight *= factor.light[cue.side]
    if (cue.side === 'WEAKNESS' && turns('LEFT_BEHIND').some((turn) => turn.to <= cue.from)) weight *= factor.leftBehind
    if (cue.side === 'WEAKNESS') return { ...cue, weight }
    if (turns('WANT').some((turn) => turn.to <= cue.from)) weight *= factor.wanted
    if (turns('PLAN').length > 0) weight *= factor.planned
    if (faults.some((fault) => isFieldOf(sentence, fault, cue) || isAimMissed(sentence, fault, cue))) weight *= factor.field
    if (turns('NEGATOR').some((negator) => isDenied(sentence, negator, cue))) weight *= factor.field
    return { ...cue, weight }
  })
}
