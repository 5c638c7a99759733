export { buildIfStale } from './build.ts'
