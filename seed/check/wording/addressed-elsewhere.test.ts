import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { addressedElsewhere } from './addressed-elsewhere.ts'

const pack = (conclusion: string) => ({
  'pack-2024-11-19.md': `# Otterby Borough Council

Meeting: Lamps Committee
Date: 19 November 2024

| Report to: | Lamps Committee |
|---|---|
| Subject: | Oil for the quay |
| Report of: | Head of Lamps |

## Conclusion

${conclusion}
`,
})
const found = async (conclusion: string) => (await raisedIn(addressedElsewhere, pack(conclusion))).map(({ says }) => says)

it('is raised of a paper that asks another body', async () =>
  expect(await found('Oil is bought each spring. The Harbour Board is asked to note the price.')).toEqual([
    expect.stringContaining('it asks the Harbour Board to note or consider it.'),
  ]))

it('is not raised of its own body, nor of what another body was asked at another time', async () => {
  expect(await found('The Lamps Committee is asked to note the price.')).toEqual([])
  expect(await found('In May the Harbour Board was asked to note the price.')).toEqual([])
  expect(await found('The Cabinet is asked to approve the price.')).toEqual([])
})
