import { type Label, labelOfId, type NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import { measuresOf } from '../gaps/answers.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, calledWithWords, inWords, planCalled, quoted, rowCalled, rowsCalled } from '../telling.ts'
import { danglingAppendices } from './dangling-appendix.ts'
import { cellsOf, inEveryEdition, rowOf } from './printed.ts'

/** The thing of an earlier version of a plan that had a number. */
export function earlierWith(checking: Checking, plan: string, number: string): NodeRecord<'Objective'> | undefined {
  const { known } = checking
  const seen = new Set([plan])
  for (const id of seen)
    for (const { to, properties } of known.out('SUPERSEDES', id)) if (properties.basis !== 'REJECTED') seen.add(to)
  return [...seen]
    .slice(1)
    .flatMap((id) =>
      (['Outcome', 'Objective', 'Action'] as const).flatMap((label) =>
        checking.under(id, label).filter((node) => (node.properties as { ref?: string }).ref === number),
      ),
    )[0] as NodeRecord<'Objective'> | undefined
}

/** Whether the papers that print a plan have a number anywhere beside the cells that refer to it: then its row may not have been read. */
function isPrintedElsewhere(checking: Checking, plan: string, number: string, cells: readonly NodeRecord<'Passage'>[]): boolean {
  const papers = new Set(checking.known.out('REPORTED_IN', plan).map(({ to }) => checking.known.wholeOf(to)))
  const form = new RegExp(`^[\\s|#*•-]*${number.replace(/\./g, '\\.')}(?!\\d|\\.\\d|\\s*[,;¸])`)
  const isCell = (document: string, start: number, end: number): boolean =>
    cells.some(
      ({ id, properties }) =>
        checking.known.wholeOf(id) === document && (properties.start ?? 0) >= start && (properties.end ?? 0) <= end,
    )
  return checking.texts.some(
    ({ document, layer }) =>
      papers.has(document) && layer.lines.some(({ text, start, end }) => form.test(text) && !isCell(document, start, end)),
  )
}

/** The numbers that rows of a plan's appendix point to and that no row of the plan has, with the rows that print each. */
export function missingNumbers(checking: Checking, plan: NodeRecord<'Plan'>): Map<string, NodeRecord<'Measure'>[]> {
  const byNumber = new Map<string, NodeRecord<'Measure'>[]>()
  for (const measure of measuresOf(checking, plan))
    for (const number of measure.properties.danglingRefs ?? []) {
      if (!inEveryEdition(checking, measure, (numbers) => numbers.includes(number))) continue
      if (isPrintedElsewhere(checking, plan.id, number, cellsOf(checking, measure).flat())) continue
      byNumber.set(number, [...(byNumber.get(number) ?? []), measure])
    }
  return byNumber
}

function inMeasures(checking: Checking): Raised[] {
  return checking.currentPlans.flatMap((plan) =>
    [...missingNumbers(checking, plan)].flatMap(([number, measures]): Raised[] => {
      const [first, ...others] = measures
      if (first === undefined || earlierWith(checking, plan.id, number) !== undefined) return []
      const whose =
        others.length === 0
          ? `${rowCalled(first, checking)} (${quoted(textOf(first))})`
          : `${inWords(measures.length)} rows (${rowsCalled(measures, checking)})`
      return [
        {
          on: [first.id, ...others.map(({ id }) => id)],
          key: number,
          says: `${asStart(planCalled(plan))} points from ${whose} to ${number}; nothing with that number was found in the plan.`,
          searched: `The priorities, outcomes, objectives and actions of the plan, in ${checking.documentsRead}.`,
          shown: measures.flatMap((measure) => rowOf(checking, measure)),
          certainty: 'PROVEN',
        },
      ]
    }),
  )
}

const telling = [
  'Objective',
  'Action',
  'SuccessMeasure',
  'Update',
  'Finding',
  'Recommendation',
] as const satisfies readonly Label[]
const ofAppendix = /^(?:appendix|annexe?)\b/i
const ofParagraph = /^(?:paragraphs?|paras?)\b/i

/** Whether a paper has a paragraph of a number, though no reader took it for one. */
function hasParagraph(checking: Checking, document: string, printed: string): boolean {
  const [number] = /\d+(?:\.\d+)*/.exec(printed) ?? []
  const text = checking.texts.find((each) => each.document === document)
  if (number === undefined || text === undefined) return true
  const form = new RegExp(`^[\\s|#*•-]*${number.replace(/\./g, '\\.')}(?!\\d)`)
  return text.layer.lines.some((line) => form.test(line.text))
}

/** What other things name by a number, and that leads to nothing that was read. */
function inWordsOf(checking: Checking): Raised[] {
  const { known } = checking
  const current = new Set(checking.currentPlans.map(({ id }) => id))
  return telling.flatMap((label) =>
    known.all(label).flatMap((node) => {
      const plan = checking.planOf(node.id)
      if (plan !== undefined && !current.has(plan.id)) return []
      return ((node.properties as { danglingRefs?: readonly string[] }).danglingRefs ?? []).flatMap((ref, at): Raised[] => {
        if (ofAppendix.test(ref)) return []
        const passages = known.passagesOf(node.id).filter(({ properties: { quote = '' } }) => flat(quote).includes(flat(ref)))
        const editions = checking.byEdition(node.id)
        if (passages.length === 0 || checking.grouped(passages).length < editions.length) return []
        const paper = known.wholeOf((passages[0] as NodeRecord<'Passage'>).id)
        if (ofParagraph.test(ref) && hasParagraph(checking, paper, ref)) return []
        const what = labelOfId(node.id) === 'Finding' ? `A finding (${quoted(textOf(node))})` : asStart(calledWithWords(node))
        return [
          {
            on: [node.id],
            key: `named-${at + 1}`,
            says: `${what} names “${ref}”; nothing that this could mean was found in ${checking.documentsRead}.`,
            searched: `What bears such a number, in ${checking.documentsRead}.`,
            shown: passages.map(({ id }) => ({ passage: id, printed: ref })),
            certainty: 'LIKELY',
            score: 0.75,
            severity: 'LOW',
          },
        ]
      })
    }),
  )
}

const flat = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')

export const danglingReference: Rule = {
  id: 'dangling-reference',
  find: (checking) => [...inMeasures(checking), ...inWordsOf(checking), ...danglingAppendices(checking)],
}
