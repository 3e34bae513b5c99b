import { createRoot } from '@react-three/fiber'
import { AgXToneMapping, NoToneMapping, PerspectiveCamera, Vector2, WebGLRenderer } from 'three'
import type { Actor, Quality } from '#src/scene/actor.ts'
import { attachCameraInput } from '#src/scene/camera/attach-camera-input.ts'
import { createCameraRig } from '#src/scene/camera/camera-rig.ts'
import { canvasAttributes } from '#src/scene/canvas-attributes.ts'
import { firstTier } from '#src/scene/first-tier.ts'
import { FrameLoop, prepareSide, redrawStage, type Stage } from '#src/scene/frame-loop.tsx'
import { createMeshStore } from '#src/scene/load-meshes.ts'
import { materialTier } from '#src/scene/materials/light-rig.ts'
import { grade } from '#src/scene/post/grade-settings.ts'
import type { SceneHandle } from '#src/scene/scene-handle.ts'
import type { SceneOptions } from '#src/scene/scene-options.ts'
import { compileAhead } from '#src/scene/stage/compile-ahead.ts'
import { createScrim } from '#src/scene/stage/create-scrim.ts'
import { clearSide, createSide, mountActors } from '#src/scene/stage/create-side.ts'
import { drawToKeep } from '#src/scene/stage/draw-to-keep.ts'
import { createFilling, type Filling } from '#src/scene/stage/fill-side.ts'
import { firstBodies } from '#src/scene/stage/first-bodies.ts'
import { freeGraphics } from '#src/scene/stage/free-graphics.ts'
import type { FrameSource } from '#src/scene/stage/scene-moment.ts'
import { createStageSize } from '#src/scene/stage/stage-size.ts'
import { createTierChoice, type Pace } from '#src/scene/stage/tier-choice.ts'
import { tierMeshes } from '#src/scene/tier-meshes.ts'

/** Of the time between two pictures, what goes into making actors while they are missing; and at least and at most, s. */
const fillingShare = 0.5
const [leastFilling, mostFilling] = [0.006, 0.08]

