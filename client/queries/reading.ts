import { graphql } from '../generated/index.ts'

export const readingFields = graphql(`
  fragment ReadingFields on Reading {
    document { id title kind publishedOn sourceUrl sha256 }
    totalLines
    totalPages
    pages { number label firstLine }
    lines { number start text }
    passages { id start end locator page pageLabel lineStart lineEnd state }
  }
`)

/** Two hundred lines, asked for in four parts: each gives no more than so many passages, and tables are full of them. */
export const readingQuery = graphql(`
  query Reading($id: ID!, $first: Int!, $second: Int!, $third: Int!, $fourth: Int!) {
    node(id: $id) {
      id
      ... on Document {
        caption
        council { id name }
        title
        kind
        publisher
        publishedOn
        asAt
        sourceUrl
        sha256
        licence
        retrievedOn
        textLayer
        pages
        held
        partOf(first: 1) { nodes { __typename id ... on Document { title sha256 } } }
        first: reading(from: $first, lines: 50) { ...ReadingFields }
        second: reading(from: $second, lines: 50) { ...ReadingFields }
        third: reading(from: $third, lines: 50) { ...ReadingFields }
        fourth: reading(from: $fourth, lines: 50) { ...ReadingFields }
      }
    }
  }
`)

/** Where the text of a page starts: by the page's number in the file, and by what is printed on it. */
export const pagePlaceQuery = graphql(`
  query PagePlace($id: ID!, $number: Int!, $label: String!) {
    node(id: $id) {
      id
      ... on Document {
        byNumber: readPage(number: $number) { number label firstLine }
        byLabel: readPage(label: $label) { number label firstLine }
      }
    }
  }
`)

/** A page with what is to be boxed on it, and the first of what cites each. */
export const pageShownQuery = graphql(`
  query PageShown($id: ID!, $number: Int!) {
    node(id: $id) {
      id
      ... on Document {
        readPage(number: $number) {
          number
          label
          width
          height
          passages {
            id
            start
            end
            locator
            lineStart
            lineEnd
            boxes { page x y width height }
            citedBy(first: 1) { totalCount edges { cursor node { __typename id caption } } }
          }
        }
      }
    }
  }
`)

export const upOneFields = graphql(`
  fragment UpOne on LinkGroup { type direction page(first: 1) { edges { node { id caption } } } }
`)

export const upTwoFields = graphql(`
  fragment UpTwo on LinkGroup {
    type
    direction
    page(first: 1) { edges { node { id caption linkGroups(types: [PART_OF], direction: OUT) { ...UpOne } } } }
  }
`)

/** A passage with what cites it, and what it stands in up to the document. */
export const passageQuery = graphql(`
  query PassageRead($id: ID!) {
    node(id: $id) {
      id
      ... on Passage {
        locator
        page
        pageLabel
        lineStart
        lineEnd
        start
        end
        quote
        prefix
        suffix
        state
        partOf(first: 1) { nodes { id caption linkGroups(types: [PART_OF], direction: OUT) { ...UpTwo } } }
        citedBy(first: 50) {
          totalCount
          edges {
            cursor
            role
            property
            printed
            node { __typename id caption wording held }
          }
        }
      }
    }
  }
`)
