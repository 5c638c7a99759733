import { type FormEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { type Field, type Filled, longest, type Wrong } from './fields.ts'
import { keepToken, keptToken } from './token.ts'

interface FieldProps {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly wrong: Wrong | undefined
  readonly children: (described: { 'aria-describedby': string; 'aria-invalid'?: true }) => ReactNode
}

/** A field with its label, what to write there, and what is wrong with what was written. */
function LabelledField({ id, label, hint, wrong, children }: FieldProps) {
  const described = [`${id}-hint`, ...(wrong === undefined ? [] : [`${id}-wrong`])].join(' ')
  return (
    <div className={wrong === undefined ? 'field' : 'field field--wrong'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <p className="aside" id={`${id}-hint`}>
        {hint}
      </p>
      {wrong !== undefined && (
        <p className="field-wrong" id={`${id}-wrong`}>
          {wrong.what}
        </p>
      )}
      {children({ 'aria-describedby': described, ...(wrong === undefined ? {} : { 'aria-invalid': true }) })}
    </div>
  )
}

interface SummaryProps {
  readonly wrong: readonly Wrong[]
  readonly idOf: (field: Field) => string
  readonly box: RefObject<HTMLDivElement | null>
}

/** What is wrong, at the top, each with the way to its field. */
function Summary({ wrong, idOf, box }: SummaryProps) {
  return (
    <div className="not-taken" role="alert" tabIndex={-1} ref={box}>
      <p className="field-wrong">The note was not taken</p>
      <ul className="govuk-list">
        {wrong.map(({ field, what }) => (
          <li key={field}>
            <a
              className="govuk-link"
              href={`#${idOf(field)}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(idOf(field))?.focus()
              }}
            >
              {what}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface NoteFormProps {
  /** What stands in the field for what is wrong before anything is written. */
  readonly begun: string
  readonly wrong: readonly Wrong[]
  readonly sending: boolean
  readonly send: (filled: Filled) => void
}

/** What is wrong, who says so, and the key. */
export function NoteForm({ begun, wrong, sending, send }: NoteFormProps) {
  const id = useId()
  const idOf = (field: Field): string => `${id}-${field}`
  const of = (field: Field): Wrong | undefined => wrong.find((each) => each.field === field)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wrong.length > 0) box.current?.focus()
  }, [wrong])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (sending) return
    const form = new FormData(event.currentTarget)
    const told = (field: Field): string => String(form.get(field) ?? '')
    const filled = { says: told('says'), by: told('by'), token: told('token') }
    keepToken(filled.token)
    send(filled)
  }
  return (
    <form className="note-form" onSubmit={submit} noValidate>
      {wrong.length > 0 && <Summary wrong={wrong} idOf={idOf} box={box} />}
      <LabelledField
        id={idOf('says')}
        label="What is wrong"
        hint="Say where it can be seen, if you can: the document and the page. Everybody who reads here will see this. Name no child or family, and leave out telephone numbers and e-mail addresses."
        wrong={of('says')}
      >
        {(described) => (
          <textarea
            className="govuk-textarea"
            id={idOf('says')}
            name="says"
            rows={6}
            defaultValue={begun}
            required
            {...described}
          />
        )}
      </LabelledField>
      <LabelledField id={idOf('by')} label="Your name or role" hint="It is shown with what you write." wrong={of('by')}>
        {(described) => (
          <input
            className="govuk-input"
            id={idOf('by')}
            name="by"
            maxLength={longest.by}
            required
            autoComplete="name"
            {...described}
          />
        )}
      </LabelledField>
      <LabelledField
        id={idOf('token')}
        label="Review key"
        hint="Whoever runs this site gives it to those who may write here. It is kept in this window until you close it."
        wrong={of('token')}
      >
        {(described) => (
          <input
            className="govuk-input"
            id={idOf('token')}
            name="token"
            type="password"
            defaultValue={keptToken()}
            required
            autoComplete="off"
            spellCheck={false}
            {...described}
          />
        )}
      </LabelledField>
      <button type="submit" className="govuk-button" aria-disabled={sending || undefined}>
        {sending ? 'Sending…' : 'Send'}
      </button>
    </form>
  )
}
