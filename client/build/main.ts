import { asProblem } from '../../schema/index.ts'
import { build } from './build.ts'
import { sizesBelow } from './sizes.ts'

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`.padStart(10)

try {
  await build()
  for (const { name, bytes, compressed } of sizesBelow(new URL('../../dist/client/', import.meta.url)))
    process.stdout.write(`${kilobytes(bytes)}  ${kilobytes(compressed)} compressed  dist/client/${name}\n`)
} catch (thrown) {
  process.stderr.write(`${asProblem(thrown).message}\n`)
  process.exitCode = 1
}
