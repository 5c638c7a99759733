import { Link } from 'react-router'
import { queryDocsAddress } from '../addresses.ts'
import { book, type Chapter, type Described, type Entry } from '../generated/book.ts'

/** In which chapter a type stands. */
const chapterOf = new Map(
  book.flatMap(({ key, types = [] }) =>
    types.flatMap(({ name, likewise = [] }) => [name, ...likewise].map((each) => [each, { key, name }] as const)),
  ),
)

/** A type as it is written, with the way to what is told of it. */
function Type({ written }: { readonly written: string }) {
  const name = /[A-Za-z]\w*/.exec(written)?.[0] ?? ''
  const there = chapterOf.get(name)
  if (there === undefined) return <code>{written}</code>
  const [before = '', after = ''] = written.split(name)
  return (
    <code>
      {before}
      <Link className="govuk-link" to={`${queryDocsAddress(there.key)}#${there.name}`}>
        {name}
      </Link>
      {after}
    </code>
  )
}

function EntryView({ entry: { name, type, about, paged, takes = [] } }: { readonly entry: Entry }) {
  return (
    <>
      <dt>
        <code>{name}</code>
        {type !== undefined && (
          <>
            {': '}
            <Type written={type} />
          </>
        )}
        {paged === true && <span className="aside"> a list, in pages</span>}
      </dt>
      <dd>
        {about}
        {takes.length > 0 && (
          <dl className="contract-entries">
            {takes.map((each) => (
              <EntryView key={each.name} entry={each} />
            ))}
          </dl>
        )}
      </dd>
    </>
  )
}

const Entries = ({ entries }: { readonly entries: readonly Entry[] }) => (
  <dl className="contract-entries">
    {entries.map((entry) => (
      <EntryView key={entry.name} entry={entry} />
    ))}
  </dl>
)

function TypeView({ type: { name, kind, about, entries = [], likewise = [] } }: { readonly type: Described }) {
  return (
    <section aria-labelledby={name} className="contract-type">
      <h3 id={name}>
        <code>{name}</code> {kind !== 'type' && <span className="aside">{kind}</span>}
      </h3>
      <p>{about}</p>
      {likewise.length > 0 && (
        <p className="aside">
          Made alike: <code>{likewise.join(', ')}</code>.
        </p>
      )}
      {entries.length > 0 && <Entries entries={entries} />}
    </section>
  )
}

/** One subject of the contract: what can be asked, what can be done, and the types that come with it. */
export function ChapterView({ chapter: { asked = [], done = [], types = [] } }: { readonly chapter: Chapter }) {
  return (
    <>
      {asked.length > 0 && (
        <>
          <h2 className="section-title">What can be asked</h2>
          <Entries entries={asked} />
        </>
      )}
      {done.length > 0 && (
        <>
          <h2 className="section-title">What can be done, with the key for it</h2>
          <Entries entries={done} />
        </>
      )}
      {types.length > 0 && (
        <>
          <h2 className="section-title">Types</h2>
          {types.map((type) => (
            <TypeView key={type.name} type={type} />
          ))}
        </>
      )}
    </>
  )
}
