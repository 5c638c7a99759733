import { printed, type Tree } from './printed.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their question
type Answer = any

/** One of the measured questions in the peer's words, and what its answer and ours are brought to before they are compared. */
export interface Question {
  readonly query: string
  ours(data: Answer): unknown
  theirs(data: Answer): unknown
}

const byKey = 'sort: [{ key: ASC }]'
const nodesByKey = 'sort: [{ node: { key: ASC } }]'

/** Each cursor is for its own server to read. */
const edgesBut = ({ totalCount, pageInfo, edges }: Answer): object => ({
  totalCount,
  hasNextPage: pageInfo.hasNextPage,
  nodes: edges.map(({ node }: Answer) => node),
})

const entity: Question = {
  query: `query Entity($id: ID!) {
    actions(where: { id: { eq: $id } }) {
      id ref text rag ragText milestone dueOn
      ownedBy: ownedByConnection(${nodesByKey}) { edges { properties { basis } node { id name } } }
      under: underConnection(${nodesByKey}) { edges { properties { basis } node { id ref text } } }
      citations: citationsConnection(${nodesByKey}) { edges { properties { basis role } node { id page locator quote state } } }
    }
  }`,
  ours: ({ node: { __typename, ...action } }) => action,
  theirs({ actions: [{ ownedBy, under, citations, ...own }] }) {
    const flat = ({ edges }: Answer) => ({ edges: edges.map(({ properties, node }: Answer) => ({ ...properties, node })) })
    return { ...own, ownedBy: flat(ownedBy), under: flat(under), citations: flat(citations) }
  },
}

const page: Question = {
  query: `query Page($council: ID!) {
    actionsConnection(
      first: 50
      where: { council: { eq: $council }, rag: { in: [NOT_ON_TRACK, PROGRESSING_WITH_ISSUES] } }
      sort: [{ dueOn: ASC }, { key: ASC }]
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { id ref text rag dueOn ownedBy(${byKey}) { id name } } }
    }
  }`,
  ours({ actions }) {
    const unwrap = ({ node: { ownedBy, ...own }, ...edge }: Answer) => ({ ...edge, node: { ...own, ownedBy: ownedBy.nodes } })
    return edgesBut({ ...actions, edges: actions.edges.map(unwrap) })
  },
  theirs: ({ actionsConnection }) => edgesBut(actionsConnection),
}

const plan: Question = {
  query: `query Plan($id: ID!) {
    plans(where: { id: { eq: $id } }) {
      id title statusAt
      below: priorities(${byKey}) {
        __typename id ref text
        below: outcomes(${byKey}) {
          __typename id ref text
          below: objectives(${byKey}) {
            __typename id ref text
            below: actions(${byKey}) {
              __typename id ref text rag ragText dueOn
              judgedBy(limit: 3, ${byKey}) { id text }
            }
          }
        }
      }
    }
  }`,
  ours({ node: { tree, ...own } }) {
    const row = ({ level, ratings, node: { judgedBy, ...node } }: Answer) => ({
      level,
      ratings: Object.fromEntries(ratings.map(({ rag, total }: Answer) => [rag, total])),
      node: judgedBy === undefined ? node : { ...node, judgedBy: judgedBy.nodes },
    })
    return { ...own, tree: tree.map(row) }
  },
  theirs: ({ plans: [{ below, ...own }] }) => ({ ...own, tree: printed(below as Tree[]) }),
}

/** By the names of the API's operations. A trace of five layers is none: its steps depend on what is found, and its types do not. */
export const questions: Readonly<Record<string, Question>> = { entity, page, plan }
