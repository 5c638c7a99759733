import { graphql } from '../../generated/index.ts'

export const inspections = {
  Inspection: graphql(`
    query InspectionKind($first: Int, $after: String, $last: Int, $before: String) {
      list: inspections(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Judgement: graphql(`
    query JudgementKind($first: Int, $after: String, $last: Int, $before: String) {
      list: judgements(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Finding: graphql(`
    query FindingKind($first: Int, $after: String, $last: Int, $before: String) {
      list: findings(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Recommendation: graphql(`
    query RecommendationKind($first: Int, $after: String, $last: Int, $before: String) {
      list: recommendations(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Measure: graphql(`
    query MeasureKind($first: Int, $after: String, $last: Int, $before: String) {
      list: measures(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
}
