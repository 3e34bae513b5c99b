import { MathUtils } from 'three'
import type { StoreApi } from 'zustand/vanilla'
import { crossFade } from '#src/app/cross-fade.ts'
import { findFreeMiddle } from '#src/app/find-free-middle.ts'
import type { LaunchOptions } from '#src/app/launch-options.ts'
import { scrimInPixels } from '#src/app/scrim-in-pixels.ts'
import { createLabelShower } from '#src/app/show-labels.ts'
import { type ExaggerationName, exaggerations } from '#src/parameters/exaggerations.ts'
import { captureStill, type StillOptions } from '#src/recording/capture-still.ts'
import type { MeshFiles } from '#src/scene/mesh-files.ts'
import { mountScene } from '#src/scene/scene.tsx'
import type { SceneHandle } from '#src/scene/scene-handle.ts'
import type { Session } from '#src/session/session.ts'
import { shots } from '#src/story/shots.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'

/** The living picture as the app uses it. */
export interface MountedStage {
  readonly scene: SceneHandle
  /** Draws one picture, seconds after the last. */
  draw(delta: number): void
  /** Lets the picture keep a size of its own, whatever the window does; returns what fits it to the window again. */
  holdSize(): () => void
  /** @throws PictureTooLarge */
  capture(options: StillOptions): Promise<Blob>
}

const exaggerationNames = Object.keys(exaggerations) as ExaggerationName[]

/** Wall seconds between two refreshes of what the interface says about the picture. */
const refreshInterval = 0.25

export interface StageParts {
  readonly canvas: HTMLCanvasElement
  readonly session: Session
  readonly controls: StoreApi<SceneControls>
  readonly options: LaunchOptions
  readonly meshFiles: MeshFiles
  /** Hears at once how pictures are drawn, of as much as is there. */
  readonly onDrawable: (draw: MountedStage['draw']) => void
  /** The first picture stands; bodies still come into it. */
  readonly onPicture: () => void
}

