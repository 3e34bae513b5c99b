import { answerHost } from '#src/app/answer-host.ts'
import { beginRun } from '#src/app/begin-run.ts'
import { chooseLanguage, followLanguage } from '#src/app/choose-language.ts'
import { createFilmDesk } from '#src/app/create-film-desk.ts'
import { createStoryDesk } from '#src/app/create-story-desk.ts'
import { keepAddress, linkIn } from '#src/app/keep-address.ts'
import { keepPoster } from '#src/app/keep-poster.ts'
import { type LaunchOptions, type RejectedOption, readLaunchOptions } from '#src/app/launch-options.ts'
import type { MountedStage, StageParts } from '#src/app/mount-stage.ts'
import { openGraphics } from '#src/app/open-graphics.ts'
import { reflectStatus } from '#src/app/reflect-status.ts'
import { createSceneControls } from '#src/app/scene-controls-store.ts'
import { showPage } from '#src/app/show-page.tsx'
import { createSpinescopeHandle } from '#src/app/spinescope-handle.ts'
import { timeAnswers } from '#src/app/time-answers.ts'
import { createTranslator } from '#src/messages/create-translator.ts'
import { setLanguage } from '#src/messages/translate.ts'
import type { Quality } from '#src/scene/actor.ts'
import { firstTier } from '#src/scene/first-tier.ts'
import { type MeshFiles, openMeshFiles } from '#src/scene/mesh-files.ts'
import { tierMeshes } from '#src/scene/tier-meshes.ts'
import { createSession } from '#src/session/create-session.ts'
import { openWorker } from '#src/session/open-worker.ts'
import type { Sentence, Session } from '#src/session/session.ts'
import { afterWall, wallNow } from '#src/session/wall-clock.ts'
import { createChapterPlayer } from '#src/ui/chapter-player.ts'
import { createFrameMeter, type FrameMeter } from '#src/ui/frame-meter.ts'
import '#src/ui/tokens.css'
import { createShareDesk } from '#src/ui/share-desk.ts'

/** Chooses what the page is, from its address, and mounts it. */
export function startApp(root: HTMLElement): void {
  const query = window.location.search
  if (new URLSearchParams(query).get('mode') === 'workbench') {
    void import('#src/app/workbench.tsx').then(({ mountWorkbench }) => mountWorkbench(root))
    return
  }
  if (new URLSearchParams(query).get('mode') === 'launcher') {
    void import('#src/app/mount-launcher.tsx').then(({ mountLauncher }) => mountLauncher(root))
    return
  }
  const { options, rejected } = readLaunchOptions(query)
  startMicroscope(root, options, rejected)
}

/** Wall seconds after which an exhibit that could not be loaded tries again. */
const retryAfter = 10

/** Wall seconds within which an exhibit notices a simulation that hangs. */
const exhibitPatience = 5

