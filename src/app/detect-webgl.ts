import { canvasAttributes } from '#src/scene/canvas-attributes.ts'

/** Why the scene cannot be drawn, or null where it can. */
export type WebglObstacle = 'no-webgl2' | null

/**
 * Asks the browser for WebGL2 on the canvas that the scene will draw on, so that it need not make a second context. A context
 * that is refused is an answer, never an error.
 */
export function findWebglObstacle(canvas: HTMLCanvasElement): WebglObstacle {
  try {
    return canvas.getContext('webgl2', canvasAttributes) ? null : 'no-webgl2'
  } catch {
    return 'no-webgl2'
  }
}
