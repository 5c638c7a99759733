import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { appendixPaper, lamps, type PlanRow, planPaper } from '../dates/plan-paper.ts'
import { appendix, type RowTold, planPaper as whole } from '../plan-paper.ts'
import { danglingReference } from './dangling-reference.ts'
import { duplicatedReference } from './duplicated-reference.ts'
import { outcomeReference } from './outcome-reference.ts'
import { referenceElsewhere } from './reference-elsewhere.ts'
import { referenceGap } from './reference-gap.ts'
import { sharedReference } from './shared-reference.ts'

const rows: readonly PlanRow[] = [
  lamps({ action: 'Trim every lamp' }),
  { objective: ['1.2', 'Boats are dry'], action: 'Tar every boat before the storms' },
  { objective: ['1.3', 'Pilots are rested'], action: 'Rewrite the pilots’ night rota' },
  { objective: ['1.4', 'Quays are swept'], action: 'Sweep every quay' },
]
const plan = (asked: readonly (readonly [string, string])[], all: readonly PlanRow[] = rows) => ({
  'plan.md': planPaper({ rows: all, after: appendixPaper([...asked, ['Keeping the quays swept in all weathers', '1.4']]) }),
})

describe('dangling-reference', () => {
  it('is raised once for a number that no row has', async () => {
    const [flag, ...others] = await raisedIn(
      danglingReference,
      plan([
        ['Trimming lamps in good time', '1.1, 1.7'],
        ['Tarring boats in good time', '1.7'],
      ]),
    )
    expect(others).toEqual([])
    expect(flag?.says).toContain(
      'from two rows (the first and second rows of Appendix A) to 1.7; nothing with that number was found in the plan.',
    )
    expect(flag?.certainty).toBe('PROVEN')
  })

  it('is not raised of numbers that the plan has', async () => {
    expect(await raisedIn(danglingReference, plan([['Trimming lamps in good time', '1.1, 1.2']]))).toEqual([])
  })

  it('is not raised where the papers print the number at a place that was not read as a row', async () => {
    const papers = plan([['Trimming lamps in good time', '1.7']])
    const more = { 'plan.md': `${papers['plan.md']}\n1.7 Anchors are counted\n` }
    expect(await raisedIn(danglingReference, more)).toEqual([])
  })

  it('is not raised where one edition prints another number', async () => {
    const first = plan([['Trimming lamps in good time', '1.7']])['plan.md']
    const again = plan([['Trimming lamps in good time', '1.1']])['plan.md']
    expect(await raisedIn(danglingReference, { 'plan.md': first, 'again.md': again })).toEqual([])
  })
})

const report = (list: string, body: string) => ({
  'pack.md': `# Harbour Scrutiny Committee

Date: Thursday 14 November 2024

# Agenda

4. Lamps of the Harbour (Pages 3 - 9)

Report of the Director of Lamps

| | |
|---|---|
| Report to: | Harbour Scrutiny Committee |
| Date of Meeting: | 14 November 2024 |
| Subject: | Lamps of the Harbour |
| Report of: | Director of Lamps |

Summary:

The lamps are told of as set out in Appendix A to the report.

Appendices:

${list}

1. Introduction

1.1 Lamps are trimmed by night, and are counted each morning by the keepers.

${body}
`,
})

describe('dangling-reference, of appendices', () => {
  it('is raised where a listed appendix stands nowhere', async () => {
    const flags = await raisedIn(danglingReference, report('Appendix A - Table of lamp oil prices', 'Nothing more is said.'))
    expect(flags.map(({ says }) => says.replace(/^The report “[^”]*” /, ''))).toEqual([
      'names Appendix A (“Table of lamp oil prices”); it was not found in the paper that was read.',
    ])
  })

  it('is not raised where it stands under its letter, or under its name', async () => {
    const list = 'Appendix A - Table of lamp oil prices'
    expect(await raisedIn(danglingReference, report(list, '## Appendix A\n\nOil: one crown'))).toEqual([])
    expect(await raisedIn(danglingReference, report(list, 'TABLE OF LAMP OIL PRICES\n\nOil: one crown'))).toEqual([])
  })
})

it('duplicated-reference is raised where a cell prints a number twice', async () => {
  const [flag] = await raisedIn(duplicatedReference, plan([['Trimming lamps in good time', '1.1, 1.1, 1.2']]))
  expect(flag?.says).toContain('prints 1.1 twice beside the first row of Appendix A')
  expect(await raisedIn(duplicatedReference, plan([['Trimming lamps in good time', '1.1, 1.2']]))).toEqual([])
})

it('shared-reference is raised where objectives stand under one number', async () => {
  const two: readonly PlanRow[] = [
    lamps({ action: 'Trim every lamp' }),
    { objective: ['', 'Oil is at hand'], action: 'Buy oil' },
    ...rows.slice(1),
  ]
  const [flag, ...others] = await raisedIn(sharedReference, plan([['Trimming lamps in good time', '1.1']], two))
  expect(others).toEqual([])
  expect(flag?.says).toContain(
    'has two objectives under the one number 1.1: “Lamps are lit” and “Oil is at hand”. The first row of Appendix A points to that number.',
  )
  expect(await raisedIn(sharedReference, plan([]))).toEqual([])
})

