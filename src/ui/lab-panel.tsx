import { folder, LevaPanel, useControls, useCreateStore } from 'leva'
import { createPlugin, useInputContext } from 'leva/plugin'
import { useMemo } from 'react'
import type { Parameter } from '#src/parameters/parameter.ts'
import { parameters } from '#src/parameters/parameters.ts'
import { makeFoldersOperable } from '#src/ui/lab-folder-keys.ts'
import { labTheme } from '#src/ui/lab-theme.ts'
import { ParameterControl } from '#src/ui/parameter-control.tsx'
import { sourceOf } from '#src/ui/source-of.ts'
import { useBench, useSessionState } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

const rows = Object.entries(parameters) as [string, Parameter][]

/** What leva keeps of a row; the value itself stays in the session, where a refusal finds it unchanged. */
interface RowSettings {
  readonly id: string
}

/**
 * Leva's own sliders show two decimals, take no key and clamp silently what the worker should refuse with a sentence.
 * This row lets leva lay out and filter, and brings our own control.
 */
const parameterRow = createPlugin<RowSettings, number, RowSettings>({
  normalize: ({ id }) => ({ value: 0, settings: { id } }),
  component: LabRow,
})

/** The whole parameter table as a leva panel: one folder a group, unit in the label, range and source under each. */
export function LabPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const store = useCreateStore()
  const schema = useMemo(() => {
    const groups: Record<string, Record<string, object>> = {}
    for (const [id, row] of rows) {
      const title = t(`group.${row.group}`)
      groups[title] ??= {}
      groups[title][id] = parameterRow({ id })
    }
    return Object.fromEntries(
      Object.entries(groups).map(([title, fields]) => [title, folder(fields as never, { collapsed: true })]),
    )
  }, [t])
  useControls(schema, { store }, [schema])

  return (
    <section className="lab-panel" aria-labelledby="lab-title">
      <div className="panel-head">
        <h2 id="lab-title">{t('parameters.lab')}</h2>
        <button type="button" className="chip" onClick={onClose}>
          {t('parameters.lab.close')}
        </button>
      </div>
      <div className="lab-body" ref={operableFolders}>
        <ChangedRows />
        <LevaPanel
          store={store}
          fill
          flat
          hideCopyButton
          theme={labTheme}
          titleBar={{ title: ' ', drag: false, filter: true }}
        />
      </div>
    </section>
  )
}

/** What differs from the table stands first: in closed folders it would be forgotten. */
function ChangedRows() {
  const { t } = useTranslation()
  const bench = useBench()
  // A text, because a list would be another one each time.
  const changed = useSessionState((state) =>
    rows
      .filter(([id, row]) => state.parameters[id] !== row.value)
      .map(([id]) => id)
      .join(),
  )
  if (changed === '') return null
  const ids = changed.split(',')
  const resetAll = () => {
    for (const id of ids) void bench.setParameter(id, parameters[id as keyof typeof parameters].value)
  }
  return (
    <section className="lab-changed" aria-labelledby="lab-changed-title">
      <div className="panel-head">
        <h3 id="lab-changed-title">{t('parameters.changedCount', { count: ids.length })}</h3>
        <button type="button" className="chip" onClick={resetAll}>
          {t('parameters.resetAll', { count: ids.length })}
        </button>
      </div>
      {ids.map((id) => (
        <TableRow key={id} id={id} />
      ))}
    </section>
  )
}

function operableFolders(element: HTMLElement | null) {
  return element ? makeFoldersOperable(element) : undefined
}

function LabRow() {
  const { settings } = useInputContext<{ settings: RowSettings; value: number; onUpdate: () => void }>()
  return <TableRow id={settings.id} />
}

/** A row of the table with all that it says: unit, range, meaning, source, and the way back. */
function TableRow({ id }: { id: string }) {
  const { t } = useTranslation()
  const row: Parameter = parameters[id as keyof typeof parameters]
  const source = row.source === 'assumption' ? t('parameters.assumption') : sourceOf(row.source)
  return <ParameterControl id={id} row={row} name={id} source={source} />
}
