import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '../../schema/problem.ts'

const pom = fileURLToPath(new URL('pom.xml', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where the jars are kept: NEO4J_TEST_JARS, else a cache that is no part of the repository. */
export const jarsFolder = (): string => resolve(root, process.env.NEO4J_TEST_JARS ?? 'node_modules/.cache/golden-thread/neo4j')

const marker = (folder: string): string => join(folder, 'complete')
const pomDigest = (): string => createHash('sha256').update(readFileSync(pom)).digest('hex')

/** True only when every jar of the very pom that stands here was brought. */
export function jarsComplete(folder = jarsFolder()): boolean {
  try {
    return readFileSync(marker(folder), 'utf8') === pomDigest()
  } catch {
    return false
  }
}

const countJars = (folder: string): number => readdirSync(folder).filter((name) => name.endsWith('.jar')).length

/** Brings the jars through Maven; what a broken attempt left is never taken for the whole. */
export async function fetchJars(say: (line: string) => void): Promise<void> {
  const folder = jarsFolder()
  const partial = `${folder}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  const maven = spawn('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${partial}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [maven.stdout, maven.stderr]) stream.on('data', (part) => (output += part))
  const progress = setInterval(() => say(`Neo4j: ${countJars(partial)} jars so far`), 10_000)
  const status = await new Promise<number | null>((done, failed) => maven.on('error', failed).on('close', done)).finally(() =>
    clearInterval(progress),
  )
  if (status !== 0) {
    const last = output.trim().split('\n').slice(-8).join('\n')
    const todo = 'See whether this machine reaches Maven Central, or set NEO4J_TEST_JARS to a folder that holds the jars'
    throw new Problem('INTERNAL', { what: `Maven could not bring the jars of Neo4j:\n${last}\n`, where: pom, todo })
  }
  writeFileSync(marker(partial), pomDigest())
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(dirname(folder), { recursive: true })
  renameSync(partial, folder)
  say(`Neo4j: ${countJars(folder)} jars in ${folder}`)
}
