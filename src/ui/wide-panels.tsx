import { AndGatePanel } from '#src/ui/and-gate-panel.tsx'
import { ChaptersPanel } from '#src/ui/chapters.tsx'
import { ComparePanel } from '#src/ui/compare-panel.tsx'
import { ConditionsPanel } from '#src/ui/conditions-panel.tsx'
import { ParametersPanel } from '#src/ui/parameters-panel.tsx'
import { StimulatePanel } from '#src/ui/stimulate-panel.tsx'
import { TracesLazily } from '#src/ui/traces-lazily.tsx'
import { ViewPanel } from '#src/ui/view-panel.tsx'
import { ViewsPanel } from '#src/ui/views-panel.tsx'

/** Beside the picture: left what is seen, right what can be done. */
export function WidePanels() {
  return (
    <>
      <div className="left">
        <ViewsPanel />
        <ChaptersPanel />
        <TracesLazily />
      </div>
      <div className="right">
        <div className="side-panel">
          <StimulatePanel />
          <AndGatePanel />
          <ConditionsPanel />
          <ComparePanel />
          <ParametersPanel />
          <ViewPanel />
        </div>
      </div>
    </>
  )
}
