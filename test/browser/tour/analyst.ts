import { textAddress } from '../../../client/query/permalink.ts'
import { queryPage, type Stop, sefton } from './stop.ts'

const commissioner = 'sefton/inspection/commissioner-2022-06'

const all = { filter: { council: [sefton] }, first: 10 }

const ends = {
  from: 'sefton/focused-visit-2021-03/recommendation/a3',
  to: 'sefton/inspection-2025-06/finding/70',
}

const turned = `query WhatTurnedAndWhatWasPlanned($inspection: ID!) {
  findings(filter: { linked: [{ type: GIVEN_BY, to: [$inspection] }, { type: TURNED_INTO, basis: [CONFIRMED] }] }, first: 50) {
    totalCount
    nodes {
      number
      caption
      turnedInto(basis: [CONFIRMED]) {
        nodes {
          id
          caption
        }
      }
      addressedBy(basis: [STATED, STRUCTURAL, CONFIRMED]) {
        nodes {
          id
          ... on Action {
            rag
          }
        }
      }
    }
  }
}`

const turnedOf = { inspection: 'sefton/inspection/inspection-2022-02' }

export const analyst: readonly Stop[] = [
  {
    name: 'ratings',
    reader: 'analyst',
    question: 'How do the plan’s actions stand, by rating and by the year in which they are due?',
    answer:
      'Of 124 actions 49 are rated complete, all due in 2022; on track 16 due in 2022 and 11 in 2023; 2 off track, both due in 2023. Any list takes such counts, a filter and an order.',
    address: queryPage('actions-that-fit', all),
    says: [/"totalCount": 124/, /"value": "COMPLETE"/],
    asked: { library: 'actions-that-fit', variables: all },
    holds: {
      actions: {
        totalCount: 124,
        counts: [
          { keys: [{ value: 'COMPLETE' }, { value: '2022' }], total: 49 },
          { keys: [{ value: 'ON_TRACK' }, { value: '2022' }], total: 16 },
          { keys: [{ value: 'ON_TRACK' }, { value: '2023' }], total: 11 },
          { keys: [{ value: 'NOT_ON_TRACK' }, { value: '2023' }], total: 2 },
        ],
      },
    },
    picture: { from: '.graphiql-container', height: 700 },
  },
  {
    name: 'unanswered',
    reader: 'analyst',
    question: 'To which of the Commissioner’s recommendations has the plan no answer?',
    answer:
      '10 of 21: numbers 1 to 5, 7, 9 and 16 to 18. Editors of the data set looked, and say what for. The plan’s ratings of 30 September 2022 are older than the report; a later plan may answer.',
    address: `/recommendations/council/sefton?by=${commissioner}&answered=no`,
    says: [
      '21 things were asked for by 1 inspection or review. 10 of them are unanswered',
      'The newest plan that has been read tells of 30 September 2022, before this came out.',
      /18 Map how children's services are now governed/,
    ],
    asked: {
      text: `query WithoutAnAnswer($by: ID!) {
  asked: recommendations(filter: { linked: [{ type: GIVEN_BY, to: [$by] }] }) {
    totalCount
  }
  unanswered: recommendations(
    filter: { linked: [{ type: GIVEN_BY, to: [$by] }, { type: ADDRESSED_BY, exists: false }] }
    first: 50
  ) {
    totalCount
    nodes {
      number
      caption
    }
  }
}`,
      variables: { by: commissioner },
    },
    holds: {
      asked: { totalCount: 21 },
      unanswered: {
        totalCount: 10,
        nodes: ['1', '2', '3', '4', '5', '7', '9', '16', '17', '18'].map((number) => ({ number })),
      },
    },
    picture: { height: 880 },
  },
  {
    name: 'path',
    reader: 'analyst',
    question: 'How does what was asked for in 2021 on caseloads hang together with what was found in 2025?',
    answer:
      'By two links, both confirmed by editors: it came back in the inspection of 2022 (finding 7), and that turned into its opposite in the one of 2025 (finding 70).',
    address: queryPage('how-two-things-hang-together', ends),
    says: [/"basis": "CONFIRMED"/, /focused-visit-2021-03\/recommendation\/a3/],
    asked: { library: 'how-two-things-hang-together', variables: ends },
    holds: {
      paths: {
        whole: true,
        paths: [
          {
            weakest: { basis: 'CONFIRMED' },
            nodes: [{ id: ends.from }, { id: 'sefton/inspection-2022-02/finding/7' }, { id: ends.to }],
            links: [
              { phrase: 'recurs as', basis: 'CONFIRMED' },
              { phrase: 'turned into', basis: 'CONFIRMED' },
            ],
          },
        ],
      },
    },
    picture: { from: '.graphiql-container', height: 700 },
  },
  {
    name: 'owners',
    reader: 'analyst',
    question: 'How do each owner’s actions stand, as a table for a spreadsheet?',
    answer:
      'Of 124 actions the Assistant Director Safeguarding Review & Quality Assurance owns 34: 16 complete, 4 on track, 2 progressing with issues, 1 off track, 7 not started, 4 everyday business. The page links to the table; `.json` in place of `.csv` gives JSON.',
    address: '/coverage/council/sefton?rows=owner',
    says: [
      /Assistant Director Safeguarding Review & Quality Assurance[\s\S]*?34\s+16\s+4\s+2\s+1\s+7\s+4/,
      'Download as a spreadsheet (CSV)',
    ],
    asked: { library: 'where-a-plan-is-thin', variables: { council: sefton, rows: 'OWNER', columns: 'RATING' } },
    holds: {
      coverage: {
        total: 124,
        rows: [
          {
            label: 'Assistant Director Safeguarding Review & Quality Assurance',
            actions: { known: 34 },
            cells: [
              { column: 'COMPLETE', count: { known: 16 } },
              { column: 'ON_TRACK', count: { known: 4 } },
              { column: 'PROGRESSING_WITH_ISSUES', count: { known: 2 } },
              { column: 'NOT_ON_TRACK', count: { known: 1 } },
              { column: 'NOT_STARTED', count: { known: 7 } },
              { column: 'BUSINESS_AS_USUAL', count: { known: 4 } },
            ],
          },
        ],
      },
    },
    table: {
      address: '/export/coverage.csv?council=council/sefton&rows=OWNER&columns=RATING',
      says: 'Assistant Director Safeguarding Review & Quality Assurance',
    },
    picture: { from: 'table', height: 960 },
  },
  {
    name: 'turned',
    reader: 'analyst',
    question: 'Which findings of 2022 turned into their opposite by 2025, and does the plan answer them?',
    answer:
      '8, each confirmed by editors: findings 2 (early help), 3 (waits for assessment), 7 (visits and caseloads), 13 (homeless young people), 14 (exploitation), 15 (allegations), 16 (permanent homes) and 41 (too few staff). Something in the plan answers each of them.',
    address: textAddress(turned, JSON.stringify(turnedOf)),
    says: [/"totalCount": 8/, /"number": "2"/],
    asked: { text: turned, variables: turnedOf },
    holds: {
      findings: {
        totalCount: 8,
        nodes: [
          {
            number: '2',
            turnedInto: { nodes: [{ id: 'sefton/inspection-2025-06/finding/1' }] },
            addressedBy: { nodes: [{ id: 'sefton/plan-2022-09/action/1.3.6-2', rag: 'COMPLETE' }] },
          },
          { number: '3', addressedBy: { nodes: [{ id: 'sefton/plan-2022-09/action/1.1.1-8' }] } },
          { number: '7', addressedBy: { nodes: [{ id: 'sefton/plan-2022-09/objective/1.2.1' }] } },
          { number: '13', addressedBy: { nodes: [{ id: 'sefton/plan-2022-09/action/4.2.2-1', rag: 'ON_TRACK' }] } },
          { number: '14', addressedBy: { nodes: [{ id: 'sefton/plan-2022-09/objective/1.3.3' }] } },
          { number: '15', addressedBy: { nodes: [{ id: 'sefton/plan-2022-09/objective/1.3.1' }] } },
          { number: '16', addressedBy: { nodes: [{ id: 'sefton/plan-2022-09/objective/4.4.1' }] } },
          { number: '41', addressedBy: { nodes: [{ id: 'sefton/plan-2022-09/objective/1.1.1' }] } },
        ],
      },
    },
    picture: { from: '.graphiql-container', height: 700 },
  },
]
