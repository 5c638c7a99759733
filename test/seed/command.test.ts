import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { fillFolder } from '../faults/filled.ts'
import { type End, runScript, saidBy, temporaryFolder } from '../faults/server.ts'
import { netherwick } from './netherwick.ts'

describe('the command that reads documents', () => {
  let folder: string
  let data: string
  let pack: string
  beforeEach(() => {
    folder = temporaryFolder()
    data = join(folder, 'data')
    pack = netherwick(folder).pack
  })

  const run = (...args: string[]): Promise<End> => runScript('seed/main.ts', args, { DATA_DIR: data }).ended
  const ingest = (...args: string[]): Promise<End> => run('ingest', ...args)
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }

  it('tells each file that it cannot read in a line, reads the others, and ends with 1', async () => {
    mkdirSync(join(folder, 'folder'))
    const bad: [string, RegExp][] = [
      [file('empty.txt', ''), /empty/],
      [file('space.txt', ' \n\n'), /nothing but space/],
      [file('binary.txt', Uint8Array.of(71, 0, 255, 1)), /no text/],
      [file('latin.txt', Uint8Array.of(71, 0xe9, 71)), /UTF-8/],
      [join(folder, 'missing.txt'), /no such file/],
      [join(folder, 'folder'), /folder/],
      [
        file('letter.txt', 'Netherwick Borough Council thanks you for your letter.\n'),
        /no improvement plan, no inspection, no meeting and no figure/,
      ],
      [file('nobody.txt', 'It rained.\n'), /no council/],
    ]
    const { status, stderr, stdout } = await ingest(...bad.map(([path]) => path), pack)
    expect(status).toBe(1)
    const complaints = saidBy(stderr)
    expect(complaints).toHaveLength(bad.length)
    for (const [path, what] of bad) {
      const line = complaints.find((each) => each.includes(path))
      expect(line).toMatch(/^golden-thread: .*\[INVALID_INPUT\]$/)
      expect(line).toMatch(what)
    }
    expect(stdout).toMatch(/pack\.md: Netherwick, \S+; a plan: 3 actions, 0 measures; 1 meeting\n {2}.*: 3 rows, 3 actions\n/)
    expect(stdout).toMatch(/^netherwick: \d+ added/im)
  })

  it.skipIf(process.getuid?.() === 0)('tells of a file that it may not read', async () => {
    const secret = file('secret.txt', 'x')
    chmodSync(secret, 0)
    const { status, stderr } = await ingest(secret, pack)
    expect(status).toBe(1)
    expect(saidBy(stderr)).toEqual([expect.stringMatching(/may not be read.*secret\.txt/)])
  })

  it.each([
    ['ingest', []],
    ['ingest', ['--colour', 'x.txt']],
    ['ingest', ['--stop-after', 'lunch', 'x.txt']],
    ['withdraw', []],
    ['fetch', []],
  ])('ends with 2 when it is used wrongly: %s %j', async (command, args) => {
    const { status, stderr } = await run(command, ...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^golden-thread: /)
    expect(existsSync(data)).toBe(false)
  })

  it('changes nothing in a dry run, and writes the report that was asked for', async () => {
    const report = join(folder, 'report.json')
    const { status, stdout } = await ingest('--dry-run', '--report', report, pack, join(folder, 'missing.txt'))
    expect(status).toBe(1)
    expect(stdout).toContain('3 actions')
    expect(existsSync(data)).toBe(false)
    const { documents, problems } = JSON.parse(readFileSync(report, 'utf8'))
    expect(documents).toMatchObject([
      {
        path: pack,
        council: 'Netherwick',
        plan: { tables: [{ rows: 3, actions: 3, unread: [] }], actions: 3, measures: 0 },
        records: { Action: 3 },
        notUnderstood: [],
      },
    ])
    expect(problems).toMatchObject([{ code: 'INVALID_INPUT' }])
  })

  it('says that nothing changed the second time, and takes out what is withdrawn', async () => {
    await fillFolder(data)
    expect((await ingest(pack)).status).toBe(0)
    expect((await ingest(pack)).stdout).toMatch(/^netherwick: no change$/im)
    const { status, stdout } = await run('withdraw', 'pack.md')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^netherwick: 0 added, 0 changed, \d+ removed/im)
    expect(readdirSync(join(data, 'documents')).filter((name) => /^[0-9a-f]{64}$/.test(name))).toEqual([])
    const again = await run('withdraw', 'pack.md')
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('[NOT_FOUND]')])
  })
})
