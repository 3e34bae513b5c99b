import type { i18n } from 'i18next'
import { lazy, Suspense, useCallback, useMemo, useRef } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import '@fontsource-variable/inter/index.css'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Sentence, Session } from '#src/session/session.ts'
import '#src/ui/tokens.css'
import '#src/ui/controls.css'
import type { FilmDesk } from '#src/playback/film-desk.ts'
import { createBench } from '#src/ui/bench.ts'
import type { ChapterPlayer } from '#src/ui/chapter-player.ts'
import { ChapterCard } from '#src/ui/chapters.tsx'
import { ComparedTitles } from '#src/ui/compared-titles.tsx'
import { FailurePanel } from '#src/ui/failure-panel.tsx'
import { HelpSheet } from '#src/ui/help-sheet.tsx'
import '#src/ui/interface.css'
import { LabelsOverlay } from '#src/ui/labels-overlay.tsx'
import { LanguageMenu } from '#src/ui/language-menu.tsx'
import { LiveDescription } from '#src/ui/live-description.tsx'
import { NarrowPanels } from '#src/ui/narrow-panels.tsx'
import { Notices } from '#src/ui/notices.tsx'
import { ScaleBadge } from '#src/ui/scale-badge.tsx'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import type { StoryDesk } from '#src/ui/story-desk.ts'
import { Transport } from '#src/ui/transport.tsx'
import { InterfaceContext, useMedia, useParts, useScene, useSessionState } from '#src/ui/use-interface.ts'
import { useKeys } from '#src/ui/use-keys.ts'
import { WidePanels } from '#src/ui/wide-panels.tsx'

const RealSheet = lazy(() =>
  import('#src/ui/real-sheet.tsx').then(({ RealSheet }) => ({ default: RealSheet })),
)
const StoryCard = lazy(() =>
  import('#src/ui/story-card.tsx').then(({ StoryCard }) => ({ default: StoryCard })),
)

interface InterfaceProps {
  readonly session: Session
  readonly scene: StoreApi<SceneControls>
  readonly translator: i18n
  readonly player: ChapterPlayer
  readonly story: StoryDesk
  readonly film: FilmDesk
  /** What the address asked for in vain. */
  readonly openingNotices: readonly Sentence[]
}

/** Everything around the picture. Stands over a full-window canvas and lets its empty middle be dragged. */
export function Interface({
  session,
  scene,
  translator,
  player,
  story,
  film,
  openingNotices,
}: InterfaceProps) {
  const parts = useMemo(
    () => ({
      session,
      scene,
      bench: createBench(session),
      player,
      story,
      film,
    }),
    [session, scene, player, story, film],
  )
  return (
    <I18nextProvider i18n={translator}>
      <InterfaceContext value={parts}>
        <Layout openingNotices={openingNotices} />
      </InterfaceContext>
    </I18nextProvider>
  )
}

/** Three columns need this much room; less (phones, tablets upright, a page enlarged to 200 %) gets sheets. */
const wide = '(min-width: 62.5em) and (min-height: 35em) and (orientation: landscape)'

function Layout({ openingNotices }: { openingNotices: readonly Sentence[] }) {
  const { t } = useTranslation()
  const isWide = useMedia(wide)
  const help = useRef<HTMLDialogElement>(null)
  const real = useRef<HTMLDialogElement>(null)
  const showReal = useCallback(() => real.current?.showModal(), [])
  const showHelp = useCallback(() => help.current?.showModal(), [])
  useKeys(showHelp)

  return (
    <main className={isWide ? 'interface wide' : 'interface narrow'}>
      <header className="top">
        <h1>{t('app.title')}</h1>
        <LanguageMenu />
        <button type="button" className="plain help-button real-button" onClick={showReal}>
          <span className="help-name">{t('real.title')}</span>
          <span className="real-mark" aria-hidden="true">
            i
          </span>
        </button>
        <button type="button" className="plain help-button" onClick={showHelp}>
          <span className="help-name">{t('app.help')}</span> <kbd>?</kbd>
        </button>
      </header>
      <PictureState />
      <Names isWide={isWide} />
      {isWide ? <WidePanels /> : <NarrowPanels />}
      <div className="stage-foot">
        <ScaleBadge />
        <Words />
      </div>
      <Transport />
      <Notices openingNotices={openingNotices} />
      <FailurePanel />
      <HelpSheet sheet={help} />
      <Suspense fallback={null}>
        <RealSheet sheet={real} />
      </Suspense>
    </main>
  )
}

/** A comparison has its titles instead; a chapter on a narrow page needs the room that names would take. */
function Names({ isWide }: { isWide: boolean }) {
  const { player, story } = useParts()
  const isInChapter = useStore(player.store, ({ chapter }) => chapter !== null)
  const isInStory = useStore(story.store, (state) => state.isOpen)
  const isCompared = useSessionState((state) => state.second !== null)
  if (isCompared) return <ComparedTitles />
  return isWide || !(isInChapter || isInStory) ? <LabelsOverlay isWide={isWide} /> : null
}

/** An open story or chapter speaks in place of what happens by itself. */
function Words() {
  const { player, story } = useParts()
  const isInChapter = useStore(player.store, ({ chapter }) => chapter !== null)
  const isInStory = useStore(story.store, (state) => state.isOpen)
  if (isInStory) {
    return (
      <Suspense fallback={null}>
        <StoryCard />
      </Suspense>
    )
  }
  return isInChapter ? <ChapterCard /> : <LiveDescription />
}

/** Why there is no living picture: not yet, or not in this browser. */
function PictureState() {
  const { t } = useTranslation()
  const obstacle = useScene((state) => state.obstacle)
  const isReady = useScene((state) => state.isReady)
  if (obstacle) {
    return (
      <p className="obstacle" role="status">
        {t(obstacle === 'no-webgl2' ? 'webgl.reason' : 'webgl.scene')}
      </p>
    )
  }
  return isReady ? null : (
    <p className="loading" role="status">
      {t('app.loading')}
    </p>
  )
}
