import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { ratingAgainstTarget } from './rating-against-target.ts'

const dashboard = (...rows: string[]): Record<string, string> => ({
  'dashboard.md': `# Performance dashboard: December 2024

| Indicator | Good is | December 2024 | Target | England 2024 | RAG |
|---|---|---|---|---|---|
${rows.join('\n')}
`,
})

describe('a rating against its own target', () => {
  it('is raised where green is far short, or red meets it', async () => {
    const raised = await raisedIn(
      ratingAgainstTarget,
      dashboard(
        '| Visits to children in care made on time | Higher | 71% | 90% | 86% | Green |',
        '| Assessments completed within 45 working days | Higher | 93% | 90% | 86% | Red |',
        '| Referrals within twelve months of an earlier referral | Lower | 24% | 18% | 22% | Green |',
      ),
    )
    expect(raised.map(({ says }) => says.replace(/^.*? rates /, ''))).toEqual([
      '“Visits to children in care made on time” “Green”; it prints 71% (December 2024) and a target of 90%, where higher is better.',
      '“Assessments completed within 45 working days” “Red”; it prints 93% (December 2024) and a target of 90%, where higher is better.',
      '“Referrals within twelve months of an earlier referral” “Green”; it prints 24% (December 2024) and a target of 18%, where lower is better.',
    ])
  })

  it('is not raised where they fit, are near, or the rating is amber or none', async () => {
    const papers = dashboard(
      '| Visits to children in care made on time | Higher | 91% | 90% | 86% | Green |',
      '| Initial health assessments done in time | Higher | 86% | 90% | 86% | Green |',
      '| Assessments completed within 45 working days | Higher | 71% | 90% | 86% | Amber |',
      '| Strategy meetings held in time | Higher | 71% | 90% | 86% | Red |',
      '| Conferences held in time | Higher | 71% | 90% | 86% | |',
      '| Referrals within twelve months of an earlier referral | Lower | 11% | 18% | 22% | Green |',
      '| Dental checks done in time | Higher | 71% | - | 86% | Green |',
      '| Ferry talks held | | 71 | 90 | 86 | Green |',
    )
    expect(await raisedIn(ratingAgainstTarget, papers)).toEqual([])
  })
})
