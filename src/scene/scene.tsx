import { createRoot } from '@react-three/fiber'
import {
  AgXToneMapping,
  type BufferGeometry,
  NoToneMapping,
  PerspectiveCamera,
  Scene,
  type Vector3,
  WebGLRenderer,
} from 'three'
import type { ExaggerationName, ShotName } from '#src/parameters/exaggerations.ts'
import type { Actor, Quality } from '#src/scene/actor.ts'
import { actorList } from '#src/scene/actors.ts'
import { createCloseUpAim } from '#src/scene/camera/aim-close-ups.ts'
import { attachCameraInput } from '#src/scene/camera/attach-camera-input.ts'
import { createCameraRig } from '#src/scene/camera/camera-rig.ts'
import { FrameLoop, type Stage } from '#src/scene/frame-loop.tsx'
import { loadMeshes } from '#src/scene/load-meshes.ts'
import { createSky } from '#src/scene/materials/create-sky.ts'
import { lightUniforms, materialTier } from '#src/scene/materials/light-rig.ts'
import { grade } from '#src/scene/post/grade-settings.ts'
import { createMoment, type FrameSource } from '#src/scene/stage/scene-moment.ts'
import type { CameraCue } from '#src/story/script.ts'

export interface SceneOptions {
  /** `auto` starts at medium and steps down where pictures come too slowly. */
  readonly quality: Quality | 'auto'
  readonly reducedMotion: boolean
  /** Seed of everything that is placed once. */
  readonly seed: number
  readonly shot?: ShotName
  /** Width and height of the canvas, CSS pixels. */
  readonly size: readonly [width: number, height: number]
  /** Device pixels a CSS pixel, before the tier's own limit. */
  readonly pixelRatio?: number
  readonly onReady?: () => void
  /** The camera left for a shot by the visitor's own zoom. */
  readonly onShotChange?: (shot: ShotName) => void
  readonly onContextLost?: () => void
  readonly onContextRestored?: () => void
  readonly onError?: (error: unknown) => void
}

/** The scene's public face. The canvas is mounted once for the life of the page. */
export interface SceneHandle {
  readonly shot: ShotName
  readonly quality: Quality
  /** How much each shot owns the picture, for labels and badges. */
  readonly shots: Readonly<Record<ShotName, number>>
  /** Drawn size divided by true size, of the picture drawn last. */
  readonly exaggeration: Readonly<Record<ExaggerationName, number>>
  /** For labels: projects with `Vector3.project`. */
  readonly camera: PerspectiveCamera
  /** The point looked at, world µm. */
  readonly focus: Vector3
  /** What each shot has added to its place, µm: close-ups go where their receptors stand. */
  readonly anchors: Readonly<Record<ShotName, Vector3>>
  readonly canvas: HTMLCanvasElement
  setShot(shot: ShotName, how?: { readonly immediate?: boolean }): void
  /** Back to the shot's own place, whatever the visitor turned. */
  home(): void
  /** Lets a story hold the camera; null gives it back to the visitor. */
  follow(cue: CameraCue | null): void
  setQuality(quality: Quality | 'auto'): Promise<void>
  setReducedMotion(reduced: boolean): void
  setTrueScale(trueScale: boolean): void
  /** Tells which agents act, by id with their doses: it decides what bodies of drugs look like, not how many there are. */
  setAgents(agents: Readonly<Record<string, number>>): void
  setSize(width: number, height: number, pixelRatio?: number): void
  /** Draws one picture, `stageDelta` seconds of presentation after the last one. Called once an animation frame. */
  draw(stageDelta: number): void
  /**
   * Draws the picture of one presentation time: for stills, and for films, whose pictures are `stageDelta` seconds apart.
   */
  renderAt(stageTime: number, stageDelta?: number): void
  /** Draw calls and triangles of the last picture. */
  readonly cost: { readonly calls: number; readonly triangles: number }
  /** The objects behind the handle, for measurements in the workbench. The page leaves them alone. */
  readonly internals: { readonly scene: Scene; readonly renderer: WebGLRenderer }
  dispose(): void
}

const pixelRatioLimit: Readonly<Record<Quality, number>> = { low: 0.75, medium: 1.5, high: 2 }

