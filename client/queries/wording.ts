import { graphql } from '../generated/index.ts'

/** The same words in two papers. */
export const repeatedFields = graphql(`
  fragment Repeated on RepeatedWords {
    words
    later { ...RunOfWords }
    laterIn { id title publishedOn }
    earlier { ...RunOfWords }
    earlierIn { id title publishedOn }
    link { ...HowKnown }
  }
`)

export const runFields = graphql(`
  fragment RunOfWords on Passage {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
    quote
    prefix
    suffix
    state
  }
`)

export const howKnownFields = graphql(`
  fragment HowKnown on TraceLink {
    basis
    score
    method
    reasons
    reviewedBy
    reviewerKind
    reviewedAt
    reviewReason
  }
`)

export const wordingQuery = graphql(`
  query Wording($council: ID!, $document: ID, $after: String) {
    repeatedWording(council: $council, document: $document, first: 20, after: $after) {
      total
      pageInfo { ...Place }
      nodes { ...Repeated }
    }
  }
`)

/** Something found or asked for, and how another paper tells it again. */
export const retoldFields = graphql(`
  fragment Retold on Retelling {
    leftOut
    softened
    toldIn { id title publishedOn }
    telling { ...ToldWords citations(first: 2) { ...Said } }
    givenBy { ...Teller }
    told { ...ToldWords citations(first: 2) { ...Said } }
    link { ...HowKnown }
  }
`)

export const retellingsQuery = graphql(`
  query Retellings($council: ID!, $document: ID, $changedOnly: Boolean!, $after: String) {
    retellings(council: $council, document: $document, changedOnly: $changedOnly, first: 50, after: $after) {
      total
      pageInfo { ...Place }
      nodes { ...Retold }
    }
  }
`)
