import { graphql } from '../generated/index.ts'

/** All versions of a plan that are known. */
export const planVersionsQuery = graphql(`
  query PlanVersions($id: ID!) {
    node(id: $id) {
      id
      ... on Plan {
        title
        council { id name }
        versions { ...PlanVersion }
      }
    }
  }
`)

/** An action or objective in one of two versions. */
export const comparedFields = graphql(`
  fragment Compared on Node {
    __typename
    id
    caption
    citations(first: 1) { ...Said }
    ... on Action {
      ref
      text
      summary
      rag
      ragText
      milestone
      dueOn
      ongoing
      ownedBy(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED]) { nodes { id caption } }
    }
    ... on Objective { ref text summary }
  }
`)

export const planChangeFields = graphql(`
  fragment PlanChange on PlanChangeInfo {
    part
    kinds
    earlier { ...Compared }
    later { ...Compared }
    weakest { ...HowKnown }
    alsoEarlier { id caption }
    alsoLater { id caption }
    wording { before after }
    date {
      before { milestone dueOn ongoing }
      after { milestone dueOn ongoing }
      slipDays
      times
    }
    owners {
      before { id name }
      after { id name }
      added { id }
      removed { id }
    }
    rating { before beforeText after afterText }
    place {
      beforeRef
      afterRef
      beforeUnder { id caption }
      afterUnder { id caption }
      elsewhere
    }
    measures {
      added { id text summary }
      removed { id text summary }
      same
    }
  }
`)

export const planChangesQuery = graphql(`
  query PlanChanges($from: ID!, $to: ID!, $kinds: [PlanChangeKind!], $parts: [PlanPart!], $after: String) {
    planChanges(from: $from, to: $to) {
      between { ...PlanVersion }
      succession { ...HowKnown }
      whole
      wholeWords
      untold
      compared { part earlier later same suggested }
      counts { kind total actions objectives }
      every: changes(first: 1, parts: $parts) { totalCount }
      changes(kinds: $kinds, parts: $parts, first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...PlanChange }
      }
      updates {
        day
        update { id caption citations(first: 1) { ...Said } }
        links { basis to { id caption } }
      }
    }
  }
`)
