import { readQuantity } from '#src/parameters/quantity.ts'
import type { ProtocolFault } from '#src/protocols/read-protocol.ts'
import { DelaySlider } from '#src/ui/delay-slider.tsx'
import { DraftField } from '#src/ui/draft-field.tsx'
import {
  changeKind,
  type DraftFields,
  type EventKind,
  eventFields,
  eventKinds,
} from '#src/ui/protocol-draft.ts'
import type { FieldName } from '#src/ui/use-fault-text.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

interface DraftEventRowProps {
  readonly number: number
  readonly fields: DraftFields
  readonly faultAt: (name: string) => ProtocolFault | undefined
  /** Null takes the event away. */
  readonly onChange: (fields: DraftFields | null) => void
}

/** One event of a protocol: its kind, and the fields that belong to it. */
export function DraftEventRow({ number, fields, faultAt, onChange }: DraftEventRowProps) {
  const { t } = useTranslation()
  const kind = fields.kind as EventKind
  const delay = readQuantity(fields.delay ?? '', 'ms')
  return (
    <fieldset className="editor-row">
      <legend className="visually-hidden">{t('editor.event', { number })}</legend>
      <label className="editor-field">
        <span className="muted">{t('editor.kind')}</span>
        <select
          value={kind}
          onChange={({ target }) => onChange(changeKind(target.value as EventKind, fields))}
        >
          {eventKinds.map((each) => (
            <option key={each} value={each}>
              {t(`editor.kind.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {eventFields[kind].map((name) => (
        <DraftField
          key={name}
          name={name as FieldName}
          draft={fields}
          fault={faultAt(name)}
          onChange={(changed) => onChange({ ...fields, ...changed })}
        />
      ))}
      {kind === 'pair' && (
        <DelaySlider
          delay={delay ?? 0}
          onChange={(to) => onChange({ ...fields, delay: `${to > 0 ? '+' : ''}${to} ms` })}
        />
      )}
      <button
        type="button"
        className="mini editor-remove"
        aria-label={t('editor.remove', { what: t('editor.event', { number }) })}
        onClick={() => onChange(null)}
      >
        ×
      </button>
    </fieldset>
  )
}
