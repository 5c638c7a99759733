import { graphql } from '../generated/index.ts'

/** A version of a plan: when it counts as known from, and whether it has been read. */
export const planVersionFields = graphql(`
  fragment PlanVersion on PlanVersionInfo {
    read
    statusAt
    publishedOn
    publishedIn { id caption }
    from
    plan { id caption title }
  }
`)

export const planQuery = graphql(`
  query Plan($id: ID!) {
    node(id: $id) {
      id
      ... on Plan {
        caption
        council { id name }
        title
        statusAt
        publishedOn
        versions { ...PlanVersion }
        ratings {
          priority { id caption }
          total
          ratings { rag total }
        }
        tree {
          level
          basis
          under { id }
          ratings { rag total }
          node {
            __typename
            id
            caption
            wording
            ... on Outcome { text summary }
            ... on Objective { text summary }
            ... on Action {
              text
              summary
              rag
              ragText
              milestone
              dueOn
              ongoing
              ownedBy(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED]) {
                edges {
                  cursor
                  basis
                  node { id caption }
                }
              }
              citations(first: 1) { ...Said }
              history {
                slipHere { days times first last basis }
              }
            }
          }
        }
      }
    }
  }
`)

/** What a council's plans were on a day, and how each action stood to its milestone then. */
export const planTimeQuery = graphql(`
  query PlanTime($council: ID!, $asAt: Date) {
    plan(council: $council, asAt: $asAt) {
      day {
        day
        reason
        source { id caption }
      }
      plans {
        plan { id }
        version { statusAt }
        standings {
          action { id }
          class
          days
        }
      }
    }
  }
`)

export const plansQuery = graphql(`
  query Plans {
    plans(first: 100) {
      totalCount
      nodes {
        id
        caption
        held
        statusAt
        publishedOn
        council { id name }
        versions {
          read
          plan { id }
        }
        supersededBy(first: 1) { nodes { id caption } }
        ratings {
          total
          ratings { rag total }
        }
      }
    }
  }
`)
