import { spawnSync } from 'node:child_process'
import { chromiumAvailability } from '../browser/chromium.ts'
import { fetchJars, jarsComplete, jarsFolder } from '../neo4j/jars.ts'
import { javaMissing, oldestJava } from '../neo4j/java.ts'
import { aptInstall } from './apt.ts'

/** `npm run setup`: brings what the full suite needs besides npm packages, and says what it cannot bring. */

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const refuse = (line: string): boolean => {
  process.stderr.write(`${line}\n`)
  return false
}

async function chromium(): Promise<boolean> {
  const before = chromiumAvailability()
  if (before.kind === 'missing' && !process.env.CHROMIUM_PATH)
    (await aptInstall(['chromium-headless-shell'], say)) || (await aptInstall(['chromium'], say))
  const now = chromiumAvailability()
  if (now.kind === 'missing')
    return refuse(`Chromium: ${now.why}. Install Chromium or Chrome, or set CHROMIUM_PATH to one that is installed.`)
  say(`Chromium: ${now.path}`)
  return true
}

const mavenRuns = (): boolean => spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status === 0

async function neo4j(): Promise<boolean> {
  const jars = jarsComplete()
  const missing = (): string[] => [
    ...(javaMissing() === undefined ? [] : ['default-jre-headless']),
    ...(jars || mavenRuns() ? [] : ['maven']),
  ]
  const wanted = missing()
  if (wanted.length > 0) await aptInstall(wanted, say)
  const why = javaMissing()
  if (why) return refuse(`Neo4j: ${why}. Install a Java runtime, ${oldestJava} or newer (Debian: default-jre-headless).`)
  if (jars) {
    say(`Neo4j: ${jarsFolder()}`)
    return true
  }
  if (!mavenRuns()) return refuse('Neo4j: there is no mvn on the PATH to bring its jars. Install Maven (Debian: maven).')
  say('Neo4j: bringing its jars through Maven, some 116 MB')
  try {
    await fetchJars(say)
    return true
  } catch (failure) {
    return refuse(`Neo4j: ${failure instanceof Error ? failure.message : failure}`)
  }
}

const parts = { chromium, neo4j }

function wanted(words: readonly string[]): (() => Promise<boolean>)[] | undefined {
  if (words.length === 0) return Object.values(parts)
  const [flag, name = ''] = words
  return words.length === 2 && flag === '--only' && Object.hasOwn(parts, name) ? [parts[name as keyof typeof parts]] : undefined
}

const chosen = wanted(process.argv.slice(2))
if (chosen) {
  for (const bring of chosen) if (!(await bring())) process.exitCode = 1
} else {
  refuse(`Usage: npm run setup [-- --only ${Object.keys(parts).join('|')}]`)
  process.exitCode = 2
}
