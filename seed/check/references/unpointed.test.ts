import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { appendix, planPaper, type RowTold } from '../plan-paper.ts'
import { actionsWithoutNumber } from './actions-without-number.ts'
import { noActionReferenced } from './no-action-referenced.ts'
import { unfinishedReference } from './unfinished-reference.ts'

const verbs = ['Trim', 'Fill', 'Clean', 'Number', 'Mend', 'Paint']
const objective = (ref: string, what: string): RowTold[] =>
  verbs.map((verb, at) => ({
    ...(at === 0 ? { ref, objective: `${what} are in good order` } : {}),
    action: `${verb} all ${what}`,
  }))
const rows = [...objective('1.1', 'lamps'), ...objective('1.2', 'boats')]
const asked = ['Lamps by night', 'Boats by day', 'Crews at rest', 'Ropes in the dry', 'Charts in print']
const paper = (refs: (at: number) => string) => ({
  'plan.md': planPaper(
    rows,
    appendix(
      'Inspection of lights',
      asked.map((each, at) => [each, refs(at)] as const),
    ),
  ),
})

describe('actions-without-number', () => {
  it('is raised once for a plan whose objectives alone have numbers', async () => {
    const [flag, ...others] = await raisedIn(actionsWithoutNumber, { 'plan.md': planPaper(rows) })
    expect(others).toEqual([])
    expect(flag?.says).toContain(
      'none of its 12 actions was found to have a number of its own, so that six actions share the number 1.1.',
    )
  })

  it('is not raised of a short plan, or of one that numbers its actions', async () => {
    expect(await raisedIn(actionsWithoutNumber, { 'plan.md': planPaper(rows.slice(0, 8)) })).toEqual([])
    const numbered = rows.map((row, at) => ({ ...row, ref: `1.${Math.floor(at / 6) + 1}.${(at % 6) + 1}` }))
    expect(await raisedIn(actionsWithoutNumber, { 'plan.md': planPaper(numbered) })).toEqual([])
  })
})

describe('no-action-referenced', () => {
  it('is raised once where every row points to an objective', async () => {
    const [flag, ...others] = await raisedIn(
      noActionReferenced,
      paper((at) => (at % 2 === 0 ? '1.1' : '1.2')),
    )
    expect(others).toEqual([])
    expect(flag?.says).toContain('point to objectives, none to an action; which of its 12 actions answers a measure is not said.')
  })

  it('is not raised of a few rows, or where one leads nowhere', async () => {
    const few = { 'plan.md': planPaper(rows, appendix('Inspection of lights', [['Lamps by night', '1.1']])) }
    expect(await raisedIn(noActionReferenced, few)).toEqual([])
    expect(
      await raisedIn(
        noActionReferenced,
        paper((at) => (at === 0 ? '1.7' : '1.2')),
      ),
    ).toEqual([])
  })
})

describe('unfinished-reference', () => {
  it('is raised where a list of numbers ends in a comma or a joining word', async () => {
    const flags = await raisedIn(
      unfinishedReference,
      paper((at) => (at === 0 ? '1.1,' : at === 1 ? '1.1 and' : '1.1, 1.2')),
    )
    expect(flags.map(({ says }) => /with (.*), after/.exec(says)?.[1])).toEqual(['a comma', '“and”'])
  })

  it('is not raised where another edition goes on', async () => {
    const papers = { ...paper(() => '1.1,'), 'again.md': paper(() => '1.1, 1.2')['plan.md'] }
    expect(await raisedIn(unfinishedReference, papers)).toEqual([])
  })

  it('is not raised of a list that ends in a full stop', async () => {
    expect(
      await raisedIn(
        unfinishedReference,
        paper(() => '1.1, 1.2.'),
      ),
    ).toEqual([])
  })
})
