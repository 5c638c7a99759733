import type { Text } from '../port.ts'
import { ledgerTexts } from './ledger.ts'
import { linkTexts } from './links.ts'
import { nodeTexts } from './nodes.ts'
import { writeTexts } from './write.ts'

/** Every text there is. */
export const allTexts: readonly Text[] = [...nodeTexts, ...linkTexts, ...writeTexts, ...ledgerTexts]
