import { graphql } from '../../generated/index.ts'

export const plans = {
  Plan: graphql(`
    query PlanKind($first: Int, $after: String, $last: Int, $before: String) {
      list: plans(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Priority: graphql(`
    query PriorityKind($first: Int, $after: String, $last: Int, $before: String) {
      list: priorities(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Outcome: graphql(`
    query OutcomeKind($first: Int, $after: String, $last: Int, $before: String) {
      list: outcomes(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Objective: graphql(`
    query ObjectiveKind($first: Int, $after: String, $last: Int, $before: String) {
      list: objectives(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Action: graphql(`
    query ActionKind($first: Int, $after: String, $last: Int, $before: String) {
      list: actions(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  SuccessMeasure: graphql(`
    query SuccessMeasureKind($first: Int, $after: String, $last: Int, $before: String) {
      list: successMeasures(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Update: graphql(`
    query UpdateKind($first: Int, $after: String, $last: Int, $before: String) {
      list: updates(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  RagKey: graphql(`
    query RagKeyKind($first: Int, $after: String, $last: Int, $before: String) {
      list: ratingKeys(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Role: graphql(`
    query RoleKind($first: Int, $after: String, $last: Int, $before: String) {
      list: roles(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  ServicePlan: graphql(`
    query ServicePlanKind($first: Int, $after: String, $last: Int, $before: String) {
      list: servicePlans(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
}
