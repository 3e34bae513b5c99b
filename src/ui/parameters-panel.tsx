import { useState } from 'react'
import type { Parameter } from '#src/parameters/parameter.ts'
import { parameters } from '#src/parameters/parameters.ts'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/panels.css'
import { FoldPanel } from '#src/ui/fold-panel.tsx'
import { lazyPart } from '#src/ui/lazy-part.tsx'
import { ParameterControl } from '#src/ui/parameter-control.tsx'
import { parameterName } from '#src/ui/parameter-name.ts'
import { useBench, useSession, useSessionState } from '#src/ui/use-interface.ts'

const LabPanel = lazyPart(() => import('#src/ui/lab-panel.tsx').then(({ LabPanel }) => LabPanel))

const rows = Object.entries(parameters) as [string, Parameter][]
const featured = rows.filter(([, row]) => row.featured)

/** The parameters that matter most; the rest is behind the lab's door. */
export function ParametersPanel() {
  const { t } = useTranslation()
  const bench = useBench()
  const session = useSession()
  const [isLabOpen, setLabOpen] = useState(false)
  const changed = useSessionState(
    (state) => rows.filter(([id, row]) => state.parameters[id] !== row.value).length,
  )
  const resetAll = () => {
    const { parameters: values } = session.store.getState()
    // What stands as it should needs no command: each would stand in the run's history and its link.
    for (const [id, row] of rows) if (values[id] !== row.value) void bench.setParameter(id, row.value)
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
      {isLabOpen && <LabPanel onClose={() => setLabOpen(false)} />}
    </FoldPanel>
  )
}
