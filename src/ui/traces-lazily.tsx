import { lazy, Suspense } from 'react'
import { PanelBoundary } from '#src/ui/panel-boundary.tsx'

const TracesPanel = lazy(() =>
  import('#src/ui/traces-panel.tsx').then(({ TracesPanel }) => ({ default: TracesPanel })),
)

/** The traces, with the plotting library loaded after the first screen. */
export function TracesLazily() {
  return (
    <PanelBoundary>
      <Suspense fallback={<div className="traces" />}>
        <TracesPanel />
      </Suspense>
    </PanelBoundary>
  )
}
