import { createRoot } from '@react-three/fiber'
import {
  AgXToneMapping,
  type BufferGeometry,
  NoToneMapping,
  PerspectiveCamera,
  type Scene,
  Vector2,
  type Vector3,
  WebGLRenderer,
} from 'three'
import type { ExaggerationName, ShotName } from '#src/parameters/exaggerations.ts'
import type { Quality } from '#src/scene/actor.ts'
import { attachCameraInput } from '#src/scene/camera/attach-camera-input.ts'
import { createCameraRig } from '#src/scene/camera/camera-rig.ts'
import type { ShotAnchors } from '#src/scene/camera/shot-anchor.ts'
import { FrameLoop, redrawStage, type Stage } from '#src/scene/frame-loop.tsx'
import { loadMeshes } from '#src/scene/load-meshes.ts'
import type { Backdrop } from '#src/scene/materials/create-sky.ts'
import { lightUniforms, materialTier } from '#src/scene/materials/light-rig.ts'
import { grade } from '#src/scene/post/grade-settings.ts'
import type { SceneOptions } from '#src/scene/scene-options.ts'
import { clearSide, createSide, mountActors } from '#src/scene/stage/create-side.ts'
import { drawToKeep } from '#src/scene/stage/draw-to-keep.ts'
import { drawnPixelRatio } from '#src/scene/stage/drawn-pixels.ts'
import { freeGraphics } from '#src/scene/stage/free-graphics.ts'
import type { FrameSource } from '#src/scene/stage/scene-moment.ts'
import type { CameraCue } from '#src/story/script.ts'

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
  /** Where each shot has been taken. */
  readonly anchors: ShotAnchors
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
  setAgents(first: Readonly<Record<string, number>>, second?: Readonly<Record<string, number>>): void
  /** `isExact`: so many pixels and no fewer, for pictures that are kept; else a tier may draw fewer than the screen has. */
  setSize(width: number, height: number, pixelRatio?: number, isExact?: boolean): void
  /** Sets a second synapse on the right half, seen by the same camera; null gives the whole picture to the first. */
  compare(source: FrameSource | null): Promise<void>
  /** CSS pixels that panels cover at the outer edges of a comparison: what is compared moves inwards. */
  setCoveredEdge(pixels: number): void
  /** Moves the middle of what is seen by shares of the picture's width and height, to where no panel stands; `clear` of its width. */
  setMiddle(right: number, down: number, clear: number): void
  /** Draws one picture, `stageDelta` seconds of presentation after the last one. Called once an animation frame. */
  draw(stageDelta: number): void
  /**
   * Draws the picture of one presentation time: for stills, and for films, whose pictures are `stageDelta` seconds apart.
   * @throws Error where the graphics context was lost: a picture that is kept must not be black.
   */
  renderAt(stageTime: number, stageDelta?: number): void
  /** What stands behind everything from the next picture on. */
  setBackdrop(backdrop: Backdrop): void
  /** Draws the last picture once more, with nothing moved; or, empty, only what stands behind it. */
  redraw(how?: { readonly isEmpty?: boolean }): void
  /** Draw calls and triangles of the last picture. */
  readonly cost: { readonly calls: number; readonly triangles: number }
  /** The objects behind the handle, for measurements in the workbench. The page leaves them alone. */
  readonly internals: { readonly scene: Scene; readonly renderer: WebGLRenderer }
  dispose(): void
}

/** Narrower upright pictures are phones: their lower half is full of controls. CSS pixels, as in compare.css. */
const leastStackedWidth = 600

