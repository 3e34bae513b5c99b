import { useTranslation } from 'react-i18next'
import { type ExaggerationName, exaggerations } from '#src/parameters/exaggerations.ts'
import { figures } from '#src/ui/format-quantity.ts'
import { useScene } from '#src/ui/use-interface.ts'

/** What matters most in a picture, first; the badge names so many. */
const named = 3
const order: readonly ExaggerationName[] = [
  'receptor',
  'cleft',
  'vesicle',
  'membrane',
  'glutamate',
  'pore',
  'lipid',
  'ion',
]

/** Says by how much the picture lies, and how long things are. */
export function ScaleBadge() {
  const { t, i18n } = useTranslation()
  const exaggeration = useScene((scene) => scene.exaggeration)
  const bar = useScene((scene) => scene.scaleBar)
  const lies = order.filter((name) => Math.abs(exaggeration[name] - 1) > 0.05)
  const list = lies
    .slice(0, named)
    .map((name) =>
      t('scale.factor', { what: t(`scale.${name}`), factor: figures(exaggeration[name], i18n.language) }),
    )
    .join(', ')
  const all = lies
    .map((name) => `${exaggerations[name].meaning} (×${figures(exaggeration[name], i18n.language)})`)
    .join('\n')
  return (
    <div className="scale">
      <span className="badge" title={all}>
        {lies.length > 0 ? t('scale.badge', { list }) : t('scale.true')}
      </span>
      {bar.pixels > 0 && (
        <span className="scale-bar">
          <span>{bar.nanometres >= 1000 ? `${bar.nanometres / 1000} µm` : `${bar.nanometres} nm`}</span>
          <span className="bar" style={{ width: bar.pixels }} aria-hidden="true" />
        </span>
      )}
    </div>
  )
}
