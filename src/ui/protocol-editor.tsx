import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/protocol-editor.css'
import { type Agent, type AgentId, agents } from '#src/parameters/agents.ts'
import { preparations } from '#src/parameters/preparations.ts'
import { s } from '#src/parameters/units.ts'
import { presetProtocolIds, presetProtocols } from '#src/protocols/preset-protocols.ts'
import type { ProtocolStimulus } from '#src/protocols/protocol.ts'
import { ProtocolRefusal } from '#src/protocols/read-protocol.ts'
import { tellProtocol } from '#src/session/tell-protocol.ts'
import { download } from '#src/ui/download.ts'
import { DraftEventRow } from '#src/ui/draft-event-row.tsx'
import { DraftField } from '#src/ui/draft-field.tsx'
import {
  changeKind,
  checkDraft,
  createRow,
  type DraftFields,
  draftOfFile,
  fileOfDraft,
  type ProtocolDraft,
} from '#src/ui/protocol-draft.ts'
import { useFaultText } from '#src/ui/use-fault-text.ts'
import { useParts } from '#src/ui/use-interface.ts'

/** A larger file is no protocol that anybody wrote. */
const mostBytes = 4e6

/** Writes a protocol: what is done to the synapse and when, checked as it is typed by the reader of protocol files. */
export function ProtocolEditor({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { session, bench, player } = useParts()
  const { inField, inFile } = useFaultText()
  const sheet = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [draft, setDraft] = useState<ProtocolDraft>(() => draftOfFile(presetProtocols.tetanus))
  const [refused, setRefused] = useState<string | null>(null)
  useEffect(() => sheet.current?.showModal(), [])
  const { protocol, faults } = useMemo(() => checkDraft(draft), [draft])
  const faultAt = (path: string) => faults.find((fault) => fault.path === path)
  const setHead = (fields: DraftFields) => setDraft({ ...draft, head: { ...draft.head, ...fields } })
  const setRow = (list: 'events' | 'conditions', key: number, fields: DraftFields | null) => {
    const rows = draft[list].flatMap((row) => (row.key !== key ? [row] : fields ? [{ key, fields }] : []))
    setDraft({ ...draft, [list]: rows })
  }
  const load = (value: unknown) => {
    try {
      setDraft(draftOfFile(value))
      setRefused(null)
    } catch (error) {
      const fault = error instanceof ProtocolRefusal ? error.faults[0] : undefined
      setRefused(fault ? inFile(fault) : String(error))
    }
  }
  const openFile = async (file: File | undefined) => {
    if (!file) return
    if (file.size > mostBytes) return setRefused(t('editor.large', { count: Math.round(file.size / 1e6) }))
    try {
      load(JSON.parse(await file.text()))
    } catch {
      setRefused(t('editor.noJson'))
    }
  }
  const save = () => {
    const text = `${JSON.stringify(fileOfDraft(draft), null, 2)}\n`
    download(new Blob([text], { type: 'application/json' }), 'spinescope-protocol.json')
  }
  const run = async () => {
    if (!protocol) return
    sheet.current?.close()
    player.close()
    if (await tellProtocol(session, protocol)) bench.forward(protocol.duration / s)
  }
  return (
    <dialog ref={sheet} className="help editor" aria-labelledby={titleId} onClose={onClose}>
      <div className="editor-head">
        <h2 id={titleId}>{t('editor.title')}</h2>
        <select
          aria-label={t('editor.presets')}
          value=""
          onChange={({ target }) => load(presetProtocols[target.value as keyof typeof presetProtocols])}
        >
          <option value="">{t('editor.presets')}</option>
          {presetProtocolIds.map((id) => (
            <option key={id} value={id}>
              {t(`editor.preset.${id}`)}
            </option>
          ))}
        </select>
        <label className="chip file-button">
          {t('editor.open')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              void openFile(target.files?.[0])
              // The same file can be opened again after it was mended.
              target.value = ''
            }}
          />
        </label>
        <button type="button" className="chip" onClick={save}>
          {t('editor.save')}
        </button>
        <button type="button" className="chip" onClick={() => sheet.current?.close()}>
          {t('help.close')}
        </button>
      </div>
      {refused !== null && (
        <p className="editor-fault" role="alert">
          {t('editor.refused', { reason: refused })}
        </p>
      )}
      <div className="editor-body">
        <div className="editor-row">
          <DraftField name="name" draft={draft.head} onChange={setHead} fault={faultAt('name')} />
          <DraftField name="duration" draft={draft.head} onChange={setHead} fault={faultAt('duration')} />
          <DraftField name="seed" draft={draft.head} onChange={setHead} fault={faultAt('seed')} />
          <label className="editor-field">
            <span className="muted">{t('editor.preset')}</span>
            <select value={draft.head.preset} onChange={({ target }) => setHead({ preset: target.value })}>
              {Object.keys(preparations).map((id) => (
                <option key={id} value={id}>
                  {t(`editor.preparation.${id as keyof typeof preparations}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <Rows
          title={t('editor.events')}
          add={t('editor.addEvent')}
          onAdd={() => setDraft({ ...draft, events: [...draft.events, createRow(changeKind('train'))] })}
        >
          {draft.events.map((row, i) => (
            <DraftEventRow
              key={row.key}
              number={i + 1}
              fields={row.fields}
              faultAt={(name) => faultAt(`events[${i}]${name && `.${name}`}`)}
              onChange={(fields) => setRow('events', row.key, fields)}
            />
          ))}
        </Rows>
        <Rows
          title={t('conditions.title')}
          add={t('editor.addCondition')}
          onAdd={() => {
            const row = createRow({ agent: 'apv', dose: '50 uM', from: '', to: '' })
            setDraft({ ...draft, conditions: [...draft.conditions, row] })
          }}
        >
          {draft.conditions.map((row, i) => (
            <fieldset key={row.key} className="editor-row">
              <legend className="visually-hidden">{t('editor.condition', { number: i + 1 })}</legend>
              <label className="editor-field">
                <span className="muted">{t('editor.agent')}</span>
                <select
                  value={row.fields.agent}
                  onChange={({ target }) => {
                    const agent: Agent = agents[target.value as AgentId]
                    const dose = `${agent.usualDose}${agent.unit && ` ${agent.unit}`}`
                    setRow('conditions', row.key, { ...row.fields, agent: target.value, dose })
                  }}
                >
                  {Object.keys(agents).map((id) => (
                    <option key={id} value={id}>
                      {t(`agent.${id as AgentId}`)}
                    </option>
                  ))}
                </select>
              </label>
              {(['dose', 'from', 'to'] as const).map((name) => (
                <DraftField
                  key={name}
                  name={name === 'to' ? 'until' : name}
                  field={name}
                  draft={row.fields}
                  fault={faultAt(`conditions[${i}].${name}`)}
                  onChange={(fields) => setRow('conditions', row.key, { ...row.fields, ...fields })}
                />
              ))}
              <button
                type="button"
                className="mini editor-remove"
                aria-label={t('editor.remove', { what: t('editor.condition', { number: i + 1 }) })}
                onClick={() => setRow('conditions', row.key, null)}
              >
                ×
              </button>
              <Fault text={inField(faultAt(`conditions[${i}]`), 'dose')} />
            </fieldset>
          ))}
        </Rows>
      </div>
      <div className="editor-foot">
        <p role="status" className={faults.length > 0 ? 'editor-fault' : 'muted'}>
          {faults.length > 0
            ? t('editor.faults', { count: faults.length })
            : t('editor.ready', { count: protocol?.stimuli.reduce(countPulses, 0) ?? 0 })}{' '}
          {faults.filter(({ path }) => path === '' || path === 'events').map(inFile)}
        </p>
        <button type="button" className="chip editor-run" disabled={!protocol} onClick={() => void run()}>
          {t('editor.run')}
        </button>
      </div>
    </dialog>
  )
}

/** Spikes that are fired without an input are no pulses. */
function countPulses(sum: number, stimulus: ProtocolStimulus): number {
  return sum + ('pulses' in stimulus && stimulus.kind !== 'fire' ? stimulus.pulses : 0)
}

interface RowsProps {
  readonly title: string
  readonly add: string
  readonly onAdd: () => void
  readonly children: ReactNode
}

/** A list that grows. */
function Rows({ title, add, onAdd, children }: RowsProps) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
      <button type="button" className="chip" onClick={onAdd}>
        + {add}
      </button>
    </section>
  )
}

function Fault({ text }: { text: string | null }) {
  return text ? <p className="editor-fault">{text}</p> : null
}
