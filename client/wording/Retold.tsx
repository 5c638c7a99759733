import type { ToldThing } from '../concerns/concern.ts'
import { TellerLink, wordsOf } from '../concerns/ToldView.tsx'
import type { RetoldFragment } from '../generated/graphql.ts'
import { Steps } from '../inspecting/Steps.tsx'
import { ToldWords } from '../parts/OurWords.tsx'
import { asSentences } from '../tracing/notes.ts'
import { sayBasis } from '../words/basis.ts'
import { sayHeading } from '../words/captions.ts'
import { shortName } from '../words/short-names.ts'
import { marked } from './marked.ts'
import { PaperLink } from './Repeats.tsx'

/** Words of a text, those among them marked that a telling of it leaves out. */
function Words({ thing, missing }: { readonly thing: ToldThing; readonly missing: readonly string[] }) {
  return (
    <ToldWords ours={thing.text == null}>
      {marked(wordsOf(thing), missing).map(({ words, isMarked, start }) =>
        isMarked ? (
          <mark key={start} className="shared">
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </ToldWords>
  )
}

function Changes({ name, words }: { readonly name: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <p className="changes">
      <strong>{name}: </strong>
      {words.map((each) => `“${each}”`).join(', ')}
    </p>
  )
}

/** What was found or asked for beside how another paper tells it, with what that leaves out or says more mildly. */
export function RetoldView({ retold }: { readonly retold: RetoldFragment }) {
  const { told, givenBy, telling, toldIn, leftOut, softened, link } = retold
  return (
    <section className="concern turn">
      <h3 className="group-title">{sayHeading(told.caption)}</h3>
      <div className="sides">
        <div className="side">
          <h4 className="stop">As it was told first</h4>
          {givenBy !== null && (
            <p className="known">
              <TellerLink by={givenBy} day={null} undated />
            </p>
          )}
          <Words thing={told} missing={leftOut} />
          <Steps id={told.id} name={shortName(told.caption)} citations={told.citations} />
        </div>
        <div className="side">
          <h4 className="stop">As it was told again</h4>
          <p className="known">
            <PaperLink paper={toldIn} />
          </p>
          <Words thing={telling} missing={[]} />
          <Steps id={telling.id} name={shortName(telling.caption)} citations={telling.citations} />
        </div>
      </div>
      <Changes name="Left out" words={leftOut} />
      <Changes name="Said more mildly" words={softened} />
      {leftOut.length + softened.length === 0 && <p className="changes">Nothing was found to be left out or said more mildly.</p>}
      <p className="known">{asSentences([sayBasis(link)])}</p>
    </section>
  )
}
