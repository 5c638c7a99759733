import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import { groupedBy } from '../grouped.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, called, listed, planCalled, quoted } from '../telling.ts'
import { asKey, type Claim, claimsOf, ratingInWords, rowShown, saidBy } from './claims.ts'
import { comparingIn } from './comparing.ts'
import { isDatedAfter } from './dated-after.ts'
import { type Blamed, blamedIn, giverCalled } from './inspected.ts'
import { isOutput, isProcess } from './process.ts'
import { assertedBy, type Same, sameThing } from './same-thing.ts'
import { quotedAround } from './wanting.ts'

/** So long after a claim what is found still speaks of it; after half of that it speaks of it less. */
const longestYears = 3
const daysIn = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
const longest = longestYears * 365

/** What a plan claims and what was found of the very thing. */
interface Met {
  readonly claim: Claim
  readonly blamed: Blamed
  readonly same: Same
  /** How its success was to be seen, where that is what is denied. */
  readonly measure?: NodeRecord<'SuccessMeasure'>
}

/** So many findings and actions are told in one flag. */
const most = 4

function metBy(claim: Claim, checking: Checking): Met[] {
  const comparing = comparingIn(checking)
  const text = textOf(claim.action)
  const sides = [
    ...(isProcess(text) ? [] : [{ text }]),
    ...claim.measures.map((measure) => ({ text: textOf(measure), measure })).filter((side) => !isOutput(side.text)),
  ]
  const met = sides.flatMap(({ text, ...by }) => {
    const asserted = assertedBy(checking, text)
    return blamedIn(checking)
      .near(asserted, comparing)
      .flatMap((blamed): Met[] => {
        if (blamed.day < claim.since || daysIn(claim.statusAt, blamed.day) > longest) return []
        if (claim.action.properties.rag === 'COMPLETE' && isDatedAfter(blamed.sentence, claim.statusAt)) return []
        const same = sameThing(asserted, blamed, comparing)
        return same === undefined ? [] : [{ claim, blamed, same, ...by }]
      })
  })
  const best = new Map(
    firstBest(met)
      .reverse()
      .map((each) => [each.blamed.finding.id, each]),
  )
  return [...best.values()]
}

/** Whether what is named and the words of blame stand so near that one short quotation shows both. */
const isTight = ({ same: { places } }: Met): boolean =>
  Math.max(...places.map(({ end }) => end)) - Math.min(...places.map(({ start }) => start)) <= tight
const tight = 75

/** Those that show it best first; of the same worth what the action itself says. */
const firstBest = (all: readonly Met[]): Met[] =>
  [...all].sort(
    (a, b) =>
      Number(isTight(b)) - Number(isTight(a)) ||
      b.same.like - a.same.like ||
      Number(a.measure !== undefined) - Number(b.measure !== undefined) ||
      (a.blamed.sentence < b.blamed.sentence ? -1 : 1),
  )

function claimInWords({ claim, measure }: Met): string {
  const { action } = claim
  const told = `${called(action)}${action.properties.ref === undefined ? '' : ` (${quoted(textOf(action))})`}`
  const seen = measure === undefined ? '' : `, and that success will be seen in ${quoted(textOf(measure))}`
  return `${told} ${ratingInWords(action.properties.rag)}${seen}`
}

function raise(checking: Checking, all: readonly Met[]): Raised {
  const inOrder = firstBest(all)
  const [best] = inOrder as [Met, ...Met[]]
  const { blamed, same, claim } = best
  const byAction = [...new Map([...inOrder].reverse().map((met) => [met.claim.action.id, met])).values()]
    .sort((a, b) => (a.claim.action.id < b.claim.action.id ? -1 : 1))
    .slice(0, most)
  const findings = [...new Map(inOrder.map(({ blamed: { finding } }) => [finding.id, finding])).values()].slice(0, most)
  const days = daysIn(claim.statusAt, blamed.day)
  const isLate = days > longest / 2
  const isUsual = byAction.every(({ claim: { action } }) => action.properties.rag === 'BUSINESS_AS_USUAL')
  const isRated = byAction.some(({ claim: { action }, measure }) => action.properties.rag === 'COMPLETE' && measure === undefined)
  const rated = listed(byAction.map(claimInWords))
  return {
    on: [
      byAction[0]?.claim.action.id ?? claim.action.id,
      ...byAction.slice(1).map((met) => met.claim.action.id),
      ...findings.map(({ id }) => id),
    ],
    says: `${asStart(planCalled(claim.plan))} rates ${rated}. ${asStart(giverCalled(checking, blamed.giver))} says: ${quotedAround(blamed.sentence, same.places)}.`,
    shown: [
      ...byAction.flatMap(({ claim: { action }, measure }) => [
        ...rowShown(checking, action),
        ...(measure === undefined ? [] : saidBy(checking, measure.id)),
      ]),
      ...findings.flatMap(({ id }) => saidBy(checking, id)),
    ],
    certainty: 'LIKELY',
    score: Math.min(0.9, 0.55 + same.like / 2) - (isLate ? 0.1 : 0),
    severity: isLate || isUsual ? 'LOW' : isRated && same.like >= 0.55 ? 'HIGH' : 'MEDIUM',
    key: asKey(`${same.key}-${blamed.giver.id.split('/').at(-1)}`),
  }
}

export const completeAgainstInspector: Rule = {
  id: 'complete-against-inspector',
  find: (checking) => {
    const met = claimsOf(checking, ['COMPLETE', 'BUSINESS_AS_USUAL']).flatMap((claim) => metBy(claim, checking))
    const groups = groupedBy(met, ({ claim, blamed, same }) => `${claim.plan.id} ${blamed.giver.id} ${same.key}`)
    return [...groups.values()].map((group) => raise(checking, group))
  },
}
