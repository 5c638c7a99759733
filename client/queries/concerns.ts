import { graphql } from '../generated/index.ts'

/** A concern that came back: at each inspection what it told, and how the links between them are known. */
export const recurringFields = graphql(`
  fragment Recurring on RecurringConcern {
    id
    concern
    topics { id label }
    told {
      day
      by { ...Teller }
      things { ...ToldWords citations(first: 1) { ...Said } }
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

/** Who told something: of an inspection, what it is called and of what kind it is. */
export const tellerFields = graphql(`
  fragment Teller on Node {
    __typename
    id
    caption
    ... on Inspection { title kind }
  }
`)

/** Something found or asked for, in its words. */
export const toldWordsFields = graphql(`
  fragment ToldWords on Node {
    __typename
    id
    caption
    wording
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
`)

/** One end of a turn: its words, and what it is about. */
export const turnedThingFields = graphql(`
  fragment TurnedThing on Node {
    ...ToldWords
    citations(first: 1) { ...Said }
    ... on Finding { topics(first: 5) { nodes { id label } } }
    ... on Recommendation { topics(first: 5) { nodes { id label } } }
    ... on Measure { topics(first: 5) { nodes { id label } } }
  }
`)

export const turnFields = graphql(`
  fragment Turn on Reversal {
    way
    concern
    earlierDay
    earlierBy { ...Teller }
    earlier { ...TurnedThing }
    laterDay
    laterBy { ...Teller }
    later { ...TurnedThing }
    link { ...HowKnown }
  }
`)

export const concernsQuery = graphql(`
  query Concerns($council: ID!, $after: String) {
    recurring(council: $council, first: 200, after: $after) {
      total
      whole
      inspections { id title kind day }
      pageInfo { ...Place }
      nodes { ...Recurring }
    }
    reversals(council: $council, first: 200) {
      total
      whole
      nodes { ...Turn }
    }
  }
`)
