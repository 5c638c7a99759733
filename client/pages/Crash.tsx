/** Stands in for the whole page when our own code fails: it uses nothing that could fail with it. */
export function Crash({ error }: { readonly error: unknown }) {
  return (
    <main className="govuk-width-container main">
      <title>Something went wrong - Golden Thread</title>
      <h1 className="page-title">Something went wrong</h1>
      <div role="alert" className="failed">
        <p className="failed-what">This page failed because of a fault in Golden Thread itself.</p>
        <p>
          Load it again. If it fails again, tell whoever runs this site, and give them the address of the page and the words
          below.
        </p>
        <p>
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => window.location.reload()}>
            Load again
          </button>
        </p>
        <p className="aside">{error instanceof Error ? error.message : String(error)}</p>
      </div>
      <p>
        <a className="govuk-link" href="/">
          Go to the start page
        </a>
      </p>
    </main>
  )
}
