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
export { callingForAnswer } from './texts/asked.ts'
export { newestOfCouncils } from './texts/days.ts'
export { councilInspections, type GivenLabel, givenByInspections, inspectionTotals } from './texts/inspections.ts'
export { linkCounts, linksPage, type Way } from './texts/links.ts'
export { lastKey, newestDays, nodesBackward, nodesByIds, nodesForward } from './texts/nodes.ts'
export { passagesBetween } from './texts/passages.ts'
export { actionCount, actionPages, currentPlans, noDate, planTrees } from './texts/plans.ts'
export { threadSteps, threadTypes } from './texts/thread.ts'
export { findableStems, termsOf } from './words.ts'
