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
    documents(filter: { council: [$council], sha256: { known: true } }, first: 0) { totalCount }
  }
`)

/** The actions of a council's plans on a day, each with its class, its words, and how far its date has slipped. */
export const lateActionsQuery = graphql(`
  query LateActions($council: ID!, $asAt: Date) {
    plan(council: $council, asAt: $asAt) {
      day {
        day
        reason
        source { id caption }
      }
      emptyWords
      plans {
        plan { id caption }
        version { statusAt }
        versionsRead
        standings {
          action {
            id
            caption
            wording
            text
            summary
            rag
            ragText
            milestone
            dueOn
            citations(first: 1) { ...Said }
            history {
              slipHere { days times first last basis }
            }
          }
          class
          days
          owners { id caption }
          priority { id caption }
          dateDoubts { id summary }
        }
      }
    }
  }
`)
