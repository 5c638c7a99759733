import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { fillFolder } from '../faults/filled.ts'
import { type End, expectEnd, runScript, temporaryFolder } from '../faults/server.ts'
import { netherwick } from './netherwick.ts'

describe('the commands of a data set', () => {
  let folder: string
  let data: string
  beforeEach(() => {
    folder = temporaryFolder()
    data = join(folder, 'data')
  })
  const run = (...args: string[]): Promise<End> =>
    runScript('seed/main.ts', args, { DATA_DIR: data, DATA_SETS: 'aldermere' }).ended
  const export_ = async (): Promise<string> => {
    const out = join(folder, 'graph.jsonl')
    const { status } = await runScript('server/main.ts', ['export', '--format', 'jsonl', '--out', out], {
      DATA_DIR: data,
      DATA_SETS: 'aldermere',
    }).ended
    expect(status).toBe(0)
    return readFileSync(out, 'utf8')
  }

  it('refuse wrong use with 2, and what is not there with 1, before anything is written', async () => {
    const documents = join(folder, 'documents')
    mkdirSync(documents)
    const [none, flag, unknown, empty] = await Promise.all([
      run('dataset'),
      run('dataset', documents, '--shine'),
      run('dataset', documents, '--council', 'otterby'),
      run('dataset', documents, '--council', 'sefton'),
    ])
    expect(none.status).toBe(2)
    expect(none.stderr).toMatch(/One folder of documents is to be named/)
    expect(flag.status).toBe(2)
    expectEnd(unknown, 1, /No data set is called "otterby".*INVALID_INPUT/)
    expectEnd(empty, 1, /No document is in this folder.*INVALID_INPUT/)
    expect(existsSync(data)).toBe(false)
  })

  it('take corrections with documents, once they are right, and show them', async () => {
    await fillFolder(data)
    const { pack } = netherwick(folder)
    const path = join(folder, 'corrections.jsonl')
    const about = 'aldermere/plan-2024-09/action/1.2.1-1'
    writeFileSync(path, '{"about":5}\n')
    const wrong = await run('ingest', pack, '--corrections', path)
    expect(wrong.status).toBe(1)
    expect(wrong.stderr).toMatch(/no correction.*line 1.*RECORD_INVALID/)
    expect((await run('ingest', pack, '--corrections', join(folder, 'none.jsonl'))).stderr).toMatch(
      /cannot be read.*FOLDER_REFUSED/,
    )

    const before = (await export_()).split('\n').find((each) => each.startsWith(`{"type":"node","id":"${about}"`)) ?? '{}'
    const was = JSON.parse(before).properties
    const cited = /"end":\{"id":"(aldermere\/[^"]+\/passage\/[^"]+)"/.exec(
      (await export_())
        .split('\n')
        .find((each) => each.includes('"label":"CITES"') && each.includes(`"start":{"id":"${about}"`)) ?? '',
    )
    const correction = {
      ...{ about, property: 'ref', was: was.ref ?? null, value: '1.2.1-9', reason: 'A slip of the pen.' },
      ...{ passage: cited?.[1], by: 'A reader', kind: 'USER', at: '2025-03-01T10:00:00Z' },
    }
    const stale = { ...correction, property: 'dueOn', was: '1999-01-01', value: '1999-01-02' }
    writeFileSync(path, `${JSON.stringify(correction)}\n${JSON.stringify(stale)}\n`)
    const { status, stderr } = await run('ingest', pack, '--corrections', path)
    expect(stderr).toMatch(/A correction counts for nothing: it is read as .*dueOn of .*RECORD_INVALID/)
    expect(status).toBe(0)
    const after = await export_()
    expect(after).toContain('rules had read')
    expect(after).toMatch(new RegExp(`"id":"${about}","labels":\\["Action"\\],"properties":\\{[^}]*"ref":"1\\.2\\.1-9"`))
    expect(readFileSync(join(data, 'corrections.jsonl'), 'utf8').split('\n')).toHaveLength(3)
  })
})
