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
export { linkCounts, linksPage, type Way } from './texts/links.ts'
export { lastKey, newestDays, nodesBackward, nodesByIds, nodesForward } from './texts/nodes.ts'
export { findableStems, termsOf } from './words.ts'
