import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Parameter } from '#src/parameters/parameter.ts'
import { parameters } from '#src/parameters/parameters.ts'
import '#src/ui/panels.css'
import { FoldPanel } from '#src/ui/fold-panel.tsx'
import { PanelBoundary } from '#src/ui/panel-boundary.tsx'
import { ParameterControl } from '#src/ui/parameter-control.tsx'
import { parameterName } from '#src/ui/parameter-name.ts'
import { useBench, useSessionState } from '#src/ui/use-interface.ts'

const LabPanel = lazy(() => import('#src/ui/lab-panel.tsx').then(({ LabPanel }) => ({ default: LabPanel })))

const rows = Object.entries(parameters) as [string, Parameter][]
const featured = rows.filter(([, row]) => row.featured)

/** The parameters that matter most; the rest is behind the lab's door. */
export function ParametersPanel() {
  const { t } = useTranslation()
  const bench = useBench()
  const [isLabOpen, setLabOpen] = useState(false)
  const changed = useSessionState(
    (state) => rows.filter(([id, row]) => state.parameters[id] !== row.value).length,
  )
  const resetAll = () => {
    for (const [id, row] of rows) void bench.setParameter(id, row.value)
  }
  return (
    <FoldPanel
      id="parameters"
      title={t('parameters.title')}
      note={changed > 0 ? t('parameters.changedCount', { count: changed }) : undefined}
    >
      {changed > 0 && (
        <button type="button" className="plain" onClick={resetAll}>
          {t('parameters.resetAll', { count: changed })}
        </button>
      )}
      <div className="parameter-rows">
        {featured.map(([id, row]) => (
          <ParameterControl key={id} id={id} row={row} name={parameterName(t, id)} />
        ))}
      </div>
      <button
        type="button"
        className="lab-button"
        aria-expanded={isLabOpen}
        onClick={() => setLabOpen(!isLabOpen)}
      >
        {t('parameters.lab')}
      </button>
      {isLabOpen && (
        <PanelBoundary>
          <Suspense fallback={null}>
            <LabPanel onClose={() => setLabOpen(false)} />
          </Suspense>
        </PanelBoundary>
      )}
    </FoldPanel>
  )
}
