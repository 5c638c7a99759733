import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { nextStepsUndated } from './next-steps-undated.ts'

const report = (text: string) => ({ 'report.md': `# Report on lamps\n\nReport to: Lamps Committee\n\n${text}\n` })
const steps = ['Trimming of wicks', 'Cleaning of glass', 'Review of oil']
const list = (lead: string, items: readonly string[]) => report(`${lead}\n\n${items.map((each) => `- ${each}`).join('\n')}`)

it.each(['## Next steps', 'Over the next few months the priorities are', 'Key priorities for the next quarter:'])(
  'is raised of a list under “%s” that names no day and no post',
  async (lead) => {
    const raised = await raisedIn(nextStepsUndated, list(lead, steps))
    expect(raised).toHaveLength(1)
    expect(raised[0]?.says).toContain('lists three things to be done')
    expect(raised[0]?.shown).toHaveLength(4)
  },
)

it('is not raised where one item has a day or somebody to do it, of two items, nor of another list', async () => {
  expect(await raisedIn(nextStepsUndated, list('## Next steps', [...steps, 'Lighting of the quay by June']))).toEqual([])
  expect(await raisedIn(nextStepsUndated, list('## Next steps', [...steps, 'Head of Lamps to report back']))).toEqual([])
  expect(await raisedIn(nextStepsUndated, list('## Next steps', steps.slice(1)))).toEqual([])
  expect(await raisedIn(nextStepsUndated, list('Members saw next to the quay', steps))).toEqual([])
})