/** Builds the scene on a canvas. `draw` does nothing until the meshes are there; `onReady` says so. */
export function mountScene(
  canvas: HTMLCanvasElement,
  source: FrameSource,
  options: SceneOptions,
): SceneHandle {
  const camera = new PerspectiveCamera(45, 16 / 9, 0.01, 100)
  const rig = createCameraRig(camera, options.shot ?? 'overview')
  rig.setReducedMotion(options.reducedMotion)
  const renderer = new WebGLRenderer({
    canvas,
    // Tiers that can afford smooth edges draw to a target that has samples.
    antialias: false,
    powerPreference: 'high-performance',
    preserveDrawingBuffer: false,
  })
  renderer.info.autoReset = false
  const first = createSide(source, camera, rig, rig.anchors)
  const { scene, moment } = first
  moment.reducedMotion = options.reducedMotion
  const stage: Stage = {
    renderer,
    camera,
    rig,
    sides: [first],
    width: options.size[0],
    height: options.size[1],
    coveredEdge: 0,
    middle: new Vector2(),
    nextMiddle: new Vector2(),
    share: new Vector2(...options.size),
    delta: 0,
    truth: 0,
    trueScale: false,
  }

  let isAutomatic = options.quality === 'auto'
  let quality: Quality = options.quality === 'auto' ? 'medium' : options.quality
  let isSizeExact = false
  let clearShare = 1
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
      for (const side of stage.sides) side.moment.reducedMotion = reduced
      rig.setReducedMotion(reduced)
    },
    setTrueScale(trueScale) {
      stage.trueScale = trueScale
    },
    setAgents(agents, ofSecond) {
      moment.agents = agents
      const second = stage.sides[1]
      if (second && ofSecond) second.moment.agents = ofSecond
    },
    setSize(nextWidth, nextHeight, nextPixelRatio = pixelRatio, isExact = false) {
      isSizeExact = isExact
      stage.width = nextWidth
      stage.height = nextHeight
      pixelRatio = nextPixelRatio
      applySize()
    },
    async compare(other) {
      freeGraphics(stage.sides.slice(1), null)
      stage.sides = other ? [first, createSide(other, camera, rig)] : [first]
      for (const side of stage.sides) side.moment.reducedMotion = first.moment.reducedMotion
      if (meshes) await applyQuality(quality)
    },
    setCoveredEdge(pixels) {
      stage.coveredEdge = pixels
      applySize()
    },
    setMiddle(right, down, clear) {
      stage.nextMiddle.set(right, down)
      clearShare = clear
      applyAspect()
    },
    draw(stageDelta) {
      if (!isReady || isContextLost || isDisposed) return
      drawPicture(stageDelta)
    },
    renderAt(time, stageDelta = 0) {
      if (!isReady || isDisposed) return
      for (const side of stage.sides) side.moment.stageTime = time - stageDelta
      drawToKeep(renderer.getContext(), () => drawPicture(stageDelta))
    },
    setBackdrop(backdrop) {
      for (const { sky } of stage.sides) sky.setBackdrop(backdrop)
    },
    redraw({ isEmpty = false } = {}) {
      if (!isReady || isDisposed) return
      const hidden = isEmpty
        ? stage.sides.flatMap(({ actors }) => actors.filter(({ object }) => object.visible))
        : []
      for (const { object } of hidden) object.visible = false
      redrawStage(stage)
      for (const { object } of hidden) object.visible = true
    },
    dispose() {
      isDisposed = true
      detachInput()
      canvas.removeEventListener('webglcontextlost', loseContext)
      canvas.removeEventListener('webglcontextrestored', restoreContext)
      freeGraphics(stage.sides, meshes)
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
      size: { width: stage.width, height: stage.height, top: 0, left: 0 },
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
    const createPost = next === 'low' ? null : (await import('#src/scene/post/create-post.ts')).createPost
    // A later change overtook this one while its code was loading.
    if (change !== changes || isDisposed || !meshes) return
    quality = next
    renderer.toneMapping = createPost ? NoToneMapping : AgXToneMapping
    renderer.toneMappingExposure = grade.exposure
    materialTier.isVertexLit = quality === 'low'
    for (const side of stage.sides) {
      clearSide(side)
      if (createPost && next !== 'low') side.post = createPost(renderer, side.scene, camera, next)
      side.sky.setDeveloped(!side.post)
      mountActors(side, { quality, seed: options.seed, meshes })
    }
    applySize()
  }

  /** Steps between low and medium; high is for those who ask for it. */
  function fitQuality(pace: 'slow' | 'quick' | 'undecided'): void {
    const next = pace === 'quick' ? 'medium' : 'low'
    if (isAutomatic && next !== quality) void applyQuality(next)
  }

  function applySize(): void {
    const { width, height, sides } = stage
    const ratio = isSizeExact ? pixelRatio : drawnPixelRatio(quality, pixelRatio, width, height)
    const isStacked = height > width && width >= leastStackedWidth
    stage.share.set(
      isStacked ? width : Math.floor(width / sides.length),
      isStacked ? Math.floor(height / sides.length) : height,
    )
    const { x: shareWidth, y: shareHeight } = stage.share
    renderer.setPixelRatio(ratio)
    for (const { post } of sides) post?.setSize(shareWidth, shareHeight)
    // After the chains, which take the canvas to be as large as they are.
    renderer.setSize(width, height, false)
    lightUniforms.uResolution.value.set(Math.floor(shareWidth * ratio), Math.floor(shareHeight * ratio))
    applyAspect()
  }

  function applyAspect(): void {
    const { x: width, y: height } = stage.share
    const covered = width < stage.width ? stage.coveredEdge : 0
    const clearWidth = stage.sides.length > 1 ? width - covered : clearShare * width
    rig.setAspect(width / height, Math.max(0.3 * width, clearWidth) / height)
  }

  function loseContext(event: Event): void {
    // Without this the browser never restores it.
    event.preventDefault()
    isContextLost = true
    // Whatever three has drawn keeps all that belonged to the lost context alive until it is disposed.
    freeGraphics(stage.sides, meshes)
    options.onContextLost?.()
  }

  async function restoreContext(): Promise<void> {
    await applyQuality(quality)
    // It may be gone again by now.
    if (renderer.getContext().isContextLost()) return
    isContextLost = false
    options.onContextRestored?.()
  }
}
