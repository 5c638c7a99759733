import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillFromKept, Keep } from '../../seed/index.ts'
import { keepPapers, readPapers } from '../../seed/ingest.ts'
import { streamExport } from '../../server/http/export.ts'
import { openStore, type Store } from '../../server/store/index.ts'
import { engines } from '../engines.ts'
import { papersMissing, realPapersRead } from '../real-papers.ts'
import { openedOn } from '../store/graph.ts'
import { mayNotStand, plainPapers, traces, withContactLines, withContactsWithin } from './papers-with-contacts.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-private-'))
afterAll(() => rmSync(folder, { recursive: true }))

const embedded = engines.find(({ name }) => name === 'embedded') as (typeof engines)[number]
const minute = 60_000

/** The whole graph as it is exported. */
async function exportedFrom(store: Store): Promise<string> {
  const parts: string[] = []
  const into = new Writable({
    write(chunk, _, done) {
      parts.push(String(chunk))
      done()
    },
  })
  await streamExport(store, into)
  return parts.join('')
}

/** The same after some papers were read, beside what is shipped. */
async function exportOf(paths: readonly string[], council: string): Promise<string> {
  const opened = await openedOn(embedded)
  const data = mkdtempSync(join(folder, 'data-'))
  const keep = new Keep(data)
  const { papers, problems } = await readPapers(paths, council)
  expect(problems).toEqual([])
  await keepPapers(keep, papers)
  await fillFromKept(opened.store, keep, data, () => () => {})
  const exported = await exportedFrom(opened.store)
  await opened.close()
  return exported
}

interface Told {
  readonly where: string
  readonly text: string
}

/** Every text of an export but digests, which are no words. */
function textsOf(exported: string): Told[] {
  const texts = (where: string, value: unknown): Told[] => {
    if (typeof value === 'string') return [{ where, text: value }]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, each]) =>
      /^(?:sha256|digest|normalDigest|textLayer)$/.test(name) ? [] : texts(`${where}.${name}`, each),
    )
  }
  return exported.split('\n').flatMap((line) => (line === '' ? [] : texts('', JSON.parse(line))))
}

const address = /[\w.+-]@[\w-]|@[\w-]+\.[a-z]|[([]at[)\]] ?[\w-]+\.\w/i
const number = /(?<![\w£.,])(?:\+\d|\(?0\d)(?:[ \u00a0\n.()/-]{0,3}\d){6,11}(?!\w)/
const withLabel = /\b(?:tel|telephone|fax|textphone|minicom|mobile)\b[^\p{L}\d]{0,6}\d{3}/iu

const observation = /^(?:[\w.~-]+\/)*observation\/\S+$/
const day = /\b\d{4}-\d{2}-\d{2}\b/g
const ownValue = /\.(?:minus-)?\d+(?:\.\d+)?(?:e-?\d+)?$/

const datedFigure = /(?<=observation )\S+\.\d{4}-\d{2}-\d{2}(?:~[\d-]+)?\.[\d.]*\d/g

/** A figure's id ends in its days and its value, which are the figure's own: they are no words. A note may name it. */
const withoutFigure = (text: string): string =>
  observation.test(text) ? text.replace(ownValue, '').replace(day, '') : text.replace(datedFigure, '')

/** What looks as if somebody could be reached by it; an ISO day and a number of a row do not. */
const reach = ({ text }: Told): boolean => [address, number, withLabel].some((pattern) => pattern.test(withoutFigure(text)))

const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** How many of each label a council has, in an export of one. */
function countsOf(exported: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const line of exported.split('\n').filter((each) => each !== '')) {
    const { type, labels } = JSON.parse(line) as { type: string; labels?: string[] }
    const [label] = type === 'node' ? (labels ?? []) : []
    if (label !== undefined) counts[label] = (counts[label] ?? 0) + 1
  }
  return counts
}

/** Writes papers, changed in some way, and exports what is read of them. */
async function exportChanged(change: (text: string) => string): Promise<string> {
  const into = join(folder, change.name || 'plain')
  mkdirSync(into)
  const paths = Object.entries(plainPapers()).map(([name, text]) => {
    const path = join(into, name)
    writeFileSync(path, change(text))
    return path
  })
  return exportOf(paths, 'Netherwick')
}

describe('contact details are in no export', () => {
  const exports: Record<string, string> = {}
  beforeAll(async () => {
    exports.plain = await exportChanged((text) => text)
    exports.lines = await exportChanged(withContactLines)
    exports.within = await exportChanged(withContactsWithin)
  }, 5 * minute)

  it.each(['plain', 'lines', 'within'])('of papers with them %s', (name) => {
    const texts = textsOf(exports[name] as string)
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter(reach)).toEqual([])
    expect(texts.filter(({ text }) => traces.some((trace) => squeezed(text).includes(trace)))).toEqual([])
    expect(texts.filter(({ text }) => mayNotStand.some((words) => text.includes(words)))).toEqual([])
  })

  it('and leave everything else', () => {
    const [plain, lines, within] = [exports.plain, exports.lines, exports.within].map((each) => countsOf(each as string))
    for (const label of ['Finding', 'Recommendation', 'Action']) {
      const all = plain?.[label] ?? 0
      expect(all, label).toBeGreaterThan(5)
      // What differs from another edition of a plan stands beside it.
      expect(within?.[label], label).toBeGreaterThanOrEqual(all)
      // A line between two items parts a list, whatever it says.
      expect(lines?.[label], label).toBeGreaterThan(all * 0.75)
    }
  })
})

describe.skipIf(papersMissing !== null)('of real papers', () => {
  it('no contact details are in the export', { timeout: 5 * minute }, async () => {
    const at = join(folder, 'real')
    await cp(await realPapersRead(), at, { recursive: true })
    const store = await openStore({ kind: 'embedded', folder: join(at, 'graph') })
    const texts = textsOf(await exportedFrom(store))
    await store.close()
    expect(texts.length).toBeGreaterThan(10_000)
    expect(texts.filter(reach)).toEqual([])
  })
})
