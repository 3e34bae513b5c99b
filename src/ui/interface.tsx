import { useCallback, useMemo, useRef, useState } from 'react'
import type { Translator } from '#src/messages/create-translator.ts'
import { TranslatorContext, useTranslation } from '#src/ui/use-translation.ts'
import '@fontsource-variable/inter/index.css'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Sentence, Session } from '#src/session/session.ts'
import '#src/ui/tokens.css'
import '#src/ui/controls.css'
import type { FilmDesk } from '#src/playback/film-desk.ts'
import { createBench } from '#src/ui/bench.ts'
import type { ChapterPlayer } from '#src/ui/chapter-player.ts'
import { ComparedTitles } from '#src/ui/compared-titles.tsx'
import { FailurePanel } from '#src/ui/failure-panel.tsx'
import { createFirstLtp } from '#src/ui/first-ltp.ts'
import { FirstLtpCard, FirstLtpInvitation } from '#src/ui/first-ltp-card.tsx'
import { HelpSheet } from '#src/ui/help-sheet.tsx'
import '#src/ui/interface.css'
import { LabelsOverlay } from '#src/ui/labels-overlay.tsx'
import { LanguageMenu } from '#src/ui/language-menu.tsx'
import { lazyPart } from '#src/ui/lazy-part.tsx'
import { LiveDescription } from '#src/ui/live-description.tsx'
import { NarrowPanels } from '#src/ui/narrow-panels.tsx'
import { Notices } from '#src/ui/notices.tsx'
import { PanelBoundary } from '#src/ui/panel-boundary.tsx'
import { createOverlayChoice } from '#src/ui/plot-overlays.ts'
import { ScaleBadge } from '#src/ui/scale-badge.tsx'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import { Scrim } from '#src/ui/scrim.tsx'
import type { ShareDesk } from '#src/ui/share-desk.ts'
import { Sounds } from '#src/ui/sound.tsx'
import { createSoundChoice } from '#src/ui/sound-choice.ts'
import type { StoryDesk } from '#src/ui/story-desk.ts'
import { Transport } from '#src/ui/transport.tsx'
import { useDroppedFiles } from '#src/ui/use-dropped-files.ts'
import {
  InterfaceContext,
  useMedia,
  useParts,
  useScene,
  useSessionState,
  useShareState,
} from '#src/ui/use-interface.ts'
import { useKeys } from '#src/ui/use-keys.ts'
import { useLeader } from '#src/ui/use-leader.ts'
import { WidePanels } from '#src/ui/wide-panels.tsx'

const CalciumLegend = lazyPart(() =>
  import('#src/ui/calcium-legend.tsx').then(({ CalciumLegend }) => CalciumLegend),
)
const ChapterCard = lazyPart(() => import('#src/ui/chapter-card.tsx').then(({ ChapterCard }) => ChapterCard))
const LargePlot = lazyPart(() => import('#src/ui/large-plot.tsx').then(({ LargePlot }) => LargePlot))
const RealSheet = lazyPart(() => import('#src/ui/real-sheet.tsx').then(({ RealSheet }) => RealSheet))
const StoryCard = lazyPart(() => import('#src/ui/story-card.tsx').then(({ StoryCard }) => StoryCard))
const ShareSheet = lazyPart(() => import('#src/ui/share-sheet.tsx').then(({ ShareSheet }) => ShareSheet))

export interface InterfaceProps {
  readonly session: Session
  readonly scene: StoreApi<SceneControls>
  readonly translator: Translator
  readonly player: ChapterPlayer
  readonly story: StoryDesk
  readonly share: ShareDesk
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
  share,
  film,
  openingNotices,
}: InterfaceProps) {
  const parts = useMemo(() => {
    const bench = createBench(session)
    const firstLtp = createFirstLtp(session, scene, bench, player)
    const overlays = createOverlayChoice()
    const sound = createSoundChoice()
    return { session, scene, bench, player, story, share, film, firstLtp, overlays, sound }
  }, [session, scene, player, story, share, film])
  return (
    <TranslatorContext value={translator}>
      <InterfaceContext value={parts}>
        <PanelBoundary>
          <Layout openingNotices={openingNotices} />
        </PanelBoundary>
      </InterfaceContext>
    </TranslatorContext>
  )
}

