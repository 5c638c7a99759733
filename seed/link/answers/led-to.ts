import type { NodeRecord } from '../../../schema/index.ts'
import type { Known } from '../known.ts'
import type { Candidate } from './candidate.ts'
import { likelihood } from './likelihood.ts'
import { paragraphsIn } from './named-paragraphs.ts'
import { Answers } from './nearness.ts'
import { standings } from './rivals.ts'
import { hasSecondSign, mostAlone } from './second-sign.ts'
import { isWeak, type Subjects } from './subjects.ts'

const marked = ['The report marks it as a finding that something was asked of.']

/**
 * What tells that a finding led to what was asked, and how much it counts: rounded from a logistic curve through two readers' links, of one council's
 * reports and of five others', each report foretold from the rest.
 */
const counts = { before: -7.1, like: 2.6, amongTo: 2.6, amongFrom: 2.4, mark: 0.7, sameBody: 1.8 } as const
/** What is asked with the paragraphs that it comes from hardly comes from others. */
const otherParagraph = 0.5

const isBoard = (words: string | undefined): boolean =>
  /\bboard\b|\bsafeguarding (?:children(?:['’]?s)? )?partnership\b/i.test(words ?? '')

/** What was asked because of a finding, among what the same inspection or review asked. */
export function ledTo(known: Known, subjects: Subjects): Candidate[] {
  const givers = [...known.all('Inspection'), ...known.all('Document')]
  return givers.flatMap((giver) => {
    const given = known.in('GIVEN_BY', giver.id).flatMap(({ from }) => known.node(from) ?? [])
    const findings = given.filter(isWeak)
    const asks = given.filter((node) => node.label === 'Recommendation').filter(({ id }) => !isFinding(known, id))
    return findings.length === 0 || asks.length === 0 ? [] : within(findings, asks, known, subjects)
  })
}

/** What is asked in a finding's own words is that finding, and nothing else led to it. */
const isFinding = (known: Known, id: string): boolean =>
  known.in('LED_TO', id).some(({ properties }) => properties.method === 'same-passage')

function within(
  findings: readonly NodeRecord<'Finding'>[],
  asks: readonly NodeRecord<'Recommendation'>[],
  known: Known,
  subjects: Subjects,
): Candidate[] {
  const answers = new Answers(asks, subjects)
  const named = ({ properties }: (typeof asks)[number]): boolean => paragraphsIn(properties.text ?? '').length > 0
  const marks = findings.some(({ properties }) => properties.marked === true)
  const pairs = findings.flatMap((from) =>
    answers.near(from).map(({ to, whole, part, alike }) => ({ from, to, alike, like: (whole + part) / 2 })),
  )
  const standing = standings(pairs)
  return pairs.flatMap((pair) => {
    const { from, to, alike, like } = pair
    if (known.out('LED_TO', from.id).some((link) => link.to === to.id)) return []
    const isMarked = marks && from.properties.marked === true
    const { amongTo, amongFrom } = standing(pair)
    const nearness = likelihood(counts.before, [
      [like, counts.like],
      [amongTo, counts.amongTo],
      [amongFrom, counts.amongFrom],
      [marks ? (isMarked ? 1 : -1) : 0, counts.mark],
      [isBoard(from.properties.area) === isBoard(to.properties.addressedTo) ? 1 : 0, counts.sameBody],
    ])
    const isSameBoard = isBoard(from.properties.area) && isBoard(to.properties.addressedTo)
    const isSure = isSameBoard || hasSecondSign([alike], subjects.weigh)
    const raw = isSure ? nearness : Math.min(nearness, mostAlone('LED_TO'))
    return [
      { type: 'LED_TO' as const, from, to, raw: named(to) ? raw * otherParagraph : raw, alike, because: isMarked ? marked : [] },
    ]
  })
}
