import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, quoted } from '../telling.ts'
import { betterOf, type DashboardRow, dashboardRows, spotOf } from './dashboards.ts'
import { paperInWords } from './papers.ts'
import { signOf, tellingOf } from './told.ts'

const green = /\bgreen\b|^g$|\b(?:on target|target met|met|achieved)\b/i
const red = /\bred\b|^r$|\b(?:off target|target missed|missed|not met|not achieved)\b/i
const mixed = /\bamber\b|\bblue\b|\bwas\b/i

/** Dashboards call green what is a little short of its target; beyond this part and these points none would. */
const tolerated = { part: 0.1, points: 5 } as const

function ratedAgainst(row: DashboardRow, better: 'HIGHER' | 'LOWER'): boolean {
  const { rating = '', target, value } = row
  if (target === undefined || mixed.test(rating)) return false
  const short = better === 'HIGHER' ? target.number - value.number : value.number - target.number
  const isRed = red.test(rating)
  const isGreen = green.test(rating) && !isRed
  const isFarShort = short > Math.abs(target.number) * tolerated.part && (!/%/.test(value.printed) || short > tolerated.points)
  return (isGreen && isFarShort) || (isRed && short <= 0)
}

function ofRow(checking: Checking, row: DashboardRow): Raised[] {
  if (row.target === undefined || row.rating === undefined || row.rating === '') return []
  const better = betterOf(checking, row)
  if (better === undefined || !ratedAgainst(row, better)) return []
  const holder = tellingOf(checking).holderOf(row.document, row.row)
  return [
    {
      on: [holder],
      key: signOf(`${row.name} ${row.value.printed} ${row.target.printed} ${row.rating}`),
      says: `${asStart(paperInWords(checking, holder))} rates ${quoted(row.name)} ${quoted(row.rating)}; it prints ${row.value.printed} (${row.value.head}) and a target of ${row.target.printed}, where ${better === 'HIGHER' ? 'higher' : 'lower'} is better.`,
      shown: [{ passage: spotOf(row), property: 'rag', printed: row.rating }],
      certainty: row.better === undefined ? 'LIKELY' : 'PROVEN',
      ...(row.better === undefined ? { score: 0.8 } : {}),
    },
  ]
}

export const ratingAgainstTarget: Rule = {
  id: 'rating-against-target',
  find: (checking) => dashboardRows(checking).flatMap((row) => ofRow(checking, row)),
}
