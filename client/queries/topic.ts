import { graphql } from '../generated/index.ts'

/** What is about a topic, a page at a time, with who gave it or which document says it: their day is its day. */
export const topicQuery = graphql(`
  query TopicSubjects($id: ID!, $after: String) {
    node(id: $id) {
      id
      ... on Topic {
        subjects(first: 200, after: $after) {
          totalCount
          pageInfo { ...Place }
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
            node {
              __typename
              id
              caption
              wording
              held
              council { id name }
              citations(first: 1) {
                edges {
                  cursor
                  node {
                    id
                    locator
                    page
                    pageLabel
                    lineStart
                    lineEnd
                    partOf(first: 1) { nodes { __typename id caption ... on Document { publishedOn } } }
                  }
                }
              }
              ... on Document { publishedOn }
              ... on Finding {
                polarity
                givenBy(first: 1) { nodes { __typename id caption ... on Inspection { day } ... on Document { publishedOn } } }
              }
              ... on Recommendation {
                givenBy(first: 1) { nodes { __typename id caption ... on Inspection { day } ... on Document { publishedOn } } }
              }
              ... on Measure {
                givenBy(first: 1) { nodes { __typename id caption ... on Inspection { day } ... on Document { publishedOn } } }
              }
              ... on Meeting { date }
            }
          }
        }
      }
    }
  }
`)

/** What was found and asked for about a topic in a council, and what its plans call an answer. */
export const topicFoundQuery = graphql(`
  query TopicFound($id: ID!, $council: ID!) {
    findings(
      filter: {
        council: [$council]
        linked: [{ type: ABOUT, direction: OUT, to: [$id], basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED] }]
      }
      first: 200
    ) {
      totalCount
      polarities: counts(by: [POLARITY]) { keys { by value } total }
      nodes {
        ...FoundFields
        givenBy(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED]) { nodes { ...ListGiver } }
      }
    }
    recommendations(
      filter: {
        council: [$council]
        linked: [{ type: ABOUT, direction: OUT, to: [$id], basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED] }]
      }
      first: 200
    ) {
      totalCount
      nodes {
        ...AskedFields
        givenBy(first: 2, basis: [STATED, STRUCTURAL, CONFIRMED]) { nodes { ...ListGiver } }
        topics(first: 20, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) { nodes { id label } }
      }
    }
    plans(filter: { council: [$council], held: true }, first: 50) { nodes { id statusAt publishedOn } }
  }
`)

/** What is promised and done about a topic in a council, what shows it, what comes back, and what checks found. */
export const topicDoneQuery = graphql(`
  query TopicDone($id: ID!, $key: String!, $council: ID!) {
    coverage(council: $council, rows: TOPIC, columns: RATING) {
      total
      plans { id caption statusAt }
      columns { key rag }
      rows(keys: [$key]) {
        cells { column count { total } }
        things(first: 100) { ...CoveredThings }
      }
    }
    measures(
      filter: {
        council: [$council]
        linked: [{ type: ABOUT, direction: OUT, to: [$id], basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED] }]
      }
      first: 100
    ) {
      totalCount
      nodes { __typename id caption wording held citations(first: 1) { ...Said } }
    }
    indicatorList(council: $council, topic: $id, orderBy: FIGURES) {
      total
      list(first: 100) { nodes { ...ListedIndicator } }
    }
    recurring(council: $council, topic: $id, first: 50) {
      total
      nodes { id concern told { day } }
    }
    flags(council: $council, about: $id, standing: [OPEN, CONFIRMED], first: 10) {
      totalCount
      nodes { ...ListedFlag }
    }
  }
`)

/** Everything said about a topic in a council since a day, in order. */
export const topicTimelineQuery = graphql(`
  query TopicTimeline($id: ID!, $council: ID!, $since: Date, $kinds: [TimelineKind!], $after: String) {
    every: timeline(about: $id, council: $council, since: $since) {
      total
      sinceLastInspection
      undated
      kinds { kind total }
      lastInspections { day inspection { id title } }
    }
    timeline(about: $id, council: $council, since: $since, kinds: $kinds) {
      total
      entries(first: 40, after: $after) {
        pageInfo { ...Place }
        edges {
          cursor
          node {
            day
            dayReason
            kind
            basis
            node { __typename id caption wording held }
            document { id title }
            passages { id locator page pageLabel lineStart lineEnd }
          }
        }
      }
    }
  }
`)

/** What a topic is called, and by which words a rule finds what is about it. */
export const topicNameQuery = graphql(`
  query TopicName($id: ID!) {
    node(id: $id) { id ... on Topic { label terms } }
  }
`)

/** A council's topics, with how much was found, asked and done about each. */
export const topicsQuery = graphql(`
  query Topics($council: ID!) {
    coverage(council: $council, rows: TOPIC, columns: RATING) {
      day { day reason }
      total
      plans { id caption statusAt }
      rows {
        key
        label
        weaknesses { total }
        recommendations { total }
        actions { total }
        uncovered
      }
    }
  }
`)
