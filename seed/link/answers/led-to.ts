import type { NodeRecord } from '../../../schema/index.ts'
import type { Known } from '../known.ts'
import { Field } from '../likeness/field.ts'
import type { Candidate } from './candidate.ts'
import { paragraphsIn } from './named-paragraphs.ts'
import { standingOut } from './standing-out.ts'
import { isWeak, type Subjects } from './subjects.ts'

/** A finding that a mark says something was asked of is likelier to have led to something, and one without less. */
const byMark = { marked: 1.25, unmarked: 0.8, none: 1 } as const
const marked = ['The report marks it as a finding that something was asked of.']
/** What is asked of a board was found of that board, and the other way round. */
const otherBody = 0.3
/** What is asked with the paragraphs that it comes from hardly comes from others. */
const otherParagraph = 0.5

const isBoard = (words: string | undefined): boolean => /\b(?:board|partnership)\b/i.test(words ?? '')

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
  const field = new Field(
    asks.map((ask) => [ask, subjects.own(ask)] as const),
    subjects.weigh,
  )
  const named = ({ properties }: (typeof asks)[number]): boolean => paragraphsIn(properties.text ?? '').length > 0
  const marks = findings.some(({ properties }) => properties.marked === true)
  const all = findings.flatMap((finding) => {
    const stated = new Set(known.out('LED_TO', finding.id).map(({ to }) => to))
    const mark = marks ? (finding.properties.marked === true ? byMark.marked : byMark.unmarked) : byMark.none
    return field.near(subjects.own(finding)).flatMap(({ item, like }) => {
      if (stated.has(item.id)) return []
      const same = isBoard(finding.properties.area) === isBoard(item.properties.addressedTo)
      return [
        {
          type: 'LED_TO' as const,
          from: finding,
          to: item,
          raw: like.score * mark * (same ? 1 : otherBody) * (named(item) ? otherParagraph : 1),
          shared: like.shared,
          because: marks && finding.properties.marked === true ? marked : [],
        },
      ]
    })
  })
  return standingOut(all)
}
