import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { shareAgainstCount } from './share-against-count.ts'

const saysOf = async (text: string): Promise<string[]> => {
  const raised = await raisedIn(shareAgainstCount, { 'report.md': `# Lamps\n\n${text}\n` })
  return raised.map(({ says }) => says.replace(/^.*?” (?=prints)/, ''))
}

describe('a share that does not fit its count', () => {
  it('is raised where so many of so many give another', async () => {
    expect(await saysOf('In the audit of March 2024, 15 of 30 records (60%) were judged good.')).toEqual([
      'prints 60% beside 15 of 30, which is 50%.',
    ])
    expect(await saysOf('In May 2024, 25% of supervision records (5 of 12) were judged good.')).toHaveLength(1)
  })

  it('is raised where no whole number gives it', async () => {
    expect(await saysOf('Of the 40 pupils who sat the examination in 2023, 21% reached the pass mark.')).toEqual([
      'prints 21% of 40 pupils; no whole number of 40 is 21%.',
    ])
  })

  it('is raised in a table with a total', async () => {
    const table = `## Care leavers, December 2024

| Status | Number | Percent |
|---|---|---|
| In education, employment or training | 49 | 64.4% |
| Not in education, employment or training: other reasons | 38 | 42.2% |
| Not recorded | 3 | 3.3% |
| Total | 90 | 100.0% |`
    expect(await saysOf(table)).toEqual(['prints 64.4% beside 49 of 90, which is 54.4%.'])
    expect(await saysOf(table.replace('64.4', '54.4'))).toEqual([])
  })

  it('is not raised within rounding, of what is only about so much, or of another base', async () => {
    const texts = [
      'In the audit of March 2024, 15 of 31 records (48%) were judged good.',
      'About 20% of our records (7 of 31) were late.',
      'Of the 40 pupils who sat the examination in 2023, 20% passed, against 21% nationally.',
      'Of the 400 pupils who sat the examination in 2023, 21% passed.',
      'Of the 40 schools, about 21% closed early.',
      'For the 40 schools in the national sample the figure was 21%.',
      'The borough has 27 of the 189 areas in the poorest 5% of all.',
    ]
    expect(await saysOf(texts.join('\n\n'))).toEqual([])
  })
})
