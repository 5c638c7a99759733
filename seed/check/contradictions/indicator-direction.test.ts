import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { indicatorDirection } from './indicator-direction.ts'

const dashboard = (...rows: string[]): Record<string, string> => ({
  'dashboard.md': `# Performance dashboard: December 2024

| Indicator | Good is | September 2024 | December 2024 | Direction of travel |
|---|---|---|---|---|
${rows.join('\n')}
`,
})

describe('a direction against its figures', () => {
  it('is raised where words or an arrow say what the figures do not', async () => {
    const raised = await raisedIn(
      indicatorDirection,
      dashboard(
        '| Visits to children in care made on time | Higher | 78% | 71% | Improved |',
        '| Assessments completed within 45 working days | Higher | 78% | 71% | ↑ |',
      ),
    )
    expect(raised.map(({ says }) => says.replace(/^.*? says /, ''))).toEqual([
      '“Improved” of “Visits to children in care made on time”; it prints 78% (September 2024) and then 71% (December 2024), where higher is better.',
      '“↑” of “Assessments completed within 45 working days”; it prints 78% (September 2024) and then 71% (December 2024), where higher is better.',
    ])
  })

  it('is not raised where they fit, or an arrow may mean the number or how good it is', async () => {
    const papers = dashboard(
      '| Visits to children in care made on time | Higher | 71% | 78% | Improved |',
      '| Assessments completed within 45 working days | Higher | 78% | 71% | ↓ |',
      '| Referrals within twelve months of an earlier referral | Lower | 26% | 24% | ↑ |',
      '| Re-referrals within six months | Lower | 26% | 24% | ↓ |',
      '| Initial health assessments done in time | Higher | 71% | 71% | Improved |',
      '| Dental checks done in time | Higher | - | 71% | ↓ |',
    )
    expect(await raisedIn(indicatorDirection, papers)).toEqual([])
  })
})
