export { recordsAround, recordsBetween } from './around.ts'
export { type Written, writeBatch } from './batch.ts'
export { checkLedger } from './check.ts'
export {
  type Census,
  currentLedger,
  digestOf,
  enterLoaded,
  type Ledger,
  loadedDigest,
  sealOf,
  takeCensus,
} from './ledger.ts'
export { openStore, type StoreSettings } from './open.ts'
export type { Parameters, Row, Run, Store, Text } from './port.ts'
export { allRecords } from './records.ts'
export { removeBatch } from './remove.ts'
export { foundAndAsked } from './texts/asked.ts'
export { type Chosen, chosenCount, chosenPage } from './texts/chosen-links.ts'
export { repeatsCount, repeatsPage, type TellingType, tellings } from './texts/concerns.ts'
export type { Condition } from './texts/conditions.ts'
export { topicsOfThings } from './texts/coverage.ts'
export { newestOfCouncils } from './texts/days.ts'
export { type FlagReach, flagTallies, readDocumentCount } from './texts/flags.ts'
export { councilInspections, type GivenLabel, givenByInspections, inspectionTotals } from './texts/inspections.ts'
export { linkCounts, linksPage, type Way } from './texts/links.ts'
export { type Asked, type Listed, listBeyond, listCount, listGroups, listPage, type Part } from './texts/lists.ts'
export {
  councilDecisions,
  councilMeetings,
  councilRoles,
  meetingParts,
  meetingSayings,
  meetingsOf,
  minutesOf,
} from './texts/meetings.ts'
export { linksWith, type Narrow, nodesWith } from './texts/narrow.ts'
export { saidByDocuments } from './texts/news.ts'
export { lastKey, newestDays, nodesByIds, nodesForward } from './texts/nodes.ts'
export type { Order, Stand } from './texts/orders.ts'
export { passagesBetween } from './texts/passages.ts'
export { planPapers, planVersions, supersessions } from './texts/plan-versions.ts'
export { currentPlans, planTrees } from './texts/plans.ts'
export { documentsHolding, passagesSaying } from './texts/search.ts'
export { councilIndicators, councilPlans, figureCounts, figureDocuments, figuresDiffering, figuresOf } from './texts/series.ts'
export { threadSteps, threadTypes } from './texts/thread.ts'
export {
  areaFindings,
  areaJudgements,
  consideringMeetings,
  type DatedLabel,
  datedByIds,
  datedLabels,
  datedOfCouncil,
  documentHolders,
  documentsRead,
  documentsSaying,
  giversOf,
  type HoldingType,
  heldBy,
  holdingTypes,
  inspectionsRead,
  plansAbove,
  reportedMeetings,
} from './texts/timeline.ts'
