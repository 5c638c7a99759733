import { graphql } from '../generated/index.ts'

/** Where a thing is said: the first passage is enough for a step to it. */
export const saidFields = graphql(`
  fragment Said on CitesPassageLinkConnection {
    edges {
      cursor
      property
      node {
        id
        locator
        page
        pageLabel
        lineStart
        lineEnd
        partOf(first: 1) { nodes { id } }
      }
    }
  }
`)

export const tracedFields = graphql(`
  fragment Traced on TraceThingInfo {
    standing
    step
    weakest { basis }
    owners { id caption }
    node {
      __typename
      id
      caption
      wording
      held
      council { id name }
      citations(first: 1) { ...Said }
      ... on Action {
        text
        summary
        rag
        ragText
        milestone
        dueOn
        ongoing
      }
      ... on Finding {
        polarity
        givenBy(first: 1) { nodes { ...Giver } }
      }
      ... on Recommendation {
        givenBy(first: 1) { nodes { ...Giver } }
      }
      ... on Plan { statusAt }
      ... on Measure {
        givenBy(first: 1) { nodes { ...Giver } }
      }
    }
  }
`)

/** Who gave a finding, and on which day. */
export const giverFields = graphql(`
  fragment Giver on Node {
    __typename
    id
    caption
    ... on Inspection {
      startedOn
      endedOn
      publishedOn
    }
  }
`)

export const traceLinkFields = graphql(`
  fragment TraceLinkFields on TraceLink {
    type
    phrase
    from {
      __typename
      id
      caption
      ... on Finding { polarity }
    }
    to {
      __typename
      id
      caption
      ... on Finding { polarity }
    }
    followed
    basis
    score
    method
    reasons
    concern
    leftOut
    softened
    passages { id locator page pageLabel lineStart lineEnd }
    reviewedBy
    reviewerKind
    reviewedAt
    reviewReason
  }
`)

export const traceQuery = graphql(`
  query Trace($from: ID!, $direction: TraceDirection!, $basis: [Basis!], $limit: Int) {
    trace(from: $from, direction: $direction, basis: $basis, limit: $limit) {
      from {
        __typename
        id
        caption
        wording
        held
        council { id name }
        properties { name about value }
        linkGroups(types: [GIVEN_BY], direction: OUT) {
          type
          direction
          page(first: 5) { edges { node { __typename id caption } } }
        }
      }
      direction
      basis
      whole
      layers {
        layer
        things { ...Traced }
      }
      owners { ...Traced }
      links { ...TraceLinkFields }
      counts { basis total }
      weakest { ...TraceLinkFields }
      unanswered
      nearest { ...TraceLinkFields }
      leftOut { reason total words }
      summary {
        actions
        ratings { rag total }
        successMeasures
        withFigure
      }
    }
  }
`)
