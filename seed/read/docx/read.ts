import type { Reading } from '../pdf/read.ts'
import { refusal } from '../refusal.ts'

export async function readDocx(_: Uint8Array, where: string): Promise<Reading> {
  throw refusal('This is a ZIP file that holds no document', where, 'x')
}
