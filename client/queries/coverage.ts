import { graphql } from '../generated/index.ts'

export const coverageRowFields = graphql(`
  fragment CoverageRow on CoverageRowInfo {
    key
    label
    node { __typename id }
    judgements { grade }
    uncovered
    total { total suggested }
    cells {
      column
      count { total suggested }
    }
    actions { total }
    weaknesses { total }
    answered { total suggested }
    recommendations { total }
    measures { total }
  }
`)

/** What is done or was found, by two of its sides, and the inspections that it can be limited to. */
export const coverageQuery = graphql(`
  query Coverage(
    $council: ID!
    $rows: CoverageRows!
    $columns: CoverageColumns!
    $order: CoverageOrder
    $asAt: Date
    $inspection: ID
  ) {
    coverage(council: $council, rows: $rows, columns: $columns, asAt: $asAt, inspection: $inspection) {
      day {
        day
        reason
        source { id caption }
      }
      plans { id title }
      rowsAre
      columnsAre
      counted
      inspection { id title }
      total
      columns {
        key
        label
        rag
        node { __typename id }
        total { total suggested }
      }
      rows(order: $order) { ...CoverageRow }
      outside { ...CoverageRow }
    }
    inspectionHistory(council: $council) {
      inspections { id title }
    }
  }
`)

export const coveredThingFields = graphql(`
  fragment CoveredThings on CoverageThingConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      known
      node {
        __typename
        id
        caption
        wording
        citations(first: 1) { ...Said }
        ... on Action {
          text
          summary
          rag
          ragText
          milestone
          dueOn
        }
        ... on Finding { text summary }
      }
      weakest {
        ...HowKnown
        phrase
        from { id caption }
        to { id caption }
      }
    }
  }
`)

/** What stands in one cell, or in one row where no columns are told. */
export const coveredThingsQuery = graphql(`
  query CoveredThings(
    $council: ID!
    $rows: CoverageRows!
    $columns: CoverageColumns!
    $asAt: Date
    $inspection: ID
    $keys: [String!]
    $cells: [String!]
    $outside: Boolean!
    $whole: Boolean!
    $after: String
  ) {
    coverage(council: $council, rows: $rows, columns: $columns, asAt: $asAt, inspection: $inspection) {
      rows(keys: $keys) {
        ...PickedRow
      }
      outside @include(if: $outside) {
        ...PickedRow
      }
    }
  }
`)

export const pickedRowFields = graphql(`
  fragment PickedRow on CoverageRowInfo {
    key
    label
    things(first: 50, after: $after) @include(if: $whole) { ...CoveredThings }
    cells(columns: $cells) @skip(if: $whole) {
      column
      things(first: 50, after: $after) { ...CoveredThings }
    }
  }
`)
