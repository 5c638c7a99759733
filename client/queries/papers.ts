import { graphql } from '../generated/index.ts'

/** What has been read of a council, and what is known only because a paper names it. */
export const papersQuery = graphql(`
  query Papers($council: ID!) {
    documents(filter: { council: [$council] }, first: 100, orderBy: { by: PUBLISHED_ON, direction: DESC }) {
      totalCount
      nodes {
        id
        title
        kind
        publisher
        publishedOn
        asAt
        sha256
        pages
        sourceUrl
        licence
        retrievedOn
        textLayer
        held
        council { id name }
        taken { label words total }
        unread: notUnderstood(first: 0) { totalCount }
        editionOf(first: 5) { nodes { id kind } }
        partOf(first: 5) { nodes { id } }
        citations(first: 3) { edges { cursor node { ...PassageFields } } }
      }
    }
  }
`)

/** The places of a document's text that were not understood, so many at a time. */
export const notUnderstoodQuery = graphql(`
  query NotUnderstood($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      id
      ... on Document {
        title
        held
        council { id name }
        partOf(first: 5) { nodes { __typename id } }
        notUnderstood(first: 100, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { line lastLine page text lines linesStart start end }
        }
      }
    }
  }
`)
