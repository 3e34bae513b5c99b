import type { StoreApi } from 'zustand/vanilla'
import { applyProtocol } from '#src/app/apply-protocol.ts'
import type { MountedStage } from '#src/app/mount-stage.ts'
import { numbersOf, type RunNumbers } from '#src/app/run-numbers.ts'
import type { ShotName } from '#src/parameters/exaggerations.ts'
import { shotNames } from '#src/parameters/exaggerations.ts'
import { type CounterName, counterNames, traceNames } from '#src/parameters/observables.ts'
import type { FilmDesk, FilmReceiver, FilmReport, FilmRequest } from '#src/playback/film-desk.ts'
import type { Session, Spine } from '#src/session/session.ts'
import { type ChapterId, chapterIds } from '#src/story/chapters.ts'
import type { ChapterPlayer } from '#src/ui/chapter-player.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import type { DrillKind, StimulusMessage } from '#src/wire/messages.ts'

/** What a script can wait for, and what it is told then. */
export interface HandleEvents {
  /** There is something new to read: about ten times a second while the run plays. */
  readonly change: RunNumbers
  /** Something was refused, and the run goes on: the sentence. */
  readonly refusal: string
  /** The simulation stopped: the sentence. */
  readonly failure: string
}

const drills = {
  'worker-failure': 'throw',
  'worker-hang': 'hang',
  'worker-memory': 'memory',
} as const satisfies Record<string, DrillKind>
export type Drill = keyof typeof drills

/** What the page promises to scripts: `window.spinescope`. Times are simulation seconds. */
export interface SpinescopeHandle {
  /**
   * Resolves when there are numbers and, where there can be one, a picture with every body. Bodies come with pictures, which a
   * browser does not draw of a page that nobody sees: then it resolves when the page comes into sight.
   */
  readonly ready: Promise<void>
  play(): void
  pause(): void
  step(frames: number): void
  /** Back to time zero; seed and parameters stay. */
  reset(): Promise<boolean>
  /** Back or forward to a second, exactly. */
  seek(seconds: number): Promise<void>
  /** Computes up to a later second as fast as it goes. */
  fastForward(seconds: number): Promise<void>
  setLens(simSecondsPerSecond: number): void
  /** Fires a stimulus now; `at` counts from now. */
  stimulate(stimulus: StimulusMessage): Promise<boolean>
  /**
   * Starts over with a protocol, the same JSON as in a protocol file, and fast-forwards to its end.
   * @throws Error with a sentence where the protocol cannot be read or something in it is refused.
   */
  run(protocol: unknown): Promise<void>
  /** Resolves false, with a sentence on the page, where the value was refused. */
  set(parameter: string, value: number): Promise<boolean>
  /**
   * Gives a drug, mutation or disease from now on, at a dose such as `"50 uM"` or 1; null takes it away. Of two compared
   * spines the first gets it, or the one that is named.
   * @throws Error with a sentence where there is no such agent or dose.
   */
  condition(agent: string, dose: string | number | null, spine?: Spine): Promise<boolean>
  /** Sets a second spine beside the first, or takes it away. Resolves false where it could not be had. */
  compare(isCompared: boolean): Promise<boolean>
  shot(name: ShotName, how?: { immediate?: boolean }): void
  state(): RunNumbers
  /** Running totals since the start: spikes, vesicles fused, Mg²⁺ exits, AMPARs that came and went. */
  counters(): Readonly<Record<CounterName, number>>
  /** All samples so far: a copy of the time in seconds and each trace. */
  traces(): { time: Float64Array } & Record<string, Float64Array>
  /** Returns the function that ends it. */
  on<Event extends keyof HandleEvents>(
    event: Event,
    callback: (what: HandleEvents[Event]) => void,
  ): () => void
  /** Makes something fail on purpose, for tests and for operators who want to see what a visitor would see. */
  drill(what: Drill): void
  /** Opens a chapter at its first step; null leaves the one that is open. */
  chapter(id: ChapterId | null): Promise<void>
  /** A PNG of the picture at a size and a presentation time. */
  capture(options: { width: number; height: number; stageTime?: number }): Promise<Blob>
  /**
   * Records a film frame by frame; what it is made of goes to the receiver as it comes.
   * @throws Error with a sentence that names the way out.
   */
  record(request: FilmRequest, receiver: FilmReceiver): Promise<FilmReport>
}

declare global {
  interface Window {
    spinescope?: SpinescopeHandle
  }
}

export function createSpinescopeHandle(
  session: Session,
  controls: StoreApi<SceneControls>,
  stage: Promise<MountedStage | null>,
  player: ChapterPlayer,
  film: FilmDesk,
): SpinescopeHandle {
  return {
    ready: Promise.all([session.ready, stage]).then(() => undefined),
    play: session.play,
    pause: session.pause,
    step: session.step,
    reset: session.reset,
    seek: session.seek,
    fastForward: session.fastForward,
    setLens: session.setLens,
    stimulate: session.stimulate,
    set: session.setParameter,
    async run(protocol) {
      await session.fastForward(await applyProtocol(session, protocol))
    },
    compare: session.compare,
    async condition(agent, dose, spine) {
      const { readCondition } = await loadReader()
      const condition = readCondition(dose === null ? { agent } : { agent, dose })
      return session.setCondition(condition.agent, dose === null ? null : condition.dose, spine)
    },
    shot(name, how) {
      if (!shotNames.includes(name)) throw new Error(`There is no shot "${name}": ${shotNames.join(', ')}.`)
      if (how?.immediate) void stage.then((opened) => opened?.scene.setShot(name, how))
      controls.getState().setShot(name)
    },
    state: () => numbersOf(session.store.getState()),
    counters() {
      const { counters } = session.frames.shown
      return Object.fromEntries(counterNames.map((name, i) => [name, counters[i] ?? 0])) as Record<
        CounterName,
        number
      >
    },
    traces() {
      const { time, columns, length } = session.traces
      const copies = traceNames.map((name) => [name, columns[name].slice(0, length)] as const)
      return { ...Object.fromEntries(copies), time: time.slice(0, length) }
    },
    on(event, callback) {
      const listen = Object.hasOwn(listeners, event) && listeners[event]
      if (!listen) throw new Error(`There is no event "${event}": ${Object.keys(listeners).join(', ')}.`)
      return listen(session, callback)
    },
    drill: (what) => session.drill(drills[what]),
    async chapter(id) {
      if (id === null) return player.close()
      if (!chapterIds.includes(id)) {
        throw new Error(`There is no chapter "${id}": ${chapterIds.join(', ')}.`)
      }
      await player.open(id)
    },
    async capture(options) {
      const opened = await stage
      if (!opened) throw new Error('There is no picture to capture: this browser has no WebGL2.')
      return opened.capture(options)
    },
    record: film.record,
  }
}

/** What reads protocols arrives when a script has one. */
const loadReader = () => import('#src/protocols/read-protocol.ts')

/** How each event is heard from the session. */
const listeners: {
  readonly [Event in keyof HandleEvents]: (
    session: Session,
    callback: (what: HandleEvents[Event]) => void,
  ) => () => void
} = {
  change: ({ store }, callback) =>
    store.subscribe((state, before) => {
      if (state.readout !== before.readout) callback(numbersOf(state))
    }),
  refusal: ({ store }, callback) =>
    store.subscribe(({ refusal }, before) => {
      if (refusal && refusal !== before.refusal) callback(refusal.sentence)
    }),
  failure: ({ store }, callback) =>
    store.subscribe(({ failure }, before) => {
      if (failure && failure !== before.failure) callback(failure.sentence)
    }),
}
