import { Link } from 'react-router'
import { wrongAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { isFlagId } from '../checks/flag.ts'
import { keyOf } from '../correcting/key-of.ts'
import { ReviewEntry } from '../correcting/ReviewEntry.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { NotesQuery } from '../generated/graphql.ts'
import { decidedOnQuery } from '../queries/corrections.ts'
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
      <h2 className="section-title">What editors and readers say of this</h2>
      <ol className="notes">
        {remarks.map((remark) => (
          <RemarkEntry key={remark.id} remark={remark} />
        ))}
      </ol>
    </section>
  )
}

/** What people decided on a thing and on its links. Of a flag, that stands among what is said of it. */
function Decided({ id }: { readonly id: string }) {
  const answer = useAsk(decidedOnQuery, { id }, isFlagId(id))
  if (answer.state !== 'answered' || answer.data.reviews.nodes.length === 0) return null
  const { nodes, totalCount } = answer.data.reviews
  return (
    <section>
      <h2 className="section-title">What people decided on this and its links</h2>
      <p>Editors of the data set or users of this site decided it, and not the council.</p>
      <ul className="reviews">
        {nodes.map((review) => (
          <ReviewEntry key={keyOf(review)} review={review} />
        ))}
      </ul>
      {nodes.length < totalCount && (
        <p>
          The newest {nodes.length} of {totalCount} are shown.
        </p>
      )}
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
      <Asked answer={answer} what="what editors and readers say of this" part>
        {({ node }) => <Remarks node={node} />}
      </Asked>
      {!here && <Decided id={id} />}
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
