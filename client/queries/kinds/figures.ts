import { graphql } from '../../generated/index.ts'

export const figures = {
  Indicator: graphql(`
    query IndicatorKind($first: Int, $after: String, $last: Int, $before: String) {
      list: indicators(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Observation: graphql(`
    query ObservationKind($first: Int, $after: String, $last: Int, $before: String) {
      list: figures(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
}
