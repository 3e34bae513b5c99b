import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/panels.css'
import { FilmRow } from '#src/ui/film-row.tsx'
import { type QualityChoice, qualityChoices } from '#src/ui/scene-controls.ts'
import { SoundControls } from '#src/ui/sound.tsx'
import { SwitchRow } from '#src/ui/switch-row.tsx'
import { useScene } from '#src/ui/use-interface.ts'

/** How the picture is drawn. */
export function ViewPanel() {
  const { t } = useTranslation()
  const trueScale = useScene((scene) => scene.trueScale)
  const setTrueScale = useScene((scene) => scene.setTrueScale)
  const areLabelsOn = useScene((scene) => scene.labels)
  const setLabels = useScene((scene) => scene.setLabels)
  const isLegendOn = useScene((scene) => scene.legend)
  const setLegend = useScene((scene) => scene.setLegend)
  const areCaptionsOn = useScene((scene) => scene.captions)
  const setCaptions = useScene((scene) => scene.setCaptions)
  const quality = useScene((scene) => scene.quality)
  const setQuality = useScene((scene) => scene.setQuality)
  return (
    <section className="panel" aria-labelledby="view-title">
      <h2 id="view-title">{t('view.title')}</h2>
      <SwitchRow name={t('view.labels')} isOn={areLabelsOn} onChange={setLabels} />
      <SwitchRow name={t('view.legend')} isOn={isLegendOn} onChange={setLegend} />
      <SwitchRow name={t('view.captions')} isOn={areCaptionsOn} onChange={setCaptions} />
      <SwitchRow name={t('view.trueScale')} isOn={trueScale} onChange={setTrueScale} />
      <SoundControls />
      <label className="switch-row">
        <span>{t('view.quality')}</span>
        <select value={quality} onChange={(event) => setQuality(event.target.value as QualityChoice)}>
          {qualityChoices.map((each) => (
            <option key={each} value={each}>
              {t(`view.quality.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <FilmRow />
    </section>
  )
}
