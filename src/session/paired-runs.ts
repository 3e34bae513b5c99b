import type { WorkerPort } from '#src/session/command-client.ts'
import type { FrameBuffers } from '#src/session/frame-stream.ts'
import { createRemoteRun, type RemoteRun, type RunListener, type RunStart } from '#src/session/remote-run.ts'
import type { FrameStream, RunRecord, Spine } from '#src/session/session.ts'

/**
 * One run, or two that are compared: they go the same way in time together, and what changes changes in both, but for
 * what is said to one alone. The second begins as a copy of the first, so that they differ in nothing else.
 */
export interface PairedRuns extends Omit<RemoteRun, 'frames' | 'history' | 'adopt' | 'start'> {
  readonly frames: FrameStream & Pick<FrameBuffers, 'isFree' | 'settle' | 'moveTo'>
  readonly second: Pick<RemoteRun, 'frames' | 'traces' | 'causes'> | null
  /** What both are, but for what the visitor looks at. */
  readonly record: Omit<RunRecord, 'at' | 'lens'>
  /** Starts what there is over. */
  start(how: RunStart): Promise<boolean>
  /** Starts over as what was recorded, with or without a second: each command takes effect when its second is reached. */
  startAgain(how: RunStart, from: Pick<RunRecord, 'log' | 'second' | 'known'>): Promise<boolean>
  /** Opens the second run where the first stands. Resolves false where it could not be had; then there is none. */
  pair(): Promise<boolean>
  /** Gives the second run up. */
  part(): void
  /** A change to one of the two. What lay ahead is forgotten in both. */
  changeOne(spine: Spine, change: Parameters<RemoteRun['change']>[0]): Promise<boolean>
}

export function createPairedRuns(
  openPort: () => WorkerPort,
  start: RunStart,
  listener: RunListener,
  earlierRuns?: number,
): PairedRuns {
  const first = createRemoteRun(openPort, start, listener, earlierRuns)
  let second: RemoteRun | null = null
  /** A second that does not stand beside the first yet: its worker too may hang, or be given up. */
  let joining: RemoteRun | null = null

  const both = async (act: (run: RemoteRun) => Promise<boolean>): Promise<boolean> => {
    const done = await Promise.all(second ? [act(first), act(second)] : [act(first)])
    return done.every(Boolean)
  }
  const part = (): void => {
    second?.abandon()
    second = null
  }
  const frames: PairedRuns['frames'] = {
    get shown() {
      return first.frames.shown
    },
    get previous() {
      return first.frames.previous
    },
    get simTime() {
      return first.frames.simTime
    },
    get blend() {
      return first.frames.blend
    },
    get isFree() {
      return first.frames.isFree && (second?.frames.isFree ?? true)
    },
    settle() {
      first.frames.settle()
      second?.frames.settle()
    },
    moveTo(simTime) {
      first.frames.moveTo(simTime)
      second?.frames.moveTo(simTime)
    },
  }

  return {
    frames,
    traces: first.traces,
    events: first.events,
    earlier: first.earlier,
    get second() {
      return second
    },
    get reached() {
      return first.reached
    },
    get known() {
      return first.known
    },
    get level() {
      return first.level
    },
    get changed() {
      return first.changed
    },
    get causes() {
      return first.causes
    },
    get hasLevelsAhead() {
      return first.hasLevelsAhead
    },
    get record() {
      const { start: began, log } = first.history
      return { ...began, log, second: second?.history.log ?? null, known: first.known }
    },
    async startAgain(how, { log, second: others, known }) {
      if (!others) part()
      else second ??= createRemoteRun(openPort, how, listener, 0)
      const isBegun = await first.start(how, log, known)
      return isBegun && (!others || !second || (await second.start(how, others, known)))
    },
    async pair() {
      if (second) return true
      const { history, reached } = first
      // Of the way ahead the copy knows nothing; a change to it forgets the first's as well.
      const past = { ...history, log: history.log.filter(({ at }) => at <= reached) }
      const other = createRemoteRun(openPort, history.start, listener, 0)
      joining = other
      const isThere = await other.adopt(past, reached)
      joining = null
      if (!isThere) {
        other.abandon()
        return false
      }
      other.frames.settle()
      second = other
      return true
    },
    part,
    async changeOne(spine, change) {
      const [told, other] = spine === 'second' && second ? [second, first] : [first, second]
      if (!(await told.change(change))) return false
      // Ends what never began: it changes nothing, but makes a new history of the other's way ahead too.
      return other ? other.change({ kind: 'end-courses', cause: 'comparison' }) : true
    },
    start: (how) => both((run) => run.start(how)),
    go: (kind, to) => both((run) => run.go(kind, to)),
    // What the first refuses the second is not told.
    change: async (change) => (await first.change(change)) && (second ? second.change(change) : true),
    reopen: () => both((run) => run.reopen()),
    abandon() {
      first.abandon()
      second?.abandon()
      joining?.abandon()
    },
    pass(seconds, patience) {
      first.pass(seconds, patience)
      second?.pass(seconds, patience)
      joining?.pass(seconds, patience)
    },
    drill: (how) => first.drill(how),
  }
}
