import { useId, useState } from 'react'
import { type ExaggerationName, type GhostName, ghosts } from '#src/parameters/exaggerations.ts'
import { figures } from '#src/ui/format-quantity.ts'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/notices.css'
import { useScene } from '#src/ui/use-interface.ts'
import { useTableTexts } from '#src/ui/use-table-texts.ts'

/** What matters most in a picture, first; the badge names so many. */
const named = 2
const order: readonly ExaggerationName[] = [
  'way',
  'soma',
  'receptor',
  'receptorCount',
  'cleft',
  'vesicle',
  'membrane',
  'glutamate',
  'pore',
  'neighbour',
  'lipid',
  'ion',
  'camkii',
  'actin',
  'phosphate',
  'protein',
  'cargo',
  'opening',
  'waterSodium',
]

const ghostNames = Object.keys(ghosts) as GhostName[]

/** Says by how much the picture lies, and how long things are. Opens to the whole list of lies. */
export function ScaleBadge() {
  const { t, i18n } = useTranslation()
  const exaggeration = useScene((scene) => scene.exaggeration)
  const bar = useScene((scene) => scene.scaleBar)
  const shot = useScene((scene) => scene.shot)
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const lies = order.filter((name) => Math.abs(exaggeration[name] - 1) > 0.05)
  const factor = (name: ExaggerationName) => figures(exaggeration[name], i18n.language)
  const list = lies
    .slice(0, named)
    .map((name) => t('scale.factor', { what: t(`scale.${name}`), factor: factor(name) }))
    .join(', ')
  const unseen = ghostNames.filter((name) => ghosts[name].some((where) => where === shot))
  const badge = lies.length > 0 ? t('scale.badge', { list }) : t('scale.true')
  const words =
    unseen.length > 0
      ? t('scale.ghost', { badge, list: unseen.map((name) => t(`ghost.${name}`)).join(', ') })
      : badge
  const hasMore = lies.length + unseen.length > 0
  const length =
    bar.nanometres >= 1000
      ? t('unit.um', { value: figures(bar.nanometres / 1000, i18n.language) })
      : t('unit.nm', { value: figures(bar.nanometres, i18n.language) })
  return (
    <div className="scale">
      {isOpen && hasMore && (
        <ul id={listId} className="badge-list">
          <Lies names={lies} factor={factor} />
          {unseen.map((name) => (
            <li key={name}>{t(`ghost.${name}.meaning`)}</li>
          ))}
        </ul>
      )}
      {hasMore ? (
        <button
          type="button"
          className="badge"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {words}
        </button>
      ) : (
        <span className="badge">{words}</span>
      )}
      {bar.pixels > 0 && (
        <span className="scale-bar">
          <span>{length}</span>
          <span className="bar" style={{ width: bar.pixels }} aria-hidden="true" />
        </span>
      )}
    </div>
  )
}

/** Each lie in a sentence, which is fetched when somebody asks; in a word until it is there. */
function Lies({
  names,
  factor,
}: {
  names: readonly ExaggerationName[]
  factor: (name: ExaggerationName) => string
}) {
  const { t } = useTranslation()
  const texts = useTableTexts().exaggerations
  return names.map((name) => (
    <li key={name}>
      {texts[name] ?? t(`scale.${name}`)}: ×{factor(name)}
    </li>
  ))
}
