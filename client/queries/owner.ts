import { graphql } from '../generated/index.ts'

/** A post, board or committee: its names as printed, and what it owns besides actions. */
export const ownerQuery = graphql(`
  query Owner($id: ID!) {
    node(id: $id) {
      id
      ... on Role {
        caption
        name
        kind
        variants
        held
        council { id name }
        owns(first: 100, labels: [Indicator], basis: [STATED, STRUCTURAL, CONFIRMED]) {
          totalCount
          nodes { __typename id caption }
        }
        every: owns(first: 0, labels: [Action], basis: [STATED, STRUCTURAL, CONFIRMED]) { totalCount }
        askedBy(first: 100, labels: [Recommendation], basis: [STATED, STRUCTURAL, CONFIRMED]) {
          totalCount
          nodes { __typename id caption ... on Recommendation { ...AskedFields } }
        }
      }
    }
  }
`)

/** What meetings asked of a post, or were promised by it; and what checks found of it. */
export const askedOfOwnerQuery = graphql(`
  query AskedOfOwner($council: ID!, $role: ID!) {
    decisions(council: $council, role: $role, kinds: [REQUEST, COMMITMENT]) {
      day { day }
      total
      list(first: 50) { nodes { ...Decision } }
    }
    flags(council: $council, about: $role, standing: [OPEN, CONFIRMED], first: 20) {
      totalCount
      nodes { ...ListedFlag }
    }
  }
`)
