import { createStore } from 'zustand/vanilla'
import { type ScalarName, scalarNames } from '#src/parameters/observables.ts'
import type { WorkerPort } from '#src/session/command-client.ts'
import { createForwardSlices } from '#src/session/forward-slices.ts'
import { levelForLens } from '#src/session/level-choice.ts'
import { createPairedRuns } from '#src/session/paired-runs.ts'
import { createPlayhead } from '#src/session/playhead.ts'
import { courseMessagesOf } from '#src/session/protocol-in-seconds.ts'
import { createPublisher } from '#src/session/publish-run.ts'
import { createSerialQueue } from '#src/session/serial-queue.ts'
import type { RunRecord, Session, SessionState } from '#src/session/session.ts'
import { tableValues } from '#src/session/table-values.ts'
import { wallNow } from '#src/session/wall-clock.ts'
import { longestRun } from '#src/wire/longest-run.ts'
import type { CourseMessage } from '#src/wire/messages.ts'

export interface SessionOptions {
  readonly openPort: () => WorkerPort
  readonly seed: number
  /** Simulation seconds per second. */
  readonly lens: number
  /** Wall seconds after which a worker that owes an answer counts as hung. */
  readonly patience?: number
  /** Wall seconds, to fit fast-forward slices to the machine. They never decide what is computed. */
  readonly now?: () => number
  /** How many runs that were left are kept to be compared. */
  readonly earlierRuns?: number
}

/** Readouts are for people: about ten a second. */
const readoutInterval = 0.1
const stepSeconds = 1 / 60
/** Further than the lens shows in this many seconds, nobody follows single molecules. */
const watchedSeconds = 10

