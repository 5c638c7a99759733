import type { NodeRecord } from '../../../schema/index.ts'
import { dateForm, dayInWords, readDate } from '../../dates/index.ts'
import { normalForm } from '../../read/normal.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, listed, quoted } from '../telling.ts'
import { shownByEveryEdition } from './editions.ts'
import { paperInWords } from './papers.ts'
import { signOf, spotsOf, type Told, tellingOf } from './told.ts'

/** What a sentence gives as the day or month on which the report of an inspection was published. */
interface Published {
  readonly inspection: NodeRecord<'Inspection'>
  readonly told: Told
  readonly printed: string
  /** As far as it is told: "2022-05-09", "2022-05". */
  readonly date: string
}

const published = new RegExp(`\\bpublished (?:in|on|by \\w+ (?:in|on)|dated)? ?(?<date>${dateForm})`, 'gi')

interface Mention {
  readonly inspection: NodeRecord<'Inspection'>
  readonly printed: string
}

/** The inspections that passages name with a date, by passage. */
function mentionsByPassage({ known }: Checking): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>()
  for (const inspection of known.all('Inspection'))
    for (const { to, properties } of known.out('CITES', inspection.id)) {
      if (properties.role !== 'MENTIONS' || properties.printed === undefined) continue
      found.set(to, [...(found.get(to) ?? []), { inspection, printed: normalForm(properties.printed).text }])
    }
  return found
}

/** Whose report is told to be published at a place: that of the inspection named last before it. */
function whoseAt(text: string, at: number, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions
    .map((mention) => ({ mention, place: at === 0 ? -1 : text.lastIndexOf(mention.printed, at - 1) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => b.place - a.place)
  return (
    before[0]?.mention ??
    mentions.find(({ printed }) => text.startsWith(printed, text.indexOf(printed, at)) && text.indexOf(printed, at) < at + 30)
  )
}

function publishedIn(checking: Checking): Published[] {
  const telling = tellingOf(checking)
  return [...mentionsByPassage(checking)].flatMap(([id, mentions]) => {
    const passage = checking.known.node(id)
    if (passage?.label !== 'Passage') return []
    const { start = -1 } = passage.properties
    const told = telling
      .of(checking.known.wholeOf(id))
      .find(({ spans }) => spans.some((span) => span.start <= start && start < span.end))
    if (told === undefined) return []
    const text = normalForm(told.text).text
    return [...text.matchAll(published)].flatMap((match): Published[] => {
      const printed = match.groups?.date ?? ''
      const date = readDate(printed)?.date
      const whose = whoseAt(text, match.index, mentions)
      return date === undefined || date.length === 4 || whose === undefined
        ? []
        : [{ inspection: whose.inspection, told, printed: asPrinted(told.text, printed), date }]
    })
  })
}

/** A date of the normal form as the sentence prints it. */
function asPrinted(text: string, date: string): string {
  const at = text.toLowerCase().indexOf(date)
  return at < 0 ? date : text.slice(at, at + date.length)
}

const dateInWords = (date: string): string => `${date.length === 7 ? 'in' : 'on'} ${dayInWords(date)}`

export const twoDates: Rule = {
  id: 'two-dates',
  find: (checking) => {
    const { known } = checking
    const telling = tellingOf(checking)
    const all = publishedIn(checking)
    const wrong = all.filter(({ inspection: { properties }, date }) => {
      const { publishedOn, held } = properties
      return held === true && publishedOn !== undefined && publishedOn.slice(0, date.length) !== date
    })
    const groups = shownByEveryEdition(
      checking,
      wrong.map((each) => ({ ...each, sign: signOf(`${each.inspection.id} ${each.date} ${each.told.text}`) })),
    )
    return groups.flatMap((group): Raised[] => {
      const [{ inspection, told, date, printed, sign }] = group as [(typeof group)[0], ...typeof group]
      const { title, publishedOn = '' } = inspection.properties
      const right = all.filter((each) => each.inspection.id === inspection.id && publishedOn.startsWith(each.date))
      const own = known.passagesOf(inspection.id, 'publishedOn').slice(0, 1)
      const paper = paperInWords(checking, telling.paperOf(told))
      if (own.length + right.length === 0) return []
      return [
        {
          on: [inspection.id],
          key: sign,
          says: `${asStart(paper)} says that the report on ${quoted(title)} was published ${dateInWords(date)}; ${own.length > 0 ? `that report is dated ${dayInWords(publishedOn)}` : `elsewhere its publication is told as ${listed([...new Set(right.map((each) => dayInWords(each.date)))])}`}.`,
          shown: [
            ...group.flatMap((each) => spotsOf(each.told).map((passage) => ({ passage, property: 'publishedOn', printed }))),
            ...own.map(({ id, properties: { quote = '' } }) => ({ passage: id, property: 'publishedOn', printed: quote })),
            ...right.flatMap((each) =>
              spotsOf(each.told).map((passage) => ({ passage, property: 'publishedOn', printed: each.printed })),
            ),
          ],
          certainty: 'LIKELY',
          score: 0.9,
        },
      ]
    })
  },
}