it('reference-gap is raised where a number between others is nowhere', async () => {
  const [flag] = await raisedIn(referenceGap, {
    'plan.md': planPaper({ rows: rows.filter(({ objective }) => objective?.[0] !== '1.3') }),
  })
  expect(flag?.says).toContain('1.3 was not found.')
  expect(await raisedIn(referenceGap, { 'plan.md': planPaper({ rows }) })).toEqual([])
  const named = planPaper({ rows: rows.filter(({ objective }) => objective?.[0] !== '1.3'), after: 'Part 1.3 was taken out.\n' })
  expect(await raisedIn(referenceGap, { 'plan.md': named })).toEqual([])
})

describe('reference-elsewhere', () => {
  it('is raised where the telling words stand elsewhere in the plan', async () => {
    const [flag, ...others] = await raisedIn(referenceElsewhere, plan([['The rest of pilots and their night rota', '1.1']]))
    expect(others).toEqual([])
    expect(flag?.says).toContain('the plan points from it to 1.1, where this is not named. It is named in action 1.3/1')
  })

  it.each([
    ['what it points to names it', 'The night rota of pilots', '1.3'],
    ['one of those that it points to names it', 'The night rota of pilots', '1.1, 1.3'],
    ['only small words are shared', 'The keeping of every book', '1.1'],
  ])('is not raised where %s', async (_, asked, refs) => {
    expect(await raisedIn(referenceElsewhere, plan([[asked, refs]]))).toEqual([])
  })

  const shore: readonly RowTold[] = [
    { ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp' },
    { ref: '1.2', objective: 'Boats are dry', action: 'Tar every boat', measure: 'The distress flare roster is read each week' },
    { ref: '1.3', objective: 'Crews are paid', action: 'Pay by the month' },
    { ref: '1.4', objective: 'Wreck salvage is orderly', action: 'Number every find' },
  ]
  const mapped = (asked: string, refs: string, all = shore) => ({
    'plan.md': whole(
      all,
      appendix('Inspection of lights', [
        [asked, refs],
        ['Crews and their monthly pay', '1.3'],
      ]),
    ),
  })

  const salvaging = shore.map((row) => (row.ref === '1.3' ? { ...row, action: 'Pay salvagers of wrecks by the month' } : row))

  it('is raised where a run of its words stands elsewhere, if only in how success will be seen', async () => {
    const [flag, ...others] = await raisedIn(referenceElsewhere, mapped('Keeping the distress flare roster in order', '1.1'))
    expect(others).toEqual([])
    expect(flag?.says).toContain('“distress flare roster”; the plan points from it to 1.1, where this is not named.')
    expect(flag?.says).toContain('“distress flare roster” stands in the success measures of action 1.2/1')
  })

  it('tells where alone it stands, if another objective is about it', async () => {
    const told = shore.map((row) => (row.ref === '1.1' ? { ...row, measure: 'Wreck salvage is paid for' } : row))
    const [flag, ...others] = await raisedIn(referenceElsewhere, mapped('Good order, with wreck salvage in time', '1.1', told))
    expect(others).toEqual([])
    expect(flag?.says).toContain('where it stands in the success measures of action 1.1/1')
    expect(flag?.says).toContain('“wreck salvage” stands in objective 1.4')
  })

  it.each([
    ['what it points to has the run too', 'Keeping the distress flare roster in order', '1.2'],
    ['what it points to has the words in another form and order', 'Keeping wreck salvage in order', '1.3', salvaging],
    ['a run is short and no objective is about it', 'The roster is read by the month', '1.1'],
  ])('is not raised where %s', async (_, asked, refs, all: readonly RowTold[] = shore) => {
    expect(await raisedIn(referenceElsewhere, mapped(asked, refs, all))).toEqual([])
  })
})

const outcomes = `| Outcome | Ref | Objective | Action | Success measure | Owner | RAG | Milestone |
|---|---|---|---|---|---|---|---|
| 1.1 Harbours are safe by night | 1.1.1 | Lamps are lit | Trim every lamp | 90% lit | Head of Lamps | On track | March 2025 |
| | 1.1.2 | Boats are dry | Tar every boat | 90% dry | Head of Boats | On track | March 2025 |

`

it('outcome-reference is raised where a whole outcome is pointed to, and not where an objective is', async () => {
  const paper = (refs: string) => ({
    'plan.md': `# Improvement Plan\n\nStatus at 30 September 2024\n\n## Priority 1 – Safe harbours\n\n${outcomes}${appendixPaper([
      ['Trimming lamps in good time', refs],
      ['Tarring boats in good time', '1.1.2'],
    ])}`,
  })
  const [flag, ...others] = await raisedIn(outcomeReference, paper('1.1'))
  expect(others).toEqual([])
  expect(flag?.says).toContain('with a whole outcome: 1.1 (two objectives, two actions).')
  expect(await raisedIn(outcomeReference, paper('1.1.1'))).toEqual([])
  expect((await raisedIn(outcomeReference, paper('1.1, 1.1.2')))[0]?.says).toContain(
    'two actions) and names 1.1.2 beside it. It does not say which of the actions under 1.1 are meant.',
  )
})
