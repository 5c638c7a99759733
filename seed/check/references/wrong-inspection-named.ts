import type { NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, paperCalled } from '../telling.ts'

type Inspection = NodeRecord<'Inspection'>

const daysOf = ({ properties: { startedOn, endedOn, publishedOn } }: Inspection): string => {
  const held =
    startedOn === undefined
      ? ''
      : endedOn === undefined || endedOn === startedOn
        ? ` took place on ${dayInWords(startedOn)}`
        : ` took place from ${dayInWords(startedOn)} to ${dayInWords(endedOn)}`
  if (publishedOn === undefined) return held
  const day = dayInWords(publishedOn)
  return held === '' ? ` has a report of ${day}` : `${held}, with a report of ${day}`
}

/** What the papers print of the inspection that only a name tells of. */
function printedFor({ known }: Checking, stub: string, cites: readonly string[]): string | undefined {
  const [told] = known.out('CITES', stub).filter(({ to, properties }) => cites.includes(to) && properties.printed !== undefined)
  return told?.properties.printed
}

export const wrongInspectionNamed: Rule = {
  id: 'wrong-inspection-named',
  find: (checking) => {
    const { known } = checking
    return known.all('Inspection').flatMap((inspection): Raised[] =>
      known.in('REFERS_TO', inspection.id).flatMap(({ from, properties: { basis, method, cites = [], score } }): Raised[] => {
        if (basis === 'REJECTED' || method !== 'near-date' || cites.length === 0) return []
        const stub = known
          .out('REFERS_TO', from)
          .find(({ to, properties }) => to !== inspection.id && properties.cites?.some((each) => cites.includes(each)))
        const month = stub && printedFor(checking, stub.to, cites)
        if (month === undefined) return []
        const paper = known.node(known.wholeOf(cites[0] as string))
        const days = [
          ...known.passagesOf(inspection.id, 'startedOn').map(({ id }) => ({ passage: id, property: 'startedOn' })),
          ...known.passagesOf(inspection.id, 'publishedOn').map(({ id }) => ({ passage: id, property: 'publishedOn' })),
        ]
        return [
          {
            on: [from, inspection.id],
            key: 'day',
            says: `${asStart(paperCalled(paper, checking))} names an inspection of ${month}; the only inspection of that kind and time that was read${daysOf(inspection)}.`,
            searched: `The inspections of that kind within three months, in ${checking.documentsRead}.`,
            shown: [...cites.map((passage) => ({ passage, property: 'date', printed: month })), ...days],
            certainty: 'LIKELY',
            score: score ?? 0.8,
          },
        ]
      }),
    )
  },
}
