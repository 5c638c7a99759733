import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { fundingEnds } from './funding-ends.ts'

const raised = (...said: string[]) =>
  raisedIn(fundingEnds, {
    'report.md': `# Harbour lamps: annual report\n\nPublished on 14 November 2024\n\n${said.map((each, at) => `1.${at + 1} ${each}`).join('\n\n')}\n`,
  })

it('is raised once for a report, with every place', async () => {
  const [flag, ...others] = await raised(
    'The board extended the funding of the night ferry until the end of March 2025.',
    'Although funding for the oil store ended in September 2024, a bid is being written.',
  )
  expect(others).toEqual([])
  expect(flag?.says).toContain('of 14 November 2024, tells at two places of')
  expect(flag?.says).toContain('funding that ended (September 2024) and funding that lasts no longer than March 2025.')
  expect(flag?.shown).toHaveLength(3)
})

it.each([
  'The night ferry runs until the end of March 2025.',
  'The grant of 2021 ended in March 2022.',
  'The grant lasts until the end of March 2029.',
  'Funding was agreed in March 2024.',
  'Grants spent until 30 September 2024 came to £4,000.',
])('is not raised by: %s', async (said) => {
  expect(await raised(said)).toEqual([])
})
