import type { StoreApi } from 'zustand/vanilla'
import type { AgentId } from '#src/parameters/agents.ts'
import type { CounterName, ScalarName, TraceName } from '#src/parameters/observables.ts'
import type { FrameView } from '#src/wire/frame-view.ts'
import type { CourseMessage, DrillKind, Level, LoggedCommand, StimulusMessage } from '#src/wire/messages.ts'

/** Which of two compared spines is meant. A run that is not compared is the first. */
export type Spine = 'first' | 'second'

/** What changes at human speed. A frame never enters it; readouts are refreshed about ten times a second. */
export interface SessionState {
  readonly status: 'starting' | 'ready' | 'failed'
  readonly isPlaying: boolean
  /** Simulation seconds per second of the visitor. */
  readonly lens: number
  /** Simulation time shown, s. */
  readonly simTime: number
  readonly level: Level
  readonly readout: Readonly<Record<ScalarName, number>>
  /** Current values, in the unit of their rows. */
  readonly parameters: Readonly<Record<string, number>>
  /** Agents that act now, and their doses in the agents' units. */
  readonly conditions: Readonly<Record<string, number>>
  /** The second spine of a comparison; null where nothing is compared. */
  readonly second: {
    readonly readout: Readonly<Record<ScalarName, number>>
    readonly conditions: Readonly<Record<string, number>>
  } | null
  /** The second up to which a recorded run is being computed again; null while none is. */
  readonly replayingTo: number | null
  /** The latest thing that was refused; null after it was dismissed. */
  readonly refusal: Sentence | null
  /** Why the worker stopped; null while it lives. */
  readonly failure: Sentence | null
}

/** A stable code and values for translation, and the sentence in English. */
export interface Sentence {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
  readonly sentence: string
}

/** The frames that a picture needs: the shown one and the one before. Both exist from `ready` on. */
export interface FrameStream {
  readonly shown: FrameView
  readonly previous: FrameView
  /** Where between previous (0) and shown (1) the playhead is. */
  readonly blend: number
  /** Simulation time of the picture, s. */
  readonly simTime: number
}

/** All samples of the run so far, as growing columns; `length` of each that is valid. */
export interface TraceHistory {
  readonly length: number
  /**
   * Rows from `length` up to here were computed before the visitor went back: they lie ahead, and come again unless
   * something new happens first. Never less than `length`.
   */
  readonly known: number
  /** Seconds. Strictly increasing. */
  readonly time: Float64Array
  readonly columns: Readonly<Record<TraceName, Float64Array>>
  /** Grows by one whenever samples were added or forgotten. */
  readonly revision: number
}

/** Things that happen to the stimulated synapse, each a running total of a frame. */
export type EventKind = CounterName

