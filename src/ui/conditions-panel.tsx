import { useState } from 'react'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/conditions.css'
import { type Agent, type AgentId, agents } from '#src/parameters/agents.ts'
import { s } from '#src/parameters/units.ts'
import type { Spine } from '#src/session/session.ts'
import { conditionGroups } from '#src/ui/condition-list.ts'
import { FoldPanel } from '#src/ui/fold-panel.tsx'
import { readTyped, typeable } from '#src/ui/format-quantity.ts'
import { sourceOf } from '#src/ui/source-of.ts'
import { SwitchRow } from '#src/ui/switch-row.tsx'
import { unitSymbols } from '#src/ui/unit-symbols.ts'
import { useDurations } from '#src/ui/use-durations.ts'
import { useBench, useSessionState } from '#src/ui/use-interface.ts'

/** Drugs, mutations and diseases: each a switch, and a dose where there is one. */
export function ConditionsPanel() {
  const { t } = useTranslation()
  const isCompared = useSessionState((state) => state.second !== null)
  const [chosen, setChosen] = useState<Spine>('second')
  const spine = isCompared ? chosen : 'first'
  const active = useSessionState((state) =>
    spine === 'second' && state.second ? state.second.conditions : state.conditions,
  )
  const count = Object.keys(active).length
  return (
    <FoldPanel
      id="conditions"
      title={t('conditions.title')}
      note={count > 0 ? t('conditions.active', { count }) : undefined}
    >
      {isCompared && <SpineChoice spine={spine} onChange={setChosen} />}
      {conditionGroups.map(({ id, agents: members }) => (
        <fieldset key={id} className="condition-group">
          <legend className="muted">{t(`conditions.${id}`)}</legend>
          {members.map((agent) => (
            <ConditionSwitch key={agent} id={agent} spine={spine} dose={active[agent]} />
          ))}
        </fieldset>
      ))}
    </FoldPanel>
  )
}

/** Which of two compared spines gets the drug. */
function SpineChoice({ spine, onChange }: { spine: Spine; onChange: (spine: Spine) => void }) {
  const { t } = useTranslation()
  return (
    <fieldset className="spine-choice">
      <legend className="visually-hidden">{t('compare.spine')}</legend>
      {(['first', 'second'] as const).map((each) => (
        <label key={each}>
          <input type="radio" name="spine" checked={spine === each} onChange={() => onChange(each)} />
          {t(`compare.${each}`)}
        </label>
      ))}
    </fieldset>
  )
}

interface ConditionProps {
  readonly id: AgentId
  readonly spine: Spine
  readonly dose: number | undefined
}

function ConditionSwitch({ id, spine, dose }: ConditionProps) {
  const { t } = useTranslation()
  const bench = useBench()
  const { duration } = useDurations()
  const agent: Agent = agents[id]
  const isOn = dose !== undefined
  return (
    <div className={isOn ? 'condition on' : 'condition'}>
      <SwitchRow
        name={t(`agent.${id}`)}
        isOn={isOn}
        onChange={() => void bench.setCondition(id, isOn ? null : agent.usualDose, spine)}
      />
      {isOn && agent.unit !== '' && <DoseField id={id} spine={spine} dose={dose} />}
      {isOn && (
        <p className="muted condition-meaning">
          {t(`agent.${id}.meaning`)}{' '}
          {agent.onset > 0 && `${t('conditions.onset', { time: duration(agent.onset / s) })} `}
          {agent.source !== 'assumption' && t('parameters.source', { source: sourceOf(agent.source) })}{' '}
          {(agent.isStrengthAssumed || agent.source === 'assumption') && t('conditions.assumption')}
        </p>
      )}
    </div>
  )
}

function DoseField({ id, spine, dose }: ConditionProps & { readonly dose: number }) {
  const { t, i18n } = useTranslation()
  const bench = useBench()
  const agent: Agent = agents[id]
  const [typed, setTyped] = useState<string | null>(null)
  const commit = (text: string) => {
    const value = readTyped(text)
    if (value >= 0 && value <= agent.highestDose && value !== dose) void bench.setCondition(id, value, spine)
    setTyped(null)
  }
  return (
    <label className="dose">
      <span className="visually-hidden">{t('conditions.dose', { name: t(`agent.${id}`) })}</span>
      <input
        type="text"
        inputMode="decimal"
        value={typed ?? typeable(dose, i18n.language)}
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
