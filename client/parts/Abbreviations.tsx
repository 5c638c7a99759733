import { Fragment, useEffect, useId, useLayoutEffect, useState } from 'react'
import type { ShortForm } from '../words/glossary.ts'
import { divideAtShortForms } from '../words/short-forms.ts'

type Forms = ReadonlyMap<string, ShortForm>

let forms: Forms | undefined
let coming: Promise<Forms> | undefined

/** The glossary comes after the page, so that the first page stays small. Where it cannot be had, texts stand as they are. */
function load(): Promise<Forms> {
  coming ??= import('../words/glossary.ts').then(({ glossary }) => {
    forms = new Map(glossary.map((each) => [each.short, each]))
    return forms
  })
  coming.catch(() => {
    coming = undefined
  })
  return coming
}

function useForms(): Forms | undefined {
  const [known, setKnown] = useState(forms)
  useEffect(() => {
    if (known !== undefined) return
    let wanted = true
    load().then(
      (loaded) => wanted && setKnown(loaded),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [known])
  return known
}

/** Which place on the page told a short form's words: the first that stands there. */
const tellers = new Map<string, string>()

function useIsFirst(short: string): boolean {
  const here = useId()
  const [isFirst, setIsFirst] = useState(false)
  useLayoutEffect(() => {
    if (!tellers.has(short)) tellers.set(short, here)
    setIsFirst(tellers.get(short) === here)
    return () => {
      if (tellers.get(short) === here) tellers.delete(short)
    }
  }, [short, here])
  return isFirst
}

/** A short form with what it stands for, told aloud where the page says it first. Square brackets: the words are ours. */
function Abbreviation({ written, means: { short, words } }: { readonly written: string; readonly means: ShortForm }) {
  const isFirst = useIsFirst(short)
  return (
    <>
      <abbr title={words}>{written}</abbr>
      {isFirst && <span className="govuk-visually-hidden"> [{words}]</span>}
    </>
  )
}

/** A text with its short forms explained. */
export function Explained({ text }: { readonly text: string }) {
  const known = useForms()
  if (known === undefined) return text
  return divideAtShortForms(text, known).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text do not change places
    <Fragment key={at}>{typeof part === 'string' ? part : <Abbreviation {...part} />}</Fragment>
  ))
}
