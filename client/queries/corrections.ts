import { graphql } from '../generated/index.ts'

export const reviewedThingFields = graphql(`
  fragment ReviewedThing on ReviewedThingInfo {
    named
    now { __typename id caption }
  }
`)

export const reviewFields = graphql(`
  fragment Review on ReviewInfo {
    kind
    by
    byKind
    at
    reason
    says
    standing
    why
    link {
      type
      phrase
      concern
      from { ...ReviewedThing }
      to { ...ReviewedThing }
    }
    things { ...ReviewedThing }
    papers
  }
`)

/** What people decided and said of a council's links and things, with how many of each kind there are. */
export const correctionsQuery = graphql(`
  query Corrections($council: ID!, $kind: [ReviewKind!], $after: String) {
    reviews(council: $council, kind: $kind, first: 50, after: $after) {
      totalCount
      unreadable
      pageInfo { hasNextPage endCursor }
      nodes { ...Review }
    }
    all: reviews(council: $council, first: 0) { totalCount }
    confirmed: reviews(council: $council, kind: [CONFIRMED], first: 0) { totalCount }
    rejected: reviews(council: $council, kind: [REJECTED], first: 0) { totalCount }
    merged: reviews(council: $council, kind: [MERGED], first: 0) { totalCount }
    parted: reviews(council: $council, kind: [PARTED], first: 0) { totalCount }
    noted: reviews(council: $council, kind: [NOTED], first: 0) { totalCount }
  }
`)

/** What people decided on a thing and on links from and to it. */
export const decidedOnQuery = graphql(`
  query DecidedOn($id: ID!) {
    reviews(about: $id, kind: [CONFIRMED, REJECTED, MERGED, PARTED], first: 50) {
      totalCount
      nodes { ...Review }
    }
  }
`)

/** Whom readers can tell of what is wrong, and how. */
export const contactQuery = graphql(`
  query Contact {
    canNote
    contact
  }
`)
