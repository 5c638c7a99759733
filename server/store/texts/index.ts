import type { Text } from '../port.ts'
import { askedTexts } from './asked.ts'
import { concernTexts } from './concerns.ts'
import { coverageTexts } from './coverage.ts'
import { dayTexts } from './days.ts'
import { flagTexts } from './flags.ts'
import { inspectionTexts } from './inspections.ts'
import { ledgerTexts } from './ledger.ts'
import { linkTexts } from './links.ts'
import { meetingTexts } from './meetings.ts'
import { newsTexts } from './news.ts'
import { nodeTexts } from './nodes.ts'
import { passageTexts } from './passages.ts'
import { planVersionTexts } from './plan-versions.ts'
import { planTexts } from './plans.ts'
import { reviewingTexts } from './reviewing.ts'
import { searchTexts } from './search.ts'
import { seriesTexts } from './series.ts'
import { threadTexts } from './thread.ts'
import { timelineTexts } from './timeline.ts'
import { writeTexts } from './write.ts'

/** Every text there is. */
export const allTexts: readonly Text[] = [
  ...nodeTexts,
  ...linkTexts,
  ...threadTexts,
  ...passageTexts,
  ...planTexts,
  ...planVersionTexts,
  ...coverageTexts,
  ...dayTexts,
  ...askedTexts,
  ...flagTexts,
  ...inspectionTexts,
  ...concernTexts,
  ...meetingTexts,
  ...reviewingTexts,
  ...searchTexts,
  ...seriesTexts,
  ...timelineTexts,
  ...newsTexts,
  ...writeTexts,
  ...ledgerTexts,
]
