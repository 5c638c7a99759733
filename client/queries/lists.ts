import { graphql } from '../generated/index.ts'

/** Who gave something, and the day that stands for it. */
export const listGiverFields = graphql(`
  fragment ListGiver on Node {
    __typename
    id
    caption
    ... on Inspection { title day publishedOn }
    ... on Document { title publishedOn }
    ... on Meeting { date }
  }
`)

/** What was asked for in a council, whoever asked, and what is known to have come of it. */
export const askedQuery = graphql(`
  query AskedFor($council: ID!, $after: String) {
    plans(filter: { council: [$council], held: true }, first: 50) { nodes { id statusAt publishedOn } }
    recommendations(filter: { council: [$council] }, first: 200, after: $after) {
      totalCount
      pageInfo { ...Place }
      nodes {
        ...AskedFields
        givenBy(first: 2, basis: [STATED, STRUCTURAL, CONFIRMED]) { nodes { ...ListGiver } }
        topics(first: 20, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { nodes { id label } }
      }
    }
  }
`)

/** The measures by which a council's plans take up what was asked, what each says again, and what answers it. */
export const measuresQuery = graphql(`
  query Measures($council: ID!, $after: String) {
    measures(filter: { council: [$council] }, first: 200, after: $after) {
      totalCount
      pageInfo { ...Place }
      nodes {
        id
        ref
        text
        summary
        held
        printedRefs
        danglingRefs
        citations(first: 4) { ...Said }
        givenBy(first: 2, basis: [STATED, STRUCTURAL, CONFIRMED]) { nodes { ...ListGiver } }
        restates(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
          edges {
            cursor
            basis
            score
            node {
              id
              caption
              givenBy(first: 1) { nodes { ...ListGiver } }
            }
          }
        }
        addressedBy(first: 50, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { ...Leads }
        nearestTo(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { ...Leads }
        fate { ...Fate }
      }
    }
  }
`)

/** Who found something in a council, and how its findings can be told apart. */
export const findersQuery = graphql(`
  query Finders($council: ID!) {
    plans(filter: { council: [$council], held: true }, first: 50) { nodes { id statusAt publishedOn } }
    inspectionHistory(council: $council) {
      inspections { id title day publishedOn totals { findings } }
      named { id title day publishedOn totals { findings } }
    }
    findings(filter: { council: [$council] }, first: 0) {
      totalCount
      polarities: counts(by: [POLARITY]) { keys { by value } total }
      voices: counts(by: [VOICE]) { keys { by value } total }
      areas: counts(by: [AREA]) { keys { by value } total }
    }
    topics(first: 200, filter: { linked: [{ type: ABOUT, direction: IN, labels: [Finding], basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED] }] }) {
      nodes { id label }
    }
  }
`)

/** What one inspection found, as far as it fits; with a first of none, how much that is. */
export const foundListQuery = graphql(`
  query FoundList($filter: FindingFilter!, $first: Int!, $after: String) {
    findings(filter: $filter, first: $first, after: $after) {
      totalCount
      counts(by: [AREA, POLARITY]) { keys { by value } total }
      pageInfo { ...Place }
      edges {
        cursor
        node {
          ...FoundFields
          givenBy(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED]) { nodes { ...ListGiver } }
        }
      }
    }
  }
`)
