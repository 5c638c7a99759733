import { graphql } from '../../generated/index.ts'

export const insights = {
  Topic: graphql(`
    query TopicKind($first: Int, $after: String, $last: Int, $before: String) {
      list: topics(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Note: graphql(`
    query NoteKind($first: Int, $after: String, $last: Int, $before: String) {
      list: notes(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Flag: graphql(`
    query FlagKind($first: Int, $after: String, $last: Int, $before: String) {
      list: flags(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
}