/** Builds the scene on a canvas. `draw` does nothing until the meshes are there; `onReady` says so. */
export function mountScene(
  canvas: HTMLCanvasElement,
  source: FrameSource,
  options: SceneOptions,
): SceneHandle {
  const camera = new PerspectiveCamera(45, 16 / 9, 0.01, 100)
  const rig = createCameraRig(camera, options.shot ?? 'overview')
  rig.setReducedMotion(options.reducedMotion)
  const scene = new Scene()
  const renderer = new WebGLRenderer({
    canvas,
    // The tiers that can afford smooth edges draw to a target of their own, which has its own samples.
    antialias: false,
    powerPreference: 'high-performance',
    preserveDrawingBuffer: false,
  })
  renderer.info.autoReset = false
  const sky = createSky()
  scene.add(sky.object)
  const moment = createMoment(source, camera, rig.weights as Record<ShotName, number>)
  moment.reducedMotion = options.reducedMotion
  const stage: Stage = {
    renderer,
    scene,
    camera,
    rig,
    aim: createCloseUpAim(),
    sky,
    source,
    moment,
    delta: 0,
    actors: [],
    post: null,
    truth: 0,
    trueScale: false,
  }

  let isAutomatic = options.quality === 'auto'
  let quality: Quality = options.quality === 'auto' ? 'medium' : options.quality
  let [width, height] = options.size
  let pixelRatio = options.pixelRatio ?? 1
  let meshes: ReadonlyMap<string, BufferGeometry> | null = null
  let advance: ((timestamp: number) => void) | null = null
  let isReady = false
  let isContextLost = false
  let isDisposed = false
  let changes = 0

  const root = createRoot(canvas)
  const detachInput = attachCameraInput(canvas, rig, (shot) => {
    rig.flyTo(shot)
    options.onShotChange?.(shot)
  })
  canvas.addEventListener('webglcontextlost', loseContext)
  canvas.addEventListener('webglcontextrestored', restoreContext)
  build().catch((error: unknown) => {
    if (options.onError) options.onError(error)
    else throw error
  })

  return {
    get shot() {
      return rig.shot
    },
    get quality() {
      return quality
    },
    shots: rig.weights,
    exaggeration: moment.exaggeration,
    camera,
    internals: { scene, renderer },
    get cost() {
      return { calls: renderer.info.render.calls, triangles: renderer.info.render.triangles }
    },
    focus: rig.focus,
    anchors: rig.anchors,
    canvas,
    setShot(shot, how) {
      if (how?.immediate) rig.jumpTo(shot)
      else rig.flyTo(shot)
    },
    home() {
      rig.flyTo(rig.shot)
    },
    follow: rig.follow,
    async setQuality(next) {
      isAutomatic = next === 'auto'
      if (next !== 'auto') await applyQuality(next)
    },
    setReducedMotion(reduced) {
      moment.reducedMotion = reduced
      rig.setReducedMotion(reduced)
    },
    setTrueScale(trueScale) {
      stage.trueScale = trueScale
    },
    setAgents(agents) {
      moment.agents = agents
    },
    setSize(nextWidth, nextHeight, nextPixelRatio = pixelRatio) {
      width = nextWidth
      height = nextHeight
      pixelRatio = nextPixelRatio
      applySize()
    },
    draw(stageDelta) {
      if (!isReady || isContextLost || isDisposed) return
      drawPicture(stageDelta)
    },
    renderAt(time, stageDelta = 0) {
      if (!isReady || isDisposed) return
      moment.stageTime = time - stageDelta
      drawPicture(stageDelta)
    },
    dispose() {
      isDisposed = true
      detachInput()
      canvas.removeEventListener('webglcontextlost', loseContext)
      canvas.removeEventListener('webglcontextrestored', restoreContext)
      clearActors()
      stage.post?.dispose()
      sky.dispose()
      for (const geometry of meshes?.values() ?? []) geometry.dispose()
      root.unmount()
      renderer.dispose()
    },
  }

  async function build(): Promise<void> {
    const loaded = await loadMeshes()
    meshes = loaded
    await root.configure({
      gl: renderer,
      scene,
      camera: Object.assign(camera, { manual: true }),
      frameloop: 'never',
      size: { width, height, top: 0, left: 0 },
      dpr: 1,
      flat: true,
    })
    await new Promise<void>((resolve) => {
      advance = root
        .render(<FrameLoop stage={stage} onMounted={resolve} onPace={fitQuality} />)
        .getState().advance
    })
    await applyQuality(quality)
    if (isDisposed) return
    isReady = true
    options.onReady?.()
  }

  function drawPicture(stageDelta: number): void {
    stage.delta = stageDelta
    advance?.(moment.stageTime + stageDelta)
  }

  async function applyQuality(next: Quality): Promise<void> {
    const change = ++changes
    const post = next === 'low' ? null : await loadPost(next)
    // A later change overtook this one while its code was loading.
    if (change !== changes || isDisposed || !meshes) {
      post?.dispose()
      return
    }
    quality = next
    clearActors()
    stage.post?.dispose()
    stage.post = post
    renderer.toneMapping = post ? NoToneMapping : AgXToneMapping
    renderer.toneMappingExposure = grade.exposure
    materialTier.isVertexLit = quality === 'low'
    sky.setDeveloped(!post)
    const context = { quality, seed: options.seed, meshes }
    const actors: Actor[] = []
    for (const [name, create] of actorList) {
      const actor = create(context)
      actor.object.name = name
      scene.add(actor.object)
      actors.push(actor)
    }
    stage.actors = actors
    applySize()
  }

  /** Steps between low and medium; high is for those who ask for it. */
  function fitQuality(pace: 'slow' | 'quick' | 'undecided'): void {
    if (!isAutomatic) return
    const next = pace === 'quick' ? 'medium' : 'low'
    if (next !== quality) void applyQuality(next)
  }

  async function loadPost(tier: Exclude<Quality, 'low'>) {
    const { createPost } = await import('#src/scene/post/create-post.ts')
    return createPost(renderer, scene, camera, tier)
  }

  function clearActors(): void {
    for (const actor of stage.actors) {
      scene.remove(actor.object)
      actor.dispose()
    }
    stage.actors = []
  }

  function applySize(): void {
    const ratio = Math.min(pixelRatio, pixelRatioLimit[quality])
    renderer.setPixelRatio(ratio)
    renderer.setSize(width, height, false)
    stage.post?.setSize(width, height)
    lightUniforms.uResolution.value.set(Math.floor(width * ratio), Math.floor(height * ratio))
    rig.setAspect(width / height)
  }

  function loseContext(event: Event): void {
    // Without this the browser never restores it.
    event.preventDefault()
    isContextLost = true
    options.onContextLost?.()
  }

  function restoreContext(): void {
    isContextLost = false
    options.onContextRestored?.()
  }
}
