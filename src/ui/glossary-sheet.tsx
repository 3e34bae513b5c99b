import { useEffect, useId, useRef } from 'react'
import { glossaryTerms, termIds } from '#src/story/glossary.ts'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/real-sheet.css'
import '#src/ui/terms.css'
import { sourceOf } from '#src/ui/source-of.ts'
import { useLaterTexts } from '#src/ui/use-later-texts.ts'

/** All terms in the order of the alphabet, each with a plain sentence and who says so. */
export function GlossarySheet({ onClose }: { onClose: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => sheet.current?.showModal(), [])
  const { t } = useTranslation()
  const titleId = useId()
  const hasGlossary = useLaterTexts()
  return (
    <dialog ref={sheet} onClose={onClose} className="help real glossary" aria-labelledby={titleId}>
      <form method="dialog" className="real-head">
        <h2 id={titleId}>{t('chapters.glossary')}</h2>
        <button type="submit" className="chip">
          {t('help.close')}
        </button>
      </form>
      {hasGlossary ? <TermList /> : <p role="status">{t('app.loading')}</p>}
    </dialog>
  )
}

function TermList() {
  const { t, i18n } = useTranslation()
  const sorted = termIds
    .map((id) => ({ id, name: t(`term.${id}`) }))
    .sort((a, b) => a.name.localeCompare(b.name, i18n.language))
  return (
    <dl>
      {sorted.map(({ id, name }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            {t(`term.${id}.meaning`)}{' '}
            <span className="muted">{t('parameters.source', { source: sourceOf(glossaryTerms[id]) })}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
