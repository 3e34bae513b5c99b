import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { glossaryTerms, type TermId, termIds } from '#src/story/glossary.ts'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/terms.css'
import { sourceOf } from '#src/ui/source-of.ts'
import { createTermFinder } from '#src/ui/split-terms.ts'
import { useLaterTexts } from '#src/ui/use-later-texts.ts'

interface TermsProps {
  readonly text: string
  /** When the glossary is fetched: at once, or with the visitor's first press or key. */
  readonly when?: 'now' | 'touched'
}

/** A text whose terms explain themselves on a press. Until the glossary is there it is a plain text. */
export function Terms({ text, when = 'now' }: TermsProps) {
  const { t, i18n } = useTranslation()
  const hasGlossary = useLaterTexts(when)
  const { language } = i18n
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other words
  const finder = useMemo(
    () => createTermFinder(hasGlossary ? termIds.map((id) => ({ id, words: t(`term.${id}.words`) })) : []),
    [hasGlossary, language, t],
  )
  return finder.split(text).map(({ text: piece, term }, i) =>
    term === null ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text keep their places
      <Term key={`${i} ${piece}`} id={term as TermId} text={piece} />
    ),
  )
}

function Term({ id, text }: { id: TermId; text: string }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const cardId = useId()
  const button = useRef<HTMLButtonElement>(null)
  const card = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (isOpen && button.current && card.current) place(card.current, button.current)
  }, [isOpen])
  useEffect(() => {
    if (!isOpen) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
      button.current?.focus()
    }
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && (card.current?.contains(target) || button.current?.contains(target))))
        setOpen(false)
    }
    // Before whoever else closes by Escape: the innermost thing that is open goes first.
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('pointerdown', onPress, true)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('pointerdown', onPress, true)
    }
  }, [isOpen])
  return (
    <>
      <button
        ref={button}
        type="button"
        className="term"
        aria-expanded={isOpen}
        aria-controls={isOpen ? cardId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {text}
      </button>
      {isOpen && (
        <span ref={card} id={cardId} className="term-card" role="note" aria-label={t(`term.${id}`)}>
          <strong>{t(`term.${id}`)}</strong>
          <span aria-live="polite">{t(`term.${id}.meaning`)}</span>
          <span className="muted">{t('parameters.source', { source: sourceOf(glossaryTerms[id]) })}</span>
        </span>
      )}
    </>
  )
}

/** Puts a card over its word, or under it where there is no room, and within the window. Pixels. */
function place(card: HTMLElement, word: HTMLElement): void {
  const gap = 8
  const at = word.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const left = Math.min(window.innerWidth - width - gap, Math.max(gap, at.left + at.width / 2 - width / 2))
  const above = at.top - height - gap
  card.style.left = `${left}px`
  card.style.top = `${above >= gap ? above : Math.min(window.innerHeight - height - gap, at.bottom + gap)}px`
}
