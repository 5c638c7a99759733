import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { changeAgainstLevels } from './change-against-levels.ts'

const saysOf = async (...sentences: string[]): Promise<string[]> => {
  const raised = await raisedIn(changeAgainstLevels, { 'report.md': `# Lamps and ferries\n\n${sentences.join('\n\n')}\n` })
  return raised.map(({ says }) => says.replace(/^.*…”|^.*?” (?=says|prints)/, '').trim())
}

describe('a change that does not fit its figures', () => {
  it('is raised where the distance printed is another', async () => {
    expect(
      await saysOf(
        '31.3% of pupils come by ferry; this is 0.5% higher than the national figure of 30.8% and 3.5% lower than the regional figure of 33.8%.',
      ),
    ).toEqual(['says that 31.3% is 3.5% lower than 33.8%; the two figures are 2.5 percentage points apart.'])
  })

  it('is raised where the change printed is another', async () => {
    expect(await saysOf('The number of children in care rose by 15 from 40 in 2022/23 to 52 in 2023/24.')).toHaveLength(1)
    expect(await saysOf('Referrals fell by 20% (from 400 in 2022/23 to 360 in 2023/24).')).toHaveLength(1)
  })

  it('is raised where the words go the other way', async () => {
    expect(await saysOf('The number of missed ferries fell from 40 in March 2023 to 52 in March 2024.')).toEqual([
      'says “fell” of figures that go from 40 to 52.',
    ])
    expect(await saysOf('Visits on time reached 71%, up from 79% a year before.')).toHaveLength(1)
    expect(await saysOf('A share of 12% is 3% above the regional 15%.')).toHaveLength(1)
  })

  it('is not raised where they fit within rounding', async () => {
    expect(
      await saysOf(
        'Talks with schools went down by 13.2% (3348 in 2021/22 to 2906 in 2022/23).',
        'Visits on time rose by five percentage points from 74.6% to 80%.',
        'The rate fell by 6% from 92.7 to 87 per 10,000.',
        'The share rose by 10% from 40% to 44%, and that of others by 4% from 40% to 44%.',
        'Caseloads went down by about a fifth from 25 children to 20.',
      ),
    ).toEqual([])
  })

  it('is not raised of ranges, aims, ages, or figures of two things', async () => {
    expect(
      await saysOf(
        'We aim for a reduction in waiting from 20 to 30 days for the hardest cases.',
        'The reduction was greatest for children aged from 5 to 11.',
        'A reduction in delay helped adoptions to rise from 9 to 13.',
        'Of 20 boats, 5 more than the 12 of last year were late.',
      ),
    ).toEqual([])
  })
})
