import type { Checking } from '../checking.ts'
import { groupedBy } from '../grouped.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart } from '../telling.ts'
import { type Figured, figuresOf, isDamaged, nameOf } from './figures.ts'
import { timeInWords, toldByPapers } from './figures-told.ts'
import { numberInWords } from './papers.ts'

/** So many days beside the day that a change is told from, a level still stands for it. */
const nearDays = 45
/** What a level can move in that time, in per cent. */
const leeway = 5
const dayLength = 86_400_000

const daysBetween = (a = '', b = ''): number => Math.abs(Date.parse(a) - Date.parse(b)) / dayLength

const isPoint = ({ told: { start, end, kind, value, qualifier } }: Figured): boolean =>
  kind === 'ACTUAL' && end !== undefined && start === end && (value ?? 0) >= 20 && qualifier === undefined

const isCount = ({ told: { unit } }: Figured): boolean => !/^(?:%|£|per )/.test(unit ?? '%')

function nearest(levels: readonly Figured[], day: string | undefined): Figured | undefined {
  const near = levels.filter(({ told }) => daysBetween(told.end, day) <= nearDays)
  return near.sort((a, b) => daysBetween(a.told.end, day) - daysBetween(b.told.end, day) || (a.id < b.id ? -1 : 1))[0]
}

function ofChange(checking: Checking, change: Figured, levels: readonly Figured[]): Raised[] {
  const to = nearest(levels, change.told.end)
  const from = nearest(
    levels.filter((each) => each !== to),
    change.told.start,
  )
  const name = nameOf(change)
  if (from === undefined || to === undefined || name === undefined || from.told.end === to.told.end) return []
  if (from.publications.every((each) => change.publications.includes(each))) return []
  const reckoned = ((to.told.value ?? 0) / (from.told.value ?? 1) - 1) * 100
  const told = change.told.value ?? 0
  if (Math.abs(reckoned - told) <= leeway || [change, from, to].some((each) => isDamaged(checking, each))) return []
  return [
    {
      on: [change.id, from.id, to.id],
      says: `${asStart(name)}: a change of ${toldByPapers(checking, change)} ${timeInWords(change.told)}; the levels printed are ${toldByPapers(checking, from, true)} and ${toldByPapers(checking, to, true)}, which is a change of ${numberInWords(Math.round(reckoned))}%.`,
      shown: [change, from, to].flatMap(({ passages, told: { printed } }) =>
        passages.map(({ id }) => ({ passage: id, property: 'value', ...(printed === undefined ? {} : { printed }) })),
      ),
      certainty: 'LIKELY',
      score: 0.7,
    },
  ]
}

export const changeAcrossPapers: Rule = {
  id: 'change-across-papers',
  find: (checking) => {
    const levels = groupedBy(
      figuresOf(checking).filter((figure) => isPoint(figure) && isCount(figure)),
      (each) => `${each.indicator.id} ${each.told.place}`,
    )
    return figuresOf(checking)
      .filter(
        ({ told: { kind, unit, start, end } }) =>
          kind === 'CHANGE' && unit === '%' && start !== undefined && end !== undefined && start < end,
      )
      .flatMap((change) => ofChange(checking, change, levels.get(`${change.indicator.id} ${change.told.place}`) ?? []))
  },
}