/** Three columns need this much room; less (phones, tablets upright, a page enlarged to 200 %) gets sheets. */
const wide = '(min-width: 62.5em) and (min-height: 35em) and (orientation: landscape)'

function Layout({ openingNotices }: { openingNotices: readonly Sentence[] }) {
  const { t } = useTranslation()
  const isWide = useMedia(wide)
  const help = useRef<HTMLDialogElement>(null)
  const [hasReal, setReal] = useState(false)
  const showHelp = useCallback(() => help.current?.showModal(), [])
  useKeys(showHelp)

  return (
    <main className={isWide ? 'interface wide' : 'interface narrow'}>
      <Scrim isWide={isWide} />
      <header className="top">
        <h1>{t('app.title')}</h1>
        <LanguageMenu />
        <ShareButton />
        <button type="button" className="plain help-button real-button" onClick={() => setReal(true)}>
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
      <Large />
      <div className="stage-foot">
        <Legend />
        <ScaleBadge />
        <Words />
      </div>
      <Transport />
      <Sounds />
      <Notices openingNotices={openingNotices} />
      <FailurePanel />
      <HelpSheet sheet={help} />
      <Shared />
      {hasReal && <RealSheet onClose={() => setReal(false)} />}
    </main>
  )
}

/** The large plot, where it is asked for. */
function Large() {
  const { overlays } = useParts()
  const isLarge = useStore(overlays, (state) => state.isLarge)
  return isLarge ? <LargePlot /> : null
}

function ShareButton() {
  const { t } = useTranslation()
  const { share } = useParts()
  if (!share.isOffered) return null
  return (
    <button type="button" className="plain help-button" onClick={share.show}>
      <span className="help-name">{t('share.button')}</span>
      <svg className="share-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M12 3l5 5-1.4 1.4L13 6.8V16h-2V6.8L8.4 9.4 7 8zM5 12h2v7h10v-7h2v9H5z" fill="currentColor" />
      </svg>
    </button>
  )
}

/** The sheet that leads out of the page, loaded when opened, and what shows that a file can be dropped. */
function Shared() {
  const { t } = useTranslation()
  const isOpen = useShareState((state) => state.isOpen)
  const isHovering = useDroppedFiles()
  return (
    <>
      {isOpen && <ShareSheet />}
      {isHovering && <p className="drop-here">{t('share.dropHere')}</p>}
    </>
  )
}

/** A comparison has its titles instead; who is led on a narrow page needs the room that names would take. */
function Names({ isWide }: { isWide: boolean }) {
  const leader = useLeader()
  const isCompared = useSessionState((state) => state.second !== null)
  if (isCompared) return <ComparedTitles />
  return isWide || leader === null ? <LabelsOverlay isWide={isWide} /> : null
}

/** What the light of Ca²⁺ means, where it is asked for. */
function Legend() {
  const isShown = useScene((state) => state.legend && state.isReady)
  return isShown ? <CalciumLegend /> : null
}

/** The leader speaks in place of what happens by itself. */
function Words() {
  const leader = useLeader()
  if (leader === 'first') return <FirstLtpCard />
  if (leader !== null) return leader === 'story' ? <StoryCard /> : <ChapterCard />
  return (
    <>
      <LiveDescription />
      <FirstLtpInvitation />
    </>
  )
}

/** How far the picture is: its code, then its shapes and shaders. */
function Loading() {
  const { t } = useTranslation()
  const isBuilding = useScene((state) => state.isBuilding === true)
  const words = t(isBuilding ? 'app.loading' : 'app.fetching')
  return (
    <div className="loading">
      <p role="status">{words}</p>
      <progress aria-label={words} max={3} value={isBuilding ? 2 : 1} />
    </div>
  )
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
  return isReady ? null : <Loading />
}
