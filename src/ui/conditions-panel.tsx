import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import '#src/ui/conditions.css'
import { type Agent, type AgentId, agents } from '#src/parameters/agents.ts'
import { conditionGroups } from '#src/ui/condition-list.ts'
import { FoldPanel } from '#src/ui/fold-panel.tsx'
import { readTyped } from '#src/ui/format-quantity.ts'
import { sourceOf } from '#src/ui/source-of.ts'
import { SwitchRow } from '#src/ui/switch-row.tsx'
import { unitSymbols } from '#src/ui/unit-symbols.ts'
import { useBench, useSessionState } from '#src/ui/use-interface.ts'

/** Drugs, mutations and diseases: each a switch, and a dose where there is one. */
export function ConditionsPanel() {
  const { t } = useTranslation()
  const active = useSessionState((state) => state.conditions)
  const count = Object.keys(active).length
  return (
    <FoldPanel
      id="conditions"
      title={t('conditions.title')}
      note={count > 0 ? t('conditions.active', { count }) : undefined}
    >
      {conditionGroups.map(({ id, agents: members }) => (
        <fieldset key={id} className="condition-group">
          <legend className="muted">{t(`conditions.${id}`)}</legend>
          {members.map((agent) => (
            <ConditionSwitch key={agent} id={agent} dose={active[agent]} />
          ))}
        </fieldset>
      ))}
    </FoldPanel>
  )
}

function ConditionSwitch({ id, dose }: { id: AgentId; dose: number | undefined }) {
  const { t } = useTranslation()
  const bench = useBench()
  const agent: Agent = agents[id]
  const isOn = dose !== undefined
  return (
    <div className={isOn ? 'condition on' : 'condition'}>
      <SwitchRow
        name={t(`agent.${id}`)}
        isOn={isOn}
        onChange={() => void bench.setCondition(id, isOn ? null : agent.usualDose)}
      />
      {isOn && agent.unit !== '' && <DoseField id={id} dose={dose} />}
      {isOn && (
        <p className="muted condition-meaning">
          {t(`agent.${id}.meaning`)}{' '}
          {agent.source === 'assumption'
            ? t('conditions.assumption')
            : t('parameters.source', { source: sourceOf(agent.source) })}
        </p>
      )}
    </div>
  )
}

function DoseField({ id, dose }: { id: AgentId; dose: number }) {
  const { t } = useTranslation()
  const bench = useBench()
  const agent: Agent = agents[id]
  const [typed, setTyped] = useState<string | null>(null)
  const commit = (text: string) => {
    const value = readTyped(text)
    if (value >= 0 && value <= agent.highestDose && value !== dose) void bench.setCondition(id, value)
    setTyped(null)
  }
  return (
    <label className="dose">
      <span className="visually-hidden">{t('conditions.dose', { name: t(`agent.${id}`) })}</span>
      <input
        type="text"
        inputMode="decimal"
        value={typed ?? String(dose)}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={({ target }) => commit(target.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') commit(currentTarget.value)
        }}
      />
      {unitSymbols[agent.unit]}
    </label>
  )
}
