export { readDataset } from './dataset.ts'
export { loadDataset, openForLoading } from './load.ts'
export { showProgress } from './progress.ts'
