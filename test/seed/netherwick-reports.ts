const front = [
  '# Netherwick Borough Council',
  '',
  '# Inspection of Netherwick Borough Council’s children’s services',
  '',
  'Inspection date: 11 April 2016 to 5 May 2016',
  '',
  'Report published: 27 June 2016',
  '',
  '## Inspection findings',
  '',
]

const found = [
  'Lamps along the north quay are lit each evening by the keeper, who walks from the fish steps to the mole.',
  'Nobody counts the barrels of oil that come ashore, and the harbour office cannot say when they will run out.',
  'Ropes on the ferry were renewed last winter after two of them had parted in a gale off the western rocks.',
  'Bell buoys are heard in every weather, and masters of coasters trust them more than any light on the mole.',
  'Young people who mind the signal house say that somebody always asks them whether they have eaten.',
  'Records of who kept the night watch are blank for a third of last year, and no manager had noticed it.',
  'Social workers walk out to the farthest cottages once a week, and children there know them by their names.',
  'Plans for children who board with the pilots are late, and those that exist do not say who does what.',
  'Leaders speak plainly of what went wrong with the breakwater, and have begun to put money aside for it.',
]

const improve = [
  'How soon a lamp that has gone out is lit again.',
  'The count of barrels that come ashore.',
  'The telling of families when a plan for their child is changed.',
]

/** A report as it was printed, and as a copy that lost numbers and beginnings of lines; what is invented here stands nowhere else. */
export function netherwickReports(): Record<string, string> {
  const numbered = found.flatMap((text, at) => [`${at + 1}. ${text}`, ''])
  const damaged = found.flatMap((text, at) => [at % 3 === 0 ? text.slice(text.indexOf(' ', 12) + 1) : text, ''])
  const visit = [
    '# Focused visit to Netherwick Borough Council children’s services',
    '',
    'This letter tells what a focused visit to Netherwick saw on 10 and 11 March 2021.',
    '',
    '## Main findings',
    '',
    'Since the last inspection in 2016 lamps are better kept, though oil is counted by nobody still.',
    '',
    'Managers read the book of the night watch each morning, and ask about every blank that they find.',
    '',
    '## What needs to improve?',
    '',
    ...improve.map((text) => `- ${text}`),
    '',
  ]
  const head = '| Outcome | Ref | Objective | Action | Lead | RAG | When |\n|---|---|---|---|---|---|---|'
  const plan = [
    'Netherwick Borough Council',
    '',
    'Meeting: Lamps Committee',
    'Date: 14 October 2022',
    '',
    'Ratings are as at 30 September 2022.',
    '',
    'Netherwick Improvement Plan',
    '',
    head,
    '| 1.1 Lamps are lit | 1.1.1 | Streets can be walked at night | Mend every broken lamp | Head of Lamps | Green | Mar-23 |',
    '',
    'Appendix A:',
    '',
    'Focused Visit March 2021',
    '',
    '| Improvement measures | Objective that answers it |',
    '|---|---|',
    `| ${improve[0]} | 1.1.1 |`,
    `| ${improve[2]?.replace('The telling', 'Telling')} | 1.1.1 |`,
    '',
  ]
  return {
    'report.md': [...front, ...numbered].join('\n'),
    'copy.md': [...front, ...damaged].join('\n'),
    'visit.md': visit.join('\n'),
    'plan.md': plan.join('\n'),
  }
}
