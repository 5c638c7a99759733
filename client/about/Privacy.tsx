import { Link } from 'react-router'
import { correctionsAddress } from '../addresses.ts'
import { AboutFrame } from './AboutFrame.tsx'
import { Contact } from './Objecting.tsx'

/** What is held of people, what is left out, why, how to object, and what is kept of readers. */
export function Privacy() {
  return (
    <AboutFrame
      page="privacy"
      title="Privacy"
      lead="This is about what councils promised and did, not about people. Nothing is kept of who reads it."
    >
      <h2 className="section-title">What is held of people</h2>
      <p>
        People stand here in their public office alone: as the director who owns an action, the inspector who led an inspection,
        the committee that asked for a report. Mostly it is the post that is named, as the papers print it, and not the person.
      </p>
      <h2 className="section-title">What is left out</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Contact lines: telephone numbers, e-mail addresses, names of whom to ask.</li>
        <li>Declarations of interest.</li>
        <li>Anything about a child, or a member of a family, who could be recognised.</li>
      </ul>
      <p>
        Of these nothing is made: no page, no link, and no line in any file that can be had here. Counts under five are marked as
        small, so that nobody takes them for a trend, or looks for the children behind them. Rules find what must be left out, and
        rules can miss something: if you see it, say so, as below.
      </p>
      <p>
        A paper can be read here whole, as its publisher published it, and may hold what is left out of everything else. Whoever
        runs this site can take a paper out again, with all that was taken from it.
      </p>
      <h2 className="section-title">Why, and on what basis</h2>
      <p>
        So that members, inspectors and the public can follow what public bodies published about their own services. What is held
        was published already, by bodies whose duty it is to publish it. Whoever runs a site like this answers for it under data
        protection law, and decides on which basis: as a rule, that it serves a legitimate interest in public scrutiny, or a task
        in the public interest.
      </p>
      <h2 className="section-title" id="object">
        How to object, or to have something put right
      </h2>
      <ol className="govuk-list govuk-list--number">
        <li>Open the page of what it is about, and press "Say that this is wrong" at its foot.</li>
        <li>
          Write what should not be here, or be otherwise, and send it. Name no child or family in it: everybody can read it.
        </li>
      </ol>
      <Contact />
      <p>
        What was said, and what was done about it, stands under{' '}
        <Link className="govuk-link" to={correctionsAddress()}>
          corrections and decisions
        </Link>
        . If the paper itself should not say it, its publisher can change it, and the next reading brings the change.
      </p>
      <h2 className="section-title">What is kept of readers</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>No cookies, no analytics, no accounts. No page asks another site for anything.</li>
        <li>
          Your browser keeps, for this window and until you close it, how far down you had scrolled on each page, and the review
          key if you entered one. Nothing is kept beyond that.
        </li>
        <li>
          The server's log holds what went wrong: when, the kind of request, the address of the page without what was searched for
          or filtered, how it ended and how long it took. It holds no network address and nothing of your browser. Where whoever
          runs the server asks for a full log, it holds the same of every request.
        </li>
        <li>
          So that nobody can bring it down, the server counts requests by network address. These counts are held in memory alone,
          and are gone when it stops.
        </li>
        <li>
          A note that you send is kept, and shown to everybody, with the name or role that you gave and the time. Give a role
          where you do not want your name shown.
        </li>
      </ul>
      <p>
        That is what this software does. Where it runs behind another server, as on the internet, ask whoever runs it what that
        one keeps.
      </p>
    </AboutFrame>
  )
}
