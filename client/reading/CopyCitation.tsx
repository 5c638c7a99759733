import { useRef, useState } from 'react'

/** Copies a citation; where the browser lets no page copy, shows it to be copied by hand. */
export function CopyCitation({ citation }: { readonly citation: string }) {
  const [state, setState] = useState<'not yet' | 'copied' | 'by hand'>('not yet')
  const box = useRef<HTMLTextAreaElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(citation)
      setState('copied')
    } catch {
      setState('by hand')
      requestAnimationFrame(() => box.current?.select())
    }
  }
  return (
    <div className="copying no-print">
      <button type="button" className="govuk-button govuk-button--secondary" onClick={copy}>
        Copy citation
      </button>
      <span role="status" className="aside">
        {state === 'copied' && 'Copied: the words, the document, the place, the date and the link.'}
        {state === 'by hand' && 'This browser lets no page copy. Copy it from here:'}
      </span>
      {state === 'by hand' && (
        <textarea className="govuk-textarea" rows={4} readOnly ref={box} value={citation} aria-label="Citation to copy" />
      )}
    </div>
  )
}
