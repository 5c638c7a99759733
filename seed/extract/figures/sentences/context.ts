import type { PeriodContext } from '../periods/index.ts'

/** What is known of the document that figures stand in. */
export interface FigureContext extends PeriodContext {
  /** The council's name, without "Council". */
  readonly council: string
}
