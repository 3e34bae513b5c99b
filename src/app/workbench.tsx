import { type WorkbenchMoment, workbenchMoments, workbenchSource } from '#src/app/workbench-frames.ts'
import { type ShotName, shotNames } from '#src/parameters/exaggerations.ts'
import { mountScene } from '#src/scene/scene.tsx'

/** Presentation time of every picture of the workbench, s. */
const stillTime = 4

/**
 * The scene alone with a hand-made frame: where actors are built and looked at without a simulation.
 * `?mode=workbench&shot=…&moment=…&quality=…`; `data-stage` on the document says `ready` once drawn, or `failed`.
 * `window.workbench` is the scene, `window.workbenchFrame` the frame, whose numbers may be changed by hand.
 * `&play=1` keeps drawing, and `data-frame-ms` then tells the mean of the last 20 frames.
 */
export function mountWorkbench(root: HTMLElement): void {
  const query = new URLSearchParams(window.location.search)
  const pick = <T extends string>(name: string, allowed: readonly T[], fallback: T): T =>
    allowed.find((value) => value === query.get(name)) ?? fallback
  const shot = pick<ShotName>('shot', shotNames, 'overview')
  const moment = pick<WorkbenchMoment>('moment', workbenchMoments, 'rest')
  const quality = pick('quality', ['low', 'medium', 'high', 'auto'] as const, 'medium')

  document.body.style.margin = '0'
  const canvas = document.createElement('canvas')
  canvas.style.cssText = 'display: block; width: 100vw; height: 100vh; touch-action: none'
  canvas.tabIndex = 0
  root.replaceChildren(canvas)
  const status = document.documentElement.dataset
  status.stage = 'loading'

  const source = workbenchSource(moment)
  const scene = mountScene(canvas, source, {
    quality,
    reducedMotion: query.get('motion') === 'reduced',
    seed: 1,
    shot,
    size: [window.innerWidth, window.innerHeight],
    onReady() {
      if (moment === 'drugs') scene.setAgents({ 'amyloid-beta': 200, 'anti-nmdar-igg': 1 })
      const from = query.get('from')
      if (from) {
        // A moment of a flight: `&from=overview&flown=0.9` seconds.
        scene.setShot(pick<ShotName>('from', shotNames, 'overview'), { immediate: true })
        scene.setShot(shot)
        scene.draw(Number(query.get('flown') ?? 1))
      } else {
        scene.renderAt(stillTime)
        // Programs and textures settle with the second picture.
        scene.renderAt(stillTime)
      }
      status.stage = 'ready'
      if (query.get('play')) play()
    },
    onError(error) {
      status.stage = 'failed'
      root.append(String(error))
      console.error(error)
    },
  })
  window.addEventListener('resize', () => scene.setSize(window.innerWidth, window.innerHeight))
  Object.assign(window, { workbench: scene, workbenchFrame: source.shown })

  function play(): void {
    const durations: number[] = []
    let last = 0
    const tick = (nowMs: number) => {
      const delta = last === 0 ? 0 : (nowMs - last) / 1000
      last = nowMs
      scene.draw(delta)
      durations.push(delta)
      if (durations.length > 20) durations.shift()
      const mean = durations.reduce((sum, d) => sum + d, 0) / durations.length
      status.frameMs = (1000 * mean).toFixed(1)
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  }
}
