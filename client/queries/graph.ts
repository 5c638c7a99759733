import { graphql } from '../generated/index.ts'

/** What the graph holds and what it calls it: asked once a visit, as every page needs some of it. */
export const graphQuery = graphql(`
  query Graph {
    graph {
      nodes
      relationships
      newest
      labels { label one many about total }
      councils { id name kind invented wordingAtHand inShort }
    }
  }
`)
