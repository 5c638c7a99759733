import { graphql } from '../generated/index.ts'

/** A council in numbers, on a day. What was asked is counted over all that has been read: no day limits it; nor what recurs, which tells its days. */
export const numbersQuery = graphql(`
  query Numbers($council: ID!, $asAt: Date) {
    late(council: $council, asAt: $asAt) {
      days {
        day
        reason
        source { id caption }
      }
      plans { id statusAt }
      total
      classes { class total }
    }
    claims(council: $council, asAt: $asAt) {
      total
      groups { shown total }
    }
    gaps(council: $council) {
      groups(kind: [RECOMMENDATION_WITHOUT_ACTION, MEASURE_WITHOUT_ACTION]) { kind total lookedAt suggested }
    }
    recurring(council: $council, first: 200) {
      total
      inspections { id day }
      nodes {
        id
        concern
        told { day }
      }
    }
  }
`)

/** What the papers since the last meeting added, and what changed. */
export const newsQuery = graphql(`
  query News($council: ID!, $asAt: Date, $first: Int!) {
    news(council: $council, asAt: $asAt) {
      since
      sinceReason
      sinceSource { id caption }
      documents {
        document { id caption }
        day
        brought { words total }
        toldAgain
      }
      changes {
        kind
        title
        total
        list(first: $first) {
          words
          aside
          node { __typename id caption }
        }
      }
    }
  }
`)

/** How every action of a council's plans stood on a day: in which class, how rated, whose, and under which priority. */
export const standingsQuery = graphql(`
  query Standings($council: ID!, $asAt: Date) {
    plan(council: $council, asAt: $asAt) {
      emptyWords
      plans {
        plan {
          id
          caption
          ratings {
            priority { id caption }
            total
            ratings { rag total }
          }
        }
        version { statusAt }
        standings {
          action { id rag }
          class
          owners { id caption }
          priority { id caption }
        }
      }
    }
  }
`)

/** What was looked for and not found, where papers disagree, and what checks found. */
export const missingQuery = graphql(`
  query Missing($council: ID!, $asAt: Date) {
    gaps(council: $council) {
      groups { kind words total lookedAt suggested }
    }
    disagreements(council: $council, asAt: $asAt) {
      total
      kinds { kind total }
    }
    checks(council: $council, asAt: $asAt) {
      documentsRead
      total
      severities { severity total }
    }
  }
`)

/** What happened, for a picture of the years: inspections with their grades, versions of plans, meetings. */
export const yearsQuery = graphql(`
  query Years($council: ID!) {
    inspectionHistory(council: $council) {
      inspections { id title day kind overall }
      named { id }
    }
    meetingHistory(council: $council) {
      meetings {
        meeting { id title date body }
      }
      named { meeting { id } }
    }
    plan(council: $council) {
      plans {
        versions {
          read
          from
          publishedOn
          plan { id title }
        }
      }
    }
  }
`)
