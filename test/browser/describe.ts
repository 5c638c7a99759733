import { describe } from 'vitest'
import { chromiumAvailability } from './chromium.ts'

/** A suite that needs a browser: skipped, and counted as such, where there is none. */
export const describeInBrowser = describe.skipIf(chromiumAvailability().kind === 'missing')
