import type { WholeCouncil } from './council.ts'

/** A question that is measured, and the things of a council that it is asked of in turn. */
export interface Operation {
  readonly name: string
  readonly query: string
  asked(council: WholeCouncil): readonly Readonly<Record<string, string>>[]
}

const worded = ['Finding', 'Recommendation', 'Measure', 'Priority', 'Outcome', 'Objective', 'Action', 'Update', 'SuccessMeasure']

/** The four that the API is held to. */
export const operations: readonly Operation[] = [
  {
    name: 'entity',
    query: `query Entity($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Action {
          ref text rag ragText milestone dueOn
          ownedBy { edges { basis node { id name } } }
          under { edges { basis node { id ... on Objective { ref text } } } }
          citations { edges { basis role node { id page locator quote state } } }
        }
      }
    }`,
    asked: ({ actions }) => actions.slice(0, 50).map((id) => ({ id })),
  },
  {
    name: 'trace',
    query: `query Trace($id: ID!) {
      trace(from: $id, direction: FORWARD) {
        layers {
          layer
          things {
            step standing
            node {
              __typename
              id
              ${worded.map((label) => `... on ${label} { text }`).join(' ')}
              ... on Plan { title }
              ... on Indicator { name }
              ... on Observation { value start end }
            }
          }
        }
        owners { step standing node { id ... on Role { name } } }
        links { type basis from { id } to { id } }
      }
    }`,
    asked: ({ findings }) => findings.slice(0, 50).map((id) => ({ id })),
  },
  {
    name: 'page',
    query: `query Page($council: ID!) {
      actions(first: 50, filter: { council: [$council], rag: [NOT_ON_TRACK, PROGRESSING_WITH_ISSUES] }, orderBy: { by: DUE_ON }) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { cursor node { id ref text rag dueOn ownedBy { nodes { id name } } } }
      }
    }`,
    asked: ({ id }) => [{ council: id }],
  },
  {
    name: 'plan',
    query: `query Plan($id: ID!) {
      node(id: $id) {
        ... on Plan {
          id title statusAt
          tree {
            level
            ratings { rag total }
            node {
              __typename
              id
              ... on Priority { ref text }
              ... on Outcome { ref text }
              ... on Objective { ref text }
              ... on Action { ref text rag ragText dueOn judgedBy(first: 3) { nodes { id text } } }
            }
          }
        }
      }
    }`,
    asked: ({ plan }) => [{ id: plan }],
  },
]
