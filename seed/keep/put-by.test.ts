import { expect, it } from 'vitest'
import { extract } from '../extract/index.ts'
import { readFile } from '../read/file.ts'
import { takenFrom } from './put-by.ts'

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
