const durationMs = 200

/**
 * Lays the picture that a canvas shows over it and lets it go within 200 ms: a cut for eyes that motion troubles. `draw`
 * draws that picture once more, since a WebGL canvas keeps none for others to read.
 */
export function crossFade(canvas: HTMLCanvasElement, draw: () => void): void {
  const copy = document.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  const context = copy.getContext('2d')
  if (!context || !canvas.parentElement) return
  draw()
  context.drawImage(canvas, 0, 0)
  copy.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none'
  // Out of the document's sight: whoever asks it for the canvas means the living one.
  const host = document.createElement('div')
  host.setAttribute('aria-hidden', 'true')
  host.style.cssText = copy.style.cssText
  host.attachShadow({ mode: 'closed' }).append(copy)
  canvas.after(host)
  const fade = host.animate([{ opacity: 1 }, { opacity: 0 }], { duration: durationMs, easing: 'linear' })
  fade.onfinish = () => host.remove()
  fade.oncancel = () => host.remove()
}
