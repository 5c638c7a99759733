import { Link } from 'react-router'
import { aboutAddress, correctionsAddress, documentsAddress } from '../addresses.ts'
import { ThreadLegend } from '../parts/Thread.tsx'
import { AboutFrame } from './AboutFrame.tsx'

/** What this is, what can be relied on, and what cannot be concluded. */
export function What() {
  return (
    <AboutFrame
      page={undefined}
      title="About Golden Thread"
      lead="Inspectors report on a council's children's services. The council answers with plans, reports and minutes. This joins what they say, so that anyone can see what became of what was found."
    >
      <p>
        <strong>It is made from published documents. It is not a service of the council, of Ofsted or of government.</strong>{' '}
        Whoever runs this copy of the software chose which papers it reads.
      </p>
      <h2 className="section-title">What you can rely on</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Everything shown rests on a passage in a paper, and the page leads to it in one step.</li>
        <li>Every link says how it is known: a paper says so, the layout of a paper shows it, or a rule suggested it.</li>
        <li>
          What a council says of its own progress is shown as what it says: "said complete", not "complete". What inspectors and
          figures show stands apart from it.
        </li>
        <li>Where two papers differ, both are kept, and the difference is shown.</li>
        <li>
          No text stands here in a source's name that is not in the source. Where a summary is ours, the page says so; words in
          “double marks” stand in a paper, and those in ‘single marks’ are what we call a thing.
        </li>
        <li>The same papers always give the same pages. No model guesses, and nothing is filled in.</li>
      </ul>
      <ThreadLegend />
      <h2 className="section-title">What you cannot conclude</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          That nothing was done, because nothing was found. It knows only{' '}
          <Link className="govuk-link" to={documentsAddress()}>
            the papers that have been read
          </Link>
          , and each page says how many these are.
        </li>
        <li>
          That a link holds, because it is suggested. Rules miss links and suggest wrong ones;{' '}
          <Link className="govuk-link" to={aboutAddress('links')}>
            how links are made
          </Link>{' '}
          says how often.
        </li>
        <li>That somebody is at fault. A flag says that one paper says this and another that, and nothing of why.</li>
        <li>How things stand now. Every page says the day it is true of; papers are weeks old when they come out.</li>
        <li>
          That every word of a paper was understood. What was looked at and not understood is listed{' '}
          <Link className="govuk-link" to={documentsAddress()}>
            with each paper
          </Link>
          .
        </li>
      </ul>
      <h2 className="section-title">When something is wrong</h2>
      <p>
        At the foot of the page about any thing, press "Say that this is wrong", and write what it is. What people say and decide
        is kept, with who and why, and stands under{' '}
        <Link className="govuk-link" to={correctionsAddress()}>
          corrections and decisions
        </Link>
        . If a mistake is in the paper itself, tell whoever published it: here a paper stays as it was published.
      </p>
    </AboutFrame>
  )
}
