import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { listed, planCalled } from '../telling.ts'

type Level = NodeRecord<'Outcome'> | NodeRecord<'Objective'> | NodeRecord<'Priority'>

const refOf = (node: Level): string => node.properties.ref ?? node.properties.number ?? ''

/** So many numbers in a row may be left out and still be a gap: more are another way of counting. */
const most = 3

/** Whether a number is printed anywhere in the papers that print the plan: then it was not read, and is no gap. */
function isPrinted(checking: Checking, plan: string, number: string): boolean {
  const papers = new Set(checking.known.out('REPORTED_IN', plan).map(({ to }) => checking.known.wholeOf(to)))
  const form = new RegExp(`(?<![\\d.])${number.replace(/\./g, '\\.')}(?!\\d|\\.\\d)`)
  return checking.texts.some(({ document, layer }) => papers.has(document) && form.test(layer.text))
}

export const referenceGap: Rule = {
  id: 'reference-gap',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      const levels: Level[] = [...checking.under(plan.id, 'Outcome'), ...checking.under(plan.id, 'Objective')]
      const families = new Map<string, { readonly last: number; readonly node: Level }[]>()
      for (const node of levels) {
        const [, lead, last] = /^(\d+(?:\.\d+)*)\.(\d+)$/.exec(refOf(node)) ?? []
        if (lead === undefined) continue
        families.set(lead, [...(families.get(lead) ?? []), { last: Number(last), node }])
      }
      return [...families].flatMap(([lead, all]): Raised[] => {
        const has = new Set(all.map(({ last }) => last))
        const highest = Math.max(...has)
        const missing = Array.from({ length: highest }, (_, at) => at + 1).filter((each) => !has.has(each))
        const absent = missing.map((each) => `${lead}.${each}`).filter((number) => !isPrinted(checking, plan.id, number))
        if (absent.length === 0 || absent.length > most || absent.length >= has.size) return []
        const ordered = [...all].sort((a, b) => a.last - b.last)
        const beside = ordered.filter(({ last }) => missing.some((each) => Math.abs(each - last) === 1))
        const [first, ...others] = beside.length > 0 ? beside : ordered
        if (first === undefined) return []
        return [
          {
            on: [first.node.id, ...others.map(({ node }) => node.id)],
            key: 'gap',
            says: `The numbers of ${planCalled(plan)} go ${listed(beside.map(({ node }) => refOf(node)))}; ${listed(absent)} ${absent.length === 1 ? 'was' : 'were'} not found.`,
            searched: `The papers that print the plan, in ${checking.documentsRead}.`,
            shown: beside.flatMap(({ node }) => [
              ...checking.known
                .passagesOf(node.id, 'ref')
                .map(({ id }) => ({ passage: id, property: 'ref', printed: refOf(node) })),
              ...checking.known.passagesOf(node.id).map(({ id }) => ({ passage: id })),
            ]),
            certainty: 'PROVEN',
          },
        ]
      })
    }),
}
