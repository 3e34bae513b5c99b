import { lazy, Suspense } from 'react'
import { useExhibit, useVisit } from '#src/kiosk/exhibit-context.ts'
import type { Strength } from '#src/kiosk/visit-player.ts'
import { decimals } from '#src/ui/format-quantity.ts'
import { useDurations } from '#src/ui/use-durations.ts'
import { useSessionState } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

const QrCode = lazy(() => import('#src/kiosk/qr-code.tsx').then(({ QrCode }) => ({ default: QrCode })))

/** What came out of the step, large enough to be read from three metres. */
export function VisitNumbers() {
  const { step, phase, gate, before, after, late } = useVisit()
  const { t } = useTranslation()
  if (step === 'gate' && (gate.glutamate || gate.both)) {
    return (
      <Bars
        title={t('kiosk.gate.calcium')}
        unit="µM"
        digits={1}
        rows={[
          { label: t('kiosk.gate.glutamate'), value: gate.glutamate?.calcium },
          { label: t('kiosk.gate.both'), value: gate.both?.calcium },
        ]}
      />
    )
  }
  if (step === 'learn' && before) return <LiveNumbers />
  if (step === 'compare')
    return phase === 'told' && before && after ? <BeforeAfter before={before} after={after} /> : <Clock />
  if (step === 'late') {
    if (phase === 'running') return <Clock />
    if (late.once === undefined && late.spaced === undefined) return null
    return (
      <Bars
        title={t('kiosk.late.bar')}
        unit="%"
        digits={0}
        rows={[
          { label: t('kiosk.late.once'), value: late.once },
          { label: t('kiosk.late.spaced'), value: late.spaced },
        ]}
      />
    )
  }
  return step === 'end' ? <ReadOn /> : null
}

interface BarsProps {
  readonly title: string
  readonly unit: string
  readonly digits: number
  readonly rows: readonly { readonly label: string; readonly value: number | undefined }[]
}

function Bars({ title, unit, digits, rows }: BarsProps) {
  const { i18n } = useTranslation()
  const most = Math.max(...rows.map(({ value = 0 }) => value), 1e-9)
  return (
    <section className="numbers" aria-label={title}>
      <h2>{title}</h2>
      {rows.map(({ label, value }) => (
        <p className="bar-row" key={label}>
          <span>{label}</span>
          <b>{value === undefined ? '?' : `${decimals(value, digits, i18n.language)} ${unit}`}</b>
          <svg className="bar-track" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(100 * (value ?? 0)) / most} height="1" />
          </svg>
        </p>
      ))}
    </section>
  )
}

function LiveNumbers() {
  const { t, i18n } = useTranslation()
  const calcium = useSessionState(({ readout }) => decimals(readout.caUM, 1, i18n.language))
  const camkii = useSessionState(({ readout }) => decimals(100 * readout.camkiiActive, 0, i18n.language))
  return (
    <section className="numbers live">
      <p>
        <span>{t('kiosk.learn.calcium')}</span> <b>{calcium} µM</b>
      </p>
      <p>
        <span>{t('kiosk.learn.camkii')}</span> <b>{camkii} %</b>
      </p>
    </section>
  )
}

function BeforeAfter({ before, after }: { before: Strength; after: Strength }) {
  const { t, i18n } = useTranslation()
  const rows = [
    [t('kiosk.compare.response'), 'response', ' %'],
    [t('kiosk.compare.ampars'), 'ampars', ''],
    [t('kiosk.compare.volume'), 'volume', ' %'],
  ] as const
  return (
    <table className="numbers compare">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('kiosk.compare.before')}</th>
          <th scope="col">{t('kiosk.compare.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, name, unit]) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td>
              {decimals(before[name], 0, i18n.language)}
              {unit}
            </td>
            <td>
              {decimals(after[name], 0, i18n.language)}
              {unit}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How much of the synapse's time has passed since the burst. */
function Clock() {
  const { clock } = useDurations()
  const { burstAt } = useVisit()
  const seconds = useSessionState(({ simTime }) => Math.max(0, Math.floor(simTime - burstAt)))
  return <p className="numbers clock">+ {clock(seconds)}</p>
}

/** An address to type or to photograph: an exhibit has no links. */
function ReadOn() {
  const { t } = useTranslation()
  const { more } = useExhibit().parts.options
  if (!more) return null
  return (
    <section className="numbers read-on">
      <Suspense fallback={null}>
        <QrCode text={more} label={t('kiosk.end.code', { address: more })} />
      </Suspense>
      <p>{t('kiosk.end.more', { address: more.replace(/^https:\/\//, '') })}</p>
    </section>
  )
}
