import { type Json, type Stop, sefton } from './stop.ts'

const inspection = 'sefton/inspection/inspection-2022-02'

const graded = (label: string, ...grades: readonly string[]): Json => ({
  label,
  cells: grades.map((grade) => ({ judgements: [{ grade }] })),
})

export const inspector: readonly Stop[] = [
  {
    name: 'early-help',
    reader: 'inspector',
    question: 'What has been said of early help since the inspection of 2022, in order?',
    answer:
      '25 things, from serious gaps (9 May 2022, finding 2), by the meeting of 27 September 2022, the plan and the Commissioner’s review, to a wide range of effective help (12 August 2025, finding 1). That they are about early help a rule suggests, by its words.',
    address: '/topic/topic/early-help?council=council/sefton&since=2022-05-09',
    says: [
      'Since 9 May 2022: 25 things said about it',
      '27 September 2022',
      'Early help has serious gaps',
      'A wide range of prompt, effective early help',
    ],
    asked: {
      library: 'everything-about-a-topic',
      variables: { about: 'topic/early-help', council: sefton, since: '2022-05-09' },
    },
    holds: {
      timeline: {
        total: 25,
        entries: {
          nodes: [
            { day: '2022-05-09', node: { id: 'sefton/inspection-2022-02/finding/2' } },
            { day: '2022-09-27', kind: 'MATTER' },
            { day: '2022-09-30', kind: 'ACTION' },
            { day: '2022-10-28', kind: 'RECOMMENDATION' },
            { day: '2025-08-12', node: { id: 'sefton/inspection-2025-06/finding/1' } },
          ],
        },
      },
    },
    picture: { from: 'h2:has-text("Everything in order")', height: 760 },
  },
  {
    name: 'children-in-care',
    reader: 'inspector',
    question: 'How has the number of children in care gone, and when did inspectors come?',
    answer:
      '450 at 31 March 2015, 436 in February 2017, 619 in February 2021 and the same in February 2022, 607 at 30 September 2022; with inspections and the plan on the same axis.',
    address: '/indicator/sefton/indicator/children-in-care.number',
    says: ['11 figures in 4 documents.', '607 children', '619 children', '436 children', 'Overall: Inadequate'],
    asked: { library: 'a-figure-over-the-years', variables: { indicator: 'sefton/indicator/children-in-care.number' } },
    holds: {
      series: {
        own: [
          { end: '2015-03-31', value: 450 },
          { end: '2017-02-28', value: 436 },
          { end: '2021-02-28', value: 619 },
          { end: '2022-02-28', value: 619 },
          { end: '2022-09-30', value: 607 },
        ],
        events: [
          { day: '2022-05-09', kind: 'INSPECTION' },
          { day: '2022-09-30', kind: 'PLAN' },
        ],
      },
    },
    picture: { from: 'h2:has-text("Over the years")', height: 760 },
  },
  {
    name: 'coverage',
    reader: 'inspector',
    question: 'Does the plan take up what the inspection of 2022 found, area by area?',
    answer:
      'Nearly all: 13 of 13 weaknesses in help and protection, 8 of 9 in leadership, 14 of 15 where children in care and care leavers were judged as one. 92 of the plan’s 124 actions bear on help and protection, 39 of them said complete and 9 progressing with issues.',
    address: `/coverage/council/sefton?rows=area&inspection=${inspection}&as-at=2022-11-07`,
    says: [
      '124 actions of',
      '13 weaknesses found, 13 of them answered',
      '9 weaknesses found, 8 of them answered',
      '15 weaknesses found, 14 of them answered',
    ],
    asked: {
      text: `query WhatThePlanTakesUp($council: ID!, $inspection: ID!, $asAt: Date!) {
  coverage(council: $council, rows: AREA, columns: RATING, inspection: $inspection, asAt: $asAt) {
    total
    rows {
      label
      judgements {
        grade
      }
      weaknesses {
        known
      }
      answered {
        known
      }
      actions {
        known
      }
      cells {
        column
        count {
          known
        }
      }
    }
  }
}`,
      variables: { council: sefton, inspection, asAt: '2022-11-07' },
    },
    holds: {
      coverage: {
        total: 124,
        rows: [
          { label: 'Leadership', judgements: [{ grade: 'INADEQUATE' }], weaknesses: { known: 9 }, answered: { known: 8 } },
          {
            label: 'Help and protection',
            weaknesses: { known: 13 },
            answered: { known: 13 },
            actions: { known: 92 },
            cells: [
              { column: 'COMPLETE', count: { known: 39 } },
              { column: 'PROGRESSING_WITH_ISSUES', count: { known: 9 } },
            ],
          },
          { label: 'Children in care', weaknesses: { known: 15 }, answered: { known: 14 } },
          { label: 'Care leavers', weaknesses: { known: 15 }, answered: { known: 14 } },
        ],
      },
    },
    picture: { from: 'table', height: 760 },
  },
  {
    name: 'told-again',
    reader: 'inspector',
    question: 'What did the council’s cover report of 7 November 2022 leave out of the Commissioner’s review?',
    answer:
      '19 times it tells a finding again with something left out or said more mildly. Paragraph 2.1 keeps the praise for a swift response; what the review goes on to criticise is not in it.',
    address: '/wording/council/sefton?only=changed',
    says: ['Told again in other words', '19 findings and requests are told again', 'Cover report, paragraph 2.1'],
    asked: { library: 'what-was-told-more-softly', variables: { council: sefton, changedOnly: true } },
    holds: {
      retellings: {
        total: 19,
        nodes: [
          {
            telling: { id: 'sefton/pack-2022-11-07-overview-and-scrutiny-co/finding/report-5-2.1' },
            told: { id: 'sefton/commissioner-2022-06/finding/key-issues-3' },
          },
        ],
      },
    },
    picture: { from: 'h2:has-text("Told again in other words")', height: 760 },
  },
  {
    name: 'grades',
    reader: 'inspector',
    question: 'How did each inspection judge each area?',
    answer:
      'Requires improvement in 2016, inadequate in 2022, good in 2025: the whole, leadership, children in care and care leavers. Help and protection requires improvement in 2025 as it did in 2016.',
    address: '/inspections?council=council/sefton',
    says: [
      /Overall effectiveness\s+▲ Requires improvement[\s\S]*?▼ Inadequate[\s\S]*?● Good/,
      /Help and protection\s+▲ Requires improvement[\s\S]*?▼ Inadequate[\s\S]*?▲ Requires improvement/,
    ],
    asked: {
      text: `query GradesOverTheYears($council: ID!) {
  inspectionHistory(council: $council) {
    grids {
      inspections {
        caption
        publishedOn
      }
      rows {
        label
        cells {
          judgements {
            grade
          }
        }
      }
    }
  }
}`,
      variables: { council: sefton },
    },
    holds: {
      inspectionHistory: {
        grids: [
          {
            inspections: [{ publishedOn: '2016-06-27' }, { publishedOn: '2022-05-09' }, { publishedOn: '2025-08-12' }],
            rows: [
              graded('Overall effectiveness', 'REQUIRES_IMPROVEMENT', 'INADEQUATE', 'GOOD'),
              graded('Leadership', 'REQUIRES_IMPROVEMENT', 'INADEQUATE', 'GOOD'),
              graded('Help and protection', 'REQUIRES_IMPROVEMENT', 'INADEQUATE', 'REQUIRES_IMPROVEMENT'),
              graded('Children in care', 'REQUIRES_IMPROVEMENT', 'INADEQUATE', 'GOOD'),
              graded('Care leavers', 'REQUIRES_IMPROVEMENT', 'INADEQUATE', 'GOOD'),
            ],
          },
        ],
      },
    },
    picture: { from: 'h2:has-text("Grades over the years")', height: 605 },
  },
]
