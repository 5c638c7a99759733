import { graphql } from '../generated/index.ts'

export const meetingToldFields = graphql(`
  fragment MeetingTold on MeetingInfo {
    meeting { id title date body venue held }
    items
    minutes
    matters
    resolutions
    requests
    commitments
  }
`)

export const meetingsQuery = graphql(`
  query Meetings($council: ID!, $body: String) {
    meetingHistory(council: $council, body: $body) {
      council { id name }
      meetings { ...MeetingTold }
      named {
        ...MeetingTold
        meeting { id citations(first: 3) { ...Said } }
      }
      bodies { body total }
    }
  }
`)

/** Something that came back: what, when, and how that is known. */
export const answerFields = graphql(`
  fragment Answer on AnswerInfo {
    node { __typename id caption }
    day
    meeting { id title date }
    basis
    score
    method
    reasons
    reviewedBy
    passages { id locator page pageLabel lineStart lineEnd }
  }
`)

export const decisionFields = graphql(`
  fragment Decision on DecisionInfo {
    kind
    node {
      __typename
      id
      caption
      wording
      held
      citations(first: 4) { ...Said }
      ... on Resolution { number text summary }
      ... on Commitment { text summary }
    }
    minute { id number title }
    meeting { id title date body }
    whom { id caption }
    whomPrinted
    madeTo
    due
    dueOn
    pastDue
    state
    words
    answers { ...Answer }
    suggested { ...Answer }
    documentsSince
  }
`)

export const meetingQuery = graphql(`
  query Meeting($id: ID!) {
    meeting(id: $id) {
      meeting {
        id
        title
        number
        date
        body
        venue
        held
        council { id name }
        citations(first: 6) { ...Said }
      }
      day {
        day
        reason
        source { id caption }
      }
      documents { id title kind publishedOn sha256 }
      agenda {
        item {
          id
          number
          title
          wards
          pages
          citations(first: 1) { ...Said }
        }
        officers { id caption }
        reports { id title }
        minutes { id number title }
      }
      minutes {
        minute {
          id
          number
          title
          text
          summary
          held
          citations(first: 1) { ...Said }
        }
        considered {
          node { __typename id caption }
          basis
          passages { id locator page pageLabel lineStart lineEnd }
        }
        matters {
          id
          number
          text
          summary
          citations(first: 1) { ...Said }
        }
        resolutions { ...Decision }
        commitments { ...Decision }
        references {
          from { __typename id caption }
          to { __typename id caption }
          kind
          basis
          score
          reasons
          passages { id locator page pageLabel lineStart lineEnd }
        }
      }
    }
  }
`)

export const decisionsQuery = graphql(`
  query Decisions($council: ID!, $meeting: ID, $role: ID, $kinds: [DecisionKind!], $open: Boolean, $after: String) {
    decisions(council: $council, meeting: $meeting, role: $role, kinds: $kinds, open: $open) {
      day {
        day
        reason
        source { id caption }
      }
      total
      states { state total }
      kinds { kind total }
      pastDue
      list(first: 100, after: $after) {
        pageInfo { ...Place }
        nodes { ...Decision }
      }
    }
    all: decisions(council: $council) {
      total
      roles { role { id caption } total }
      meetings { meeting { id title date } total }
    }
  }
`)
