import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import { contactQuery } from '../queries/corrections.ts'

/** Whom to write to, where whoever runs this site has named somebody. */
export function Contact() {
  const answer = useAsk(contactQuery, {})
  return (
    <Asked answer={answer} what="whom to write to" part>
      {({ contact, canNote }) =>
        contact === null ? (
          <p>
            Whoever runs this site has named nobody to write to.
            {canNote
              ? ' A note, as above, is the way to reach them.'
              : ' The page "Say that this is wrong" gives the text to send to whoever told you of this site.'}{' '}
            <span className="aside">
              Whoever runs it can name an address with the setting <code>CONTACT</code>.
            </span>
          </p>
        ) : (
          <p>
            Write to{' '}
            <a className="govuk-link" href={contact} rel="noreferrer">
              {contact.replace(/^mailto:/, '')}
            </a>
            , which whoever runs this site has named.
          </p>
        )
      }
    </Asked>
  )
}
