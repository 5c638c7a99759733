import { makeId } from '../../../schema/index.ts'
import type { Collector } from '../collector.ts'
import type { AppendixFact, MeasureFact } from './measures.ts'

function measure(into: Collector, scope: string, fact: MeasureFact, refs: ReadonlyMap<string, string>, givenBy: string): void {
  const id = makeId(scope, 'Measure', fact.ref)
  const locator = `Appendix ${fact.appendix}, row ${fact.row}`
  const danglingRefs = [...new Set(fact.printedRefs)].filter((ref) => refs.get(ref) === undefined)
  into.node('Measure', id, {
    ref: fact.ref,
    text: fact.text.text,
    printedRefs: fact.printedRefs,
    ...(danglingRefs.length > 0 ? { danglingRefs } : {}),
  })
  const cites = into.cite(id, fact.text, locator)
  into.link('GIVEN_BY', id, givenBy, { basis: 'STRUCTURAL', cites })
  const refCites = into.cite(id, fact.refWords, `${locator}, references`, 'printedRefs')
  for (const ref of new Set(fact.printedRefs)) {
    const target = refs.get(ref)
    if (target !== undefined)
      into.link('ADDRESSED_BY', id, target, {
        basis: 'STATED',
        cites: refCites,
        reasons: [`The appendix names ${ref} beside it.`],
      })
  }
}

/** The measures of a plan's appendices, joined to what their references name; those that name nothing are kept as dangling. */
export function measureRecords(
  into: Collector,
  scope: string,
  appendices: readonly AppendixFact[],
  refs: ReadonlyMap<string, string>,
  givenBy: string,
): void {
  for (const { measures } of appendices) for (const fact of measures) measure(into, scope, fact, refs, givenBy)
}
