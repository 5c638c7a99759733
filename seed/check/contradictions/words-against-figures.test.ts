import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { wordsAgainstFigures } from './words-against-figures.ts'

const saysOf = async (text: string): Promise<string[]> => {
  const raised = await raisedIn(wordsAgainstFigures, { 'report.md': `# Children's services\n\n${text}\n` })
  return raised.map(({ says }) => says.replace(/^.*?” (?=says)/, ''))
}

describe('words that do not fit the figures', () => {
  it('are raised where a figure is told to be above one that is more', async () => {
    expect(await saysOf('In 2023/24, 79% of assessments were in time, which is above the national average of 82%.')).toEqual([
      'says “above” of 79% against 82%.',
    ])
    expect(await saysOf('At 24% re-referrals are below the England figure of 22%.')).toHaveLength(1)
  })

  it('are raised where much is a hair, little a gulf, or alike far apart', async () => {
    expect(await saysOf('In 2023/24, 82.4% were in time, significantly higher than the national 82.1%.')).toHaveLength(1)
    expect(await saysOf('In 2023/24, 41% were in time, slightly below the target of 90%.')).toHaveLength(1)
    expect(await saysOf('The rate of 52 per 10,000 is in line with the regional average of 97 per 10,000.')).toHaveLength(1)
    expect(await saysOf('Referrals fell slightly from 900 in 2022/23 to 540 in 2023/24.')).toHaveLength(1)
  })

  it('are raised where what is told to have improved or doubled did not', async () => {
    expect(await saysOf('Re-referrals improved from 20% of referrals in 2022/23 to 26% in 2023/24.')).toHaveLength(1)
    expect(await saysOf('The number of children in care more than doubled from 60 in 2020 to 110 in 2024.')).toHaveLength(1)
  })

  it('are not raised where they fit, or may', async () => {
    const texts = [
      'In 2023/24, 84% of assessments were in time, which is above the national average of 82%.',
      'Re-referrals improved from 26% of referrals in 2022/23 to 20% in 2023/24.',
      'Some 18% live in poverty, a similar picture to the national 18.2%, though lower than the regional figure of 22.4%.',
      'The rate of 114 per 10,000 is significantly higher than the regional average of 97 per 10,000.',
      'At 79% this is not yet above the national average of 82%.',
      'Referrals fell slightly from 517 to 513.9 per 10,000.',
      'Some 12% were moved, lower than expected, and 15% of the national money was spent.',
      'The current 20% of repeat referrals is better than the national average of 25%.',
      'The number of children in care nearly doubled from 60 in 2020 to 110 in 2024.',
      'We held 12 events, more than the average council, and 30 of the national network came.',
    ]
    expect(await saysOf(texts.join('\n\n'))).toEqual([])
  })
})
