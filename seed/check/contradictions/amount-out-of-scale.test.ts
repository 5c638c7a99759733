import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { amountOutOfScale } from './amount-out-of-scale.ts'

describe('an amount too small to be meant', () => {
  it('is raised of an award to a service', async () => {
    const raised = await raisedIn(amountOutOfScale, {
      'report.md':
        '# Youth justice\n\nOur youth justice service has been awarded £320 between January 2024 and the end of March 2026.\n',
    })
    expect(raised.map(({ says }) => says)).toEqual([
      expect.stringContaining('prints an award of £320, with no thousands or millions behind it.'),
    ])
  })

  it('is not raised of larger amounts, of what one person gets, or of prices', async () => {
    const text = `# Money

Our youth justice service has been awarded £320k between January 2024 and March 2026.

The council was awarded £320,000 for lamps, and the service has been awarded £1.2m for ferries.

The council allocated £320 per child for school clothes.

The service approved a grant to each family of £250 at Christmas.

The council paid £320 for a lamp.
`
    expect(await raisedIn(amountOutOfScale, { 'report.md': text })).toEqual([])
  })
})
