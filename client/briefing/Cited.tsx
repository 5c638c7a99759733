interface CitedProps {
  readonly sources: readonly number[]
}

/** The numbers of the passages that something rests on, each leading to its place in the list at the end. */
export function Cited({ sources }: CitedProps) {
  return (
    <span className="cited">
      {sources.map((number) => (
        <a key={number} className="govuk-link" href={`#source-${number}`} aria-label={`Source ${number}`}>
          [{number}]
        </a>
      ))}
    </span>
  )
}
