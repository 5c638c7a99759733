import { describe, expect, test } from 'vitest'
import { files, isScript, read } from './files.ts'
import { cyclesIn, type Import, importsOf } from './imports.ts'
import { broken } from './rules.ts'

const imports = files.filter(isScript).flatMap((file) => importsOf(file, read(file)))

const said = (link: Import): string[] => {
  const rule = broken(link)
  return rule ? [`${link.from}:${link.line} imports ${link.to}: ${rule}`] : []
}

describe('imports', () => {
  test('point one way, and enter a room by its door', () => {
    expect(imports.flatMap(said)).toEqual([])
  })

  test('go round in no circle at run time', () => {
    const atRunTime = imports.filter(({ isPackage, typeOnly }) => !isPackage && !typeOnly)
    expect(cyclesIn(atRunTime).map((cycle) => cycle.join(' → '))).toEqual([])
  })
})

describe('the rules', () => {
  const ruleOf = (from: string, statement: string): (string | undefined)[] => importsOf(from, statement).map(broken)

  test.each([
    ['server/store/open.ts', "import { appOf } from '../api/index.ts'", 'server/store imports from server/store, schema only'],
    ['server/api/a.ts', "export * from '../store/open.ts'", 'server/store is entered by its door, server/store/index.ts'],
    ['server/http/a.ts', "const seed = await import('../../seed/index.ts')", /^server\/http imports from /],
    ['seed/load/a.ts', "import '../../server/api/index.ts'", 'seed imports from seed, schema, server/store only'],
    ['client/pages/A.tsx', "import type { Label } from '../../schema/index.ts'", 'client imports from itself only'],
    ['client/pages/A.tsx', "import { join } from 'node:path'", 'the client runs in a browser and has no modules of Node'],
    ['client/pages/A.tsx', "import { build } from '../build/index.ts'", 'client imports from itself only'],
    ['schema/a.ts', "let a: import('../server/store/index.ts').Store", 'schema imports from itself only'],
    ['server/http/a.ts', "import { serve } from '../run/index.ts'", /^server\/http imports from /],
    ['server/a.ts', "import './store/index.ts'", 'the file stands in no room that test/house/rules.ts knows'],
    ['seed/a.ts', "import './main.ts'", 'nothing imports a main.ts'],
    ['seed/a.ts', "import { root } from '../test/house/files.ts'", 'only tests import from test/'],
    ['test/a.ts', "import '../../outside.ts'", 'nothing outside the repository is imported'],
  ])('refuse, in %s, %s', (from, statement, rule) => {
    expect(ruleOf(from, statement)).toEqual([expect.stringMatching(rule)])
  })

  test.each([
    ['server/api/a.ts', "import { openStore } from '../store/index.ts'"],
    ['server/main.ts', "import { load } from '../seed/load/index.ts'"],
    ['server/run/a.ts', "import { load } from '../../seed/index.ts'"],
    ['server/store/a.test.ts', "import { labels } from '../../schema/graph/labels.ts'"],
    ['client/build/main.ts', "import { Problem } from '../../schema/index.ts'"],
    ['client/main.tsx', "import './styles/main.css?inline'"],
    ['schema/a.ts', `// import '../server/main.ts'\nconst text = "import '../server/main.ts'"`],
  ])('allow, in %s, %s', (from, statement) => {
    expect(ruleOf(from, statement).filter((rule) => rule !== undefined)).toEqual([])
  })

  test('find a circle', () => {
    const link = (from: string, to: string): Import => ({ from, to, isPackage: false, line: 1, typeOnly: false })
    expect(cyclesIn([link('a', 'b'), link('b', 'c'), link('c', 'b')])).toEqual([['b', 'c', 'b']])
    expect(cyclesIn([link('a', 'b'), link('a', 'c'), link('b', 'c')])).toEqual([])
  })
})
