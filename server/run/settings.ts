import { BlockList, isIP } from 'node:net'
import { resolve } from 'node:path'
import { Problem } from '../../schema/index.ts'
import { councilFolders } from '../../seed/index.ts'
import type { StoreSettings } from '../store/index.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface Settings {
  readonly host: string
  readonly port: number
  readonly dataFolder: string
  readonly logLevel: string
  /** The key under which notes are taken; none are where there is none. */
  readonly reviewToken?: string
  /** Whom readers can write to, as an address that a browser opens; nobody is named where there is none. */
  readonly contact?: string
  readonly store: StoreSettings
  /** How many requests a minute are taken from one address; 0 for as many as come. */
  readonly rateLimit: number
  /** How many proxies stand before this server, or where they stand. */
  readonly trustProxy: number | BlockList
  readonly allowedHosts: readonly string[]
  readonly allowedOrigins: readonly string[]
}

const refuse = (name: string, value: string, expected: string): Problem =>
  new Problem('SETTING_INVALID', { what: `${name} is "${value}"`, todo: `Set it to ${expected}` })

function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65535) throw refuse('PORT', text, 'a number from 0 to 65535; 0 takes any free one')
  return port
}

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

function levelOf(text: string): string {
  if (!levels.includes(text)) throw refuse('LOG_LEVEL', text, `one of ${levels.join(', ')}`)
  return text
}

/** What is shorter could be guessed; what holds other characters could not be sent as a header. */
function tokenOf(text: string): { reviewToken?: string } {
  if (text === '') return {}
  if (/^[\x21-\x7e]{16,200}$/.test(text)) return { reviewToken: text }
  throw new Problem('SETTING_INVALID', {
    what: 'REVIEW_TOKEN is no key',
    todo: 'Set it to 16 to 200 letters, digits and signs without a space, made at random',
  })
}

/** An e-mail address, or a page. */
function contactOf(text: string): { contact?: string } {
  if (text === '') return {}
  if (/^[^\s@<>"'?&]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return { contact: `mailto:${text}` }
  if (/^https?:\/\/[^\s<>"']+$/.test(text)) return { contact: text }
  throw refuse('CONTACT', text, 'an e-mail address, as "thread@council.example", or a page, as "https://council.example/contact"')
}

function storeOf(env: Environment, dataFolder: string): StoreSettings {
  const uri = env.NEO4J_URI ?? ''
  if (uri === '') return { kind: 'embedded', folder: resolve(dataFolder, 'graph') }
  return {
    kind: 'neo4j',
    uri,
    user: env.NEO4J_USER ?? 'neo4j',
    password: env.NEO4J_PASSWORD ?? '',
    database: env.NEO4J_DATABASE || 'neo4j',
  }
}

function rateOf(text: string): number {
  if (!/^\d{1,7}$/.test(text))
    throw refuse('RATE_LIMIT', text, 'how many requests a minute one address may send; 0 for any number')
  return Number(text)
}

const listed = (text: string): string[] => text.split(/[\s,]+/).filter((each) => each !== '')

function proxiesOf(text: string): number | BlockList {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const proxies = new BlockList()
  for (const each of listed(text)) {
    const [address = '', prefix] = each.split('/')
    const family = isIP(address)
    const longest = family === 4 ? 32 : 128
    if (family === 0 || (prefix !== undefined && !/^\d{1,3}$/.test(prefix)) || Number(prefix ?? 0) > longest)
      throw refuse('TRUST_PROXY', text, 'how many proxies stand before this server, or their addresses, as "10.0.0.0/8, fd00::1"')
    proxies.addSubnet(address, Number(prefix ?? longest), family === 4 ? 'ipv4' : 'ipv6')
  }
  return proxies
}

function hostsOf(text: string): string[] {
  const wrong = listed(text).find((each) => !/^[\w-]+(?:\.[\w-]+)*$/.test(each))
  if (wrong !== undefined) throw refuse('ALLOWED_HOSTS', wrong, 'names of this server without a port, as "thread.example"')
  return listed(text).map((each) => each.toLowerCase())
}

function originsOf(text: string): string[] {
  const wrong = listed(text).find((each) => each !== '*' && !/^https?:\/\/[\w.-]+(?::\d+)?$/.test(each))
  if (wrong !== undefined) throw refuse('ALLOWED_ORIGINS', wrong, '"*", or sites as "https://thread.example"')
  return listed(text)
}

/** Every setting there is, from the environment. */
export function readSettings(env: Environment): Settings {
  const dataFolder = resolve(env.DATA_DIR || '.data')
  // Whoever lists the data sets reads it again; here a wrong name is refused before anything starts.
  councilFolders(env.DATA_SETS ?? '')
  return {
    host: env.HOST || '127.0.0.1',
    port: portOf(env.PORT || '4000'),
    dataFolder,
    logLevel: levelOf(env.LOG_LEVEL || 'info'),
    ...tokenOf(env.REVIEW_TOKEN ?? ''),
    ...contactOf(env.CONTACT ?? ''),
    store: storeOf(env, dataFolder),
    rateLimit: rateOf(env.RATE_LIMIT || '1200'),
    trustProxy: proxiesOf(env.TRUST_PROXY || '0'),
    allowedHosts: hostsOf(env.ALLOWED_HOSTS ?? ''),
    allowedOrigins: originsOf(env.ALLOWED_ORIGINS ?? ''),
  }
}
