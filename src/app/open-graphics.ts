import { canvasAttributes } from '#src/scene/canvas-attributes.ts'

/**
 * Asks the browser for WebGL2 on the canvas that the scene will draw on, so that it need not make a second context. A context
 * that is refused is an answer, never an error.
 */
export function openGraphics(canvas: HTMLCanvasElement): WebGL2RenderingContext | null {
  try {
    return canvas.getContext('webgl2', canvasAttributes) as WebGL2RenderingContext | null
  } catch {
    return null
  }
}
