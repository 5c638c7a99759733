import { graphql } from '../generated/index.ts'

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
        supersedes(first: 1) { nodes { id caption } }
        supersededBy(first: 1) { nodes { id caption } }
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
            ... on Outcome { text }
            ... on Objective { text }
            ... on Action {
              text
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
            }
          }
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
        supersededBy(first: 1) { nodes { id caption } }
        ratings {
          total
          ratings { rag total }
        }
      }
    }
  }
`)
