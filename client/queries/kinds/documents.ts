import { graphql } from '../../generated/index.ts'

export const documents = {
  Council: graphql(`
    query CouncilKind($first: Int, $after: String, $last: Int, $before: String) {
      list: councils(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Document: graphql(`
    query DocumentKind($first: Int, $after: String, $last: Int, $before: String) {
      list: documents(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Section: graphql(`
    query SectionKind($first: Int, $after: String, $last: Int, $before: String) {
      list: sections(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
  Passage: graphql(`
    query PassageKind($first: Int, $after: String, $last: Int, $before: String) {
      list: passages(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { ...Place }
        nodes { id caption wording held council { id name } }
      }
    }
  `),
}
