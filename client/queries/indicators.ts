import { graphql } from '../generated/index.ts'

export const figureToldFields = graphql(`
  fragment FigureTold on FigureInfo {
    figure {
      id
      value
      unit
      count
      of
      start
      end
      periodBasis
      label
      place
      kind
      qualifier
      printed
      small
    }
    document { id title publishedOn }
    passage { id locator page pageLabel lineStart lineEnd }
    otherwise { ...ToldOtherwise }
  }
`)

export const toldOtherwiseFields = graphql(`
  fragment ToldOtherwise on OtherwiseInfo {
    property
    printed
    document { id title publishedOn }
    passage { id locator page pageLabel lineStart lineEnd }
  }
`)

export const seriesPointFields = graphql(`
  fragment SeriesPoint on SeriesPointInfo {
    start
    end
    length
    periodBasis
    unit
    value
    differs
    claims {
      value
      qualifier
      printed
      figures { ...FigureTold }
      otherwise { ...ToldOtherwise }
    }
  }
`)

export const seriesQuery = graphql(`
  query Series($id: ID!) {
    series(indicator: $id) {
      indicator {
        id
        name
        names
        unit
        better
        why
        family
        council { id name }
        ownedBy(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED]) { nodes { id caption } }
      }
      own { ...SeriesPoint }
      lines {
        kind
        place
        unit
        points { ...SeriesPoint }
      }
      changes { ...FigureTold }
      undated { ...FigureTold }
      events {
        kind
        day
        property
        node {
          __typename
          id
          caption
          ... on Inspection { title overall }
          ... on Plan { title }
          ... on Action { text summary rag }
        }
        through { __typename id caption }
        basis
      }
      direction {
        verdict
        words
      }
      total
      documents
    }
  }
`)

/** An indicator in a list: its newest figure, and the points of a small chart. */
export const listedIndicatorFields = graphql(`
  fragment ListedIndicator on IndicatorInfo {
    indicator {
      id
      name
      unit
      better
      family
    }
    figures
    documents
    latest {
      figure {
        id
        value
        unit
        count
        of
        start
        end
        periodBasis
        kind
        qualifier
        printed
        small
      }
    }
    points { start end value differs }
  }
`)

export const indicatorsQuery = graphql(`
  query Indicators($council: ID!, $family: String, $search: String, $after: String) {
    indicatorList(council: $council, family: $family, search: $search) {
      council { id name }
      families { family total }
      total
      list(first: 200, after: $after) {
        pageInfo { ...Place }
        nodes { ...ListedIndicator }
      }
    }
  }
`)
