import { lazy, Suspense, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Parameter } from '#src/parameters/parameter.ts'
import { parameters } from '#src/parameters/parameters.ts'
import { sourceOf } from '#src/ui/source-of.ts'
import { useSession, useSessionState } from '#src/ui/use-interface.ts'

const LabPanel = lazy(() => import('#src/ui/lab-panel.tsx').then(({ LabPanel }) => ({ default: LabPanel })))

const rows = Object.entries(parameters) as [string, Parameter][]
const featured = rows.filter(([, row]) => row.featured)

/** The parameters that matter most, with controls that every hand and every screen reader can use; the rest in the lab. */
export function ParametersPanel() {
  const { t } = useTranslation()
  const [isLabOpen, setLabOpen] = useState(false)
  return (
    <section className="panel" aria-labelledby="parameters-title">
      <h2 id="parameters-title">{t('parameters.title')}</h2>
      {featured.map(([id, row]) => (
        <ParameterRow key={id} id={id} row={row} />
      ))}
      <details className="lab" open={isLabOpen} onToggle={(event) => setLabOpen(event.currentTarget.open)}>
        <summary>{t('parameters.lab')}</summary>
        {isLabOpen && (
          <Suspense fallback={null}>
            <LabPanel />
          </Suspense>
        )}
      </details>
    </section>
  )
}

function ParameterRow({ id, row }: { id: string; row: Parameter }) {
  const { t } = useTranslation()
  const session = useSession()
  const value = useSessionState((state) => state.parameters[id] ?? row.value)
  // What is being typed, until the worker has taken or refused it.
  const [draft, setDraft] = useState<string | null>(null)
  const labelId = useId()
  const isChanged = value !== row.value
  const commit = async (text: string) => {
    const number = text.trim() === '' ? Number.NaN : Number(text)
    await session.setParameter(id, number)
    setDraft(null)
  }
  const source = row.source === 'assumption' ? t('parameters.assumption') : sourceOf(row.source)
  return (
    <div className="parameter" title={t('parameters.source', { source })}>
      <span id={labelId} className="parameter-name">
        {row.meaning}
        {isChanged && <em className="changed"> · {t('parameters.changed')}</em>}
      </span>
      <span className="parameter-controls">
        <input
          type="range"
          aria-labelledby={labelId}
          min={row.min}
          max={row.max}
          step={row.integer ? 1 : (row.max - row.min) / 200}
          value={value}
          onChange={(event) => void session.setParameter(id, Number(event.target.value))}
        />
        <input
          type="text"
          inputMode="decimal"
          className="number"
          aria-labelledby={labelId}
          aria-description={t('parameters.range', { min: row.min, max: row.max, unit: row.unit })}
          value={draft ?? Number(value.toPrecision(4))}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => draft !== null && void commit(draft)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && draft !== null) void commit(draft)
            if (event.key === 'Escape') setDraft(null)
          }}
        />
        <span className="unit">{row.unit}</span>
        <button
          type="button"
          className="mini"
          disabled={!isChanged}
          aria-label={t('parameters.reset', { name: row.meaning })}
          onClick={() => void session.setParameter(id, row.value)}
        >
          ↺
        </button>
      </span>
    </div>
  )
}
