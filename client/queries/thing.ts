import { graphql } from '../generated/index.ts'

export const passageFields = graphql(`
  fragment PassageFields on Passage {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
    quote
    state
    partOf(first: 1) {
      nodes {
        id
        caption
        linkGroups(types: [PART_OF], direction: OUT) {
          type
          direction
          page(first: 1) { edges { node { id caption } } }
        }
      }
    }
  }
`)

export const citationFields = graphql(`
  fragment CitationFields on CitesPassageLinkConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
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
      role
      property
      printed
      node { ...PassageFields }
    }
  }
`)

export const linkFields = graphql(`
  fragment LinkFields on NodeLinkConnection {
    pageInfo { hasNextPage endCursor }
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
      passages { id locator page pageLabel lineStart lineEnd }
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
`)

export const thingQuery = graphql(`
  query Thing($id: ID!, $first: Int!) {
    node(id: $id) {
      __typename
      id
      caption
      wording
      held
      council { id name }
      properties { name about value }
      citations(first: $first) { ...CitationFields }
      linkGroups {
        type
        direction
        phrase
        total
        page(first: $first) { ...LinkFields }
      }
    }
  }
`)

export const moreCitationsQuery = graphql(`
  query MoreCitations($id: ID!, $first: Int!, $after: String!) {
    node(id: $id) {
      id
      citations(first: $first, after: $after) { ...CitationFields }
    }
  }
`)

export const moreLinksQuery = graphql(`
  query MoreLinks($id: ID!, $type: RelationshipType!, $direction: LinkDirection!, $first: Int!, $after: String!) {
    node(id: $id) {
      id
      linkGroups(types: [$type], direction: $direction) {
        type
        direction
        page(first: $first, after: $after) { ...LinkFields }
      }
    }
  }
`)

export const aroundQuery = graphql(`
  query Around($id: ID!) {
    node(id: $id) {
      id
      linkGroups(types: [PART_OF], direction: OUT) {
        type
        direction
        page(first: 1) { edges { node { id caption } } }
      }
    }
  }
`)