/** One event, or several that stand too close together to be kept apart. Seconds. */
export interface EventMark {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** What was done to a run and what happened in it, as far as it is known: also what lies ahead after going back. */
export interface RunEvents {
  /** In time order. What was given before it acts (a train announced for later) stands where it was given. */
  readonly commands: readonly LoggedCommand[]
  /** In time order. At most some thousands: where more happened, neighbours are told as one. */
  marks(kind: EventKind): readonly EventMark[]
  /** Grows whenever there is something new to read. */
  readonly revision: number
}

/** A run that was left: by starting over, or by doing something else in the past. */
export interface EarlierRun {
  /** Counts the runs of a visit from 1. */
  readonly number: number
  readonly commands: readonly LoggedCommand[]
  readonly traces: TraceHistory
}

/** The last few runs that were left, the latest first. `list` is another object whenever one is added. */
export interface EarlierRuns {
  readonly list: readonly EarlierRun[]
  /** The number of the present run. */
  readonly present: number
}

/** What a run starts over with. */
export interface RunChoice {
  readonly seed?: number
  readonly parameters?: Readonly<Record<string, number>>
}

/** A run as data: from it the same bytes can be computed again. Times are simulation seconds. */
export interface RunRecord {
  readonly seed: number
  /** Values at time zero that differ from the table, in the unit of their rows. */
  readonly parameters: Readonly<Record<string, number>>
  /** The level of the model at time zero. */
  readonly level: Level
  /** What was commanded, in time order; each of it no later than `known`. */
  readonly log: readonly LoggedCommand[]
  /** What the second spine of a comparison was told; null where nothing is compared. */
  readonly second: readonly LoggedCommand[] | null
  /** Where the picture stands. */
  readonly at: number
  /** How far the run has been computed: later than `at` where the visitor went back. */
  readonly known: number
  /** Simulation seconds per second of the visitor; it decides the level from here on. */
  readonly lens: number
}

/** The page's side of a run: knows no React and no three. */
export interface Session {
  readonly store: StoreApi<SessionState>
  readonly frames: FrameStream
  readonly traces: TraceHistory
  readonly events: RunEvents
  readonly earlier: EarlierRuns
  /** Resolves with the first frame; after a failure at the start, with the first frame of a restart. */
  readonly ready: Promise<void>
  play(): void
  pause(): void
  /** Moves the paused playhead by n frames of the current lens (1/60 s on screen each). Back where n < 0. */
  step(n: number): void
  /**
   * Back to time zero. Seed and parameters stay as they are unless others are given; `parameters` are values that
   * differ from the table. Resolves false where the worker refused them, and then the run goes on unharmed.
   */
  reset(other?: RunChoice): Promise<boolean>
  /**
   * Goes back or forward exactly: the same bytes as having run there. What had been commanded for later is replayed on
   * the way forward, until a new stimulus or parameter makes a new history. Far beyond what is known it is a
   * `fastForward`.
   */
  seek(simSeconds: number): Promise<void>
  /**
   * Runs to a later time as fast as the worker can, in slices that keep the page alive; playing stands still meanwhile.
   * `pause`, `seek` and `reset` end it where it is.
   */
  fastForward(simSeconds: number): Promise<void>
  setLens(simSecondsPerSecond: number): void
  /**
   * Applies where the run stands: at the latest time asked for, which while playing is a frame or two ahead of the
   * picture. `at` in the message counts from there. Resolves true where the worker took it.
   */
  stimulate(stimulus: StimulusMessage): Promise<boolean>
  /** Resolves true where the worker took the value; a refusal stands in the store. */
  setParameter(id: string, value: number): Promise<boolean>
  /** Lets a parameter follow a course; its times count from where the run stands. */
  follow(course: CourseMessage): Promise<boolean>
  /**
   * Gives an agent of `parameters/agents.ts` from where the run stands, at a dose in its unit, in place of another dose of
   * it; null takes it away. Of two compared spines one gets it.
   */
  setCondition(agent: AgentId, dose: number | null, spine?: Spine): Promise<boolean>
  /** Frames and samples of the second spine of a comparison; null where nothing is compared. */
  readonly second: { readonly frames: FrameStream; readonly traces: TraceHistory } | null
  /**
   * Sets a second spine beside this one: a copy of it as it stands. From then on both share one clock, every stimulus
   * and every parameter, and differ in the conditions that each is given. Resolves false where it could not be had.
   */
  compare(isCompared: boolean): Promise<boolean>
  record(): RunRecord
  /**
   * Computes a recorded run again, in slices that keep the page alive, and stands still where it stood. `pause`, `seek`
   * and `reset` end it where it is. Resolves false where the worker refused or broke, and then what ran before is back.
   */
  restore(record: RunRecord): Promise<boolean>
  dismissRefusal(): void
  /** After a failure: a new worker, the same command log, the last time reached. Frames and traces stay meanwhile. */
  restart(): Promise<void>
  /** Called once per animation frame with the seconds since the last one: the picture moves on, and a worker that hangs is noticed. */
  tick(wallDelta: number): void
  /** Makes the worker fail: the drill of tests and of exhibit operators. */
  drill(how?: DrillKind): void
  dispose(): void
}
