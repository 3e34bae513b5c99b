import type { Session } from '#src/session/session.ts'

/** What somebody who leads through a run does to it, step by step. */
export type LedRun = Pick<
  Session,
  | 'store'
  | 'frames'
  | 'play'
  | 'pause'
  | 'reset'
  | 'seek'
  | 'fastForward'
  | 'setLens'
  | 'stimulate'
  | 'setCondition'
  | 'compare'
>

/**
 * The run for as long as somebody wants it: from then on every command does nothing and answers at once. Who leads through a
 * run waits between two steps, and what comes next, maybe another visitor's session, shall not get a step of the one before.
 */
export function whileWanted(session: LedRun, isWanted: () => boolean): LedRun {
  const refused = Promise.resolve(false)
  const done = Promise.resolve()
  return {
    store: session.store,
    frames: session.frames,
    play: () => isWanted() && session.play(),
    pause: () => isWanted() && session.pause(),
    reset: (other) => (isWanted() ? session.reset(other) : refused),
    seek: (to) => (isWanted() ? session.seek(to) : done),
    fastForward: (to) => (isWanted() ? session.fastForward(to) : done),
    setLens: (lens) => isWanted() && session.setLens(lens),
    stimulate: (stimulus) => (isWanted() ? session.stimulate(stimulus) : refused),
    setCondition: (...condition) => (isWanted() ? session.setCondition(...condition) : refused),
    compare: (isCompared) => (isWanted() ? session.compare(isCompared) : refused),
  }
}
