import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/real-sheet.css'
import type { MessageKey } from '#src/messages/en.ts'
import { type ExaggerationName, exaggerations } from '#src/parameters/exaggerations.ts'
import { figures, localNumbers } from '#src/ui/format-quantity.ts'
import { loadValidation, type ValidationRow, validationFigures } from '#src/ui/load-validation.ts'
import { useScene } from '#src/ui/use-interface.ts'
import { useTableTexts } from '#src/ui/use-table-texts.ts'

const notModelled = [
  'reticulum',
  'mglur',
  'diffusion',
  'spontaneous',
  'outside',
  'coagonist',
  'bouton',
  'local',
  'structure',
] as const

/** What is true here: to scale, slowed, exaggerated, left out; and how the model fares against experiments. */
export function RealSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const sheet = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => sheet.current?.showModal(), [])
  return (
    <dialog ref={sheet} onClose={onClose} className="help real" aria-labelledby={titleId}>
      <form method="dialog" className="real-head">
        <h2 id={titleId}>{t('real.title')}</h2>
        <button type="submit" className="chip">
          {t('help.close')}
        </button>
      </form>
      <p>{t('real.computed')}</p>
      <h3>{t('real.slowed.title')}</h3>
      <p>{t('real.slowed')}</p>
      <h3>{t('real.exaggerated.title')}</h3>
      <p>{t('real.exaggerated')}</p>
      <Exaggerations />
      <h3>{t('real.left.title')}</h3>
      <ul>
        {notModelled.map((id) => (
          <li key={id}>{t(`real.left.${id}`)}</li>
        ))}
      </ul>
      <h3>{t('real.evidence.title')}</h3>
      <p>{t('real.evidence')}</p>
      <Evidence />
    </dialog>
  )
}

function Exaggerations() {
  const { t, i18n } = useTranslation()
  const texts = useTableTexts().exaggerations
  const shot = useScene((state) => state.shot)
  return (
    <ul>
      {Object.entries(exaggerations)
        .filter(([, { factor }]) => factor[shot] !== 1)
        .map(([name, { factor }]) => (
          <li key={name}>
            {texts[name] ?? t(`scale.${name as ExaggerationName}`)}: ×{figures(factor[shot], i18n.language)}
          </li>
        ))}
    </ul>
  )
}

function Evidence() {
  const { t } = useTranslation()
  const [rows, setRows] = useState<readonly ValidationRow[] | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    loadValidation().then(setRows, () => setFailed(true))
  }, [])
  if (hasFailed) return <p role="alert">{t('real.evidence.missing')}</p>
  if (!rows) return <p role="status">{t('app.loading')}</p>
  return (
    <>
      <div className="figures">
        {validationFigures.map(({ name, url }) => (
          <img key={name} src={url} alt={t(`real.figure.${name}`)} loading="lazy" width={720} height={460} />
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="evidence" tabIndex={0} aria-label={t('real.evidence.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('real.column.experiment')}</th>
              <th scope="col">{t('real.column.measured')}</th>
              <th scope="col">{t('real.column.accepted')}</th>
              <th scope="col">{t('real.column.published')}</th>
              <th scope="col">{t('real.column.source')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <EvidenceRow key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** Sources that are no publication. */
const ownSources: Readonly<Record<string, MessageKey>> = {
  internal: 'real.source.internal',
  analytic: 'real.source.analytic',
  assumption: 'parameters.assumption',
}

function EvidenceRow({ row }: { row: ValidationRow }) {
  const { t, i18n } = useTranslation()
  const texts = useTableTexts()
  const { id, verdict, mean, error, unit, low, high, source } = row
  const what = texts.experiments[id] ?? row.what
  const knownGap = row.knownGap && (texts.gaps[id] ?? row.knownGap)
  const number = (value: number) => figures(value, i18n.language)
  return (
    <tr className={verdict}>
      <th scope="row">
        {what}
        {knownGap && <span className="muted"> {knownGap}</span>}
      </th>
      <td>
        {verdict === 'pass' ? '✓' : t('real.outside')} {number(mean)}
        {error > Math.abs(mean) / 1000 && ` ± ${number(error)}`} {unit}
      </td>
      <td>
        {number(low)} – {number(high)}
      </td>
      <td>{texts.published[row.published] ?? localNumbers(row.published, i18n.language)}</td>
      <td>
        {ownSources[source] ? t(ownSources[source] as 'real.source.internal') : source}
        {row.confidence === 'recalled' && ` (${t('real.recalled')})`}
      </td>
    </tr>
  )
}
