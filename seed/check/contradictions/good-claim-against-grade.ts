import type { EnumValue, NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, listed } from '../telling.ts'
import { saidBy } from './claims.ts'
import { shownByEveryEdition } from './editions.ts'
import { giverCalled } from './inspected.ts'
import { paperInWords } from './papers.ts'
import { signOf, spotsOf, type Told, tellingOf } from './told.ts'
import { quotedAround } from './wanting.ts'

type Grade = EnumValue<'Grade'>

const grades: readonly (readonly [RegExp, Grade])[] = [
  [/^outstanding/i, 'OUTSTANDING'],
  [/^requir\w+ improvement/i, 'REQUIRES_IMPROVEMENT'],
  [/^good/i, 'GOOD'],
  [/^inadequate/i, 'INADEQUATE'],
  [/^adequate/i, 'ADEQUATE'],
]
const inWords: Partial<Record<Grade, string>> = {
  OUTSTANDING: 'outstanding',
  GOOD: 'good',
  REQUIRES_IMPROVEMENT: 'requires improvement',
  ADEQUATE: 'adequate',
  INADEQUATE: 'inadequate',
}

/** A sentence that says how a whole service was judged. */
const judged =
  /\b(?:judged|graded|rated|found|assessed)\b(?: by (?:Ofsted|inspectors|the inspectorate))?(?: overall)?(?: (?:to be|as|that [\w’' ]{1,40}? (?:is|are|were|was)))?(?: overall)? [‘“'"]?(?<grade>outstanding|requir\w+ improvement|good|inadequate|adequate)\b/giu
/** It is about one school, home or agency, about single cases, or about what is hoped. */
const another =
  /\b(?:schools?|nurser\w+|academ\w+|colleges?|child(?:ren|)[’']?s homes?|homes?|providers?|settings?|childminders?|cases?|audits?|audited|files?|records?|supervision|hospital|police|trust|agenc\w+|would|will|could|aim|hope|next|future|other councils?|authorities|nationally|per ?cent|%)\b/i
const inspected = /\b(?:Ofsted|inspect\w+|ILACS|judgements?)\b/i
const year = /\b(?:19|20)\d\d\b/g

interface Found extends Pick<Told, 'document' | 'spans' | 'text'> {
  readonly told: Told
  readonly sign: string
  readonly grade: Grade
  readonly start: number
  readonly end: number
}

function claimsIn(told: Told): Found[] {
  const { text } = told
  if (told.inTable || another.test(text) || !inspected.test(text)) return []
  return [...text.matchAll(judged)].flatMap(({ 0: words, index, groups }): Found[] => {
    const grade = grades.find(([named]) => named.test(groups?.grade ?? ''))?.[1]
    if (grade === undefined || /\bnot $/i.test(text.slice(0, index))) return []
    return [{ ...told, told, sign: signOf(`${text} ${index}`), grade, start: index, end: index + words.length }]
  })
}

/** The one inspection with judgements that a sentence means by its year. */
function meantBy(text: string, inspections: readonly NodeRecord<'Inspection'>[]): NodeRecord<'Inspection'> | undefined {
  const years = new Set([...text.matchAll(year)].map(([told]) => told))
  const meant = inspections.filter(({ properties: { startedOn = '', publishedOn = '' } }) =>
    [startedOn.slice(0, 4), publishedOn.slice(0, 4)].some((each) => years.has(each)),
  )
  return years.size === 1 && meant.length === 1 ? meant[0] : undefined
}

export const goodClaimAgainstGrade: Rule = {
  id: 'good-claim-against-grade',
  find: (checking) => {
    const { known } = checking
    const judgements = new Map<string, NodeRecord<'Judgement'>[]>()
    for (const judgement of known.all('Judgement')) {
      const giver = known.giverOf(judgement.id)
      if (giver?.label === 'Inspection') judgements.set(giver.id, [...(judgements.get(giver.id) ?? []), judgement])
    }
    const inspections = known.all('Inspection').filter(({ id }) => judgements.has(id))
    const reports = new Set(inspections.flatMap(({ id }) => known.out('REPORTED_IN', id).map(({ to }) => known.wholeOf(to))))
    const found = tellingOf(checking)
      .sentences.filter(({ document }) => !reports.has(document))
      .flatMap(claimsIn)
    return shownByEveryEdition(checking, found).flatMap((group): Raised[] => {
      const [first] = group as [Found]
      const inspection = meantBy(first.text, inspections)
      const given = inspection === undefined ? [] : (judgements.get(inspection.id) ?? [])
      if (inspection === undefined || given.some(({ properties }) => properties.grade === first.grade)) return []
      return [raise(checking, inspection, given, group)]
    })
  },
}

function raise(
  checking: Checking,
  inspection: NodeRecord<'Inspection'>,
  given: readonly NodeRecord<'Judgement'>[],
  group: readonly Found[],
): Raised {
  const [first] = group as [Found]
  const told = [...new Set(given.flatMap(({ properties: { grade } }) => inWords[grade] ?? []))].sort()
  return {
    on: [inspection.id, ...given.map(({ id }) => id)],
    says: `${asStart(paperInWords(checking, first.document))} says: ${quotedAround(first.text, [first])}. The report of ${giverCalled(checking, inspection)} gives ${given.length === 1 ? 'one judgement' : `${given.length} judgements`}: ${listed(told)}.`,
    shown: [
      ...group
        .flatMap((each) => spotsOf(each.told))
        .map((passage) => ({ passage, property: 'grade', printed: inWords[first.grade] ?? '' })),
      ...given.flatMap(({ id, properties: { grade } }) =>
        saidBy(checking, id).map((shown) => ({ ...shown, property: 'grade', printed: inWords[grade] ?? grade })),
      ),
    ],
    certainty: 'LIKELY',
    score: 0.8,
    key: first.sign,
  }
}
