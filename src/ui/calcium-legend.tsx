import { calciumOnLogScale, glowFrom, glowFull } from '#src/parameters/calcium-scale.ts'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/calcium-legend.css'
import { figures } from '#src/ui/format-quantity.ts'
import { useScene, useSessionState } from '#src/ui/use-interface.ts'

const ticks = [glowFrom, Math.sqrt(glowFrom * glowFull), glowFull]

/** What the orange light of a spine means, in µM, on the scale that the picture itself uses, with the value of now on it. */
export function CalciumLegend() {
  const { t, i18n } = useTranslation()
  const setLegend = useScene((scene) => scene.setLegend)
  // Two figures are all that a reader sees change.
  const calcium = useSessionState(({ readout }) => Number(readout.caUM.toPrecision(2)))
  const value = t('legend.value', { value: figures(calcium, i18n.language) })
  return (
    <section className="calcium-legend" aria-label={t('legend.title')}>
      <p>
        {t('legend.title')} <strong>{value}</strong>
        <button type="button" aria-label={t('legend.close')} onClick={() => setLegend(false)}>
          ×
        </button>
      </p>
      <div className="calcium-bar" aria-hidden="true">
        <span className="calcium-now" style={{ left: `${100 * calciumOnLogScale(calcium)}%` }} />
      </div>
      <div className="calcium-ticks" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick}>{t('legend.value', { value: figures(tick, i18n.language) })}</span>
        ))}
      </div>
      <p className="calcium-note">{t('legend.note')}</p>
    </section>
  )
}
