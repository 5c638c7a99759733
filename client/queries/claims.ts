import { graphql } from '../generated/index.ts'

/** An indicator that would show whether a claim holds. */
export const claimIndicatorFields = graphql(`
  fragment ClaimIndicator on ClaimIndicatorInfo {
    basis
    score
    indicator {
      indicator { id name unit }
      latest {
        figure {
          id
          value
          unit
          count
          of
          start
          end
          kind
          qualifier
          printed
          small
        }
      }
      points { start end value differs }
    }
  }
`)

export const claimFields = graphql(`
  fragment Claim on ClaimInfo {
    shown
    statusAt
    plan { id caption }
    action {
      id
      caption
      wording
      text
      summary
      rag
      ragText
      ownedBy(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED]) { nodes { id caption } }
      citations(first: 1) { ...Said }
    }
    measures {
      measure { id text summary caption }
      indicators { ...ClaimIndicator }
    }
    ofObjective { ...ClaimIndicator }
    flags {
      ...ListedFlag
      check { id title group }
    }
  }
`)

export const claimsQuery = graphql(`
  query Claims($council: ID!, $asAt: Date, $shown: [ClaimShown!], $after: String) {
    claims(council: $council, asAt: $asAt) {
      day {
        day
        reason
      }
      plans { id caption }
      actions
      total
      groups { shown total }
      claims(shown: $shown, first: 50, after: $after) {
        totalCount
        pageInfo { ...Place }
        nodes { ...Claim }
      }
    }
  }
`)

export const disagreementFields = graphql(`
  fragment Disagreement on Flag {
    ...ListedFlag
    check { id title disagreement }
    sides { ...FlagSide }
  }
`)

export const disagreementsQuery = graphql(`
  query Disagreements($council: ID!, $asAt: Date, $kind: [DisagreementKind!], $after: String) {
    disagreements(council: $council, asAt: $asAt, kind: $kind) {
      kinds { kind total }
      total
      flags(first: 20, after: $after) {
        totalCount
        pageInfo { ...Place }
        nodes { ...Disagreement }
      }
    }
  }
`)
