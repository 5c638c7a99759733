import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { passedNotComplete } from './passed-not-complete.ts'
import { lamps, planPaper } from './plan-paper.ts'

const raised = (rag: string, milestone: string, before = '') =>
  raisedIn(passedNotComplete, { 'plan.md': planPaper({ before, rows: [lamps({ action: 'Trim every lamp', rag, milestone })] }) })

describe('is raised', () => {
  it('where a passed milestone is rated on track, and tells what the key promises', async () => {
    const key = 'RAG key\n\n- Complete\n- On track and will be done by its milestone\n- Not on track\n\n'
    const [flag, ...others] = await raised('On track', 'June 2024', key)
    expect(others).toEqual([])
    expect(flag?.severity).toBe('HIGH')
    expect(flag?.says).toContain(
      'gives action 1.1/1 (“Trim every lamp”) the milestone June 2024, 92 days before 30 September 2024; the action is rated “On track”.',
    )
    expect(flag?.shown.map(({ property }) => property)).toContain('milestone')
  })

  it('where it is rated late, as lesser news', async () => {
    expect((await raised('Not on track', 'June 2024')).map(({ severity }) => severity)).toEqual(['LOW'])
  })
})

describe('is not raised', () => {
  it.each([
    ['of what is complete', 'Complete', 'June 2024'],
    ['of everyday business', 'Business as usual', 'June 2024'],
    ['of a milestone on the very day', 'On track', 'September 2024'],
    ['of a milestone to come', 'On track', 'October 2024'],
    ['of what has no end', 'On track', 'Ongoing'],
  ])('%s', async (_, rag, milestone) => {
    expect(await raised(rag, milestone)).toEqual([])
  })

  it('where no day of the ratings is told', async () => {
    const plan = planPaper({ status: '', rows: [lamps({ action: 'Trim every lamp', milestone: 'June 2024' })] })
    expect(await raisedIn(passedNotComplete, { 'plan.md': plan })).toEqual([])
  })

  it('where two editions of the plan print the milestone differently', async () => {
    const plan = (milestone: string) =>
      planPaper({
        rows: [lamps({ action: 'Trim every lamp', milestone }), { action: 'Fill every lamp' }, { action: 'Count the lamps' }],
      })
    const flags = await raisedIn(passedNotComplete, { 'plan.md': plan('June 2024'), 'again.md': plan('June 2026') })
    expect(flags).toEqual([])
  })
})
