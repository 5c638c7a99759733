import { type Stop, sefton } from './stop.ts'

export const councillor: readonly Stop[] = [
  {
    name: 'allegations',
    reader: 'councillor',
    question: 'What became of what inspectors found in 2022 on allegations against professionals?',
    answer:
      'They asked for a better response. The plan answers by 2 actions: 1.3.1/1, said complete, and 1.3.1/2, said to be everyday business; of 2 success measures 0 have a figure. In 2025 inspectors found the opposite of what they had found (finding 25).',
    address: '/trace/sefton/inspection-2022-02/finding/15?view=columns',
    says: [
      '1 objective, 2 actions: 1 said complete, 1 said to be everyday business now.',
      '0 of 2 success measures have a figure.',
      'Turned into its opposite in 2025.',
    ],
    asked: { library: 'what-became-of-a-recommendation', variables: { recommendation: 'sefton/inspection-2022-02/finding/15' } },
    holds: {
      trace: {
        unanswered: false,
        summary: {
          actions: 2,
          successMeasures: 2,
          withFigure: 0,
          ratings: [
            { rag: 'COMPLETE', total: 1 },
            { rag: 'BUSINESS_AS_USUAL', total: 1 },
          ],
        },
        layers: [
          { layer: 'ASKED', things: [{ node: { id: 'sefton/inspection-2022-02/recommendation/a10' } }] },
          {
            layer: 'BEING_DONE',
            things: [
              { node: { id: 'sefton/plan-2022-09/action/1.3.1-1', rag: 'COMPLETE' } },
              { node: { id: 'sefton/plan-2022-09/action/1.3.1-2', rag: 'BUSINESS_AS_USUAL' } },
            ],
          },
          { layer: 'CAME_NEXT', things: [{ node: { id: 'sefton/inspection-2025-06/finding/25' } }] },
        ],
      },
    },
    picture: { from: '.trace-columns, [class*=columns]', height: 760, width: 1280 },
  },
  {
    name: 'late',
    reader: 'councillor',
    question: 'What was late or at risk on the day of the meeting of 7 November 2022?',
    answer:
      'Of 124 actions 1 was late, 11 had come due since the plan’s ratings of 30 September 2022, 36 were still to come; 13 were rated as at risk. The late one, 1.1.1/11, is due in February 2022 as printed, and carries out a review that is itself due in November 2022 (1.1.1/10).',
    address: '/late/council/sefton?as-at=2022-11-07',
    says: [
      'ratings as on 30 September 2022',
      '1 late: past its date',
      '11 due since the plan’s ratings',
      '36 still to come',
      '13 rated as at risk',
      'Of 124 actions.',
    ],
    asked: { library: 'what-is-late', variables: { council: sefton, asAt: '2022-11-07' } },
    holds: {
      late: {
        total: 124,
        classes: [
          { class: 'LATE', total: 1 },
          { class: 'DUE_SINCE', total: 11 },
          { class: 'DUE', total: 36 },
        ],
        actions: [{ class: 'LATE', action: { ref: '1.1.1/11', milestone: 'February 2022' } }],
      },
    },
    picture: { height: 1000, unfold: /^Assistant Director Safeguarding/ },
  },
  {
    name: 'coming-back',
    reader: 'councillor',
    question: 'Which concerns keep coming back, inspection after inspection?',
    answer:
      '32 were told at two inspections or more. That managers’ oversight falls short was told in 2016, 2018, twice in 2022 and in 2025: some of these links a rule suggests. That the response to children who go missing is weak was told in 2019 and twice in 2022, and the opposite in 2025: these links editors confirmed.',
    address: '/concerns/council/sefton',
    says: [
      '32 concerns were told at two inspections or more.',
      'Management oversight does not drive or record progress',
      'The response to children who go missing is weak',
    ],
    asked: { library: 'what-keeps-coming-back', variables: { council: sefton } },
    holds: {
      recurring: {
        total: 32,
        nodes: [
          {
            concern: 'Management oversight does not drive or record progress',
            weakest: { basis: 'SUGGESTED' },
            told: [
              { day: '2016-06-27' },
              { day: '2018-10-22' },
              { day: '2022-05-09' },
              { day: '2022-10-28' },
              { day: '2025-08-12' },
            ],
          },
          {
            concern: 'The response to children who go missing is weak',
            weakest: { basis: 'CONFIRMED' },
            told: [{ day: '2019-12-18' }, { day: '2022-05-09' }, { day: '2022-10-28' }],
            turned: [{ to: { id: 'sefton/inspection-2025-06/finding/37' } }],
          },
        ],
      },
    },
    picture: { from: 'h2:has-text("What keeps coming back")', height: 760 },
  },
  {
    name: 'claimed',
    reader: 'councillor',
    question: 'What is called complete, and does anything show it?',
    answer:
      '73 of 124 actions are called complete or everyday business. For 7 something that was read tells otherwise, and for 66 nothing shows it: none has figures of its own time. The supervision policy is said to be launched (1.1.2/4, complete); the Commissioner’s review told otherwise of supervision.',
    address: '/claims/council/sefton',
    says: [
      '73 of 124 actions are called complete or everyday business.',
      'Told otherwise (7)',
      'Nothing shows it (66)',
      '1.1.2/4 See that the Supervision Policy is launched.',
    ],
    asked: { library: 'complete-but-not-shown', variables: { council: sefton, shown: ['OTHERWISE'] } },
    holds: {
      claims: {
        actions: 124,
        total: 73,
        groups: [
          { shown: 'OTHERWISE', total: 7 },
          { shown: 'NOTHING', total: 66 },
          { shown: 'FIGURES', total: 0 },
        ],
        claims: {
          nodes: [
            {
              action: { ref: '1.1.2/4', ragText: 'Action complete' },
              flags: [
                { id: 'sefton/flag/complete-against-inspector~plan-2022-09~action~1.1.2-4~supervision-commissioner-2022-06' },
              ],
            },
          ],
        },
      },
    },
    picture: { height: 780 },
  },
  {
    name: 'care-leavers',
    reader: 'councillor',
    question: 'What is there to ask about care leavers, on pages to print?',
    answer:
      '4 questions, each with its sources: what became of 8 actions that were open on 30 September 2022, for one, and what figures of that day stand at now: 46.8% in education, employment or training, 69.9% in touch with the council.',
    address: '/briefing/topic/care-leavers?council=council/sefton',
    says: [
      'What became of the 8 actions that were open on 30 September 2022',
      'Percentage of care leavers in education, employment or training, 46.8% (30 September 2022)',
      '69.9% (30 September 2022)',
    ],
    asked: {
      text: `query BriefingOnATopic($about: ID!, $council: ID!) {
  briefing(about: $about, council: $council) {
    day {
      day
    }
    documentsRead
    questions {
      number
      words
      why
      sources
    }
    sources {
      number
      paper
      day
      passage {
        locator
        state
      }
    }
  }
}`,
      variables: { about: 'topic/care-leavers', council: sefton },
    },
    holds: { briefing: { documentsRead: 11, questions: [{ number: 1 }, { number: 2 }, { number: 3 }, { number: 4 }] } },
    picture: { from: 'h2:has-text("Questions to ask")', height: 560 },
  },
]
