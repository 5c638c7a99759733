import { graphql } from '../generated/index.ts'

/** A concern that came back: at each inspection what it told, and how the links between them are known. */
export const recurringFields = graphql(`
  fragment Recurring on RecurringConcern {
    id
    concern
    topics { id label }
    told {
      day
      by {
        __typename
        id
        caption
        ... on Inspection { title kind }
      }
      things {
        __typename
        id
        caption
        wording
        citations(first: 1) { ...Said }
        ... on Finding {
          number
          text
          summary
          polarity
        }
        ... on Recommendation {
          number
          text
          summary
        }
        ... on Measure {
          text
          summary
        }
      }
    }
    weakest { basis score }
    links { ...ChainLink }
    turned {
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
    }
  }
`)

/** A link of a chain: what it joins, why, and how sure that is. */
export const chainLinkFields = graphql(`
  fragment ChainLink on TraceLink {
    from { __typename id caption }
    to { __typename id }
    ...HowKnown
    passages { id locator page pageLabel lineStart lineEnd }
  }
`)

export const turnFields = graphql(`
  fragment Turn on Reversal {
    way
    concern
    earlierDay
    earlierBy {
      __typename
      id
      caption
      ... on Inspection { title kind }
    }
    earlier {
      __typename
      id
      caption
      wording
      citations(first: 1) { ...Said }
      ... on Finding {
        number
        text
        summary
        polarity
        topics(first: 5) { nodes { id label } }
      }
      ... on Recommendation {
        number
        text
        summary
        topics(first: 5) { nodes { id label } }
      }
      ... on Measure {
        text
        summary
        topics(first: 5) { nodes { id label } }
      }
    }
    laterDay
    laterBy {
      __typename
      id
      caption
      ... on Inspection { title kind }
    }
    later {
      __typename
      id
      caption
      wording
      citations(first: 1) { ...Said }
      ... on Finding {
        number
        text
        summary
        polarity
        topics(first: 5) { nodes { id label } }
      }
      ... on Recommendation {
        number
        text
        summary
        topics(first: 5) { nodes { id label } }
      }
      ... on Measure {
        text
        summary
        topics(first: 5) { nodes { id label } }
      }
    }
    link { ...HowKnown }
  }
`)

export const concernsQuery = graphql(`
  query Concerns($council: ID!, $after: String) {
    recurring(council: $council, first: 200, after: $after) {
      total
      inspections { id title kind day }
      pageInfo { ...Place }
      nodes { ...Recurring }
    }
    reversals(council: $council, first: 200) {
      total
      nodes { ...Turn }
    }
  }
`)
