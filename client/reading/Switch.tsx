interface SwitchProps {
  readonly view: 'text' | 'page'
  readonly onChoose: (view: 'text' | 'page') => void
}

const ways = [
  ['text', 'Text'],
  ['page', 'Page'],
] as const

/** Where there is room for one of the two: the document's text, or its page as printed. */
export function Switch({ view, onChoose }: SwitchProps) {
  return (
    <fieldset className="switch no-print">
      <legend className="govuk-visually-hidden">Show</legend>
      {ways.map(([way, word]) => (
        <button
          key={way}
          type="button"
          className="switch-way"
          aria-pressed={view === way}
          onClick={() => {
            if (view !== way) onChoose(way)
          }}
        >
          {word}
        </button>
      ))}
    </fieldset>
  )
}
