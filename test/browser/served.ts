import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReviewDesk } from '../../server/api/index.ts'
import type { Store } from '../../server/store/index.ts'
import type { Engine } from '../engines.ts'
import type { PrintedReport } from '../paper.ts'
import { withAldermere } from '../store/graph.ts'
import { type Served, serve } from './serve.ts'

export type { Served } from './serve.ts'

const ground: Engine['ground'] = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-browser-'))
  const clear = async (): Promise<void> => rmSync(folder, { recursive: true, force: true })
  return { settings: { kind: 'embedded', folder }, clear }
}

/** The invented council. With a printed report besides, that alone is at hand as a file; with a desk, notes are taken. */
export async function served(report?: PrintedReport, deskOf?: (store: Store) => ReviewDesk): Promise<Served> {
  return serve(await withAldermere({ name: 'embedded', here: true, ground }, report?.records), report, deskOf)
}
