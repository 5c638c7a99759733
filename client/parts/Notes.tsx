import { Link } from 'react-router'
import { wrongAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import type { NotesQuery } from '../generated/graphql.ts'
import { notesQuery } from '../queries/notes.ts'
import { inTime, type Remark, remarksOf } from '../words/notes.ts'

function RemarkEntry({ remark: { head, text } }: { readonly remark: Remark }) {
  return (
    <li className="note">
      <p className="note-by">{head}</p>
      {text !== null && <p className="words">{text}</p>}
    </li>
  )
}

function Remarks({ node }: { readonly node: NotesQuery['node'] }) {
  const remarks = node === null ? [] : inTime(remarksOf(node))
  if (remarks.length === 0) return null
  return (
    <section>
      <h2 className="section-title">What readers say of this</h2>
      <ol className="notes">
        {remarks.map((remark) => (
          <RemarkEntry key={remark.id} remark={remark} />
        ))}
      </ol>
    </section>
  )
}

interface NotesProps {
  readonly id: string
  /** True where the page itself is the one on which it is said. */
  readonly here?: boolean
}

/** What readers noted on a thing, with what was answered and decided, the earliest first; and the way to say that it is wrong. */
export function Notes({ id, here = false }: NotesProps) {
  const answer = useAsk(notesQuery, { id })
  return (
    <>
      <Asked answer={answer} what="what readers say of this" part>
        {({ node }) => <Remarks node={node} />}
      </Asked>
      {!here && (
        <p className="no-print">
          <Link className="govuk-link" to={wrongAddress(id)}>
            Say that this is wrong
          </Link>
        </p>
      )}
    </>
  )
}
