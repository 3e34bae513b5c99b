import { countDrawing } from '#src/cli/bench/pages/count-drawing.ts'
import { createPlainShader } from '#src/cli/bench/pages/create-plain-shader.ts'
import type { DrawingWatch } from '#src/cli/bench/pages/drawn-picture.ts'
import { waitForPixels } from '#src/cli/bench/pages/wait-for-pixels.ts'
import { wallNow } from '#src/session/wall-clock.ts'

// Runs before the scripts of whatever page is measured, and changes nothing of it but that it is watched.
const count = countDrawing()
let plain: ReturnType<typeof createPlainShader> | null = null
const watch: DrawingWatch = {
  pictures: [],
  interactiveAt: Number.NaN,
  isTiming: true,
  isComparing: false,
}
window.drawingWatch = watch

const askForFrame = window.requestAnimationFrame.bind(window)
window.requestAnimationFrame = (callback) =>
  askForFrame((time) => {
    Object.assign(count, { calls: 0, triangles: 0, uploads: 0, uploadedBytes: 0 })
    const start = wallNow()
    callback(time)
    const scripted = wallNow()
    const { context, calls, triangles, uploads, uploadedBytes } = count
    if (Number.isNaN(watch.interactiveAt) && document.documentElement.dataset.status === 'ready')
      watch.interactiveAt = scripted
    if (!context || calls === 0) return
    if (watch.isTiming) waitForPixels(context)
    const at = wallNow()
    let plainMs = Number.NaN
    if (watch.isComparing) {
      // Of the window: that a tier draws fewer pixels and lets the browser stretch them is one of its means.
      plain ??= createPlainShader(
        window.innerWidth * window.devicePixelRatio,
        window.innerHeight * window.devicePixelRatio,
      )
      plainMs = plain.drawMs()
    }
    watch.pictures.push({
      at,
      scriptMs: 1000 * (scripted - start),
      pictureMs: 1000 * (at - start),
      calls,
      triangles,
      uploads,
      uploadedBytes,
      plainMs,
    })
  })
