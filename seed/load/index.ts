export { readDataset } from './dataset.ts'
export { loadDataset, openForLoading, type Progress } from './load.ts'
export { showProgress } from './progress.ts'
