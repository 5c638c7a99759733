import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { sumAgainstParts } from './sum-against-parts.ts'

const saysOf = async (text: string): Promise<string[]> => {
  const raised = await raisedIn(sumAgainstParts, { 'report.md': `# Lamps\n\n${text}\n` })
  return raised.map(({ says }) => says.replace(/^.*?(?=prints)/, ''))
}

const table = (total: string): string => `| Where they live | Children |
|---|---|
| Foster homes | 180 |
| Children's homes | 40 |
| With parents | 61 |
| Total | ${total} |`

describe('parts that do not add up', () => {
  it('are raised in a sentence that parts a whole', async () => {
    expect(
      await saysOf(
        '15.2% of pupils have special needs, of these 3.2% of pupils have a plan and 11.8% of pupils have support in school.',
      ),
    ).toEqual(['prints 15.2% and, as parts of it, 3.2% and 11.8%, which come to 15%.'])
  })

  it('are raised below the rows of a table', async () => {
    expect(await saysOf(table('271'))).toEqual(['prints a total of 271 below 180, 40, 61, which come to 281.'])
  })

  it('are not raised where they fit, within rounding, or are not all parts', async () => {
    const texts = [
      table('281'),
      table('281').replace('40', '<5'),
      table('900'),
      table('271').replace('With parents', 'of which near by'),
      'Of 20 boats, of which 12 were mended and 8 were sold, none was late.',
      '15.1% of pupils have special needs, of these 3.2% of pupils have a plan and 11.8% of pupils have support in school.',
      'We hold 90 records, of which 30 were read and 20 were judged good.',
      'We hold 90 records, of which about 60 were read and 20 were judged good.',
    ]
    expect(await saysOf(texts.join('\n\n'))).toEqual([])
  })
})
