import { useEffect } from 'react'
import { type LabelId, labelSources } from '#src/story/labels.ts'
import { sourceOf } from '#src/ui/source-of.ts'
import { Terms } from '#src/ui/terms.tsx'
import { useFact } from '#src/ui/use-fact.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** What a thing in the picture is, does, and is doing now. Escape closes it. */
export function LabelCard({ id, onClose }: { id: LabelId; onClose: () => void }) {
  const { t } = useTranslation()
  const fact = useFact(id)
  const source = labelSources[id]
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onClose])
  return (
    <aside className="label-card" aria-label={t(`label.${id}`)}>
      <div className="label-card-head">
        <h2>{t(`label.${id}`)}</h2>
        <button type="button" className="plain" aria-label={t('labels.close')} onClick={onClose}>
          ×
        </button>
      </div>
      <p aria-live="polite">
        <Terms text={t(`label.${id}.meaning`)} />
      </p>
      {fact && <p className="label-card-fact">{fact}</p>}
      <p className="muted">
        {source === 'assumption'
          ? t('conditions.assumption')
          : t('parameters.source', { source: sourceOf(source) })}
      </p>
    </aside>
  )
}
