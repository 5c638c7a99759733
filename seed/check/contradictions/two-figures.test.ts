import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { twoFigures } from './two-figures.ts'

const report = (day: string, ...sentences: string[]): string =>
  `# Children's services: annual report\n\nPublished on ${day}\n\n${sentences.map((each) => `${each}\n`).join('\n')}`

const told = 'At 31 March 2024, 281 children were in our care.'

describe('two figures for one thing', () => {
  it('are raised where two papers differ', async () => {
    const raised = await raisedIn(twoFigures, {
      'a.md': report('24 June 2024', told),
      'b.md': report('3 October 2024', 'At 31 March 2024, 294 children were in our care.'),
    })
    expect(raised.map(({ says }) => says)).toEqual([
      "Number of children in care, Otterby, on 31 March 2024: 281 children in the report “Children's services: annual report” of 24 June 2024; 294 children in the report “Children's services: annual report” of 3 October 2024.",
    ])
  })

  it('are raised where one paper differs from itself', async () => {
    const raised = await raisedIn(twoFigures, {
      'a.md': report('24 June 2024', told, 'In March 2024 we took stock. At 31 March 2024, 284 children were in our care.'),
    })
    expect(raised).toHaveLength(1)
  })

  it('are not raised within rounding, of another day, place or thing, or of what is only about so much', async () => {
    const raised = await raisedIn(twoFigures, {
      'a.md': report('24 June 2024', told, 'In 2023/24, 84.4% of assessments were completed within 45 working days.'),
      'b.md': report(
        '3 October 2024',
        'In 2023/24, 84% of assessments were completed within 45 working days, against 82% in England.',
        'At 31 March 2023, 294 children were in our care.',
        'At 31 March 2024, about 280 children were in our care.',
        'At 31 March 2024, 142 children had a child protection plan.',
      ),
    })
    expect(raised).toEqual([])
  })
})
