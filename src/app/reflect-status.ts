import type { Session } from '#src/session/session.ts'

/**
 * Writes the run's state onto `<html>`: tests, host pages and museum scripts wait on these attributes instead of on
 * the clock. Returns the function that stops it.
 */
export function reflectStatus(session: Session, element: HTMLElement): () => void {
  const reflect = () => {
    const { status, isPlaying, simTime, lens, level } = session.store.getState()
    const { dataset } = element
    dataset.status = status
    dataset.playing = String(isPlaying)
    dataset.simTime = String(simTime)
    dataset.lens = String(lens)
    dataset.level = level
  }
  reflect()
  return session.store.subscribe(reflect)
}
