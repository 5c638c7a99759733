import { graphql } from '../../generated/index.ts'

/** Where a page of a list stands in the whole, with the cursors that lead on from it. */
export const placeFields = graphql(`
  fragment Place on PageInfo { hasNextPage hasPreviousPage startCursor endCursor }
`)
