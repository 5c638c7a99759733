import { useState } from 'react'
import { thingAddress } from '../addresses.ts'

/** What to send to whoever runs the site: where the thing is, and the command that writes the note down. */
const reportOf = (id: string, caption: string, on: string | null): string =>
  [
    `About: ${caption}`,
    ...(on === null ? [] : [`On the page: ${on}`]),
    `At: ${window.location.origin}${thingAddress(id)}`,
    'What is wrong: ',
    'Who says so: ',
    '',
    'To write it down, where this site runs, with the server stopped:',
    `npm run review -- note "${id}" --by "Who says so" --says "What is wrong"`,
  ].join('\n')

interface ElsewhereProps {
  /** Why it goes another way. */
  readonly why: string
  readonly id: string
  readonly caption: string
  /** The title of the page on which it was seen. */
  readonly on: string | null
  /** Whom to send it to, where whoever runs the site has named somebody. */
  readonly contact: string | null
}

/** Where to send a report: a letter that is written already, where it goes by e-mail. */
const letterTo = (contact: string, report: string): string =>
  contact.startsWith('mailto:')
    ? `${contact}?subject=${encodeURIComponent('Something is wrong in Golden Thread')}&body=${encodeURIComponent(report)}`
    : contact

/** How to say that something is wrong where the server takes no notes. */
export function Elsewhere({ why, id, caption, on, contact }: ElsewhereProps) {
  const [said, say] = useState('')
  const report = reportOf(id, caption, on)
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
        {why} Send this to{' '}
        {contact === null ? (
          'whoever runs it (they have named no address here)'
        ) : (
          <a className="govuk-link" href={letterTo(contact, report)} rel="noreferrer">
            {contact.replace(/^mailto:/, '')}
          </a>
        )}
        , with the blanks filled:
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
      <p>
        What happens next: they write it down with that command, and it shows here for everybody, with an answer below it once
        there is one.
      </p>
    </>
  )
}
