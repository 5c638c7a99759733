export { buildIfStale } from './build.ts'
export { sentOperations } from './operations.ts'