/** Opens a run: starts a worker, asks it for frames as the picture moves, and keeps what people see of it. */
export function createSession({
  openPort,
  seed,
  lens,
  patience = 20,
  now = wallNow,
  earlierRuns,
}: SessionOptions): Session {
  const playhead = createPlayhead()
  const queue = createSerialQueue()
  /** The level of the model that the lens wants. */
  let wantedLevel = levelForLens(lens, 'mean-field')
  let sinceReadout = 0
  /** The time that the next frame of the running picture should have. */
  let wantedTime = 0
  let isAsking = false
  let isForwarding = false
  /** Grows with whatever ends a fast-forward. */
  let interruptions = 0
  let present = seed
  let isDisposed = false
  /** Grows while new workers hang too: replaying a long run may take longer than was allowed. */
  let waits = patience

  const store = createStore<SessionState>(() => ({
    status: 'starting',
    isPlaying: false,
    lens,
    simTime: 0,
    level: wantedLevel,
    readout: Object.fromEntries(scalarNames.map((name) => [name, 0])) as Record<ScalarName, number>,
    parameters: tableValues({}),
    conditions: {},
    second: null,
    replayingTo: null,
    refusal: null,
    failure: null,
  }))

  const run = createPairedRuns(
    openPort,
    { seed, parameters: {}, level: wantedLevel },
    {
      onRefused: (refusal) => store.setState({ refusal }),
      onFailed: (failure) => store.setState({ status: 'failed', isPlaying: false, failure }),
    },
    earlierRuns,
  )
  const { frames, traces, events, earlier } = run
  const publishRun = createPublisher(store, run, playhead)
  let markReady: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    markReady = resolve
  })
  void queue.add(() => startOver(seed, {}))

  return {
    store,
    frames,
    traces,
    events,
    earlier,
    ready,
    play() {
      if (store.getState().status !== 'failed') store.setState({ isPlaying: true })
    },
    pause() {
      halt()
      void queue.add(async () => showNewest())
    },
    step(n) {
      halt()
      void queue.add(() => goTo('seek', withinRun(playhead.at + n * stepSeconds * store.getState().lens)))
    },
    reset(other) {
      halt()
      return queue.add(() => startOver(other?.seed ?? present, other?.parameters ?? run.changed))
    },
    seek(to) {
      interruptions++
      return queue.add(() => travel(withinRun(to)))
    },
    fastForward(to) {
      const ticket = interruptions
      return queue.add(() => forward(withinRun(to), ticket))
    },
    setLens(value) {
      if (!(value > 0 && Number.isFinite(value))) return
      store.setState({ lens: value })
      wantedLevel = levelForLens(value, wantedLevel)
      void queue.add(async () => {
        if (run.level !== wantedLevel) await changeLevel()
        // At the old speed the run may have been ahead by more than the new one shows in minutes.
        if (run.reached - playhead.at > readoutInterval * value) showNewest()
      })
    },
    stimulate: (stimulus) =>
      queue.add(() =>
        run.change({ kind: 'stimulate', stimulus: { ...stimulus, at: run.reached + stimulus?.at } }),
      ),
    setParameter: (parameter, value) =>
      queue.add(async () => {
        const isTaken = await run.change({ kind: 'set-parameter', parameter, value })
        if (isTaken) publish()
        return isTaken
      }),
    follow: (course) => queue.add(() => run.change(fromNow(course))),
    setCondition: (agent, dose, spine = 'first') =>
      queue.add(async () => {
        const { causes } = (spine === 'second' && run.second) || run
        let isTaken =
          !(agent in causes) || (await run.changeOne(spine, { kind: 'end-courses', cause: agent }))
        if (dose !== null) {
          for (const course of courseMessagesOf(agent, dose, 0))
            isTaken &&= await run.changeOne(spine, fromNow(course))
        }
        publish()
        return isTaken
      }),
    get second() {
      return run.second
    },
    compare: (isCompared) =>
      queue.add(async () => {
        if (!isCompared) run.part()
        const isTaken = !isCompared || (await run.pair())
        publish()
        return isTaken
      }),
    record,
    restore(from) {
      halt()
      const ticket = interruptions
      return queue.add(async () => {
        const before = record()
        if (await replay(from, ticket)) return true
        await replay(before, interruptions)
        return false
      })
    },
    dismissRefusal: () => store.setState({ refusal: null }),
    restart() {
      halt()
      waits = Math.min(2 * waits, 12 * patience)
      // Whoever waits for the old worker is answered now: nothing may stand before the new one.
      run.abandon()
      return queue.add(async () => {
        if (await run.reopen()) welcome()
      })
    },
    tick(wallDelta) {
      run.pass(wallDelta, waits)
      const { isPlaying, lens: speed, status } = store.getState()
      if (status !== 'ready') return
      if (isPlaying && !isForwarding) {
        wantedTime = withinRun(playhead.run(wallDelta, speed))
        frames.moveTo(playhead.at)
        if (playhead.at >= longestRun) halt()
        if (!isAsking && frames.isFree && wantedTime > run.reached) ask()
      }
      sinceReadout += wallDelta
      if (sinceReadout >= readoutInterval) publish()
    },
    drill: (how) => void queue.add(() => run.drill(how)),
    dispose() {
      isDisposed = true
      halt()
      run.abandon()
      // What still waited in the queue may have opened a worker anew.
      void queue.add(async () => run.abandon())
    },
  }

  function fromNow(course: CourseMessage) {
    const { from, to } = course
    const now = run.reached
    return {
      kind: 'follow',
      course: { ...course, from: now + from, to: to === null ? null : now + to },
    } as const
  }

  /** Asks for the next frame of the running picture. */
  function ask(): void {
    isAsking = true
    void queue.add(async () => {
      await goOn()
      // What came before in the queue may have moved the run, or stopped the picture.
      if (store.getState().isPlaying && wantedTime > run.reached && (await run.go('advance', wantedTime))) {
        playhead.arrive(run.reached)
      }
      isAsking = false
    })
  }

  /** Going on after having gone back: from here the lens decides the level, and no longer the log. */
  async function goOn(): Promise<void> {
    if (run.level !== wantedLevel || run.hasLevelsAhead) {
      await run.change({ kind: 'set-level', level: wantedLevel })
    }
  }

  async function changeLevel(): Promise<void> {
    if (!(await run.change({ kind: 'set-level', level: wantedLevel }))) return
    // A picture that stands still shows the other level at once.
    if (!store.getState().isPlaying) await goTo('advance', run.reached)
  }

  async function startOver(withSeed: number, parameters: Readonly<Record<string, number>>): Promise<boolean> {
    if (!(await run.start({ seed: withSeed, parameters, level: wantedLevel }))) return false
    present = withSeed
    welcome()
    return true
  }

  function welcome(): void {
    waits = patience
    store.setState({ status: 'ready', failure: null })
    showNewest()
    markReady()
  }

  async function travel(to: number): Promise<void> {
    if (to <= run.known) return goTo('seek', to)
    if (run.reached < run.known) await goTo('seek', run.known)
    if (to - run.known > watchedSeconds * store.getState().lens) return forward(to, interruptions)
    return goTo('seek', to)
  }

  async function goTo(kind: 'advance' | 'seek', to: number): Promise<void> {
    if (await run.go(kind, to)) showNewest()
  }

  async function forward(to: number, ticket: number): Promise<void> {
    if (to <= run.reached || ticket !== interruptions || store.getState().status !== 'ready') return
    const wasPlaying = store.getState().isPlaying
    store.setState({ isPlaying: false })
    isForwarding = true
    // Nobody can follow single molecules in a fast-forward.
    if (run.level === 'molecular' || run.hasLevelsAhead) {
      await run.change({ kind: 'set-level', level: 'mean-field' })
    }
    const isGood = await advanceInSlices(to, ticket)
    if (run.level !== wantedLevel) await changeLevel()
    isForwarding = false
    if (wasPlaying && isGood && ticket === interruptions) store.setState({ isPlaying: true })
    publish()
  }

  /** Resolves false where the worker did not go on; true also where it was interrupted. */
  async function advanceInSlices(to: number, ticket: number): Promise<boolean> {
    const slices = createForwardSlices(to - run.reached)
    let isGood = true
    while (isGood && run.reached < to && ticket === interruptions) {
      const began = now()
      isGood = await run.go('advance', Math.min(to, run.reached + slices.length))
      slices.note(now() - began)
      sinceReadout += now() - began
      showNewest(sinceReadout >= readoutInterval)
    }
    return isGood
  }

  /** Computes a recorded run again. Its levels are in its log: the lens has no say before it stands where it stood. */
  async function replay(from: RunRecord, ticket: number): Promise<boolean> {
    const { seed: itsSeed, parameters, level, at, known, lens: itsLens } = from
    if (!(await run.startAgain({ seed: itsSeed, parameters, level }, from))) return false
    present = itsSeed
    wantedLevel = levelForLens(itsLens, level)
    store.setState({ lens: itsLens, replayingTo: known })
    welcome()
    let isGood = await advanceInSlices(known, ticket)
    if (isGood && ticket === interruptions && at < run.reached) isGood = await run.go('seek', at)
    wantedLevel = levelForLens(itsLens, run.level)
    store.setState({ replayingTo: null })
    showNewest()
    return isGood
  }

  function record(): RunRecord {
    return { ...run.record, at: playhead.at, lens: store.getState().lens }
  }

  function halt(): void {
    interruptions++
    store.setState({ isPlaying: false })
    publish()
  }

  /** Lets the picture jump to where the run stands. */
  function showNewest(isPublished = true): void {
    frames.settle()
    playhead.jump(run.reached)
    if (isPublished) publish()
  }

  /** Refreshes what people read. */
  function publish(): void {
    sinceReadout = 0
    if (!isDisposed) publishRun()
  }
}

/** What is no time is left for the worker to refuse. */
function withinRun(seconds: number): number {
  return Number.isFinite(seconds) ? Math.min(longestRun, Math.max(0, seconds)) : seconds
}
