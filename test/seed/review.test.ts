import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { review as reviewCommand } from '../../seed/run/review.ts'
import { fillFolder } from '../faults/filled.ts'
import { type End, runScript, temporaryFolder } from '../faults/server.ts'

const [later, earlier] = ['aldermere/plan-2025-01/action/1.2.1-1', 'aldermere/plan-2024-09/action/1.2.1-1']
const by = ['--by', 'A reader', '--reason', 'They are about different plans.']

describe('the command that writes down what a person decided', () => {
  let data: string
  beforeEach(() => {
    data = join(temporaryFolder(), 'data')
  })

  const run = (script: string, ...args: string[]): Promise<End> => runScript(script, args, { DATA_DIR: data }).ended
  const review = (...args: string[]): Promise<End> => run('seed/main.ts', 'review', ...args)

  /** Wrong use, for which the command ends with 2. */
  async function refusesUse(args: readonly string[], words: RegExp): Promise<void> {
    const place = { store: { kind: 'embedded', folder: join(data, 'graph') }, dataFolder: data } as const
    await expect(reviewCommand(place, args)).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: expect.stringMatching(words),
    })
    expect(existsSync(data)).toBe(false)
  }

  it('keeps it, and every rebuild shows it', async () => {
    await fillFolder(data)
    const { status, stdout } = await review('reject', 'CONTINUES', later, earlier, ...by)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^aldermere: \d+ added/m)
    const [line] = readFileSync(join(data, 'reviews.jsonl'), 'utf8').split('\n')
    expect(JSON.parse(line ?? '')).toMatchObject({ decision: 'REJECTED', from: later, kind: 'USER', by: 'A reader' })
    expect(JSON.parse(line ?? '').fromSaid.passages).toHaveLength(1)

    const out = join(data, 'graph.jsonl')
    expect((await run('server/main.ts', 'export', '--format', 'jsonl', '--out', out)).status).toBe(0)
    const links = readFileSync(out, 'utf8')
      .split('\n')
      .filter((each) => each.includes(`"label":"CONTINUES","start":{"id":"${later}"`) && each.includes(`"${earlier}"`))
    expect(links).toHaveLength(1)
    expect(JSON.parse(links[0] ?? '').properties).toMatchObject({ basis: 'REJECTED', reviewedBy: 'A reader' })
  })

  it('keeps what a person says of a thing, and tells of a note whose thing is gone', async () => {
    await fillFolder(data)
    const log = join(data, 'reviews.jsonl')
    const gone = { note: 'x', about: `${later}9`, by: 'Somebody', kind: 'USER', at: '2025-02-12T10:00:00Z' }
    appendFileSync(log, `${JSON.stringify(gone)}\n`)
    const { status, stdout, stderr } = await review(
      'note',
      later,
      '--says',
      'It is late.',
      '--by',
      'An editor',
      '--kind',
      'editor',
    )
    expect(status).toBe(0)
    expect(stdout).toMatch(/^aldermere: 2 added, 0 changed/m)
    expect(stderr).toMatch(/A note is shown nowhere: .*9 is not there.*by Somebody on .*RECORD_INVALID/)
    const [first, second] = readFileSync(log, 'utf8').split('\n')
    expect(JSON.parse(first ?? '')).toEqual(gone)
    expect(JSON.parse(second ?? '')).toMatchObject({ note: 'It is late.', about: later, by: 'An editor', kind: 'EDITOR' })
    expect(JSON.parse(second ?? '').aboutSaid.passages).toHaveLength(1)
  })

  it('makes two things one, and tells them apart again', async () => {
    await fillFolder(data)
    const [keep, other] = ['aldermere/role/head-help-protection', 'aldermere/role/head-leaving-care']
    const out = join(data, 'graph.jsonl')
    const owners = async (): Promise<string[]> => {
      expect((await run('server/main.ts', 'export', '--format', 'jsonl', '--out', out)).status).toBe(0)
      const links = readFileSync(out, 'utf8').match(/"label":"OWNED_BY".*?"end":\{"id":"[^"]+"/g) ?? []
      return links.map((link) => link.slice(link.lastIndexOf(':"') + 2, -1)).filter((id) => [keep, other].includes(id))
    }
    const before = await owners()
    expect(new Set(before)).toEqual(new Set([keep, other]))
    const merged = await review('merge', keep, other, ...by)
    expect(merged.status).toBe(0)
    expect(await owners()).toEqual(before.map(() => keep))
    const parted = await review('part', keep, other, ...by)
    expect(parted.status).toBe(0)
    expect(await owners()).toEqual(before)
    const lines = readFileSync(join(data, 'reviews.jsonl'), 'utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { identity: 'MERGED', keep, other, by: 'A reader', keepSaid: { words: expect.any(String) } },
      { identity: 'PARTED', keep, other, by: 'A reader' },
    ])
    const again = await review('part', keep, other, ...by)
    expect([again.status, again.stderr]).toEqual([1, expect.stringMatching(/The two are not one/)])
  })

  it.each<[string, string[]]>([
    ['one thing', ['merge', later, ...by]],
    ['rows of a plan', ['merge', later, earlier, ...by]],
    ['nobody', ['part', 'aldermere/role/a', 'aldermere/role/b', '--reason', 'x']],
  ])('ends with 2 where it is told %s to be one', async (_, args) => {
    const { status, stderr } = await review(...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(/no decision on two things/)
  })

  it.each<[string, string[]]>([
    ['nobody', [later, '--says', 'x']],
    ['nothing', [later, '--by', 'A reader']],
    ['no thing', ['--says', 'x', '--by', 'A reader']],
    ['no kind of person', [later, '--says', 'x', '--by', 'A reader', '--kind', 'robot']],
  ])('takes no note that tells %s', (_, args) => refusesUse(['note', ...args], /This is no note/))

  it('refuses what is not there, and keeps nothing', async () => {
    const { status, stderr } = await review('confirm', 'CONTINUES', later, `${earlier}9`, ...by)
    expect(status).toBe(1)
    expect(stderr).toMatch(/No thing with this id has been read .*NOT_FOUND/)
    expect(existsSync(join(data, 'reviews.jsonl'))).toBe(false)
  })

  it.each<[string, string[]]>([
    ['no verdict', ['maybe', 'CONTINUES', later, earlier, ...by]],
    ['no relationship', ['confirm', 'LIKES', later, earlier, ...by]],
    ['nobody', ['confirm', 'CONTINUES', later, earlier, '--reason', 'x']],
    ['a word too few', ['confirm', later, earlier, ...by]],
  ])('takes no decision that tells %s', (_, args) => refusesUse(args, /no decision on a link/))

  it('ends with 2 where it is used wrongly', async () => {
    const { status, stderr } = await review('maybe', 'CONTINUES', later, earlier, ...by)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^golden-thread: .*no decision on a link/)
    expect(existsSync(data)).toBe(false)
  })
})
