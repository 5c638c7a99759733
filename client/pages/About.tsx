import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { kindAddress, queryAddress, queryDocsAddress } from '../addresses.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { ThreadLegend } from '../parts/Thread.tsx'

/** It comes when somebody reads this page. */
const Glossary = lazy(() => import('../parts/Glossary.tsx'))

export function About() {
  return (
    <div className="prose">
      <PageHeading title="About Golden Thread" />
      <p>
        Inspectors report on a council's children's services. The council answers with plans, reports and minutes. Golden Thread
        reads those published documents and joins what they say, so that anyone can see what was found, what was asked for, what
        was promised, what is being done and what shows that it worked.
      </p>
      <p>It is not a service of the council, of Ofsted or of government.</p>
      <h2 className="section-title">What you can rely on</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Everything shown rests on a passage in a document. You can open the passage from the page.</li>
        <li>
          Every link says how it is known: because a document says so, by a document's layout, or because a rule suggested it.
        </li>
        <li>
          What a council says about its own progress is shown as what it says. It is kept apart from what inspectors and figures
          show.
        </li>
        <li>Where two documents differ, both are kept, and the difference is shown.</li>
        <li>No text is shown in a source's name that is not in the source. Where a summary is ours, the page says so.</li>
      </ul>
      <ThreadLegend />
      <h2 className="section-title">What you cannot conclude from it</h2>
      <p>
        It knows only the documents that have been read. That nothing was found does not mean that nothing was done.{' '}
        <Link className="govuk-link" to={kindAddress('Document')}>
          See which documents have been read
        </Link>
        .
      </p>
      <h2 className="section-title">People in the documents</h2>
      <p>
        Contact details, declarations of interest and anything about a child or family who could be recognised are left out.
        Counts under five are marked as small.
      </p>
      <h2 className="section-title">The data and the software</h2>
      <p>
        Everything on these pages is also answered in GraphQL, at <code>/graphql</code>.{' '}
        <Link className="govuk-link" to={queryAddress()} reloadDocument>
          Query the data
        </Link>{' '}
        with questions to start from, or read{' '}
        <Link className="govuk-link" to={queryDocsAddress()}>
          what can be asked
        </Link>
        . Each document's page says who published it and under which licence. The software is free to use, change and share under
        the Apache License, version 2.0.
      </p>
      <h2 className="section-title" id="glossary">
        Short forms
      </h2>
      <p>
        What short forms in the documents and on these pages stand for. Where one is first met in a text, its words are given.
      </p>
      <Suspense fallback={null}>
        <Glossary />
      </Suspense>
    </div>
  )
}
