// The closing line of .ci/run, from what vitest's JSON reporter wrote: node .ci/tally.mjs FILE
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
const count = (...states) => tests.filter(({ status }) => states.includes(status)).length

// A file that could not be read, or whose hooks failed, holds no test that failed, and is one failure.
const brokenFiles = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
)
const failed = count('failed') + brokenFiles.length
const skipped = tests.length - count('passed', 'failed')
if (!report.success && failed === 0) process.stderr.write('vitest met an error outside of every test\n')
process.stdout.write(`${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
