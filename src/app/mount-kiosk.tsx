import { createRoot } from 'react-dom/client'
import type { StoreApi } from 'zustand/vanilla'
import type { LaunchOptions } from '#src/app/launch-options.ts'
import type { MountedStage } from '#src/app/mount-stage.ts'
import { createExhibit } from '#src/kiosk/exhibit.ts'
import { ExhibitView } from '#src/kiosk/exhibit-view.tsx'
import { findClearMiddle } from '#src/kiosk/find-clear-middle.ts'
import { keepAwake } from '#src/kiosk/keep-awake.ts'
import { keepOffline } from '#src/kiosk/keep-offline.ts'
import { lockDown } from '#src/kiosk/lock-down.ts'
import { createRingLog, type RingLog } from '#src/kiosk/ring-log.ts'
import { createSafeStorage } from '#src/kiosk/safe-storage.ts'
import { speakExhibit } from '#src/kiosk/speak-exhibit.ts'
import { createUsageCounts } from '#src/kiosk/usage-counts.ts'
import { watchPage } from '#src/kiosk/watch-page.ts'
import type { Translator } from '#src/messages/create-translator.ts'
import type { FilmDesk } from '#src/playback/film-desk.ts'
import { shapesOf } from '#src/scene/stage/shapes-of.ts'
import type { Session } from '#src/session/session.ts'
import { afterWall, wallDate, wallNow } from '#src/session/wall-clock.ts'
import { createBench } from '#src/ui/bench.ts'
import type { ChapterPlayer } from '#src/ui/chapter-player.ts'
import { createFirstLtp } from '#src/ui/first-ltp.ts'
import { createOverlayChoice } from '#src/ui/plot-overlays.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import type { ShareDesk } from '#src/ui/share-desk.ts'
import { createSoundChoice } from '#src/ui/sound-choice.ts'
import type { StoryDesk } from '#src/ui/story-desk.ts'

/** What the page has when an exhibit is built on it. */
export interface KioskGround {
  readonly overlay: HTMLElement
  readonly session: Session
  readonly controls: StoreApi<SceneControls>
  readonly player: ChapterPlayer
  readonly story: StoryDesk
  readonly film: FilmDesk
  readonly share: ShareDesk
  readonly translator: Translator
  readonly options: LaunchOptions
  readonly stage: Promise<MountedStage | null>
  /** Values of the address that were not taken: logged, never shown. */
  readonly rejected: readonly string[]
}

/**
 * With this seed a visitor's first spike releases a vesicle, as about one in four does; whatever is fired after it meets
 * chance as it comes.
 */
const visitSeed = 7

/** Seconds between two looks at where no words are. */
const lookEvery = 0.25

/** Makes the page an exhibit. Returns what the animation loop drives. */
export async function mountKiosk(ground: KioskGround): Promise<{ pass(seconds: number): void }> {
  const { overlay, session, controls, player, story, film, share, translator, options, stage } = ground
  const storage = createSafeStorage()
  const log = createRingLog(storage, wallDate)
  const usage = createUsageCounts(storage, () => wallDate().slice(0, 10))
  const page = watchPage(log)
  for (const sentence of ground.rejected) log.note('address', sentence)
  const lock = lockDown((way) => {
    document.documentElement.dataset.shut = way
  })
  keepAwake(log)
  holdOrientation(options.orientation, log)
  const offline = keepOffline(log, wallNow)
  let tellWeight: () => void = () => undefined
  let frameHero: () => void = () => undefined
  let sinceLook = lookEvery

  const isSeedGiven = new URLSearchParams(window.location.search).has('seed')
  const { idle, languages, chapters, stimuli, more, pin, shot, sound } = options
  const exhibit = createExhibit({
    session,
    scene: controls,
    player,
    story,
    translator,
    options: {
      idle,
      languages,
      chapters,
      stimuli,
      more,
      pin,
      shot,
      sound: sound === 'on',
      seed: isSeedGiven ? options.seed : visitSeed,
    },
    log,
    usage,
    lock,
    version: import.meta.env.SPINESCOPE_VERSION,
    reload: page.reload,
    losePicture: () => void stage.then((opened) => opened && loseContext(opened)),
    onRest: () => {
      offline.rest()
      tellWeight()
    },
  })
  for (const visit of ['pointerdown', 'pointermove', 'keydown', 'wheel']) {
    window.addEventListener(visit, () => exhibit.visitNoted(), { passive: true })
  }
  window.addEventListener('pointerdown', ({ clientX, clientY }) => exhibit.touched(clientX, clientY))
  exhibit.store.subscribe(({ place, resets, trouble }) => {
    const { dataset } = document.documentElement
    dataset.place = place
    dataset.resets = String(resets)
    dataset.trouble = trouble ?? ''
  })
  document.documentElement.dataset.place = 'attract'
  const visitSteps = exhibit.visit.store
  visitSteps.subscribe(({ step, phase }) => {
    document.documentElement.dataset.step = `${step} ${phase}`
  })

  const [language = 'en'] = languages
  if (!(await speakExhibit(translator, language))) await speakExhibit(translator, 'en')
  const bench = createBench(session)
  const firstLtp = createFirstLtp(session, controls, bench, player)
  createRoot(overlay).render(
    <ExhibitView
      exhibit={exhibit}
      parts={{
        session,
        scene: controls,
        bench,
        player,
        story,
        film,
        share,
        firstLtp,
        overlays: createOverlayChoice(),
        sound: createSoundChoice(),
      }}
    />,
  )
  void stage.then((opened) => {
    if (!opened) return
    frameHero = () => {
      const { right, down, clear } = findClearMiddle(overlay, window.innerWidth, window.innerHeight)
      opened.scene.setMiddle(right, down, clear)
    }
    tellWeight = () => {
      const { renderer, scene } = opened.scene.internals
      const { geometries, textures } = renderer.info.memory
      const programs = renderer.info.programs?.length ?? 0
      // What the card holds, and how many shapes there are to hold.
      document.documentElement.dataset.gpu = `${geometries} ${textures} ${programs} ${shapesOf(scene).size}`
    }
  })
  return {
    pass(seconds) {
      page.pass(seconds)
      exhibit.pass(seconds)
      sinceLook += seconds
      if (sinceLook < lookEvery) return
      sinceLook = 0
      frameHero()
    },
  }
}

/** Asks the system to keep the display as the operator says it stands. Most only do so for an installed page. */
function holdOrientation(orientation: LaunchOptions['orientation'], log: RingLog): void {
  if (orientation === 'auto') return
  const { orientation: held } = window.screen as unknown as {
    orientation?: { lock?(how: string): Promise<void> }
  }
  held
    ?.lock?.(orientation)
    .catch((error: unknown) => log.note('orientation', `turn it in the system: ${error}`))
}

/** Seconds of the drill for which the picture is gone. */
const drillSeconds = 2

function loseContext({ scene }: MountedStage): void {
  const extension = scene.internals.renderer.getContext().getExtension('WEBGL_lose_context')
  extension?.loseContext()
  afterWall(drillSeconds, () => extension?.restoreContext())
}
