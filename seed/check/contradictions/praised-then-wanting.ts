import { polarityOf } from '../../extract/inspection/polarity/index.ts'
import type { Part } from '../../link/concerns/clauses.ts'
import { textOf } from '../../link/known.ts'
import { likenessOf } from '../../link/likeness/field.ts'
import type { Checking } from '../checking.ts'
import { groupedBy } from '../grouped.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart } from '../telling.ts'
import { asKey, saidBy } from './claims.ts'
import { type Comparing, comparingIn } from './comparing.ts'
import { type Blamed, blamedIn, giverCalled } from './inspected.ts'
import { isAskedAbout, type Praised, praisedBy, praisedIn } from './praised.ts'
import { nearestPlaces, praisedAndBlamed, type Same } from './same-thing.ts'
import { settingOf, shareSetting } from './setting.ts'
import { quotedAround } from './wanting.ts'

/** What was praised longer ago is another time's; after half of that it matters less. */
const longestYears = 6.5
const yearsIn = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 31_557_600_000

/** So near must the words of praise or blame stand to what is named; where that is rarely named by two words, so near. */
const near = { any: 26, rare: 50 } as const
/** What stands in a larger share of the texts is named everywhere: one word, two words. */
const often = { word: 0.03, words: 0.04 } as const
const rare = 0.015
const leastLike = 0.3
/** What is named later than this is not what a sentence is about. */
const foremost = 90
/** A sentence that begins so is about what was said before it. */
const goesOn = /^(?:this|these|those|they|it|its|their|such|as a result)\b/i
/** Concerns of whole groups of children, and of so many kinds of work that praise and blame seldom meet in one. */
const tooWide = new Set([
  ...['disabled-children', 'young-carers', 'neglect', 'domestic-abuse', 'leavers-support'],
  ...['members-scrutiny', 'partnership-working', 'performance-data', 'recording', 'information-sharing', 'capacity', 'pace'],
])

const good =
  /\b(?:well|good|timely|prompt(?:ly)?|appropriate(?:ly)?|effective(?:ly)?|strong|strengths?|robust|consistent(?:ly)?|comprehensive(?:ly)?|thorough(?:ly)?|excellent|fit for purpose|positive about|swift(?:ly)?|improved|stable|outstanding|proportionate)\b/giu

interface Turn {
  readonly praised: Praised
  readonly blamed: Blamed
  readonly same: Same
}

const goodIn = (sentence: string): Part[] =>
  [...sentence.matchAll(good)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))

const gap = (a: Part, b: Part): number => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end))
const isNear = (places: readonly Part[], words: readonly Part[], within: number): boolean =>
  places.some((place) => place.start <= foremost && words.some((word) => gap(place, word) <= within))

/** What is named so seldom that praise and blame that name it may be of one thing. */
const tellingIn = ({ named }: Praised, { frequencyOf }: Comparing): string[] =>
  [...named].filter((name) => frequencyOf(name) <= (name.includes(' ') ? often.words : often.word))

function isTurn({ praised, blamed, same }: Turn, { frequencyOf }: Comparing): boolean {
  if (tooWide.has(same.key)) return false
  const shared = [...praised.named].filter((name) => blamed.named.has(name))
  const within = shared.some((name) => name.includes(' ') && frequencyOf(name) <= rare) ? near.rare : near.any
  const goods = goodIn(praised.sentence)
  const bads = polarityOf(blamed.sentence, 'WEAKNESS').words.filter((word) => word.for === 'WEAKNESS')
  return isNear(same.claimPlaces, goods, within) && isNear(same.places, bads, within)
}

const spokenOf = ({ finding, sentence, named }: Praised | Blamed) => ({
  setting: settingOf(textOf(finding), sentence),
  named,
})

