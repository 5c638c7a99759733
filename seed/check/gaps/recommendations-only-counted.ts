import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import { bare, spotsOf, type Told, tellingOf } from '../contradictions/told.ts'
import { groupedBy } from '../grouped.ts'
import { once } from '../once.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, counted, listed, paperCalled } from '../telling.ts'
import { askedBy } from './answers.ts'
import { councilSentences } from './council-papers.ts'

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
]
const count = new RegExp(`\\b(?<n>\\d{1,2}|${numbers.slice(3).join('|')}) (?:\\p{L}+ )?recommendations\\b`, 'iu')
/** Fewer could be told in a word. */
const fewest = 3
/** So many words in a row of a recommendation show that it is told. */
const run = 7

const runsOf = (text: string): string[] => {
  const words = bare(text).split(' ')
  return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '))
}

/** A sentence of a paper that says how many recommendations an inspection made, and the words of its paragraph. */
interface Counting {
  readonly holder: string
  readonly telling: Told
  readonly many: number
  readonly paragraph: readonly string[]
}

const numberOf = (printed: string): number => (/^\d/.test(printed) ? Number(printed) : numbers.indexOf(printed))

/** The sentences that count an inspection's recommendations, in every paper that a council wrote. */
const countingIn = once((checking: Checking): readonly Counting[] =>
  [...councilSentences(checking)].flatMap(([holder, sentences]) =>
    sentences.flatMap((telling): Counting[] => {
      const many = numberOf(count.exec(telling.text)?.groups?.n?.toLowerCase() ?? '0')
      if (many < fewest) return []
      const paragraph = sentences.filter((each) => each.paragraph === telling.paragraph).map(({ text }) => text)
      return /\binspect/iu.test(paragraph.join(' ')) ? [{ holder, telling, many, paragraph }] : []
    }),
  ),
)

/** The list of that many which an inspection makes first; some reports hold a second list, of a board. */
function listOf(checking: Checking, { id }: NodeRecord<'Inspection'>, many: number): NodeRecord<'Recommendation'>[] {
  const asked = askedBy(checking, id)
  if (asked.length === many) return asked
  const plain = asked.filter(({ properties: { number } }) => /^\d+$/.test(number ?? '') && Number(number) <= many)
  return plain.length === many ? plain : []
}

function foundFor(checking: Checking, inspection: NodeRecord<'Inspection'>): Raised[] {
  const { known } = checking
  const year = (inspection.properties.publishedOn ?? inspection.properties.endedOn ?? '').slice(0, 4)
  if (year === '') return []
  const ofYear = countingIn(checking).filter(({ paragraph }) => paragraph.some((text) => text.includes(year)))
  const told = [...groupedBy(ofYear, ({ holder }) => holder)].flatMap(([holder, [first]]) => {
    const { telling, many } = first as Counting
    const asked = listOf(checking, inspection, many)
    if (asked.length === 0) return []
    const runs = new Set(asked.flatMap((each) => runsOf(textOf(each))))
    const sentences = councilSentences(checking).get(holder) ?? []
    const isTold = sentences.some((each) => runsOf(tellingOf(checking).bareOf(each)).some((key) => runs.has(key)))
    return isTold ? [] : [{ holder, telling, asked }]
  })
  const [first] = told
  if (first === undefined) return []
  return [
    {
      on: [inspection.id, ...told.map(({ holder }) => holder)],
      says: `${asStart(listed(told.map(({ holder }) => paperCalled(known.node(holder), checking))))} ${told.length === 1 ? 'says' : 'say'} that ${counted(first.asked.length, 'recommendation')} came of ${inspection.properties.title}; no sentence that quotes one of them was found there, so what became of each cannot be read from ${told.length === 1 ? 'it' : 'them'}.`,
      searched: `The sentences of ${told.length === 1 ? 'that paper' : 'those papers'}, for any ${run} words in a row of a recommendation.`,
      shown: [
        ...first.asked.slice(0, 3).flatMap((each) => known.passagesOf(each.id).map((passage) => ({ passage: passage.id }))),
        ...told.flatMap(({ telling }) => spotsOf(telling)).map((passage) => ({ passage })),
      ],
      certainty: 'LIKELY',
      score: 0.8,
      key: 'counted',
    },
  ]
}

export const recommendationsOnlyCounted: Rule = {
  id: 'recommendations-only-counted',
  find: (checking) =>
    checking.known
      .all('Inspection')
      .filter(({ properties }) => properties.held !== false)
      .flatMap((inspection) => foundFor(checking, inspection)),
}
