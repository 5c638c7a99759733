import { areas, isAreaKey, Problem } from '../../../schema/index.ts'
import { areaFindings, areaJudgements } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { folded } from '../meetings/namesakes.ts'
import { relied } from '../trace/strength.ts'

const most = 20_000

interface AreaJudgement {
  readonly id: string
  readonly area: string
  readonly inspection: string
}

interface AreaFinding {
  readonly id: string
  readonly finding: string
  readonly area: string
}

/** Words that one report prints about an area in a grid and as a heading. */
const bare = (area: string): string =>
  folded(area)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The judgements on an area, and the findings that the same inspection prints under its name. */
export async function saidOfArea(context: Context, council: string, area: string): Promise<string[]> {
  if (!isAreaKey(area))
    throw new Problem('INVALID_INPUT', {
      what: 'No area has this key',
      where: area.slice(0, 80),
      todo: `Give one of ${Object.keys(areas).join(', ')}`,
    })
  const judged = (await context.store.run(areaJudgements, {
    council,
    area,
    basis: relied,
    limit: most,
  })) as unknown as AreaJudgement[]
  const inspections = [...new Set(judged.map(({ inspection }) => inspection))]
  const found = (await context.store.run(areaFindings, {
    ids: inspections,
    basis: relied,
    limit: most,
  })) as unknown as AreaFinding[]
  const names = new Set(judged.map(({ inspection, area: printed }) => `${inspection} ${bare(printed)}`))
  const under = found.filter(({ id, area: printed }) => names.has(`${id} ${bare(printed)}`)).map(({ finding }) => finding)
  return [...new Set([...judged.map(({ id }) => id), ...under])]
}
