export { councilDatasets } from './councils/index.ts'
export { loadDataset, openForLoading, readDataset, showProgress } from './load/index.ts'
