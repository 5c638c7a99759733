import { useState } from 'react'
import { thingAddress } from '../addresses.ts'

/** What to send to whoever runs the site: where the thing is, and the command that writes the note down. */
const reportOf = (id: string, caption: string): string =>
  [
    `About: ${caption}`,
    `At: ${window.location.origin}${thingAddress(id)}`,
    'What is wrong: ',
    'Who says so: ',
    '',
    'To write it down, where this site runs, with the server stopped:',
    `npm run review -- note "${id}" --by "Who says so" --says "What is wrong"`,
  ].join('\n')

/** How to say that something is wrong where the server takes no notes. */
export function Elsewhere({ id, caption }: { readonly id: string; readonly caption: string }) {
  const [said, say] = useState('')
  const report = reportOf(id, caption)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report)
      say('Copied')
    } catch {
      say('This browser does not let a page copy. Select the text and copy it.')
    }
  }
  return (
    <>
      <p>
        This site takes no notes: no key for them has been set where it runs. Send this to whoever runs it, with the blanks
        filled:
      </p>
      <pre className="report">{report}</pre>
      <p className="no-print">
        <button type="button" className="govuk-button govuk-button--secondary" onClick={copy}>
          Copy this text
        </button>{' '}
        <span className="aside" role="status">
          {said}
        </span>
      </p>
    </>
  )
}
