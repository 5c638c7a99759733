import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** Claims the making of something; false where another has claimed it. */
const claimed = (claim: string): Promise<boolean> =>
  mkdir(claim).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )

/** Makes a file or folder once in a run. A file of tests that asks while another makes it waits, and makes it itself where that failed. */
export async function madeOnce(path: string, make: (path: string) => Promise<void>): Promise<string> {
  const [claim, unfinished] = [`${path}.claim`, `${path}.unfinished`]
  while (!existsSync(path)) {
    if (!(await claimed(claim))) {
      await pause(20)
      continue
    }
    try {
      if (existsSync(path)) break
      await rm(unfinished, { recursive: true, force: true })
      await make(unfinished)
      await rename(unfinished, path)
    } finally {
      await rm(claim, { recursive: true })
    }
  }
  return path
}
