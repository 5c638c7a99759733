import { graphql } from '../generated/index.ts'

/** What is about a topic, a page at a time, with who gave it or which document says it: their day is its day. */
export const topicQuery = graphql(`
  query TopicSubjects($id: ID!, $after: String) {
    node(id: $id) {
      id
      ... on Topic {
        subjects(first: 200, after: $after) {
          totalCount
          pageInfo { ...Place }
          edges {
            cursor
            basis
            score
            method
            reasons
            reviewedBy
            reviewerKind
            reviewedAt
            reviewReason
            node {
              __typename
              id
              caption
              wording
              held
              council { id name }
              citations(first: 1) {
                edges {
                  cursor
                  node {
                    id
                    locator
                    page
                    pageLabel
                    lineStart
                    lineEnd
                    partOf(first: 1) { nodes { __typename id caption ... on Document { publishedOn } } }
                  }
                }
              }
              ... on Document { publishedOn }
              ... on Finding {
                polarity
                givenBy(first: 1) { nodes { __typename id caption ... on Inspection { day } ... on Document { publishedOn } } }
              }
              ... on Recommendation {
                givenBy(first: 1) { nodes { __typename id caption ... on Inspection { day } ... on Document { publishedOn } } }
              }
              ... on Measure {
                givenBy(first: 1) { nodes { __typename id caption ... on Inspection { day } ... on Document { publishedOn } } }
              }
              ... on Meeting { date }
            }
          }
        }
      }
    }
  }
`)
