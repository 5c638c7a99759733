import type { NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import { textOf } from '../../link/known.ts'
import { type Checking, isRelied } from '../checking.ts'
import { progressOn, progressShown, progressTold } from '../gaps/progress-on.ts'
import type { Raised, Rule } from '../rule.ts'
import { quoted } from '../telling.ts'
import { dayShown } from './day-shown.ts'
import { daysBetween } from './rows.ts'

/** An older paper prints what was asked long ago for another reason. */
const oldest = 200

/** Whether anything that is relied on tells what became of it. */
const isAnswered = ({ known }: Checking, id: string): boolean =>
  [...known.in('REPORTS_ON', id), ...known.out('ANSWERED_BY', id)].some(isRelied)

/** The day from which on a giver's asks can be worked on. */
const dayOfGiver = (giver: NodeRecord | undefined): string | undefined =>
  giver?.label === 'Inspection' ? (giver.properties.publishedOn ?? giver.properties.endedOn) : undefined

function printedIn(checking: Checking, { id, properties: { dueOn = '9' } }: NodeRecord<'Recommendation'>) {
  const { known } = checking
  return checking.byEdition(id).flatMap(([passage]) => {
    const whole = passage === undefined ? undefined : known.wholeOf(passage.id)
    const day = whole === undefined ? undefined : checking.dayOf(whole)
    const paper = whole === undefined ? undefined : known.node(whole)
    if (whole === undefined || day === undefined || paper?.label !== 'Document') return []
    return dueOn < day && daysBetween(dueOn, day) <= oldest ? [{ whole, day, title: paper.properties.title }] : []
  })
}

export const askedDayPassed: Rule = {
  id: 'asked-day-passed',
  find: (checking) =>
    checking.known.all('Recommendation').flatMap((asked): Raised[] => {
      const { dueOn, number } = asked.properties
      if (dueOn === undefined || isAnswered(checking, asked.id)) return []
      const papers = printedIn(checking, asked)
      if (papers.length < checking.byEdition(asked.id).length) return []
      const [paper] = papers.sort((a, b) => (a.day < b.day ? -1 : 1))
      if (paper === undefined) return []
      const giver = checking.known.giverOf(asked.id)
      const progress = progressOn(checking, asked, dayOfGiver(giver) ?? paper.day)
      const by = giver?.label === 'Inspection' ? ` of ${giver.properties.title}` : ''
      return [
        {
          on: [asked.id],
          key: 'day',
          says: `Recommendation${number === undefined ? '' : ` ${number}`}${by} (${quoted(textOf(asked))}) asks for something by ${dayInWords(dueOn)}. The paper “${paper.title}”, of ${dayInWords(paper.day)}, prints it after that day. ${progress === undefined ? 'No update or answer on it was found, and no sentence that names it as done or under way.' : `No update or answer on it was found. ${progressTold(checking, progress)}`}`,
          searched: `The updates and answers joined with it in ${checking.documentsRead}, and the sentences of the council’s papers from then on that name what it asks for.`,
          shown: [
            ...checking.known.passagesOf(asked.id).map(({ id }) => ({ passage: id, property: 'dueOn', printed: dueOn })),
            ...dayShown(checking, paper.whole, paper.day),
            ...(progress === undefined ? [] : progressShown(progress)),
          ],
          certainty: 'LIKELY',
          score: 0.8,
        },
      ]
    }),
}
