import { graphql } from '../generated/index.ts'

/** The days on which something of a council happened that has been read: meetings, versions of its plans, inspections; and the newest. */
export const daysQuery = graphql(`
  query Days($council: ID!) {
    meetingHistory(council: $council) {
      meetings {
        meeting { id title date body }
      }
    }
    inspectionHistory(council: $council) {
      inspections { id title publishedOn }
    }
    plan(council: $council) {
      day { day }
      plans {
        versions {
          read
          from
          publishedOn
        }
      }
    }
  }
`)
