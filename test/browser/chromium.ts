import { accessSync, constants } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { Problem } from '../../schema/problem.ts'

/** Where Chromium, or what is built from it, stands on the systems we know of: first the one without windows, which takes a fifth less time. */
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export type ChromiumAvailability = { kind: 'here'; path: string } | { kind: 'missing'; why: string }

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The browser that the tests may use: the one that CHROMIUM_PATH names, else the first that stands at a known place. */
export function chromiumAvailability(): ChromiumAvailability {
  const named = process.env.CHROMIUM_PATH
  if (named)
    return runs(named)
      ? { kind: 'here', path: named }
      : { kind: 'missing', why: `CHROMIUM_PATH names ${named}, which cannot be run` }
  const path = places.find(runs)
  return path ? { kind: 'here', path } : { kind: 'missing', why: 'it is at none of the usual places' }
}

/** A browser of its own, without a window; whoever launched it closes it. */
export async function launch(): Promise<Browser> {
  const available = chromiumAvailability()
  if (available.kind === 'missing')
    throw new Problem('SETTING_INVALID', { what: `There is no Chromium: ${available.why}`, todo: 'Run "npm run setup"' })
  return chromium.launch({ executablePath: available.path, args: flags })
}
