import { resolve } from 'node:path'
import { Problem } from '../../schema/index.ts'
import type { StoreSettings } from '../store/index.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface Settings {
  readonly host: string
  readonly port: number
  readonly dataFolder: string
  readonly logLevel: string
  /** The key under which notes are taken; none are where there is none. */
  readonly reviewToken?: string
  readonly store: StoreSettings
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

/** Every setting there is, from the environment. */
export function readSettings(env: Environment): Settings {
  const dataFolder = resolve(env.DATA_DIR || '.data')
  return {
    host: env.HOST || '127.0.0.1',
    port: portOf(env.PORT || '4000'),
    dataFolder,
    logLevel: levelOf(env.LOG_LEVEL || 'info'),
    ...tokenOf(env.REVIEW_TOKEN ?? ''),
    store: storeOf(env, dataFolder),
  }
}