function startMicroscope(
  root: HTMLElement,
  options: LaunchOptions,
  rejected: readonly RejectedOption[],
): void {
  const page = document.documentElement
  const isKiosk = options.mode === 'kiosk'
  const meter = options.stats ? createFrameMeter() : null
  const session = createSession({
    openPort: () => (meter ? timeAnswers(openWorker(), wallNow, meter.noteAnswer) : openWorker()),
    seed: options.seed,
    lens: options.lens,
    // Nobody at an exhibit compares with what others did.
    ...(isKiosk && { patience: exhibitPatience, earlierRuns: 0 }),
  })
  const canvas = document.createElement('canvas')
  canvas.className = 'stage-canvas'
  canvas.tabIndex = 0
  const translator = createTranslator()
  followLanguage(translator, canvas)
  const language = chooseLanguage(options.lang, navigator.languages)
  const speaking = language === 'en' || isKiosk ? Promise.resolve() : setLanguage(translator, language)
  const overlay = document.createElement('div')
  root.prepend(canvas)
  root.append(overlay)

  const controls = createSceneControls(options)
  controls.subscribe(({ shot }) => {
    page.dataset.shot = shot
  })
  page.dataset.shot = options.shot
  reflectStatus(session, page)
  const player = createChapterPlayer(session, controls)
  // Code is on its way while the graphics context is made, which says what shapes follow.
  const isDrill = options.drill === 'no-webgl'
  const sceneCode = isDrill ? null : import('#src/app/mount-stage.ts')
  const graphics = isDrill ? null : openGraphics(canvas)
  const obstacle = graphics ? null : 'no-webgl2'
  if (obstacle) controls.setState({ obstacle })

  const reduced = window.matchMedia('(prefers-reduced-motion: reduce)')
  const isStill = () => options.motion === 'reduced' || reduced.matches || controls.getState().lessMotion
  const poster = keepPoster(canvas, controls, translator)
  const loop: PageLoop = { isHeld: false, draw: null }
  let admitPanels: () => void = () => undefined
  // Drawing them takes what the first picture needs; without it they wait for nothing, and with it not for long.
  const isTimeForPanels = new Promise<void>((resolve) => {
    admitPanels = resolve
    if (obstacle) resolve()
    else afterWall(panelPatience, resolve)
  })
  const stage =
    sceneCode === null || graphics === null
      ? Promise.resolve(null)
      : openStage(sceneCode, {
          ...{ canvas, session, controls, options },
          meshFiles: fetchMeshes(options.quality === 'auto' ? firstTier(graphics) : options.quality),
          onDrawable(draw) {
            loop.draw = draw
          },
          onPicture() {
            poster.lift(isStill())
            admitPanels()
          },
        })
  void stage.then(admitPanels)
  const volume = options.mode === 'kiosk' ? options.volume / 100 : 1
  const story = createStoryDesk({ session, controls, stage, translator, chapters: player, isStill, volume })
  if (options.story !== 'none' && options.mode !== 'kiosk') {
    void Promise.all([session.ready, stage]).then(() => story.watch())
  }
  if (options.mode === 'clean') {
    void import('#src/app/present-by-keys.ts').then(({ presentByKeys }) =>
      presentByKeys({ session, controls, story }),
    )
  }
  const share = createShareDesk({
    session,
    scene: controls,
    isOffered: !isKiosk,
    capture: async (size) => {
      const opened = await stage
      if (!opened) throw new Error('There is no picture to capture: this browser has no WebGL2.')
      return opened.capture(size)
    },
    onOpen: () => {
      player.close()
      story.close()
    },
    // Nobody at an exhibit wrote its address.
    onRefused: isKiosk ? ({ sentence }) => console.warn(sentence) : undefined,
  })
  const link = linkIn(window.location.hash)
  const began = session.ready.then(async () => {
    // Each session of an exhibit begins the same.
    if (isKiosk) return
    if (link === null || !(await share.openLink(link))) await beginRun(session, player, options)
  })
  const address = options.mode === 'explore' ? keepAddress(session, controls, share, began) : null
  const film = createFilmDesk({ session, controls, stage, translator, hold: () => holdLoop(loop, controls) })

  let exhibit: { pass(seconds: number): void } | null = null
  if (isKiosk) {
    const ground = { overlay, session, controls, player, story, film, share, translator, options, stage }
    import('#src/app/mount-kiosk.tsx')
      .then(async ({ mountKiosk }) => {
        exhibit = await mountKiosk({ ...ground, rejected: rejected.map((each) => noticeOf(each).sentence) })
      })
      // Nobody is there to load the page again.
      .catch(() => afterWall(retryAfter, () => window.location.reload()))
  } else {
    void Promise.all([speaking, isTimeForPanels]).then(() => {
      const parts = { session, scene: controls, translator, player, story, share, film }
      showPage(overlay, options, { ...parts, openingNotices: rejected.map(noticeOf) })
    })
  }
  const handle = createSpinescopeHandle(session, controls, stage, player, film)
  window.spinescope = handle
  if (options.mode === 'embed' && window.parent !== window) answerHost(handle, options.hosts, window)
  if (options.drill === 'worker-failure') void session.ready.then(() => session.drill())
  let stats: { pass(seconds: number): void } | null = null
  if (meter) {
    void import('#src/app/mount-stats.tsx').then(({ mountStats }) => {
      stats = mountStats({ root, session, handle, meter, stage, translator })
    })
  }
  const pass = (seconds: number) => {
    story.pass(seconds)
    exhibit?.pass(seconds)
    address?.pass(seconds)
    stats?.pass(seconds)
  }
  runLoop({ loop, session, pass, meter })
}

/** Wall seconds for which panels let the first picture go first. */
const panelPatience = 1.2

/** Begins to fetch the shapes of the tier that the scene will begin with. */
function fetchMeshes(tier: Quality): MeshFiles {
  const meshFiles = openMeshFiles()
  meshFiles.expect(tierMeshes(tier))
  return meshFiles
}

/** Builds the scene. Where that fails, the poster stands in and everything else goes on. */
async function openStage(code: Promise<typeof import('#src/app/mount-stage.ts')>, parts: StageParts) {
  const { controls } = parts
  try {
    const { mountStage } = await code
    controls.setState({ isBuilding: true })
    return await mountStage(parts)
  } catch (error) {
    console.error(error)
    controls.setState({ obstacle: 'scene-failed' })
    return null
  }
}

interface PageLoop {
  /** While a film is recorded, frame by frame, the loop that follows the clock stands still. */
  isHeld: boolean
  /** Null where there is no picture. */
  draw: MountedStage['draw'] | null
}

/** Pictures that are kept have nothing of the page in them: as long as only such are drawn, it sees to its panels itself. */
function holdLoop(loop: PageLoop, controls: ReturnType<typeof createSceneControls>): () => void {
  const { isScrimDrawn } = controls.getState()
  loop.isHeld = true
  controls.setState({ isScrimDrawn: false })
  return () => {
    loop.isHeld = false
    controls.setState({ isScrimDrawn })
  }
}

interface LoopParts {
  readonly loop: PageLoop
  readonly session: Session
  readonly pass: (seconds: number) => void
  /** Hears how long each picture took, where somebody wants to know. */
  readonly meter: Pick<FrameMeter, 'note'> | null
}

/** One animation loop drives both: the run goes on also where there is no picture. */
function runLoop({ loop, session, pass, meter }: LoopParts): void {
  let last = wallNow()
  const frame = () => {
    const now = wallNow()
    const delta = now - last
    last = now
    // Asked for first: a picture that fails must not be the last.
    requestAnimationFrame(frame)
    if (loop.isHeld) return
    session.tick(delta)
    pass(delta)
    // The first picture is one of the run.
    if (session.store.getState().status !== 'starting') loop.draw?.(delta)
    meter?.note(delta, wallNow() - now)
  }
  requestAnimationFrame(frame)
}

function noticeOf({ option, value, expected }: RejectedOption): Sentence {
  return {
    code: 'option',
    values: { option, value, expected },
    sentence: `The address asks for ${option}=${value}, but only this is possible: ${expected}. The usual value is used.`,
  }
}
