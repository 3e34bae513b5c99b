import { useId } from 'react'
import type { ProtocolFault } from '#src/protocols/read-protocol.ts'
import type { DraftFields } from '#src/ui/protocol-draft.ts'
import { type FieldName, useFaultText } from '#src/ui/use-fault-text.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

interface DraftFieldProps {
  /** Which field it is, for its label and what belongs there. */
  readonly name: FieldName
  /** Its key in the draft, where that is another. */
  readonly field?: string
  readonly draft: DraftFields
  readonly fault: ProtocolFault | undefined
  readonly onChange: (fields: DraftFields) => void
}

/** One value of a protocol, typed as in its file, with what is wrong about it below. */
export function DraftField({ name, field = name, draft, fault, onChange }: DraftFieldProps) {
  const { t } = useTranslation()
  const faultId = useId()
  const text = useFaultText().inField(fault, name)
  return (
    <div className="editor-field">
      <label>
        <span className="muted">{t(`editor.field.${name}`)}</span>
        <input
          type="text"
          className="number"
          autoComplete="off"
          spellCheck={false}
          value={draft[field] ?? ''}
          aria-invalid={text !== null}
          aria-describedby={text === null ? undefined : faultId}
          onChange={({ target }) => onChange({ [field]: target.value })}
        />
      </label>
      {text !== null && (
        <span id={faultId} className="editor-fault">
          {text}
        </span>
      )}
    </div>
  )
}
