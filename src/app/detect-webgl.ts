/** Why the scene cannot be drawn, or null where it can. */
export type WebglObstacle = 'no-webgl2' | null

/** Asks the browser for WebGL2 on a throw-away canvas. A context that is refused is an answer, never an error. */
export function findWebglObstacle(): WebglObstacle {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    if (!context) return 'no-webgl2'
    // Browsers allow few live contexts: hand this one back at once.
    context.getExtension('WEBGL_lose_context')?.loseContext()
    return null
  } catch {
    return 'no-webgl2'
  }
}