/** Whether they who find fault praise elsewhere what was praised before, in words at least as near to that praise. */
function isPraisedAgain({ praised, blamed, same }: Turn, checking: Checking): boolean {
  const { weigh } = comparingIn(checking)
  return praisedBy(checking, blamed.giver.id).some(
    (again) =>
      again.matters.some(({ concern }) => concern.slug === same.key) &&
      likenessOf(praised.said, again.said, weigh).score >= same.like,
  )
}

const isOfOneMatter = (turn: Turn, checking: Checking): boolean =>
  shareSetting(spokenOf(turn.praised), spokenOf(turn.blamed)) &&
  !isAskedAbout(checking, turn.praised, turn.same.key) &&
  !isPraisedAgain(turn, checking)

/** What the next that finds fault with it says. */
function turnsOf(checking: Checking, praised: Praised): Turn[] {
  if (goesOn.test(praised.sentence)) return []
  const comparing = comparingIn(checking)
  const slugs = praised.matters.map(({ concern }) => concern.slug)
  const turns = blamedIn(checking)
    .blamingAndNaming(slugs, tellingIn(praised, comparing))
    .flatMap((blamed): Turn[] => {
      if (blamed.giver.id === praised.giver.id || blamed.day <= praised.day || goesOn.test(blamed.sentence)) return []
      if (yearsIn(praised.day, blamed.day) > longestYears) return []
      if (likenessOf(praised.said, blamed.said, comparing.weigh).score < leastLike) return []
      const same = praisedAndBlamed(praised, blamed, comparing)
      const turn = same === undefined ? undefined : { praised, blamed, same }
      return turn !== undefined && isTurn(turn, comparing) ? [turn] : []
    })
  const next = turns.map(({ blamed }) => blamed.day).sort()[0]
  return turns.filter((turn) => turn.blamed.day === next && isOfOneMatter(turn, checking))
}

const most = 3
const inOrder = (turns: readonly Turn[]): Turn[] =>
  [...turns].sort((a, b) => b.same.like - a.same.like || (a.blamed.sentence < b.blamed.sentence ? -1 : 1))

function raise(checking: Checking, all: readonly Turn[]): Raised {
  const turns = inOrder(all)
  const [best] = turns as [Turn]
  const praises = [...new Map([...turns].reverse().map((turn) => [turn.praised.giver.id, turn])).values()]
    .sort((a, b) => (a.praised.day < b.praised.day ? -1 : 1))
    .slice(-most)
  const findings = (pick: (turn: Turn) => string): string[] => [...new Set(turns.map(pick))].slice(0, most)
  const [before, after] = [
    [...new Set([...praises.map(({ praised }) => praised.finding.id), ...findings(({ praised }) => praised.finding.id)])],
    findings(({ blamed }) => blamed.finding.id),
  ]
  const told = praises.map(
    ({ praised, same }) =>
      `${asStart(giverCalled(checking, praised.giver))} says: ${quotedAround(praised.sentence, nearestPlaces(same.claimPlaces, goodIn(praised.sentence)))}.`,
  )
  const isOld = yearsIn(praises.at(-1)?.praised.day ?? '', best.blamed.day) > longestYears / 2
  return {
    on: [after[0] as string, ...after.slice(1), ...before],
    says: `${told.join(' ')} ${asStart(giverCalled(checking, best.blamed.giver))} says: ${quotedAround(best.blamed.sentence, best.same.places)}.`,
    shown: [...before, ...after].flatMap((id) => saidBy(checking, id)),
    certainty: 'LIKELY',
    score: Math.min(0.85, 0.5 + best.same.like / 2),
    severity: isOld ? 'LOW' : 'MEDIUM',
    key: asKey(best.same.key),
  }
}

export const praisedThenWanting: Rule = {
  id: 'praised-then-wanting',
  find: (checking) => {
    const turns = praisedIn(checking).flatMap((praised) => turnsOf(checking, praised))
    const groups = groupedBy(turns, ({ blamed, same }) => `${blamed.giver.id} ${same.key}`)
    return [...groups.values()].map((group) => raise(checking, group))
  },
}
