import { graphql } from '../generated/index.ts'

export const searchQuery = graphql(`
  query Search($words: String!, $labels: [Label!], $council: ID, $from: Date, $to: Date, $after: String) {
    search(words: $words, labels: $labels, council: $council, from: $from, to: $to, first: 20, after: $after) {
      totalCount
      leftOut
      excluded
      didYouMean
      isCurrent
      facets {
        labels { label total }
        councils { council { id name } total }
        years { year total }
      }
      pageInfo { hasNextPage endCursor }
      edges {
        cursor
        day
        captionRanges { start end }
        highlights { property text start cutBefore cutAfter ranges { start end } }
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
