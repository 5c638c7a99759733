import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { isNode, type LinkRecord } from '../../schema/index.ts'
import { extract } from '../../seed/extract/index.ts'
import { join } from '../../seed/join/index.ts'
import { linkAnswers } from '../../seed/link/answers/index.ts'
import { readVocabulary } from '../../seed/link/index.ts'
import { Known } from '../../seed/link/known.ts'
import { linkTopics } from '../../seed/link/topics/about.ts'
import { readFile } from '../../seed/read/file.ts'

/** A real council's papers, which are not in this repository, and what a reader linked in them that nobody states. */
const folder = new URL('../../../shared/documents/sefton/', import.meta.url)
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:pdf|txt)$/.test(name)) : []

interface Judged {
  readonly type: string
  readonly from: string
  readonly to: readonly string[]
  /** What another fair reader might link too: it counts neither for nor against. */
  readonly alsoFair?: readonly string[]
}

const read = (part: string): readonly Judged[] =>
  (
    JSON.parse(readFileSync(new URL(`standards/link-suggestions-${part}.json`, import.meta.url), 'utf8')) as {
      judged: readonly Judged[]
    }
  ).judged

const types = ['LED_TO', 'ADDRESSED_BY', 'MEASURED_BY', 'DEPENDS_ON'] as const
let known = new Known([])
let given: LinkRecord[] = []

/** What is linked by what the papers state: a measure says for what it restates what the plan does about it. */
function statedFor(type: (typeof types)[number], id: string): string[] {
  const said = type === 'ADDRESSED_BY' ? [id, ...known.in('RESTATES', id).map(({ from }) => from)] : [id]
  return said.flatMap((each) => known.out(type, each).map(({ to }) => to))
}

/** An action and its objective are one answer, told at two levels. */
const answerOf = (id: string): string => (id.includes('/action/') ? (known.out('UNDER', id)[0]?.to ?? id) : id)

interface Count {
  suggested: number
  right: number
  fair: number
  wrong: number
  wanted: number
  found: number
  answers: number
  answered: number
}

function compare(part: string, type: (typeof types)[number]): Count {
  const count: Count = { suggested: 0, right: 0, fair: 0, wrong: 0, wanted: 0, found: 0, answers: 0, answered: 0 }
  for (const { from, to, alsoFair = [] } of read(part).filter((each) => each.type === type)) {
    const own = given.filter((link) => link.type === type && link.from === from && link.properties.basis === 'SUGGESTED')
    for (const { to: end } of own) {
      count.suggested++
      count[to.includes(end) ? 'right' : alsoFair.includes(end) ? 'fair' : 'wrong']++
    }
    const linked = new Set([...own.map((link) => link.to), ...statedFor(type, from)])
    count.wanted += to.length
    count.found += to.filter((end) => linked.has(end)).length
    const told = new Set([...linked].map(answerOf))
    const answers = new Set(to.map(answerOf))
    count.answers += answers.size
    count.answered += [...answers].filter((end) => told.has(end)).length
  }
  return count
}

const share = (part: number, of: number): string => (of === 0 ? '-' : (part / of).toFixed(2))

function told(name: string, each: Count): string {
  return `${name}: ${each.suggested} suggested (${each.right} right, ${each.fair} fair, ${each.wrong} wrong), precision ${share(each.right + each.fair, each.suggested)} with fair ones, ${share(each.right, each.right + each.wrong)} without; recall ${share(each.found, each.wanted)} of ${each.wanted} links, ${share(each.answered, each.answers)} of ${each.answers} answers\n`
}

const sum = (counts: readonly Count[]): Count =>
  counts.reduce(
    (all, each) =>
      Object.fromEntries(
        Object.entries(all).map(([name, count]) => [name, count + each[name as keyof Count]]),
      ) as unknown as Count,
  )

describe.skipIf(names.length < 11)('links that nobody states, against those of a reader', () => {
  beforeAll(async () => {
    const papers = await Promise.all(
      names.map(async (name) => {
        const { layer } = await readFile(new URL(name, folder).pathname)
        const { document, records } = extract(layer, 'Sefton', name)
        return { document, records }
      }),
    )
    known = new Known(join(papers))
    const vocabulary = await readVocabulary()
    known.add(linkTopics({ known, texts: [], vocabulary }))
    const added = linkAnswers({ known, texts: [], vocabulary })
    given = added.filter((record): record is LinkRecord => !isNode(record))
  }, 180_000)

  it.each(['tune', 'measure'])('are mostly right: %s', (part) => {
    const counts = types.map((type) => compare(part, type))
    for (const [at, count] of counts.entries()) process.stdout.write(told(`${part} ${types[at]}`, count))
    const all = sum(counts)
    process.stdout.write(told(`${part} all`, all))
    expect(all.wanted).toBeGreaterThan(60)
    expect((all.right + all.fair) / all.suggested).toBeGreaterThan(0.81)
    expect(all.answered / all.answers).toBeGreaterThan(0.5)
  })

  it('score no more than they keep', () => {
    const judged = [...read('tune'), ...read('measure')]
    const byScore = new Map<number, { right: number; all: number }>()
    for (const { type, from, to, properties } of given) {
      const own = judged.find((each) => each.type === type && each.from === from)
      if (own === undefined || properties.basis !== 'SUGGESTED') continue
      const count = byScore.get(properties.score ?? 0) ?? { right: 0, all: 0 }
      byScore.set(properties.score ?? 0, count)
      count.all++
      if (own.to.includes(to) || own.alsoFair?.includes(to)) count.right++
    }
    const inOrder = [...byScore].sort(([a], [b]) => a - b)
    for (const [score, { right, all }] of inOrder)
      process.stdout.write(`scored ${score}: ${right} of ${all} right, ${share(right, all)}\n`)
    for (const [score, { right, all }] of inOrder) if (all >= 20) expect(right / all).toBeGreaterThan(score - 0.15)
  })
})
