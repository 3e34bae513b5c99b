import { folder, LevaPanel, useControls, useCreateStore } from 'leva'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Parameter } from '#src/parameters/parameter.ts'
import { parameters } from '#src/parameters/parameters.ts'
import type { Session } from '#src/session/session.ts'
import { sourceOf } from '#src/ui/source-of.ts'
import { useSession } from '#src/ui/use-interface.ts'

const rows = Object.entries(parameters) as [string, Parameter][]

/** The whole parameter table as a leva panel: one folder a group, unit in the label, meaning and source as hint. */
export function LabPanel() {
  const { t } = useTranslation()
  const session = useSession()
  const store = useCreateStore()
  const assumption = t('parameters.assumption')
  const [, set] = useControls(() => labSchema(session, assumption), { store }, [session])
  // leva infers the panel's values from a literal schema; ours is made from the table.
  const setValues = set as unknown as (values: Readonly<Record<string, number>>) => void
  const shown = useRef<Readonly<Record<string, number>>>({})

  // A value that was refused, or set elsewhere, goes back into the panel.
  useEffect(() => {
    const show = (values: Readonly<Record<string, number>>) => {
      const changed = Object.entries(values).filter(([id, value]) => shown.current[id] !== value)
      shown.current = values
      if (changed.length > 0) setValues(Object.fromEntries(changed))
    }
    show(session.store.getState().parameters)
    return session.store.subscribe((state, before) => {
      if (state.parameters !== before.parameters) show(state.parameters)
      else if (state.refusal !== before.refusal && state.refusal) setValues({ ...state.parameters })
    })
  }, [session, setValues])

  return (
    <div className="lab-panel">
      <LevaPanel store={store} fill flat titleBar={false} hideCopyButton theme={theme} />
    </div>
  )
}

function labSchema(session: Session, assumption: string) {
  const groups: Record<string, Record<string, object>> = {}
  for (const [id, row] of rows) {
    groups[row.group] ??= {}
    const source = row.source === 'assumption' ? assumption : sourceOf(row.source)
    ;(groups[row.group] as Record<string, object>)[id] = {
      value: session.store.getState().parameters[id] ?? row.value,
      min: row.min,
      max: row.max,
      step: row.integer ? 1 : (row.max - row.min) / 200,
      label: row.unit ? `${spaced(id)} (${row.unit})` : spaced(id),
      hint: `${row.meaning}. ${source}`,
      transient: true,
      onChange: (value: number, _path: string, context: { initial: boolean; fromPanel: boolean }) => {
        if (!context.initial && context.fromPanel) void session.setParameter(id, value)
      },
    }
  }
  return Object.fromEntries(
    Object.entries(groups).map(([group, fields]) => [group, folder(fields as never, { collapsed: true })]),
  )
}

/** camelCase as words. */
function spaced(id: string): string {
  return id.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase()
}

const theme = {
  colors: {
    elevation1: '#0b1430',
    elevation2: '#0d1a3a',
    elevation3: '#16264d',
    accent1: '#1f7383',
    accent2: '#2f9db0',
    accent3: '#8fdbe4',
    highlight1: '#a9c0cc',
    highlight2: '#cfe3ee',
    highlight3: '#eef6f9',
  },
  fontSizes: { root: '12.5px' },
  sizes: { controlWidth: '110px' },
}
