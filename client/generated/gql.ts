/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Graph {\n    graph {\n      nodes\n      relationships\n      newest\n      labels { label one many about total }\n      councils { id name kind invented }\n    }\n  }\n": typeof types.GraphDocument,
    "\n    query CouncilKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: councils(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.CouncilKindDocument,
    "\n    query DocumentKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: documents(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.DocumentKindDocument,
    "\n    query SectionKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: sections(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.SectionKindDocument,
    "\n    query PassageKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: passages(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.PassageKindDocument,
    "\n    query IndicatorKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: indicators(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.IndicatorKindDocument,
    "\n    query ObservationKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: figures(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.ObservationKindDocument,
    "\n    query TopicKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: topics(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.TopicKindDocument,
    "\n    query FlagKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: flags(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.FlagKindDocument,
    "\n    query InspectionKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: inspections(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.InspectionKindDocument,
    "\n    query JudgementKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: judgements(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.JudgementKindDocument,
    "\n    query FindingKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: findings(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.FindingKindDocument,
    "\n    query RecommendationKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: recommendations(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.RecommendationKindDocument,
    "\n    query MeasureKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: measures(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.MeasureKindDocument,
    "\n    query MeetingKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: meetings(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.MeetingKindDocument,
    "\n    query AgendaItemKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: agendaItems(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.AgendaItemKindDocument,
    "\n    query MinuteKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: minutes(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.MinuteKindDocument,
    "\n    query MatterKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: mattersRaised(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.MatterKindDocument,
    "\n    query ResolutionKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: resolutions(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.ResolutionKindDocument,
    "\n    query CommitmentKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: commitments(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.CommitmentKindDocument,
    "\n  fragment Place on PageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n": typeof types.PlaceFragmentDoc,
    "\n    query PlanKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: plans(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.PlanKindDocument,
    "\n    query PriorityKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: priorities(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.PriorityKindDocument,
    "\n    query OutcomeKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: outcomes(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.OutcomeKindDocument,
    "\n    query ObjectiveKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: objectives(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.ObjectiveKindDocument,
    "\n    query ActionKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: actions(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.ActionKindDocument,
    "\n    query SuccessMeasureKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: successMeasures(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.SuccessMeasureKindDocument,
    "\n    query UpdateKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: updates(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.UpdateKindDocument,
    "\n    query RagKeyKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: ratingKeys(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.RagKeyKindDocument,
    "\n    query RoleKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: roles(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.RoleKindDocument,
    "\n    query ServicePlanKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: servicePlans(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": typeof types.ServicePlanKindDocument,
    "\n  query Search($words: String!, $labels: [Label!], $first: Int!, $passages: Int!, $withPassages: Boolean!) {\n    search(words: $words, labels: $labels, first: $first) {\n      terms\n      hits {\n        matched\n        node {\n          __typename\n          id\n          caption\n          wording\n          held\n          council { id name }\n        }\n      }\n    }\n    passages: search(words: $words, labels: [Passage], first: $passages) @include(if: $withPassages) {\n      hits {\n        matched\n        node {\n          __typename\n          id\n          caption\n          wording\n          held\n          council { id name }\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment PassageFields on Passage {\n    id\n    locator\n    page\n    pageLabel\n    lineStart\n    lineEnd\n    quote\n    state\n    partOf(first: 1) {\n      nodes {\n        id\n        caption\n        linkGroups(types: [PART_OF], direction: OUT) {\n          type\n          direction\n          page(first: 1) { edges { node { id caption } } }\n        }\n      }\n    }\n  }\n": typeof types.PassageFieldsFragmentDoc,
    "\n  fragment CitationFields on CitesPassageLinkConnection {\n    totalCount\n    pageInfo { hasNextPage endCursor }\n    edges {\n      cursor\n      basis\n      score\n      method\n      reasons\n      reviewedBy\n      reviewerKind\n      reviewedAt\n      reviewReason\n      role\n      property\n      printed\n      node { ...PassageFields }\n    }\n  }\n": typeof types.CitationFieldsFragmentDoc,
    "\n  fragment LinkFields on NodeLinkConnection {\n    pageInfo { hasNextPage endCursor }\n    edges {\n      cursor\n      basis\n      score\n      method\n      reasons\n      reviewedBy\n      reviewerKind\n      reviewedAt\n      reviewReason\n      passages { id locator page pageLabel lineStart lineEnd }\n      node {\n        __typename\n        id\n        caption\n        wording\n        held\n        council { id name }\n      }\n    }\n  }\n": typeof types.LinkFieldsFragmentDoc,
    "\n  query Thing($id: ID!, $first: Int!) {\n    node(id: $id) {\n      __typename\n      id\n      caption\n      wording\n      held\n      council { id name }\n      properties { name about value }\n      citations(first: $first) { ...CitationFields }\n      linkGroups {\n        type\n        direction\n        phrase\n        total\n        page(first: $first) { ...LinkFields }\n      }\n    }\n  }\n": typeof types.ThingDocument,
    "\n  query MoreCitations($id: ID!, $first: Int!, $after: String!) {\n    node(id: $id) {\n      id\n      citations(first: $first, after: $after) { ...CitationFields }\n    }\n  }\n": typeof types.MoreCitationsDocument,
    "\n  query MoreLinks($id: ID!, $type: RelationshipType!, $direction: LinkDirection!, $first: Int!, $after: String!) {\n    node(id: $id) {\n      id\n      linkGroups(types: [$type], direction: $direction) {\n        type\n        direction\n        page(first: $first, after: $after) { ...LinkFields }\n      }\n    }\n  }\n": typeof types.MoreLinksDocument,
    "\n  query Around($id: ID!) {\n    node(id: $id) {\n      id\n      linkGroups(types: [PART_OF], direction: OUT) {\n        type\n        direction\n        page(first: 1) { edges { node { id caption } } }\n      }\n    }\n  }\n": typeof types.AroundDocument,
};
const documents: Documents = {
    "\n  query Graph {\n    graph {\n      nodes\n      relationships\n      newest\n      labels { label one many about total }\n      councils { id name kind invented }\n    }\n  }\n": types.GraphDocument,
    "\n    query CouncilKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: councils(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.CouncilKindDocument,
    "\n    query DocumentKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: documents(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.DocumentKindDocument,
    "\n    query SectionKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: sections(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.SectionKindDocument,
    "\n    query PassageKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: passages(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.PassageKindDocument,
    "\n    query IndicatorKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: indicators(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.IndicatorKindDocument,
    "\n    query ObservationKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: figures(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.ObservationKindDocument,
    "\n    query TopicKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: topics(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.TopicKindDocument,
    "\n    query FlagKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: flags(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.FlagKindDocument,
    "\n    query InspectionKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: inspections(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.InspectionKindDocument,
    "\n    query JudgementKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: judgements(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.JudgementKindDocument,
    "\n    query FindingKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: findings(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.FindingKindDocument,
    "\n    query RecommendationKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: recommendations(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.RecommendationKindDocument,
    "\n    query MeasureKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: measures(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.MeasureKindDocument,
    "\n    query MeetingKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: meetings(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.MeetingKindDocument,
    "\n    query AgendaItemKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: agendaItems(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.AgendaItemKindDocument,
    "\n    query MinuteKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: minutes(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.MinuteKindDocument,
    "\n    query MatterKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: mattersRaised(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.MatterKindDocument,
    "\n    query ResolutionKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: resolutions(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.ResolutionKindDocument,
    "\n    query CommitmentKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: commitments(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.CommitmentKindDocument,
    "\n  fragment Place on PageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n": types.PlaceFragmentDoc,
    "\n    query PlanKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: plans(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.PlanKindDocument,
    "\n    query PriorityKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: priorities(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.PriorityKindDocument,
    "\n    query OutcomeKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: outcomes(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.OutcomeKindDocument,
    "\n    query ObjectiveKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: objectives(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.ObjectiveKindDocument,
    "\n    query ActionKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: actions(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.ActionKindDocument,
    "\n    query SuccessMeasureKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: successMeasures(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.SuccessMeasureKindDocument,
    "\n    query UpdateKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: updates(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.UpdateKindDocument,
    "\n    query RagKeyKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: ratingKeys(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.RagKeyKindDocument,
    "\n    query RoleKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: roles(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.RoleKindDocument,
    "\n    query ServicePlanKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: servicePlans(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  ": types.ServicePlanKindDocument,
    "\n  query Search($words: String!, $labels: [Label!], $first: Int!, $passages: Int!, $withPassages: Boolean!) {\n    search(words: $words, labels: $labels, first: $first) {\n      terms\n      hits {\n        matched\n        node {\n          __typename\n          id\n          caption\n          wording\n          held\n          council { id name }\n        }\n      }\n    }\n    passages: search(words: $words, labels: [Passage], first: $passages) @include(if: $withPassages) {\n      hits {\n        matched\n        node {\n          __typename\n          id\n          caption\n          wording\n          held\n          council { id name }\n        }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  fragment PassageFields on Passage {\n    id\n    locator\n    page\n    pageLabel\n    lineStart\n    lineEnd\n    quote\n    state\n    partOf(first: 1) {\n      nodes {\n        id\n        caption\n        linkGroups(types: [PART_OF], direction: OUT) {\n          type\n          direction\n          page(first: 1) { edges { node { id caption } } }\n        }\n      }\n    }\n  }\n": types.PassageFieldsFragmentDoc,
    "\n  fragment CitationFields on CitesPassageLinkConnection {\n    totalCount\n    pageInfo { hasNextPage endCursor }\n    edges {\n      cursor\n      basis\n      score\n      method\n      reasons\n      reviewedBy\n      reviewerKind\n      reviewedAt\n      reviewReason\n      role\n      property\n      printed\n      node { ...PassageFields }\n    }\n  }\n": types.CitationFieldsFragmentDoc,
    "\n  fragment LinkFields on NodeLinkConnection {\n    pageInfo { hasNextPage endCursor }\n    edges {\n      cursor\n      basis\n      score\n      method\n      reasons\n      reviewedBy\n      reviewerKind\n      reviewedAt\n      reviewReason\n      passages { id locator page pageLabel lineStart lineEnd }\n      node {\n        __typename\n        id\n        caption\n        wording\n        held\n        council { id name }\n      }\n    }\n  }\n": types.LinkFieldsFragmentDoc,
    "\n  query Thing($id: ID!, $first: Int!) {\n    node(id: $id) {\n      __typename\n      id\n      caption\n      wording\n      held\n      council { id name }\n      properties { name about value }\n      citations(first: $first) { ...CitationFields }\n      linkGroups {\n        type\n        direction\n        phrase\n        total\n        page(first: $first) { ...LinkFields }\n      }\n    }\n  }\n": types.ThingDocument,
    "\n  query MoreCitations($id: ID!, $first: Int!, $after: String!) {\n    node(id: $id) {\n      id\n      citations(first: $first, after: $after) { ...CitationFields }\n    }\n  }\n": types.MoreCitationsDocument,
    "\n  query MoreLinks($id: ID!, $type: RelationshipType!, $direction: LinkDirection!, $first: Int!, $after: String!) {\n    node(id: $id) {\n      id\n      linkGroups(types: [$type], direction: $direction) {\n        type\n        direction\n        page(first: $first, after: $after) { ...LinkFields }\n      }\n    }\n  }\n": types.MoreLinksDocument,
    "\n  query Around($id: ID!) {\n    node(id: $id) {\n      id\n      linkGroups(types: [PART_OF], direction: OUT) {\n        type\n        direction\n        page(first: 1) { edges { node { id caption } } }\n      }\n    }\n  }\n": types.AroundDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Graph {\n    graph {\n      nodes\n      relationships\n      newest\n      labels { label one many about total }\n      councils { id name kind invented }\n    }\n  }\n"): typeof import('./graphql').GraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CouncilKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: councils(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').CouncilKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query DocumentKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: documents(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').DocumentKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SectionKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: sections(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').SectionKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PassageKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: passages(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').PassageKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query IndicatorKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: indicators(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').IndicatorKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ObservationKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: figures(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').ObservationKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query TopicKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: topics(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').TopicKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query FlagKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: flags(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').FlagKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query InspectionKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: inspections(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').InspectionKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query JudgementKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: judgements(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').JudgementKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query FindingKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: findings(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').FindingKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query RecommendationKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: recommendations(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').RecommendationKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query MeasureKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: measures(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').MeasureKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query MeetingKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: meetings(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').MeetingKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query AgendaItemKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: agendaItems(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').AgendaItemKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query MinuteKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: minutes(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').MinuteKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query MatterKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: mattersRaised(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').MatterKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ResolutionKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: resolutions(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').ResolutionKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CommitmentKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: commitments(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').CommitmentKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Place on PageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n"): typeof import('./graphql').PlaceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PlanKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: plans(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').PlanKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PriorityKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: priorities(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').PriorityKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query OutcomeKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: outcomes(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').OutcomeKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ObjectiveKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: objectives(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').ObjectiveKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ActionKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: actions(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').ActionKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SuccessMeasureKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: successMeasures(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').SuccessMeasureKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query UpdateKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: updates(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').UpdateKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query RagKeyKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: ratingKeys(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').RagKeyKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query RoleKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: roles(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').RoleKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ServicePlanKind($first: Int, $after: String, $last: Int, $before: String) {\n      list: servicePlans(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { ...Place }\n        nodes { id caption wording held council { id name } }\n      }\n    }\n  "): typeof import('./graphql').ServicePlanKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($words: String!, $labels: [Label!], $first: Int!, $passages: Int!, $withPassages: Boolean!) {\n    search(words: $words, labels: $labels, first: $first) {\n      terms\n      hits {\n        matched\n        node {\n          __typename\n          id\n          caption\n          wording\n          held\n          council { id name }\n        }\n      }\n    }\n    passages: search(words: $words, labels: [Passage], first: $passages) @include(if: $withPassages) {\n      hits {\n        matched\n        node {\n          __typename\n          id\n          caption\n          wording\n          held\n          council { id name }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PassageFields on Passage {\n    id\n    locator\n    page\n    pageLabel\n    lineStart\n    lineEnd\n    quote\n    state\n    partOf(first: 1) {\n      nodes {\n        id\n        caption\n        linkGroups(types: [PART_OF], direction: OUT) {\n          type\n          direction\n          page(first: 1) { edges { node { id caption } } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PassageFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CitationFields on CitesPassageLinkConnection {\n    totalCount\n    pageInfo { hasNextPage endCursor }\n    edges {\n      cursor\n      basis\n      score\n      method\n      reasons\n      reviewedBy\n      reviewerKind\n      reviewedAt\n      reviewReason\n      role\n      property\n      printed\n      node { ...PassageFields }\n    }\n  }\n"): typeof import('./graphql').CitationFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LinkFields on NodeLinkConnection {\n    pageInfo { hasNextPage endCursor }\n    edges {\n      cursor\n      basis\n      score\n      method\n      reasons\n      reviewedBy\n      reviewerKind\n      reviewedAt\n      reviewReason\n      passages { id locator page pageLabel lineStart lineEnd }\n      node {\n        __typename\n        id\n        caption\n        wording\n        held\n        council { id name }\n      }\n    }\n  }\n"): typeof import('./graphql').LinkFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Thing($id: ID!, $first: Int!) {\n    node(id: $id) {\n      __typename\n      id\n      caption\n      wording\n      held\n      council { id name }\n      properties { name about value }\n      citations(first: $first) { ...CitationFields }\n      linkGroups {\n        type\n        direction\n        phrase\n        total\n        page(first: $first) { ...LinkFields }\n      }\n    }\n  }\n"): typeof import('./graphql').ThingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreCitations($id: ID!, $first: Int!, $after: String!) {\n    node(id: $id) {\n      id\n      citations(first: $first, after: $after) { ...CitationFields }\n    }\n  }\n"): typeof import('./graphql').MoreCitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreLinks($id: ID!, $type: RelationshipType!, $direction: LinkDirection!, $first: Int!, $after: String!) {\n    node(id: $id) {\n      id\n      linkGroups(types: [$type], direction: $direction) {\n        type\n        direction\n        page(first: $first, after: $after) { ...LinkFields }\n      }\n    }\n  }\n"): typeof import('./graphql').MoreLinksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Around($id: ID!) {\n    node(id: $id) {\n      id\n      linkGroups(types: [PART_OF], direction: OUT) {\n        type\n        direction\n        page(first: 1) { edges { node { id caption } } }\n      }\n    }\n  }\n"): typeof import('./graphql').AroundDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