/** Builds the scene on the canvas and ties it to the controls' store, both ways. Resolves when everything is there. */
export function mountStage({
  canvas,
  session,
  controls,
  options,
  meshFiles,
  onDrawable,
  onPicture,
}: StageParts): Promise<MountedStage> {
  const reduced = window.matchMedia('(prefers-reduced-motion: reduce)')
  const isMotionReduced = () =>
    options.motion === 'reduced' || reduced.matches || controls.getState().lessMotion
  return new Promise((resolve, reject) => {
    const scene = mountScene(canvas, session.frames, {
      quality: controls.getState().quality,
      reducedMotion: isMotionReduced(),
      seed: options.seed,
      shot: controls.getState().shot,
      size: [window.innerWidth, window.innerHeight],
      pixelRatio: window.devicePixelRatio,
      meshFiles,
      onPicture,
      onReady: () => {
        controls.setState({ isReady: true })
        resolve({ scene, draw, holdSize, capture: (options) => captureStill(scene, options) })
      },
      onShotChange: (shot) => controls.getState().setShot(shot),
      onContextLost: () => controls.setState({ isContextLost: true, isScrimDrawn: false }),
      onContextRestored: () => controls.setState({ isContextLost: false, isScrimDrawn: true }),
      onError: reject,
    })
    let isSizeHeld = false
    const fitWindow = () => {
      if (isSizeHeld) return
      scene.setSize(window.innerWidth, window.innerHeight, window.devicePixelRatio)
      // A page that is enlarged, or read in larger letters, has larger panels.
      tellScrim(controls.getState())
    }
    const holdSize = () => {
      isSizeHeld = true
      return () => {
        isSizeHeld = false
        fitWindow()
      }
    }
    window.addEventListener('resize', fitWindow)
    reduced.addEventListener('change', () => scene.setReducedMotion(isMotionReduced()))
    controls.subscribe((state, before) => {
      if (state.shot !== before.shot && state.shot !== scene.shot) {
        if (isMotionReduced() && state.isReady) crossFade(canvas, () => scene.draw(0))
        scene.setShot(state.shot)
      }
      if (state.homeCalls !== before.homeCalls) scene.home()
      if (state.trueScale !== before.trueScale) scene.setTrueScale(state.trueScale)
      if (state.lessMotion !== before.lessMotion) scene.setReducedMotion(isMotionReduced())
      if (state.coveredEdge !== before.coveredEdge) scene.setCoveredEdge(state.coveredEdge)
      if (state.quality !== before.quality) void scene.setQuality(state.quality)
      if (state.scrim !== before.scrim || state.isScrimDrawn !== before.isScrimDrawn) tellScrim(state)
    })
    // The page gives its own up with the next paint, which must not come before that picture.
    const tellScrim = ({ scrim, isScrimDrawn }: SceneControls) => {
      scene.setScrim(isScrimDrawn && scrim ? scrimInPixels(scrim, document.documentElement) : null)
      if (scrim && isScrimDrawn) scene.draw(0)
    }

    // What was chosen while the scene was loading.
    const { trueScale, coveredEdge } = controls.getState()
    scene.setTrueScale(trueScale)
    scene.setCoveredEdge(coveredEdge)

    const tellAgents = () => {
      const { conditions, second } = session.store.getState()
      scene.setAgents(conditions, second?.conditions)
    }
    // A comparison may have begun before there was a picture.
    let compared = session.second
    const tellCompared = () => {
      compared = session.second
      void scene.compare(compared?.frames ?? null)
      tellAgents()
    }
    if (compared) tellCompared()
    else tellAgents()
    session.store.subscribe((state, before) => {
      if (session.second !== compared) tellCompared()
      const isGivenElse = state.conditions !== before.conditions || state.second !== before.second
      if (isGivenElse) tellAgents()
    })

    const showLabels = createLabelShower(scene, controls, session)
    let isAside = false
    const stepAside = () => {
      const free = findFreeMiddle(
        document,
        window.innerWidth,
        window.innerHeight,
        shots[scene.shot].upright?.height,
      )
      if (free || isAside) scene.setMiddle(free?.right ?? 0, free?.down ?? 0, free?.clear ?? 1)
      isAside = free !== null
    }
    let sinceRefresh = refreshInterval
    const draw = (delta: number) => {
      scene.draw(delta)
      showLabels(controls.getState().labels && !compared)
      sinceRefresh += delta
      if (sinceRefresh < refreshInterval) return
      sinceRefresh = 0
      stepAside()
      const scaleBar = chooseScaleBar(scene, window.innerHeight)
      const told = controls.getState()
      const { pixels, nanometres } = told.scaleBar
      if (scaleBar.pixels !== pixels || scaleBar.nanometres !== nanometres) controls.setState({ scaleBar })
      const isToldStill = exaggerationNames.every(
        (name) => Math.abs(scene.exaggeration[name] - told.exaggeration[name]) < 0.02,
      )
      if (!isToldStill) controls.setState({ exaggeration: { ...scene.exaggeration } })
    }
    onDrawable(draw)
  })
}

/** A bar of at most 100 pixels that stands for a round number of nanometres, 1, 2 or 5 of a decade, at the focus. */
function chooseScaleBar(scene: SceneHandle, height: number): SceneControls['scaleBar'] {
  const { camera } = scene
  const distance = camera.position.distanceTo(scene.focus)
  const micrometresPerPixel = (2 * distance * Math.tan(MathUtils.degToRad(camera.fov / 2))) / height
  const wanted = 100 * micrometresPerPixel * 1000
  const decade = 10 ** Math.floor(Math.log10(wanted))
  const nanometres = [5, 2, 1].map((m) => m * decade).find((each) => each <= wanted) ?? decade
  return {
    nanometres: Number(nanometres.toPrecision(1)),
    pixels: Math.round(nanometres / 1000 / micrometresPerPixel),
  }
}
