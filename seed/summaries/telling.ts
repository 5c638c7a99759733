import { type GraphRecord, isNode, labelOfId } from '../../schema/index.ts'
import { passagesThatSay, saidBy, thingsSaid } from './saying.ts'
import type { Summary } from './summary.ts'

/** A summary whose thing is not there, or is said in other words now. */
export interface UnfitSummary {
  readonly summary: Summary
  readonly why: string
}

export interface Fitted {
  /** Each summary that fits, under the id that its thing has now. */
  readonly fitting: readonly Summary[]
  readonly unfit: readonly UnfitSummary[]
}

/**
 * Finds the thing of each summary: the one with its id, if it is said in one of the same passages; else the only one of its kind that is.
 * The id and the passages of what fits are those of now.
 */
export function fitSummaries(records: readonly GraphRecord[], summaries: readonly Summary[]): Fitted {
  const saying = passagesThatSay(records)
  const things = thingsSaid(saying)
  const fitting = new Map<string, Summary>()
  const unfit: UnfitSummary[] = []
  // Those that stand where they stood come first: what moved takes no place of theirs.
  const ordered = [...summaries].sort((a, b) => Number(isThere(b)) - Number(isThere(a)))
  for (const summary of ordered) {
    const id = isThere(summary) ? summary.id : moved(summary)
    if (id === undefined) unfit.push({ summary, why: `${summary.id} is not there, or is said in other words now` })
    else if (fitting.has(id)) unfit.push({ summary, why: `${id} has a summary already` })
    else fitting.set(id, { id, said: saidBy(saying.get(id) ?? []), summary: summary.summary })
  }
  return { fitting: [...fitting.values()], unfit }

  function isThere({ id, said }: Summary): boolean {
    const now = saying.get(id)
    return now !== undefined && saidBy(now).some((digest) => said.includes(digest))
  }

  function moved({ id, said }: Summary): string | undefined {
    const others = new Set(said.flatMap((digest) => things.get(`${labelOfId(id)} ${digest}`) ?? []))
    return others.size === 1 ? [...others][0] : undefined
  }
}

/** The records, each thing with its summary. */
export function summarised(
  records: readonly GraphRecord[],
  summaries: readonly Summary[],
): { records: readonly GraphRecord[]; unfit: readonly UnfitSummary[] } {
  if (summaries.length === 0) return { records, unfit: [] }
  const { fitting, unfit } = fitSummaries(records, summaries)
  const ofThing = new Map(fitting.map(({ id, summary }) => [id, summary]))
  const told = records.map((record): GraphRecord => {
    const summary = isNode(record) ? ofThing.get(record.id) : undefined
    return summary === undefined ? record : ({ ...record, properties: { ...record.properties, summary } } as GraphRecord)
  })
  return { records: told, unfit }
}
