import { graphql } from '../generated/index.ts'

/** How much there is of each kind of link, and what the data amount to. */
export const aboutQuery = graphql(`
  query About {
    graph {
      nodes
      relationships
      digest
      newest
      types { type total }
      councils { id name invented inShort holds lacks }
    }
  }
`)
