import { useState } from 'react'
import { useStore } from 'zustand'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/chapters.css'
import { chapterIds } from '#src/story/chapters.ts'
import { FoldPanel } from '#src/ui/fold-panel.tsx'
import { lazyPart } from '#src/ui/lazy-part.tsx'
import { StoryButton } from '#src/ui/story-button.tsx'
import { useParts, useSessionState } from '#src/ui/use-interface.ts'

const GlossarySheet = lazyPart(() =>
  import('#src/ui/glossary-sheet.tsx').then(({ GlossarySheet }) => GlossarySheet),
)

/** The chapters to choose from, and the glossary. */
export function ChaptersPanel() {
  const { t } = useTranslation()
  const { player } = useParts()
  const [hasGlossary, setGlossary] = useState(false)
  const open = useStore(player.store, ({ chapter }) => chapter)
  const isReady = useSessionState((state) => state.status === 'ready')
  return (
    <FoldPanel id="chapters" title={t('chapters.title')}>
      <StoryButton />
      <ul className="chapter-list">
        {chapterIds.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="view-button"
              aria-pressed={open === id}
              disabled={!isReady}
              onClick={() => void player.open(id)}
            >
              <span className="view-dot" />
              {t(`chapter.${id}`)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="chip glossary-button" onClick={() => setGlossary(true)}>
        {t('chapters.glossary')}
      </button>
      {hasGlossary && <GlossarySheet onClose={() => setGlossary(false)} />}
    </FoldPanel>
  )
}
