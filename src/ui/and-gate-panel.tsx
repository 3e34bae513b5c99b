import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/and-gate.css'
import { type GateCase, gateCases, isGateOpen } from '#src/ui/and-gate.ts'
import { FoldPanel } from '#src/ui/fold-panel.tsx'
import { decimals } from '#src/ui/format-quantity.ts'
import { useBench, useBenchState, useSessionState } from '#src/ui/use-interface.ts'

/** The coincidence detector as a truth table that fills in as its cases are tried. */
export function AndGatePanel() {
  const { t } = useTranslation()
  const findings = useBenchState(({ gate }) => gate)
  const isComplete = gateCases.every((each) => findings[each])
  return (
    <FoldPanel id="gate" title={t('gate.title')} isOpenAtFirst>
      <table className="gate">
        <thead>
          <tr>
            <th scope="col">{t('gate.try')}</th>
            <th scope="col">{t('gate.pores')}</th>
            <th scope="col">{t('gate.calcium')}</th>
          </tr>
        </thead>
        <tbody>
          {gateCases.map((id) => (
            <GateRow key={id} id={id} />
          ))}
        </tbody>
      </table>
      <p className="muted gate-lesson">{t(isComplete ? 'gate.lesson' : 'gate.invitation')}</p>
    </FoldPanel>
  )
}

function GateRow({ id }: { id: GateCase }) {
  const { t, i18n } = useTranslation()
  const bench = useBench()
  const finding = useBenchState(({ gate }) => gate[id])
  const isRunning = useBenchState(({ gateRunning }) => gateRunning === id)
  const isFree = useBenchState(({ gateRunning, forwarding }) => gateRunning === null && forwarding === null)
  const isReady = useSessionState((state) => state.status === 'ready')
  const number = (value: number, digits: number) => decimals(value, digits, i18n.language)
  return (
    <tr className={finding && isGateOpen(finding) ? 'open' : ''}>
      <th scope="row">
        <button
          type="button"
          className={isRunning ? 'bench-button happening' : 'bench-button'}
          disabled={!isReady || !isFree}
          onClick={() => void bench.tryGate(id)}
        >
          {t(`gate.${id}`)}
        </button>
      </th>
      <td>
        {finding
          ? t(isGateOpen(finding) ? 'gate.open' : 'gate.shut', { value: number(finding.poreMilliseconds, 1) })
          : '–'}
      </td>
      <td>{finding ? t('gate.micromolar', { value: number(finding.calcium, 2) }) : '–'}</td>
    </tr>
  )
}
