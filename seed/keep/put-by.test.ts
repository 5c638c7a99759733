import { expect, it } from 'vitest'
import { extract } from '../extract/index.ts'
import { readFile } from '../read/file.ts'
import { takenFrom } from './put-by.ts'
import { takenFromFile, writtenTaken } from './taken-file.ts'

const path = new URL('../councils/aldermere/documents/inspection-2024-03.pdf', import.meta.url).pathname

it('gives what reading and extracting give, the first time and after', async () => {
  const { layer } = await readFile(path)
  const { document, records, notUnderstood } = extract(layer, 'Aldermere', path)
  const plain = JSON.parse(JSON.stringify({ document, records, notUnderstood }))
  for (const time of ['first', 'after']) {
    const taken = await takenFrom(path, 'Aldermere')
    expect({ ...taken, layer: undefined }, time).toEqual({ ...plain, layer: undefined })
    expect(taken.layer).toEqual(layer)
  }
})

it('takes nothing from what was put by where that is damaged or cut off', async () => {
  const taken = await takenFrom(path, 'Aldermere')
  const [written, { sha256 }] = [writtenTaken(taken), taken.layer]
  const lines = written.split('\n')
  expect(takenFromFile(written, sha256)).toEqual(taken)
  for (const damaged of ['', lines.slice(0, 4).join('\n'), lines.slice(0, -1).join('\n'), written.slice(0, -1)])
    expect(takenFromFile(damaged, sha256)).toBeUndefined()
  expect(takenFromFile([...lines.slice(0, 2), '[["x", 1]]', ...lines.slice(3)].join('\n'), sha256)).toBeUndefined()
})
