import { Refusal } from '#src/session/refusal.ts'
/**
 * Draws a picture that somebody keeps: a lost context would leave it black.
 *
 * @throws Error with a sentence where the graphics context was lost before or meanwhile.
 */
export function drawToKeep(context: { isContextLost(): boolean }, draw: () => void): void {
  let fault: unknown
  try {
    draw()
  } catch (error) {
    fault = error
  }
  // Asked here and now: the event comes only after the task in which the context went.
  if (context.isContextLost()) {
    throw new Refusal(
      'picture-lost',
      {},
      'The graphics card took the picture away while it was drawn: wait until it is back and start again, smaller if it happens again.',
    )
  }
  if (fault) throw fault
}
