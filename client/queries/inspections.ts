import { graphql } from '../generated/index.ts'

/** An inspection as a list tells of it. */
export const inspectedFields = graphql(`
  fragment Inspected on Inspection {
    id
    title
    kind
    body
    startedOn
    endedOn
    publishedOn
    day
    overall
    totals {
      judgements
      findings
      polarities { polarity total }
      asked
      kinds { kind total }
    }
  }
`)

export const judgedFields = graphql(`
  fragment Judged on Judgement {
    id
    area
    areaKeys
    grade
    citations(first: 1) { ...Said }
  }
`)

export const historyQuery = graphql(`
  query InspectionHistory($council: ID!) {
    inspectionHistory(council: $council) {
      council { id name }
      inspections { ...Inspected }
      named {
        ...Inspected
        citations(first: 3) { ...Said }
      }
      grids {
        scale
        inspections { id title day }
        rows {
          key
          label
          cells { judgements { ...Judged } }
        }
      }
    }
  }
`)

/** Where links lead, and how they are known. */
export const leadsFields = graphql(`
  fragment Leads on NodeLinkConnection {
    edges {
      cursor
      basis
      node { __typename id caption }
    }
  }
`)

/** What told the same concern, and when. */
export const toldAgainFields = graphql(`
  fragment ToldAgain on RecursAsLinkConnection {
    edges {
      cursor
      basis
      concern
      node {
        __typename
        id
        caption
        ... on Finding {
          polarity
          givenBy(first: 1) { nodes { __typename id caption ... on Inspection { day } } }
        }
        ... on Recommendation {
          givenBy(first: 1) { nodes { __typename id caption ... on Inspection { day } } }
        }
      }
    }
  }
`)

/** What told the opposite, and when. */
export const turnedLaterFields = graphql(`
  fragment TurnedLater on TurnedIntoLinkConnection {
    edges {
      cursor
      basis
      concern
      node {
        __typename
        id
        caption
        ... on Finding {
          polarity
          givenBy(first: 1) { nodes { __typename id caption ... on Inspection { day } } }
        }
        ... on Recommendation {
          givenBy(first: 1) { nodes { __typename id caption ... on Inspection { day } } }
        }
      }
    }
  }
`)

/** Something that was asked for, what is known to have come of it, and what other inspections told of the same. */
export const askedFields = graphql(`
  fragment AskedFields on Recommendation {
    id
    number
    kind
    heading
    text
    summary
    addressedTo
    dueOn
    citations(first: 4) { ...Said }
    asks(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED]) { nodes { id caption } }
    addressedBy(first: 20, basis: [SUGGESTED]) { ...Leads }
    nearestTo(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { ...Leads }
    recursFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { ...ToldAgain }
    recursAs(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { ...ToldAgain }
    turnedFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { ...TurnedLater }
    turnedInto(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { ...TurnedLater }
    fate { ...Fate }
  }
`)

/** What is known to have come of something that was asked for. */
export const fateFields = graphql(`
  fragment Fate on FateInfo {
    restatedBy { id caption }
    objectives
    actions
    ratings { rag total }
    late
    suggested
  }
`)

/** Something that was found, what it led to, and what other inspections told of the same. */
export const foundFields = graphql(`
  fragment FoundFields on Finding {
    id
    number
    text
    summary
    polarity
    polarityWords
    area
    voice
    marked
    held
    citations(first: 1) { ...Said }
    ledTo(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED]) {
      nodes {
        __typename
        id
        caption
        ... on Recommendation { fate { objectives actions } }
        ... on Measure { fate { objectives actions } }
      }
    }
    addressedBy(first: 20, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { ...Leads }
    nearestTo(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { ...Leads }
    recursFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { ...ToldAgain }
    recursAs(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { ...ToldAgain }
    turnedFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { ...TurnedLater }
    turnedInto(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { ...TurnedLater }
  }
`)

export const inspectionQuery = graphql(`
  query Inspection($id: ID!) {
    node(id: $id) {
      id
      ... on Inspection {
        ...Inspected
        held
        framework
        leadInspector
        council { id name }
        reportedIn(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED]) { nodes { id title publishedOn } }
        citations(first: 100) {
          edges {
            cursor
            role
            property
            node {
              id
              locator
              page
              pageLabel
              lineStart
              lineEnd
              quote
              partOf(first: 1) { nodes { id } }
            }
          }
        }
        judgements { ...Judged }
        findings { ...FoundFields }
        asked {
          recommendation { ...AskedFields }
        }
      }
    }
  }
`)
