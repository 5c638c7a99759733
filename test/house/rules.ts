import { isBuiltin } from 'node:module'
import type { Import } from './imports.ts'

/**
 * The rooms, each with the rooms that it may import. A file belongs to the room with the longest name that its path starts with.
 * A room's door is its index.ts.
 */
const rooms: Record<string, readonly string[]> = {
  schema: [],
  'server/store': ['schema'],
  'server/search': ['schema'],
  'server/api': ['schema', 'server/search', 'server/store'],
  'server/tables': ['schema'],
  'server/http': ['schema', 'server/store', 'server/api', 'server/tables'],
  'server/run': ['schema', 'server/store', 'server/api', 'server/tables', 'server/http', 'seed', 'client/build'],
  seed: ['schema', 'server/store'],
  client: [],
  'client/build': ['schema', 'client'],
}

/** The client's settings of Vite run where it is built, not in a browser. */
const standsIn: Record<string, string> = { 'client/vite.config.ts': 'client/build' }

/** They put the rooms together, server/main.ts by way of server/run. */
const mains = new Set(['server/main.ts', 'seed/main.ts'])

/** Free to import what it likes: what looks at the rooms from outside. */
const isFree = (file: string): boolean => mains.has(file) || !/^(schema|server|seed|client)\//.test(file)

const isTest = (file: string): boolean => file.startsWith('test/') || /\.test\.tsx?$/.test(file)

export function roomOf(file: string): string | undefined {
  const inside = Object.keys(rooms).filter((room) => file.startsWith(`${room}/`))
  return standsIn[file] ?? inside.sort((a, b) => b.length - a.length)[0]
}

/** The rule that an import breaks; undefined when it breaks none. */
export function broken(link: Import): string | undefined {
  const { from, to, isPackage } = link
  if (to.startsWith('..')) return 'nothing outside the repository is imported'
  if (isFree(from)) return undefined
  const here = roomOf(from)
  if (here === undefined) return 'the file stands in no room that test/house/rules.ts knows'
  if (isPackage) {
    const inBrowser = here === 'client' && !isTest(from)
    return inBrowser && isBuiltin(to) ? 'the client runs in a browser and has no modules of Node' : undefined
  }
  if (mains.has(to)) return 'nothing imports a main.ts'
  if (to.startsWith('test/')) return isTest(from) ? undefined : 'only tests import from test/'
  const there = roomOf(to)
  if (there === here) return undefined
  const may = rooms[here] ?? []
  if (there === undefined || !may.includes(there)) {
    const allowed = may.length > 0 ? `${here}, ${may.join(', ')}` : 'itself'
    return `${here} imports from ${allowed} only`
  }
  const ownClient = here === 'client/build' && there === 'client'
  if (to !== `${there}/index.ts` && !isTest(from) && !ownClient) return `${there} is entered by its door, ${there}/index.ts`
  return undefined
}
