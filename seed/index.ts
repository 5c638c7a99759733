export { councilDatasets } from './councils/index.ts'
export { type Dataset, loadDataset, openForLoading, readDataset, showProgress } from './load/index.ts'
