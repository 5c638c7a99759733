import { graphql } from '../generated/index.ts'

/** What an operation of the library can be asked about in a council, of those kinds that it takes. */
export const choicesQuery = graphql(`
  query Choices(
    $council: ID!
    $actions: Boolean!
    $indicators: Boolean!
    $plans: Boolean!
    $recommendations: Boolean!
    $topics: Boolean!
  ) {
    actions(filter: { council: [$council] }, first: 200) @include(if: $actions) { nodes { id caption } }
    indicators(filter: { council: [$council] }, first: 200) @include(if: $indicators) {
      nodes { id caption observations(first: 0) { totalCount } }
    }
    plans(filter: { council: [$council], held: true }, first: 100) @include(if: $plans) { nodes { id caption } }
    recommendations(filter: { council: [$council] }, first: 200) @include(if: $recommendations) {
      nodes { id caption addressedBy(first: 0) { totalCount } }
    }
    topics(first: 200) @include(if: $topics) { nodes { id caption } }
  }
`)
