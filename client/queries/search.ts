import { graphql } from '../generated/index.ts'

export const searchQuery = graphql(`
  query Search($words: String!, $labels: [Label!], $first: Int!, $passages: Int!, $withPassages: Boolean!) {
    search(words: $words, labels: $labels, first: $first) {
      terms
      hits {
        matched
        node {
          __typename
          id
          caption
          wording
          held
          council { id name }
        }
      }
    }
    passages: search(words: $words, labels: [Passage], first: $passages) @include(if: $withPassages) {
      hits {
        matched
        node {
          __typename
          id
          caption
          wording
          held
          council { id name }
        }
      }
    }
  }
`)
