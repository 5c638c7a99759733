import { spawnSync } from 'node:child_process'

/** The oldest Java that Neo4j 5 runs on. */
export const oldestJava = 17

/** The major version of the Java on the PATH; undefined when there is none. */
export function javaVersion(): number | undefined {
  const { stderr, error } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  const found = error ? null : /version "(\d+)/.exec(stderr)
  return found ? Number(found[1]) : undefined
}

/** What keeps Java from being used; undefined when nothing does. */
export function javaMissing(): string | undefined {
  const version = javaVersion()
  if (version === undefined) return `there is no java on the PATH (Neo4j needs ${oldestJava} or newer)`
  return version < oldestJava ? `java is version ${version} (Neo4j needs ${oldestJava} or newer)` : undefined
}
