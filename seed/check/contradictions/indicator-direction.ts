import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, quoted } from '../telling.ts'
import { betterOf, type DashboardRow, dashboardRows, spotOf } from './dashboards.ts'
import { paperInWords } from './papers.ts'
import { signOf, tellingOf } from './told.ts'

const good = /\b(?:improv(?:ed|ing|ement)|better)\b/i
const bad = /\b(?:worse(?:ned|ning)?|declin(?:ed|ing)|deteriorat(?:ed|ing))\b/i
const up = /[↑▲⬆↗]|\b(?:up|increas(?:ed|ing)|risen|rising)\b/i
const down = /[↓▼⬇↘]|\b(?:down|decreas(?:ed|ing)|fallen|falling|reduced)\b/i

/** Whether words or an arrow say what the figures do not; an arrow may mean the number or how good it is, and is wrong only where both are. */
function isAgainst({ direction = '', value, before }: DashboardRow, better: 'HIGHER' | 'LOWER'): boolean {
  if (before === undefined || before.number === value.number) return false
  const rose = value.number > before.number
  const improved = rose === (better === 'HIGHER')
  if (good.test(direction) !== bad.test(direction)) return good.test(direction) !== improved
  if (up.test(direction) !== down.test(direction)) return up.test(direction) !== rose && up.test(direction) !== improved
  return false
}

function ofRow(checking: Checking, row: DashboardRow): Raised[] {
  const { before, direction, value } = row
  if (before === undefined || direction === undefined || direction === '') return []
  const better = betterOf(checking, row)
  if (better === undefined || !isAgainst(row, better)) return []
  const holder = tellingOf(checking).holderOf(row.document, row.row)
  return [
    {
      on: [holder],
      key: signOf(`${row.name} ${before.printed} ${value.printed} ${direction}`),
      says: `${asStart(paperInWords(checking, holder))} says ${quoted(direction)} of ${quoted(row.name)}; it prints ${before.printed} (${before.head}) and then ${value.printed} (${value.head}), where ${better === 'HIGHER' ? 'higher' : 'lower'} is better.`,
      shown: [{ passage: spotOf(row), printed: direction }],
      certainty: row.better === undefined ? 'LIKELY' : 'PROVEN',
      ...(row.better === undefined ? { score: 0.8 } : {}),
    },
  ]
}

export const indicatorDirection: Rule = {
  id: 'indicator-direction',
  find: (checking) => dashboardRows(checking).flatMap((row) => ofRow(checking, row)),
}