/**
 * Builds the scene on a canvas. `onReady` says that everything is there. `draw` draws nothing before that; or, where somebody
 * listens for `onPicture`, as soon as there is what the view is about, and the rest comes into the picture.
 */
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
    ...canvasAttributes,
  })
  // Asking for errors waits for each program in turn. A build's programs are known to compile.
  renderer.debug.checkShaderErrors = import.meta.env.DEV
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
    clearShare: 1,
    nextClearShare: 1,
    isKept: false,
    share: new Vector2(...options.size),
    delta: 0,
    truth: 0,
    trueScale: false,
  }

  let isAutomatic = options.quality === 'auto'
  let quality: Quality =
    options.quality === 'auto' ? firstTier(renderer.getContext() as WebGL2RenderingContext) : options.quality
  const size = createStageSize(stage, () => quality, options.pixelRatio)
  const scrim = createScrim()
  const store = createMeshStore(options.meshFiles)
  let filling: Filling | null = null
  let advance: ((timestamp: number) => void) | null = null
  /** A tier has been chosen, and its actors stand or come. */
  let hasTier = false
  let hasPicture = false
  /** Whose programs are not yet all compiled: what is not to be seen in the present view. */
  let unseen: Actor[] = []
  let isReady = false
  let isContextLost = false
  let isDisposed = false
  let changes = 0
  const tierChoice = createTierChoice()
  /** The tier that is drawn, or that is being built. */
  let wanted = quality

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
      if (next === 'auto') return
      // What is about to be built is built for that tier.
      if (!hasTier) quality = next
      await applyQuality(next)
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
    setSize: size.set,
    async compare(other) {
      freeGraphics(stage.sides.slice(1), null)
      stage.sides = other ? [first, createSide(other, camera, rig)] : [first]
      for (const side of stage.sides) side.moment.reducedMotion = first.moment.reducedMotion
      if (hasTier) await applyQuality(quality)
    },
    setCoveredEdge(pixels) {
      stage.coveredEdge = pixels
    },
    setMiddle(right, down, clear) {
      stage.nextMiddle.set(right, down)
      stage.nextClearShare = clear
    },
    draw(stageDelta) {
      if (isContextLost || isDisposed) return
      if (filling?.hasFirst || isReady) {
        stage.isKept = false
        drawPicture(stageDelta)
        scrim.draw(renderer, stage.width, stage.height)
      }
      if (isReady && tierChoice.isFarTooMuch(stageDelta)) fitQuality('slow')
      if (filling) fill(stageDelta)
      else if (isReady) compileUnseen()
    },
    setScrim: scrim.setShape,
    renderAt(time, stageDelta = 0) {
      if (!isReady || isDisposed) return
      stage.isKept = true
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
      freeGraphics(stage.sides, store.meshes)
      scrim.dispose()
      root.unmount()
      renderer.dispose()
    },
  }

  async function build(): Promise<void> {
    // Fetched while the rest is made.
    const shapes = store.need(tierMeshes(quality))
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
    await shapes
    await applyQuality(quality, options.onPicture !== undefined)
  }

  function drawPicture(stageDelta: number): void {
    stage.delta = stageDelta
    advance?.(moment.stageTime + stageDelta)
  }

  /** `isGradual`: the actors come one by one; for the first picture, not to hold it up. */
  async function applyQuality(next: Quality, isGradual = false): Promise<void> {
    const change = ++changes
    wanted = next
    const [createPost] = await Promise.all([
      next === 'low' ? null : import('#src/scene/post/create-post.ts').then((post) => post.createPost),
      store.need(tierMeshes(next)),
    ])
    // A later change overtook this one while its code was loading.
    if (change !== changes || isDisposed) return
    hasTier = true
    quality = next
    filling = null
    renderer.toneMapping = createPost ? NoToneMapping : AgXToneMapping
    renderer.toneMappingExposure = grade.exposure
    materialTier.isVertexLit = quality === 'low'
    const context = { quality, seed: options.seed, meshes: store.meshes }
    for (const side of stage.sides) {
      clearSide(side)
      if (createPost && next !== 'low') side.post = createPost(renderer, side.scene, camera, next)
      side.sky.setDeveloped(!side.post)
    }
    size.apply()
    if (isGradual && stage.sides.length === 1) {
      prepareSide(stage, first)
      filling = createFilling({
        side: first,
        context,
        first: firstBodies[rig.shot],
        compile: (body) => compileAhead(renderer, camera, first, body),
      })
      return
    }
    for (const side of stage.sides) mountActors(side, context)
    finish()
  }

  function fill(stageDelta: number): void {
    if (filling?.hasFirst && !hasPicture) notePicture()
    filling?.pass(Math.min(mostFilling, Math.max(leastFilling, fillingShare * stageDelta)))
    if (!filling?.isWhole) return
    filling = null
    finish()
  }

  function notePicture(): void {
    hasPicture = true
    options.onPicture?.()
  }

  function finish(): void {
    unseen = [...first.actors]
    if (isReady) return
    isReady = true
    if (!hasPicture) notePicture()
    options.onReady?.()
  }

  /** So that no view waits for its programs when it is opened. One actor a picture: some browsers hold up the next one for it. */
  function compileUnseen(): void {
    const actor = unseen.shift()
    if (actor) void compileAhead(renderer, camera, first, actor.object)
  }

  function fitQuality(pace: Pace): void {
    // Of a page that nobody sees some browsers draw a picture a second.
    if (!isReady || !isAutomatic || canvas.ownerDocument.visibilityState === 'hidden') return
    const next = tierChoice.fit(pace, wanted)
    if (next !== wanted) void applyQuality(next)
  }

  function loseContext(event: Event): void {
    // Without this the browser never restores it.
    event.preventDefault()
    isContextLost = true
    // Whatever three has drawn keeps all that belonged to the lost context alive until it is disposed.
    freeGraphics(stage.sides, store.meshes)
    scrim.dispose()
    filling = null
    unseen = []
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
