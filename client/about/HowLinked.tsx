import { Link } from 'react-router'
import { correctionsAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import { ThreadLegend } from '../parts/Thread.tsx'
import { aboutQuery } from '../queries/about.ts'
import { linkRules } from '../words/linking.ts'
import { sayNumber } from '../words/numbers.ts'
import { AboutFrame } from './AboutFrame.tsx'

/** Each kind of link with how it is made, and how often it stands in the graph. */
function Rules() {
  const answer = useAsk(aboutQuery, {})
  return (
    <Asked answer={answer} what="how many links there are" part>
      {({ graph }) => {
        const totals = new Map(graph.types.map(({ type, total }) => [type, total]))
        return (
          <table className="about-table">
            <caption>
              Links that rules make, over all councils, of {sayNumber(graph.relationships)} links in all. The others stand in one
              place of one paper, as a row under its heading or an owner beside an action.
            </caption>
            <thead>
              <tr>
                <th scope="col">What is joined</th>
                <th scope="col">How</th>
                <th scope="col" className="about-number">
                  Links
                </th>
              </tr>
            </thead>
            <tbody>
              {linkRules.map(({ type, joins, how }) => (
                <tr key={type}>
                  <th scope="row">{joins}</th>
                  <td>{how}</td>
                  <td className="about-number">{sayNumber(totals.get(type) ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }}
    </Asked>
  )
}

/** How links are made, what a score means, and how well the rules do. */
export function HowLinked() {
  return (
    <AboutFrame
      page="links"
      title="How links are made"
      lead="A paper seldom says which action answers which finding. Where it does, the line is solid. Where it does not, rules suggest what may belong together, say why, and people decide."
    >
      <ThreadLegend open />
      <h2 className="section-title">What each kind of link rests on</h2>
      <Rules />
      <p>
        Every suggestion gives its reasons where it stands; in the data the name of its rule stands beside it. The rules are part
        of the software, can be read there, and give the same links from the same papers each time.
      </p>
      <h2 className="section-title">What "about eight in ten are right" means</h2>
      <p>
        A suggestion bears a score: how many in ten suggestions like it are right. For topics, for what follows from a finding,
        for what answers it, and for what comes back, that was counted on links that readers had made by hand. For the others it
        was set by judgement, from what was seen in few papers. A score says nothing of the one link beside it: read both ends.
      </p>
      <h2 className="section-title">How well the rules do</h2>
      <p>
        The rules are tested on papers of English councils in which readers marked by hand what is there. The tests fail when the
        rules do worse than this:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>Findings in inspection reports: at least 98 of 100 are found.</li>
        <li>Figures: at least 9 of 10 are found, and of those found at least 97 of 100 have the right number.</li>
        <li>References by number, title or day: at least 95 of 100 lead to the right thing.</li>
        <li>Topics: at least 8 of 10 given are right, and at least 7 of 10 that a reader gives are found.</li>
        <li>
          What answers a finding or recommendation: at least 85 of 100 suggestions are right or fair. But{' '}
          <strong>they miss much: of what a reader would find answered, little more than half is found</strong>.
        </li>
      </ul>
      <p>
        These numbers come from few councils' papers, and those on links mostly from one council's. The rules were made with some
        of them in view. On papers of another kind they may do worse.
      </p>
      <h2 className="section-title">What people do</h2>
      <p>
        An editor of the data set, or a user with the key of this site, can confirm or reject a suggestion, make two things one,
        or part them. Who, when and why is kept with the link. What was rejected stays, marked, and does not come back. See{' '}
        <Link className="govuk-link" to={correctionsAddress()}>
          corrections and decisions
        </Link>
        .
      </p>
    </AboutFrame>
  )
}
