import { graphql } from '../generated/index.ts'

/** How every open action of a council's current plans stands to its milestone, and how much of the council has been read. */
export const lateQuery = graphql(`
  query Late($council: ID!) {
    late(council: $council) {
      days {
        day
        reason
        source { id caption }
      }
      plans { id }
      actions(classes: [LATE, DUE_SINCE, DUE]) {
        action { id }
        class
        days
        statusAt
        asAt
      }
    }
    documents(first: 200) {
      nodes {
        id
        sha256
        council { id }
      }
    }
  }
`)
