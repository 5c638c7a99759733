/** A row of an invented plan; what is left out is as in most rows. */
export interface PlanRow {
  /** Its objective's number and words, where it begins one. */
  readonly objective?: readonly [ref: string, words: string]
  readonly action: string
  readonly rag?: string
  readonly milestone?: string
  readonly owner?: string
}

interface PlanPaper {
  readonly status?: string
  /** What stands between the title and the rows. */
  readonly before?: string
  readonly rows: readonly PlanRow[]
  /** What stands after the rows. */
  readonly after?: string
}

const head = `| Ref | Objective | Action | Success measure | Owner | RAG | Milestone |
|---|---|---|---|---|---|---|
`

const rowOf = ({ objective: [ref, words] = ['', ''], action, rag, milestone, owner }: PlanRow): string =>
  `| ${ref} | ${words} | ${action} | 90% of lamps lit | ${owner ?? 'Head of Lamps'} | ${rag ?? 'On track'} | ${milestone ?? 'March 2025'} |\n`

/** For tests: an invented improvement plan of lamps, as a paper prints it. */
export const planPaper = ({ status = 'Status at 30 September 2024', before = '', rows, after = '' }: PlanPaper): string =>
  `# Improvement Plan\n\n${status}\n\n${before}${head}${rows.map(rowOf).join('')}\n${after}`

/** A row that begins an objective of lamps. */
export const lamps = (row: PlanRow): PlanRow => ({ objective: ['1.1', 'Lamps are lit'], ...row })

/** An appendix that maps what an inspection asked to the plan, each with its references. */
export const appendixPaper = (rows: readonly (readonly [asked: string, refs: string])[]): string =>
  `## Appendix A: Improvement Notice

| Inspection measures | Objectives and actions that address the measure |
|---|---|
${rows.map(([asked, refs]) => `| ${asked} | ${refs} |`).join('\n')}
`
