import { Link, useParams } from 'react-router'
import { flagAddress, thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { WrongQuery } from '../generated/graphql.ts'
import { Elsewhere } from '../noting/Elsewhere.tsx'
import { NoteForm } from '../noting/NoteForm.tsx'
import { useTaking } from '../noting/taking.ts'
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

interface WrongViewProps {
  readonly thing: Thing
  readonly canNote: boolean
}

function WrongView({ thing, canNote }: WrongViewProps) {
  const { taking, send } = useTaking(thing.id)
  const taken = taking.state === 'taken'
  return (
    <>
      <InventedNotice of={[thing]} />
      <PageHeading title={taken ? 'Your note is taken' : 'Say that this is wrong'} />
      {taken && <p>It is written down, and shows with what it is about from now on. An answer will stand below it.</p>}
      <Subject thing={thing} />
      {canNote && !taken && (
        <NoteForm
          wrong={taking.state === 'writing' ? taking.wrong : []}
          sending={taking.state === 'sending'}
          send={(filled) => void send(filled)}
        />
      )}
      {!canNote && !taken && <Elsewhere id={thing.id} caption={thing.caption} />}
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
      {({ node, canNote }) =>
        node === null || node.__typename === 'Note' ? (
          <NothingHere id={id} />
        ) : (
          <WrongView key={id} thing={node} canNote={canNote} />
        )
      }
    </Asked>
  )
}
