import { Link } from 'react-router'
import {
  briefingAddress,
  checksAddress,
  claimsAddress,
  concernsAddress,
  coverageAddress,
  decisionsAddress,
  disagreementsAddress,
  documentsAddress,
  findingsAddress,
  indicatorsAddress,
  inspectionsAddress,
  lateAddress,
  measuresAddress,
  meetingsAddress,
  plansAddress,
  recommendationsAddress,
  thingAddress,
  topicsAddress,
  wordingAddress,
} from '../addresses.ts'

interface Way {
  readonly words: string
  readonly about: string
  readonly addressOf: (council: string, asAt: string | undefined) => string
}

/** The pages about one council, and the question that each answers. */
const ways: readonly Way[] = [
  { words: 'Recommendations', about: 'what was asked for, and what became of it', addressOf: (id) => recommendationsAddress(id) },
  { words: 'Findings', about: 'what inspectors found, and what it led to', addressOf: (id) => findingsAddress(id) },
  {
    words: 'Measures',
    about: "the rows of a plan's appendix that take up what was asked",
    addressOf: (id) => measuresAddress(id),
  },
  { words: 'The plan', about: 'as printed, with its ratings', addressOf: (id) => plansAddress(id) },
  { words: 'Late or at risk', about: 'by owner and by priority', addressOf: (id, asAt) => lateAddress(id, { asAt }) },
  {
    words: 'Claimed and shown',
    about: 'what the plan calls complete, and what shows it',
    addressOf: (id, asAt) => claimsAddress(id, { asAt }),
  },
  {
    words: 'Coverage',
    about: 'areas and topics against actions: where it is thin',
    addressOf: (id, asAt) => coverageAddress(id, { asAt }),
  },
  { words: 'Figures', about: 'every indicator over the years', addressOf: (id) => indicatorsAddress({ council: id }) },
  { words: 'Inspections', about: 'the grades over the years, and what each found', addressOf: inspectionsAddress },
  { words: 'Concerns', about: 'what keeps coming back, and what turned', addressOf: (id) => concernsAddress(id) },
  { words: 'Meetings', about: 'agendas and minutes', addressOf: (id) => meetingsAddress(id) },
  {
    words: 'Asked, promised, came back',
    about: 'what meetings asked for, and what returned',
    addressOf: (council) => decisionsAddress({ council }),
  },
  {
    words: 'Checks',
    about: 'gaps, contradictions and defects that rules found',
    addressOf: (id, asAt) => checksAddress(id, { asAt }),
  },
  {
    words: 'Where papers disagree',
    about: 'the same told in two ways, side by side',
    addressOf: (id, asAt) => disagreementsAddress(id, { asAt }),
  },
  { words: 'Same words again', about: 'wording copied, or told more softly', addressOf: (id) => wordingAddress(id) },
  { words: 'Topics', about: 'everything about one subject', addressOf: (id) => topicsAddress(id) },
  { words: 'Papers', about: 'what was read, and when', addressOf: (id) => documentsAddress(id) },
  { words: 'As data', about: 'all that is held of the council itself', addressOf: (id) => thingAddress(id) },
]

interface WaysProps {
  readonly council: string
  readonly asAt: string | undefined
}

/** All the pages about a council, and a briefing to print. */
export function Ways({ council, asAt }: WaysProps) {
  return (
    <>
      <p>
        <Link className="govuk-link" to={briefingAddress(council, { asAt })}>
          A briefing to print, with questions to ask
        </Link>
      </p>
      <ul className="council-ways">
        {ways.map(({ words, about, addressOf }) => (
          <li key={words}>
            <Link className="govuk-link" to={addressOf(council, asAt)}>
              {words}
            </Link>
            <span className="aside">: {about}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
