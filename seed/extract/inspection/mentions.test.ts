import { expect, it } from 'vitest'
import { type GraphRecord, isNode, type LinkRecord } from '../../../schema/index.ts'
import { blocksOf } from '../../outline/blocks/index.ts'
import { textLayer } from '../../read/layer.ts'
import { Collector } from '../collector.ts'
import { mentionsIn } from './mentions.ts'
import { type Naming, writeMentions } from './mentions-records.ts'

const layerOf = (text: string) => textLayer(Buffer.from(text), text)
const named = (text: string): string[] => {
  const layer = layerOf(text)
  return mentionsIn(layer, blocksOf(layer), 'Aldermere').map(({ called, named: { date }, overall }) =>
    [called.slug, date, overall].join(' ').trim(),
  )
}

it.each([
  ['Little was heard of it at the last inspection in June 2011.', ['inspection 2011-06']],
  ['A focused visit in June 2021 heard it again.', ['focused-visit 2021-06']],
  ['As the inspectors’ report of July 2018 says, lamps were dim.', ['inspection 2018-07']],
  ['Since the inspection of May 2019 little was heard of it.', ['inspection 2019-05']],
  ['The inspection of the lamps of Aldermere in May 2019 heard it.', ['inspection 2019-05']],
  [
    'Both a joint targeted area inspection in October 2019 and some focused assurance visit in May 2020 heard it.',
    ['joint-inspection 2019-10', 'focused-visit 2020-05'],
  ],
  ['Aldermere council was last inspected in 2018, and judged to be good.', ['standard-inspection 2018 GOOD']],
  ['Dates of previous inspection: 3 to 7 April 2017', ['inspection 2017-04-03']],
  ['Two focused visits, in June 2019 and July 2021, came back to lamps.', ['focused-visit 2019-06', 'focused-visit 2021-07']],
  [
    'The council was last inspected by Ofsted in June/July 2016, and judged to require improvement.',
    ['standard-inspection 2016-06 REQUIRES_IMPROVEMENT'],
  ],
  ['In October 2019, a Joint Targeted Area Inspection (JTAI) was completed on the quay.', ['joint-inspection 2019-10']],
  ['Officers had read of the Wigan inspection of May 2019, and of the inspection of Torbay in 2021.', []],
  ['Inspectors came with the visit to Aldermere and Wigan in June 2020.', ['visit 2020-06']],
  ['In 2017, services were judged inadequate.', ['standard-inspection 2017 INADEQUATE']],
  ['After the 2018 special educational needs inspection the ferry ran late.', ['send-inspection 2018']],
  ['The July 2016 county peer review of the quay is not forgotten.', ['peer-review 2016-07']],
  ['The quay learns from the LGA lamp care diagnostic which took place in April 2018.', ['peer-review 2018-04']],
  ['The last inspection was in May 2015. The council was judged to be good.', ['inspection 2015-05 GOOD']],
  ['The last inspection was in May 2015. The lamp room was judged to be good.', ['inspection 2015-05']],
  ['The last inspection of safeguarding was in May 2011. The council was judged to be good.', ['standard-inspection 2011-05']],
  [
    'It was in an ILACS inspection carried out in May 2023, as the Ofsted report published 9 August 2023 says.',
    ['standard-inspection 2023-05', 'inspection 2023-08-09'],
  ],
])('finds what is named with a date: %s', (text, found) => expect(named(text)).toEqual(found))

it.each([
  'The children’s home on the quay had its last inspection in June 2019.',
  'The lift in the town hall was last inspected in 2018.',
  'Seven schools were inspected in 2019, and five judged good in 2020.',
  'This inspection in March 2015 looked at lamps.',
  'The next inspection in May 2023 will look at lamps.',
  'A serious case review was published in May 2014.',
  'A diagnostic of the lamp room was done in April 2018.',
  'Any inspection of lamps is done under section 9 of the Piers and Inspections Act 2006.',
  'The inspection found that in March 2020 nobody came to the quay.',
  'A budget for inspection was set in the plan for 2021/22.',
])('finds none where no other inspection is named: %s', (text) => expect(named(text)).toEqual([]))

function written(text: string, naming: Naming): { stubs: string[]; from: string[]; records: GraphRecord[] } {
  const layer = layerOf(text)
  const into = new Collector(layer, 'aldermere/document/report', 'council/aldermere')
  const id = into.node('Finding', 'aldermere/inspection-2022-02/finding/1', { text: 'lamps', marked: false })
  const start = text.indexOf('Since')
  if (start >= 0) into.cite(id, { text: 'lamps', spans: [{ start, end: text.length }] }, 'paragraph 1')
  writeMentions(into, mentionsIn(layer, blocksOf(layer), 'Aldermere'), naming)
  const links = into.records.filter((record): record is LinkRecord => !isNode(record))
  return {
    records: into.records,
    stubs: into.records.flatMap((each) =>
      isNode(each) && each.label === 'Inspection' ? [each.id.split('/named-')[1] ?? each.id] : [],
    ),
    from: links.filter(({ type }) => type === 'REFERS_TO').map((link) => link.from),
  }
}

const own = {
  id: 'aldermere/inspection/inspection-2022-02',
  kind: 'STANDARD',
  startedOn: '2022-02-21',
  endedOn: '2022-03-04',
  publishedOn: '2022-05-09',
} as const

it('makes a stub of each, named by the finding whose words name it, else by the inspection of the report', () => {
  const text = 'The last inspection was in 2016.\n\nSince the focused visit in March 2021 lamps are lit.\n'
  const { stubs, from, records } = written(text, { own })
  expect(stubs).toEqual(['inspection-2016', 'focused-visit-2021-03'])
  expect(from).toEqual([own.id, 'aldermere/inspection-2022-02/finding/1'])
  expect(records.find((each) => isNode(each) && each.label === 'Inspection')).toMatchObject({
    properties: { title: 'Inspection named for 2016', held: false },
  })
  const mention = records.find((each) => !isNode(each) && each.type === 'CITES' && each.properties.role === 'MENTIONS')
  expect(mention).toMatchObject({ properties: { printed: '2016' } })
})

it("leaves out the report's own inspection, and what comes after it", () =>
  expect(
    written('It is the inspection in February 2022. After the 2022 inspection, and the peer review in June 2023, we stop.', {
      own,
    }).stubs,
  ).toEqual([]))

it('leaves out what comes after the day of a paper', () =>
  expect(written('A peer review in January 2023 and one peer review in May 2022.', { asAt: '2022-11-07' }).stubs).toEqual([
    'peer-review-2022-05',
  ]))

it('joins what stands under a heading to the inspection that the heading names', () => {
  const text = 'Focused Visit March 2021\n\nLamps are lit.\n'
  const heading = { text: 'Focused Visit March 2021', spans: [{ start: 0, end: 24 }] }
  expect(written(text, { headed: [{ heading, ids: ['aldermere/plan-1/measure/B1'] }] }).from).toEqual([
    'aldermere/plan-1/measure/B1',
  ])
})
