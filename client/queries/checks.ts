import { graphql } from '../generated/index.ts'

/** A flag in a list. */
export const listedFlagFields = graphql(`
  fragment ListedFlag on Flag {
    id
    rule
    summary
    severity
    certainty
    asAt
    standing
  }
`)

/** What checks found, by check, and the flags that matter most; others are asked for when they are opened. */
export const checksQuery = graphql(`
  query Checks(
    $council: ID!
    $asAt: Date
    $group: [CheckGroup!]
    $severity: [Severity!]
    $certainty: [Certainty!]
    $about: ID
    $open: [Severity!]
  ) {
    late(council: $council, asAt: $asAt) {
      days {
        day
        reason
        source { id caption }
      }
    }
    checks(council: $council, asAt: $asAt, severity: $severity, certainty: $certainty, about: $about) {
      documentsRead
      checks(group: $group) {
        id
        title
        group
        severity
        looksFor
        why
        total
        rejected
        severities { severity total }
      }
    }
    flags(
      council: $council
      asAt: $asAt
      group: $group
      severity: $open
      certainty: $certainty
      about: $about
      standing: [OPEN, CONFIRMED]
      first: 100
    ) {
      totalCount
      nodes { ...ListedFlag }
    }
  }
`)

export const flagsOfCheckQuery = graphql(`
  query FlagsOfCheck(
    $council: ID!
    $asAt: Date
    $rule: String!
    $severity: [Severity!]
    $certainty: [Certainty!]
    $about: ID
    $standing: [FlagStanding!]
  ) {
    flags(
      council: $council
      asAt: $asAt
      rule: [$rule]
      severity: $severity
      certainty: $certainty
      about: $about
      standing: $standing
      first: 200
    ) {
      totalCount
      nodes { ...ListedFlag }
    }
  }
`)

/** What flags can be about, for choosing. */
export const subjectsQuery = graphql(`
  query Subjects {
    plans(first: 50) { nodes { id caption council { id } } }
    inspections(first: 100) { nodes { id caption council { id } } }
    documents(first: 100) { nodes { id caption sha256 council { id } } }
    roles(first: 200) { nodes { id caption council { id } } }
    topics(first: 200) { nodes { id caption } }
  }
`)

export const captionQuery = graphql(`
  query Caption($id: ID!) {
    node(id: $id) { __typename id caption }
  }
`)

/** A passage of a flag, with what it prints. */
export const flagShownFields = graphql(`
  fragment FlagShown on FlagShownInfo {
    property
    printed
    passage {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      quote
      state
    }
  }
`)

export const flagSideFields = graphql(`
  fragment FlagSide on FlagSideInfo {
    day
    document {
      id
      title
      editionOf(first: 3) { nodes { id } }
      partOf(first: 1) { nodes { id } }
    }
    shown { ...FlagShown }
  }
`)

export const flagQuery = graphql(`
  query Flag($id: ID!) {
    node(id: $id) {
      id
      ... on Flag {
        caption
        council { id name }
        summary
        severity
        certainty
        searched
        asAt
        standing
        check { id title group looksFor why disagreement }
        sides { ...FlagSide }
        raisedOn(first: 50, basis: [STATED, STRUCTURAL, SUGGESTED, CONFIRMED, REJECTED]) {
          totalCount
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
            node { __typename id caption wording held }
          }
        }
        topics(first: 5) { nodes { id caption } }
        properties { name about value }
      }
    }
  }
`)

/** What is told in our words of each of some passages that are not here. */
export const toldOfPassagesQuery = graphql(`
  query ToldOfPassages($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Passage {
        citedBy(first: 10) {
          edges {
            cursor
            role
            property
            node {
              id
              wording
              ... on Action { summary }
              ... on Commitment { summary }
              ... on Finding { summary }
              ... on Matter { summary }
              ... on Measure { summary }
              ... on Minute { summary }
              ... on Objective { summary }
              ... on Outcome { summary }
              ... on Priority { summary }
              ... on Recommendation { summary }
              ... on Resolution { summary }
              ... on SuccessMeasure { summary }
              ... on Update { summary }
            }
          }
        }
      }
    }
  }
`)

/** How many flags are raised about a thing. */
export const raisedQuery = graphql(`
  query Raised($about: ID!) {
    flags(about: $about, standing: [OPEN, CONFIRMED], first: 1) { totalCount }
  }
`)
