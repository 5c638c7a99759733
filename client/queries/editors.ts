import { graphql } from '../generated/index.ts'

/** What the editors of a data set noted on a council's things: what they corrected, and where they found nothing that answers. */
export const editorsNotesQuery = graphql(`
  query EditorsNotes($council: ID!) {
    notes(filter: { council: [$council], byKind: [EDITOR] }, first: 200) {
      totalCount
      nodes {
        id
        text
        by
        at
        notedOn(first: 5) { nodes { __typename id caption } }
      }
    }
  }
`)
