import type { IndicatorsQuery } from '../generated/graphql.ts'

export type IndicatorList = IndicatorsQuery['indicatorList']
export type Listed = IndicatorList['list']['nodes'][number]

export interface Family {
  /** Null for indicators of none. */
  readonly name: string | null
  readonly indicators: readonly Listed[]
}

/** Indicators by family, in the order in which the families come first. */
export function byFamily(listed: readonly Listed[]): Family[] {
  const families = new Map<string | null, Listed[]>()
  for (const each of listed) {
    const before = families.get(each.indicator.family)
    if (before === undefined) families.set(each.indicator.family, [each])
    else before.push(each)
  }
  return [...families].map(([name, indicators]) => ({ name, indicators }))
}
