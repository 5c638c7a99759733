import { useState } from 'react'

interface CopyLinkProps {
  /** Made when it is asked for, of what then stands in the editors. */
  readonly address: () => string
}

/** Copies the address of a query with its variables; where the browser lets no page copy, shows it to be copied by hand. */
export function CopyLink({ address }: CopyLinkProps) {
  const [state, setState] = useState<{ readonly link: string; readonly copied: boolean }>()
  const copy = async () => {
    const link = new URL(address(), window.location.origin).href
    try {
      await navigator.clipboard.writeText(link)
      setState({ link, copied: true })
    } catch {
      setState({ link, copied: false })
    }
  }
  return (
    <>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={copy}>
        Copy permalink
      </button>
      <span role="status" className="aside">
        {state?.copied === true && 'Copied. It opens this query and these variables, and runs nothing by itself.'}
        {state?.copied === false && 'This browser lets no page copy. Copy it from here:'}
      </span>
      {state?.copied === false && (
        <textarea
          className="govuk-textarea"
          rows={2}
          readOnly
          value={state.link}
          aria-label="Permalink to copy"
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  )
}
