import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Problem } from '../../../schema/index.ts'

/** Step by step: Node's own `recursive` never ends where the system says of a folder that is there that it is not, as below /proc. */
function make(folder: string): void {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) make(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown
  }
}

/** Makes the folder of a store where it is not there, and sees that it can be written. */
export function makeFolder(folder: string): void {
  try {
    make(folder)
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    throw new Problem(
      'FOLDER_REFUSED',
      {
        what: `The folder of the store cannot be written (${(cause as NodeJS.ErrnoException).code})`,
        where: folder,
        todo: 'Give this user the right to write there, or set DATA_DIR to another folder',
      },
      { cause },
    )
  }
}
