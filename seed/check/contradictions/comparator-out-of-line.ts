import { dayInWords } from '../../dates/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart } from '../telling.ts'
import { type Figured, figuresOf, isDamaged, nameOf } from './figures.ts'
import { toldByPapers, valueInWords } from './figures-told.ts'

/** Comparators go much the same way: the one more than so many times as far as the other is out of line. */
const outOfLine = 1.5

const timeOf = ({ told: { start, end } }: Figured): string => `${start} ${end}`

/** The time of a figure as it is printed; else the last day of it. */
const day = ({ told: { label, end = '' } }: Figured): string =>
  label !== undefined && /^[^\s]*(?:19|20)\d\d[^\s]*$|^\p{L}+ (?:19|20)\d\d$/u.test(label) ? label : dayInWords(end)

/** Comparators of one place for one indicator, by their time; without those that are told with two values. */
function byTime(figures: readonly Figured[]): Map<string, Figured> {
  const found = new Map<string, Figured>()
  const twice = new Set<string>()
  for (const each of figures) {
    const time = timeOf(each)
    if (found.has(time) && found.get(time)?.told.value !== each.told.value) twice.add(time)
    found.set(time, each)
  }
  for (const time of twice) found.delete(time)
  return found
}

function ofTwoPlaces(checking: Checking, odd: readonly Figured[], other: readonly Figured[]): Raised[] {
  const [here, there] = [byTime(odd), byTime(other)]
  const times = [...here.keys()].filter((time) => there.has(time)).sort()
  return times.slice(1).flatMap((time, at): Raised[] => {
    const [a, b] = [here.get(times[at] as string), here.get(time)] as [Figured, Figured]
    const [c, d] = [there.get(times[at] as string), there.get(time)] as [Figured, Figured]
    const values = [a, b, c, d].map(({ told }) => told.value ?? 0)
    if (values.some((value) => value <= 0) || values.some((value) => value < 5)) return []
    const [from, to, was, is] = values as [number, number, number, number]
    const [own, general] = [to / from, is / was]
    const ratio = own / general
    const isOdd = (ratio >= outOfLine || ratio <= 1 / outOfLine) && Math.abs(Math.log(own)) > Math.abs(Math.log(general))
    if (!isOdd || [a, b, c, d].some((each) => isDamaged(checking, each))) return []
    const name = nameOf(b)
    if (name === undefined) return []
    return [
      {
        on: [b.id, a.id, d.id, c.id],
        says: `${asStart(name)}, ${b.told.place}: ${toldByPapers(checking, a)} for ${day(a)}, and ${toldByPapers(checking, b)} for ${day(b)}; for ${d.told.place} the same papers print ${valueInWords(c.told)} and ${valueInWords(d.told)}.`,
        shown: [b, a, d, c].flatMap(({ passages, told: { printed } }) =>
          passages.map(({ id }) => ({ passage: id, property: 'value', ...(printed === undefined ? {} : { printed }) })),
        ),
        certainty: 'LIKELY',
        score: 0.7,
      },
    ]
  })
}

export const comparatorOutOfLine: Rule = {
  id: 'comparator-out-of-line',
  find: (checking) => {
    const groups = new Map<string, Map<string, Figured[]>>()
    for (const each of figuresOf(checking)) {
      const { kind, place, end, value } = each.told
      if (kind !== 'COMPARATOR' || place === undefined || end === undefined || value === undefined) continue
      const places = groups.get(each.indicator.id) ?? new Map<string, Figured[]>()
      groups.set(each.indicator.id, places)
      places.set(place, [...(places.get(place) ?? []), each])
    }
    return [...groups.values()].flatMap((places) => {
      const general = places.get('England') ?? places.get('Wales') ?? places.get('Scotland')
      if (general === undefined) return []
      return [...places.entries()]
        .filter(([, figures]) => figures !== general)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, figures]) => ofTwoPlaces(checking, figures, general))
    })
  },
}
