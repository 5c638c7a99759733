import { Link, useParams, useSearchParams } from 'react-router'
import { correctionsAddress, flagAddress, thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { WrongQuery } from '../generated/graphql.ts'
import { Elsewhere } from '../noting/Elsewhere.tsx'
import { NoteForm } from '../noting/NoteForm.tsx'
import { useTaking } from '../noting/taking.ts'
import { titleIn } from '../noting/wrong-here.ts'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { Notes } from '../parts/Notes.tsx'
import { textOf } from '../parts/properties-of.ts'
import { wrongQuery } from '../queries/notes.ts'
import { sayCaption } from '../words/captions.ts'
import { NothingHere } from './NotFound.tsx'
import '../styles/noting.css'

type Thing = NonNullable<WrongQuery['node']>

const pageOf = ({ __typename, id }: Thing): string => (__typename === 'Flag' ? flagAddress(id) : thingAddress(id))

/** What is said to be wrong, in the words in which it stands here. */
function Subject({ thing }: { readonly thing: Thing }) {
  const { one } = useLabelWords()(thing.__typename)
  const words = textOf(thing, 'text') ?? textOf(thing, 'summary') ?? textOf(thing, 'quote')
  return (
    <div className="noted-on">
      <p>
        <Link className="govuk-link" to={pageOf(thing)}>
          {sayCaption(thing.caption)}
        </Link>{' '}
        <span className="aside">({[one, thing.council?.name].filter((part) => part !== undefined).join(', ')})</span>
      </p>
      {words !== null && !thing.caption.endsWith(words) && <p className="words">{words}</p>}
    </div>
  )
}

/** What becomes of a note once it is taken. */
function WhatNext({ thing: { council } }: { readonly thing: Thing }) {
  return (
    <>
      <p>
        It is written down. From now on everybody can read it with what it is about, and among{' '}
        <Link className="govuk-link" to={correctionsAddress(council?.id)}>
          corrections and decisions
        </Link>
        .
      </p>
      <p>
        What happens next: whoever edits the data reads the notes, and answers or corrects. The answer will stand below your note.
        Nobody is written to, so keep the address of this page to look again. A note changes nothing by itself.
      </p>
    </>
  )
}

interface WrongViewProps {
  readonly thing: Thing
  readonly canNote: boolean
  readonly contact: string | null
}

function WrongView({ thing, canNote, contact }: WrongViewProps) {
  const on = titleIn(useSearchParams()[0].get('on'))
  const { taking, send } = useTaking(thing.id)
  const taken = taking.state === 'taken'
  const elsewhere = { id: thing.id, caption: sayCaption(thing.caption), on, contact }
  return (
    <>
      <InventedNotice of={[thing]} />
      <PageHeading title={taken ? 'Your note is taken' : 'Say that this is wrong'} council={thing.council} />
      {taken && <WhatNext thing={thing} />}
      <Subject thing={thing} />
      {canNote && !taken && (
        <NoteForm
          begun={on === null ? '' : `On the page “${on}”: `}
          wrong={taking.state === 'writing' ? taking.wrong : []}
          sending={taking.state === 'sending'}
          send={(filled) => void send(filled)}
        />
      )}
      {canNote && !taken && (
        <details className="govuk-details no-print">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">If you have no review key</span>
          </summary>
          <Elsewhere {...elsewhere} why="A note can be written down for you." />
        </details>
      )}
      {!canNote && !taken && (
        <Elsewhere {...elsewhere} why="This site takes no notes: no key for them has been set where it runs." />
      )}
      <Notes id={thing.id} here />
      {taken && (
        <p>
          <Link className="govuk-link" to={pageOf(thing)}>
            Back to what it is about
          </Link>
        </p>
      )}
    </>
  )
}

/** Where a reader says that something is wrong. */
export default function Wrong() {
  const id = useParams()['*'] ?? ''
  const answer = useAsk(wrongQuery, { id })
  return (
    <Asked answer={answer} what="this page">
      {({ node, canNote, contact }) =>
        node === null || node.__typename === 'Note' ? (
          <NothingHere id={id} />
        ) : (
          <WrongView key={id} thing={node} canNote={canNote} contact={contact} />
        )
      }
    </Asked>
  )
}
