import { spawn, spawnSync } from 'node:child_process'

type Say = (line: string) => void

/** What stands before apt-get so that it may install; undefined where it may not, or where there is none. */
function leave(): readonly string[] | undefined {
  const works = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0
  if (!works('apt-get', '--version')) return undefined
  if (process.getuid?.() === 0) return []
  return works('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined
}

function run(words: readonly string[], say: Say): Promise<boolean> {
  const [command = '', ...args] = words
  say(`$ ${words.join(' ')}`)
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part))
  const started = Date.now()
  const progress = setInterval(() => say(`  … ${Math.round((Date.now() - started) / 1000)} s`), 15_000)
  return new Promise((done) => {
    const end = (status: number | null): void => {
      clearInterval(progress)
      if (status !== 0) say(output.trim().split('\n').slice(-8).join('\n'))
      done(status === 0)
    }
    child.on('error', () => end(null)).on('close', end)
  })
}

/** Installs packages of Debian or Ubuntu where that is allowed; true when all are installed. */
export async function aptInstall(packages: readonly string[], say: Say): Promise<boolean> {
  const before = leave()
  if (!before) return false
  const apt = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  // Lists may be missing or old; where they cannot be renewed, what is known may still do.
  await run([...apt, 'update', '-q'], say)
  return run([...apt, 'install', '-q', '-y', '--no-install-recommends', ...packages], say)
}
