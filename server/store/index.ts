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
export { repeatsCount, repeatsPage, type TellingType, tellings } from './texts/concerns.ts'
export { topicsOfThings } from './texts/coverage.ts'
export { newestOfCouncils } from './texts/days.ts'
export { type FlagReach, flagCount, flagPages, flagTallies, readDocumentCount } from './texts/flags.ts'
export { councilInspections, type GivenLabel, givenByInspections, inspectionTotals } from './texts/inspections.ts'
export { linkCounts, linksPage, type Way } from './texts/links.ts'
export {
  councilDecisions,
  councilMeetings,
  councilRoles,
  meetingParts,
  meetingSayings,
  meetingsOf,
  minutesOf,
} from './texts/meetings.ts'
export { lastKey, newestDays, nodesBackward, nodesByIds, nodesForward } from './texts/nodes.ts'
export { passagesBetween } from './texts/passages.ts'
export { planPapers, planVersions, supersessions } from './texts/plan-versions.ts'
export { actionCount, actionPages, currentPlans, noDate, planTrees } from './texts/plans.ts'
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
export { findableStems, termsOf } from './words.ts'
