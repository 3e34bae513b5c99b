import { type ReactNode, useId } from 'react'

interface FieldProps {
  readonly title: string
  readonly problem?: string | undefined
  readonly children: (id: string) => ReactNode
}

/** A control with its name, and what is wrong with what was typed. */
export function Field({ title, problem, children }: FieldProps) {
  const id = useId()
  return (
    <div className="launcher-field">
      <label htmlFor={id}>{title}</label>
      {children(id)}
      {problem && (
        <p className="launcher-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

interface PickProps<Id extends string> {
  readonly title: string
  readonly all: readonly Id[]
  readonly chosen: Id
  readonly nameOf: (id: Id) => string
  readonly onChange: (id: Id) => void
}

/** One of a few. */
export function Pick<Id extends string>({ title, all, chosen, nameOf, onChange }: PickProps<Id>) {
  return (
    <Field title={title}>
      {(id) => (
        <select id={id} value={chosen} onChange={({ target }) => onChange(target.value as Id)}>
          {all.map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface ChoicesProps<Id extends string> {
  readonly title: string
  readonly note: string
  readonly all: readonly Id[]
  readonly chosen: readonly Id[]
  readonly nameOf: (id: Id) => string
  /** One at least has to stay. */
  readonly isNeeded?: boolean
  readonly onChange: (chosen: Id[]) => void
}

/** Several of a few, in the order in which they are chosen. */
export function Choices<Id extends string>(props: ChoicesProps<Id>) {
  const { title, note, all, chosen, nameOf, isNeeded = false, onChange } = props
  const toggle = (id: Id) => {
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]
    if (next.length > 0 || !isNeeded) onChange(next)
  }
  return (
    <fieldset>
      <legend>{title}</legend>
      <p className="muted">{note}</p>
      {all.map((id) => (
        <label key={id} className="launcher-choice">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {nameOf(id)}
          {chosen.includes(id) && <span className="muted"> {chosen.indexOf(id) + 1}</span>}
        </label>
      ))}
    </fieldset>
  )
}
