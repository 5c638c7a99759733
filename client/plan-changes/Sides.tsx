import type { ReactNode } from 'react'
import type { Run } from './word-diff.ts'

/** Words with those marked that the other version has not: in what is seen, and in what is heard. */
export function Marked({ runs, as: Mark }: { readonly runs: readonly Run[]; readonly as: 'ins' | 'del' }) {
  return runs.map(({ words, isChanged, start }) =>
    isChanged ? (
      <span key={start}>
        <Mark>
          <span className="govuk-visually-hidden">{Mark === 'ins' ? '[new: ' : '[gone: '}</span>
          {words.trimEnd()}
          <span className="govuk-visually-hidden">]</span>
        </Mark>{' '}
      </span>
    ) : (
      words
    ),
  )
}

interface AspectProps {
  readonly name: string
  readonly before: ReactNode
  readonly after: ReactNode
}

/** One side of something that changed: what it was, and what it is later. */
export function Aspect({ name, before, after }: AspectProps) {
  return (
    <div className="aspect">
      <dt>{name}</dt>
      <dd>
        <span className="side-name">Earlier</span> {before}
      </dd>
      <dd>
        <span className="side-name">Later</span> {after}
      </dd>
    </div>
  )
}
