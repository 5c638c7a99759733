/** A row of an invented plan; what is left out is as an ordinary plan has it. */
export interface RowTold {
  readonly ref?: string
  readonly objective?: string
  readonly action: string
  readonly measure?: string
  readonly owner?: string
  readonly rating?: string
  readonly milestone?: string
  readonly detail?: string
}

const row = (told: RowTold): string =>
  `| ${[
    told.ref ?? '',
    told.objective ?? '',
    told.action,
    told.measure ?? '90% of lamps are lit',
    told.owner ?? 'Head of Lamps',
    told.rating ?? 'Green',
    told.milestone ?? 'March 2025',
    told.detail ?? 'Lamp Service Plan',
  ].join(' | ')} |`

/** For tests: an invented plan as a paper; `after` stands below its rows. */
export const planPaper = (rows: readonly RowTold[], after = '', before = ''): string => `# Improvement Plan

Status at 30 September 2024

${before}

| Ref | Objective | Action | Success measure | Owner | RAG | Milestone | Service plan |
|---|---|---|---|---|---|---|---|
${rows.map(row).join('\n')}

${after}
`

/** For tests: an appendix that says which objectives answer what an inspection asked. */
export const appendix = (
  inspection: string,
  rows: readonly (readonly [measure: string, refs: string])[],
): string => `## Appendix A: ${inspection}

| Improvement measure | Objectives that answer it |
|---|---|
${rows.map(([measure, refs]) => `| ${measure} | ${refs} |`).join('\n')}
`
