import { useId, useState } from 'react'
import { AndGatePanel } from '#src/ui/and-gate-panel.tsx'
import { ChaptersPanel } from '#src/ui/chapters.tsx'
import { ComparePanel } from '#src/ui/compare-panel.tsx'
import { ConditionsPanel } from '#src/ui/conditions-panel.tsx'
import { InSheet } from '#src/ui/fold-panel.tsx'
import { ParametersPanel } from '#src/ui/parameters-panel.tsx'
import { StimulatePanel } from '#src/ui/stimulate-panel.tsx'
import { TracesLazily } from '#src/ui/traces-lazily.tsx'
import { useParts } from '#src/ui/use-interface.ts'
import { useLeader } from '#src/ui/use-leader.ts'
import { useTranslation } from '#src/ui/use-translation.ts'
import { ViewPanel } from '#src/ui/view-panel.tsx'
import { ViewsPanel } from '#src/ui/views-panel.tsx'

const sheets = [
  { id: 'chapters', title: 'chapters.title', Panel: ChaptersPanel },
  { id: 'stimulate', title: 'stimulate.title', Panel: StimulatePanel },
  { id: 'gate', title: 'gate.tab', Panel: AndGatePanel },
  { id: 'conditions', title: 'conditions.tab', Panel: ConditionsPanel },
  { id: 'compare', title: 'compare.tab', Panel: ComparePanel },
  { id: 'traces', title: 'traces.title', Panel: TracesLazily },
  { id: 'parameters', title: 'parameters.title', Panel: ParametersPanel },
  { id: 'view', title: 'view.title', Panel: ViewPanel },
] as const

/** Under the picture: the panels take turns in one sheet, which folds away for more of the picture. */
export function NarrowPanels() {
  const { t } = useTranslation()
  const [open, setOpen] = useState<(typeof sheets)[number]['id'] | null>('stimulate')
  const bodyId = useId()
  const { player, firstLtp } = useParts()
  const leader = useLeader()
  // Who is led step by step looks at the picture.
  const isLed = leader === 'chapter' || leader === 'first'
  const Panel = isLed ? undefined : sheets.find(({ id }) => id === open)?.Panel
  return (
    <>
      <ViewsPanel />
      <div className="sheet">
        <fieldset className="tabs">
          <legend className="visually-hidden">{t('panels.label')}</legend>
          {sheets.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              className="tab"
              aria-expanded={!isLed && open === id}
              aria-controls={bodyId}
              onClick={() => {
                player.close()
                firstLtp.close()
                setOpen(open === id && !isLed ? null : id)
              }}
            >
              {t(title)}
            </button>
          ))}
        </fieldset>
        <div id={bodyId} className="sheet-body" hidden={!Panel}>
          {Panel && (
            <InSheet value={true}>
              <Panel />
            </InSheet>
          )}
        </div>
      </div>
    </>
  )
}
