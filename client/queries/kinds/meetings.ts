import { graphql } from '../../generated/index.ts'

export const meetings = {
  Meeting: graphql(`
    query MeetingKind($first: Int, $after: String, $last: Int, $before: String) {
      list: meetings(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  AgendaItem: graphql(`
    query AgendaItemKind($first: Int, $after: String, $last: Int, $before: String) {
      list: agendaItems(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Minute: graphql(`
    query MinuteKind($first: Int, $after: String, $last: Int, $before: String) {
      list: minutes(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Matter: graphql(`
    query MatterKind($first: Int, $after: String, $last: Int, $before: String) {
      list: mattersRaised(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Resolution: graphql(`
    query ResolutionKind($first: Int, $after: String, $last: Int, $before: String) {
      list: resolutions(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Commitment: graphql(`
    query CommitmentKind($first: Int, $after: String, $last: Int, $before: String) {
      list: commitments(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
}
