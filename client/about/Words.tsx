import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { glossary } from '../words/glossary.ts'
import { ourTerms, placeOf, type Term, tradeTerms } from '../words/terms.ts'
import { AboutFrame } from './AboutFrame.tsx'

/** Goes to the word that the address names, once the words are there. */
function usePlaceInAddress(): void {
  const { hash, key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a visit that names the same word goes there again
  useEffect(() => {
    const named = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
    if (named === null) return
    named.scrollIntoView()
    named.focus({ preventScroll: true })
  }, [hash, key])
}

/** A word as it is listed. A short form's place is itself, as it is written; and it stands for words. */
type Shown = Term & { readonly place?: string; readonly words?: string }

function Entry({ term, place = placeOf(term), words, line }: Shown) {
  return (
    <div className="term" id={place} tabIndex={-1}>
      <dt>
        {term}
        {words !== undefined && `: ${words}`}
      </dt>
      <dd>{line}</dd>
    </div>
  )
}

interface TermsProps {
  readonly title: string
  readonly place: string
  readonly terms: readonly Shown[]
}

function Terms({ title, place, terms }: TermsProps) {
  return (
    <section>
      <h2 className="section-title" id={place}>
        {title}
      </h2>
      <dl className="terms">
        {terms.map((term) => (
          <Entry key={term.term} {...term} />
        ))}
      </dl>
    </section>
  )
}

const shortForms = glossary.map(({ short, words, line }) => ({ term: short, place: short, words, line }))

/** What words mean: those of these pages, those of inspections and plans, and short forms. */
export default function Words() {
  usePlaceInAddress()
  return (
    <AboutFrame
      page="words"
      title="What words mean"
      lead="Words that these pages use in a sense of their own, words of inspections and plans, and short forms. Each can be linked to."
    >
      <Terms title="Words on these pages" place="our-words" terms={ourTerms} />
      <Terms title="Words of inspections and plans" place="their-words" terms={tradeTerms} />
      <Terms title="Short forms" place="short-forms" terms={shortForms} />
    </AboutFrame>
  )
}
