import { graphql } from '../generated/index.ts'

export const noteFields = graphql(`
  fragment NoteFields on Note {
    id
    text
    by
    byKind
    at
  }
`)

/** What readers and editors said of a thing; of a flag, also what was decided on it. */
export const notesQuery = graphql(`
  query Notes($id: ID!) {
    node(id: $id) {
      __typename
      id
      noted: linkGroups(types: [NOTED_ON], direction: IN) {
        type
        direction
        total
        page(first: 200) { edges { cursor node { __typename id ...NoteFields } } }
      }
      flagged: linkGroups(types: [RAISED_ON], direction: OUT) {
        type
        direction
        page(first: 200) {
          edges {
            cursor
            basis
            score
            method
            reasons
            reviewedBy
            reviewerKind
            reviewedAt
            reviewReason
            node { __typename id caption }
          }
        }
      }
    }
  }
`)

/** What a reader must see of a thing to say what is wrong with it. */
export const wrongQuery = graphql(`
  query Wrong($id: ID!) {
    canNote
    contact
    node(id: $id) {
      __typename
      id
      caption
      wording
      held
      council { id name }
      properties { name about value }
    }
  }
`)

export const noteMutation = graphql(`
  mutation TakeNote($about: ID!, $says: String!, $by: String!) {
    note(about: $about, says: $says, by: $by) {
      note { id ...NoteFields }
      about { __typename id }
    }
  }
`)
