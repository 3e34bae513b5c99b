import type { Session } from '#src/session/session.ts'

/**
 * Writes the run's state onto `<html>`: tests, host pages and museum scripts wait on these attributes instead of on
 * the clock. Returns the function that stops it.
 */
export function reflectStatus(session: Session, element: HTMLElement): () => void {
  const { dataset } = element
  // Writing what is there already makes the browser look for styles all the same.
  const write = (name: string, value: string) => {
    if (dataset[name] !== value) dataset[name] = value
  }
  const reflect = () => {
    const { status, isPlaying, simTime, lens, level } = session.store.getState()
    write('status', status)
    write('playing', String(isPlaying))
    write('simTime', String(simTime))
    write('lens', String(lens))
    write('level', level)
  }
  reflect()
  return session.store.subscribe(reflect)
}
