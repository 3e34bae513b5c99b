import { useTranslation } from 'react-i18next'
import type { QualityChoice } from '#src/ui/scene-controls.ts'
import { useScene } from '#src/ui/use-interface.ts'

const qualities = ['auto', 'low', 'medium', 'high'] as const satisfies readonly QualityChoice[]

/** How the picture is drawn. */
export function ViewPanel() {
  const { t } = useTranslation()
  const trueScale = useScene((scene) => scene.trueScale)
  const setTrueScale = useScene((scene) => scene.setTrueScale)
  const quality = useScene((scene) => scene.quality)
  const setQuality = useScene((scene) => scene.setQuality)
  return (
    <section className="panel" aria-labelledby="view-title">
      <h2 id="view-title">{t('view.title')}</h2>
      <label className="switch-row">
        <span>{t('view.trueScale')}</span>
        <input
          type="checkbox"
          className="switch"
          checked={trueScale}
          onChange={(event) => setTrueScale(event.target.checked)}
        />
      </label>
      <label className="switch-row">
        <span>{t('view.quality')}</span>
        <select value={quality} onChange={(event) => setQuality(event.target.value as QualityChoice)}>
          {qualities.map((each) => (
            <option key={each} value={each}>
              {t(`view.quality.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}
