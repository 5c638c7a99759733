import { Link } from 'react-router'
import { originalAddress, thingAddress, wordingAddress } from '../addresses.ts'
import { sayDay } from '../words/dates.ts'
import { isFileName } from '../words/file-names.ts'
import type { Paper } from './group.ts'

const shown = 12

/** "pdf 1 (pdfjs 5)" as people say it, with the reader's own name. */
const readers: readonly (readonly [RegExp, string])[] = [
  [/^pdf\b/, 'from a PDF, page by page'],
  [/^docx\b/, 'from a Word document'],
  [/^text\b/, 'as plain text, as it stands'],
]

const sayReader = (textLayer: string): string => readers.find(([form]) => form.test(textLayer))?.[1] ?? textLayer

type Come = Pick<Paper, 'title' | 'sha256' | 'licence' | 'retrievedOn' | 'sourceUrl' | 'textLayer'>

/** Where a paper can be found, and what tells that a file is the very one that was read. */
export function OriginFacts({ paper }: { readonly paper: Come }) {
  const { title, sha256, licence, retrievedOn, sourceUrl, textLayer } = paper
  return (
    <dl className="properties">
      <div className="property">
        <dt>Published at</dt>
        <dd>
          {sourceUrl === null ? (
            'Not recorded. Ask its publisher, or look for its title.'
          ) : (
            <a className="govuk-link" href={sourceUrl} rel="noreferrer">
              {sourceUrl}
            </a>
          )}
        </dd>
      </div>
      <div className="property">
        <dt>Fetched</dt>
        <dd>{retrievedOn === null ? 'Not recorded' : sayDay(retrievedOn)}</dd>
      </div>
      <div className="property">
        <dt>Licence</dt>
        <dd>{licence ?? 'Not recorded. It belongs to its publisher.'}</dd>
      </div>
      {textLayer !== null && (
        <div className="property">
          <dt>Read</dt>
          <dd>{sayReader(textLayer)}</dd>
        </div>
      )}
      {isFileName(title) && (
        <div className="property">
          <dt>File</dt>
          <dd>{title}</dd>
        </div>
      )}
      {sha256 !== null && (
        <div className="property">
          <dt>Digest (SHA-256)</dt>
          <dd>
            <code>{sha256}</code>
            <span className="meaning">
              Worked out from every byte of the file: a file with another digest, even if it begins {sha256.slice(0, shown)}, is
              another file.
            </span>
          </dd>
        </div>
      )}
    </dl>
  )
}

/** Where a paper comes from, folded away. */
export function Origin({ paper }: { readonly paper: Paper }) {
  const { id, sha256, unread, council } = paper
  return (
    <details className="govuk-details paper-origin">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Where it comes from, and its digest</span>
      </summary>
      <OriginFacts paper={paper} />
      <ul className="paper-ways no-print">
        {sha256 !== null && unread !== null && (
          <li>
            <a className="govuk-link" href={originalAddress(sha256)}>
              The file as it was read
            </a>
          </li>
        )}
        <li>
          <Link className="govuk-link" to={thingAddress(id)}>
            All that is recorded of it
          </Link>
        </li>
        {council !== null && (
          <li>
            <Link className="govuk-link" to={wordingAddress(council.id, { document: id })}>
              Same words in other papers
            </Link>
          </li>
        )}
      </ul>
    </details>
  )
}
