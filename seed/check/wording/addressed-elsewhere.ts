import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import { spotsOf, tellingOf } from '../contradictions/told.ts'
import { councilSentences } from '../gaps/council-papers.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, paperCalled } from '../telling.ts'

/** Who a paper asks to note it; a cabinet or the whole council may get what a committee sees first. */
const asked =
  /\bThe (?<body>(?:\p{Lu}[\p{L}’'-]+ ){0,4}(?:Board|Partnership|Panel|Forum|Assembly|Trust))\s+(?:is|are)\s+(?:therefore )?(?:asked|invited|recommended|requested) to (?:note|consider|comment|approve|receive|discuss)/u

/** The body to whose meeting a paper came. */
function bodiesOf({ known }: Checking, holder: string): string[] {
  const whole = known.wholeOf(holder)
  return known
    .all('Meeting')
    .filter(({ id }) => known.out('REPORTED_IN', id).some(({ to }) => known.wholeOf(to) === whole))
    .flatMap(({ properties: { body } }) => body ?? [])
}

export const addressedElsewhere: Rule = {
  id: 'addressed-elsewhere',
  find: (checking) =>
    [...councilSentences(checking)].flatMap(([holder, sentences]): Raised[] => {
      const bodies = bodiesOf(checking, holder)
      if (bodies.length === 0) return []
      return sentences
        .flatMap((told): Raised[] => {
          const body = asked.exec(told.text)?.groups?.body
          if (
            body === undefined ||
            bodies.some((each) => each.toLowerCase().includes((body.split(' ').at(-1) ?? '').toLowerCase()))
          )
            return []
          const paper = checking.known.node(holder) as NodeRecord
          return [
            {
              on: [tellingOf(checking).paperOf(told)],
              says: `${asStart(paperCalled(paper, checking))} came to a meeting of the ${bodies[0]}; it asks the ${body} to note or consider it.`,
              shown: spotsOf(told).map((passage) => ({ passage })),
              certainty: 'LIKELY',
              score: 0.8,
              key: 'addressed',
            },
          ]
        })
        .slice(0, 1)
    }),
}
