import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Seal } from '../port.ts'
import { damage, openingProblem } from './problems.ts'

/**
 * The note beside the store of what was last settled in it. A damaged write-ahead log loses its last commits
 * in silence, its own ledger among them; only a note outside can tell.
 */
export const sealFile = (folder: string): string => join(folder, 'seal.json')

export async function writeSeal(folder: string, seal: Seal): Promise<void> {
  const file = await open(`${sealFile(folder)}.new`, 'w')
  try {
    await file.writeFile(`${JSON.stringify(seal)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${sealFile(folder)}.new`, sealFile(folder))
}

export async function readSeal(folder: string): Promise<Seal | undefined> {
  let text: string
  try {
    text = await readFile(sealFile(folder), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw openingProblem(error, folder)
  }
  try {
    const { turn, digest } = JSON.parse(text)
    if (Number.isSafeInteger(turn) && typeof digest === 'string') return { turn, digest }
  } catch {
    // told below, with what is wrong of any other form
  }
  throw damage('The note of what the store holds, seal.json, cannot be read', folder)
}
