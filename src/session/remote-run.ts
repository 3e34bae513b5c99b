import { type CommandClient, createCommandClient, type WorkerPort } from '#src/session/command-client.ts'
import { createRunArchive } from '#src/session/earlier-runs.ts'
import { createEventHistory } from '#src/session/event-history.ts'
import { createFrameBuffers, type FrameBuffers } from '#src/session/frame-stream.ts'
import type { EarlierRuns, RunEvents, Sentence } from '#src/session/session.ts'
import { createTraceColumns, type TraceColumns } from '#src/session/trace-columns.ts'
import { addToLog } from '#src/wire/command-log.ts'
import { frameVersion, headerWord } from '#src/wire/frame-layout.ts'
import type { DrillKind, Level, LoggedCommand, Reply } from '#src/wire/messages.ts'

/** What a run begins with. `parameters` are values that differ from the table, in the unit of their rows. */
export interface RunStart {
  readonly seed: number
  readonly parameters: Readonly<Record<string, number>>
  readonly level: Level
}

/** Everything that a run is: how it began and what it was told since. */
export interface RunHistory {
  readonly start: RunStart
  readonly log: readonly LoggedCommand[]
}

/** A change without its time: it takes effect where the run stands. */
export type Change = LoggedCommand extends infer Each
  ? Each extends LoggedCommand
    ? Omit<Each, 'at'>
    : never
  : never

/**
 * The run in the worker as the page knows it: frames, samples, and the log of (simulation second, command), which is
 * the run. Its methods resolve false where the worker refused or failed, and never reject. One at a time.
 */
export interface RemoteRun {
  readonly frames: FrameBuffers
  readonly traces: TraceColumns
  readonly events: RunEvents
  readonly earlier: EarlierRuns
  /** The second that the worker stands at; a change takes effect there. */
  readonly reached: number
  /** How far the run had come before the visitor went back: the way there is known. */
  readonly known: number
  readonly level: Level
  /** Values that differ from the table where the run stands. Another object whenever one changes. */
  readonly changed: Readonly<Record<string, number>>
  /** Causes of courses that go on where the run stands, and how much of each. Another object whenever one changes. */
  readonly causes: Readonly<Record<string, number>>
  /** Whether the log holds changes of level that lie ahead. */
  readonly hasLevelsAhead: boolean
  readonly history: RunHistory
  /** Becomes what another run is, at a second of it. */
  adopt(history: RunHistory, at: number): Promise<boolean>
  /**
   * Starts over, in a new worker where the old one broke. A refused start leaves the run as it was. `replay` is what
   * another run had been told by the second `replayed`: each of it takes effect again when its second is reached.
   */
  start(how: RunStart, replay?: readonly LoggedCommand[], replayed?: number): Promise<boolean>
  go(kind: 'advance' | 'seek', to: number): Promise<boolean>
  change(change: Change): Promise<boolean>
  /** A new worker, the same log, the last second reached. Until it is there, frames and samples stay as they are. */
  reopen(): Promise<boolean>
  /** Gives up the worker: what it still owes is answered as failed. */
  abandon(): void
  /** Lets wall seconds pass: a worker that owes an answer for longer than `patience` seconds is given up as failed. */
  pass(seconds: number, patience: number): void
  drill(how?: DrillKind): Promise<void>
}

export interface RunListener {
  onRefused(sentence: Sentence): void
  onFailed(sentence: Sentence): void
}

export function createRemoteRun(
  openPort: () => WorkerPort,
  first: RunStart,
  { onRefused, onFailed }: RunListener,
  earlierRuns?: number,
): RemoteRun {
  const frames = createFrameBuffers()
  const traces = createTraceColumns()
  const events = createEventHistory()
  const earlier = createRunArchive(earlierRuns)
  let client: CommandClient | null = null
  let isWhole = false
  let isAbandoned = false
  let from = first
  let log: LoggedCommand[] = []
  let reached = 0
  let known = 0
  let level = first.level
  let changed: Readonly<Record<string, number>> = first.parameters
  let causes: Readonly<Record<string, number>> = {}

  return {
    frames,
    traces,
    events,
    earlier,
    get reached() {
      return reached
    },
    get known() {
      return known
    },
    get level() {
      return level
    },
    get changed() {
      return changed
    },
    get causes() {
      return causes
    },
    get hasLevelsAhead() {
      return log.some(({ kind, at }) => kind === 'set-level' && at > reached)
    },
    get history() {
      return { start: from, log }
    },
    async adopt(history, at) {
      if (!(await begin(history.start, history.log))) return false
      forgetAll(history.start, history.log)
      return go('advance', at)
    },
    async start(how, replay = [], replayed = 0) {
      if (!(await begin(how, replay))) return false
      earlier.keep(log, traces)
      forgetAll(how, replay)
      known = replayed
      return go('advance', 0)
    },
    go,
    async change(change) {
      if (!isWhole || !client) return false
      const reply = await client.ask(change)
      if (reply.kind !== 'done') return note(reply)
      if (change.kind !== 'set-level' && dropsStimuli(log, reached)) earlier.keep(log, traces)
      log = addToLog(log, { ...change, at: reached })
      known = reached
      traces.forgetAhead()
      // The same happens at either level of the model, if not at the same microsecond.
      if (change.kind !== 'set-level') events.branch(reached)
      events.note(log)
      if (change.kind === 'set-level') level = change.level
      readChanged()
      return true
    },
    async reopen() {
      return (await begin(from, log)) && go('advance', reached)
    },
    abandon() {
      isAbandoned = true
      isWhole = false
      client?.close()
    },
    pass: (seconds, patience) => client?.pass(seconds, patience),
    async drill(how = 'throw') {
      if (isWhole && client) note(await client.ask({ kind: 'drill-failure', how }))
    },
  }

  function forgetAll(start: RunStart, commands: readonly LoggedCommand[]): void {
    from = start
    log = [...commands]
    known = 0
    traces.goBackTo(-1)
    traces.forgetAhead()
    events.forgetAll()
    events.note(log)
  }

  async function begin(how: RunStart, replay: readonly LoggedCommand[]): Promise<boolean> {
    const wasWhole = isWhole
    if (!isWhole || !client) {
      client?.close()
      client = connect(openPort)
      isAbandoned = false
      frames.giveBack(undefined)
    }
    const reply = await client.ask({ kind: 'start', frameVersion, ...how, log: replay })
    if (reply.kind === 'done') {
      isWhole = true
      return true
    }
    // Where nothing runs yet there is nothing that could go on unharmed: a refusal is a failure.
    if (reply.kind === 'refused' && !wasWhole) return fail(reply.code, reply.values, reply.sentence)
    return note(reply)
  }

  async function go(kind: 'advance' | 'seek', to: number): Promise<boolean> {
    const buffer = isWhole ? frames.lend() : null
    if (!buffer || !client) return false
    const reply = await client.ask({ kind, to, buffer })
    if (reply.kind !== 'frame') {
      frames.giveBack('buffer' in reply ? reply.buffer : undefined)
      return note(reply)
    }
    try {
      level = frames.arrive(reply.buffer, to).header[headerWord.level] === 1 ? 'molecular' : 'mean-field'
    } catch (error) {
      frames.giveBack(undefined)
      return fail('version-mismatch', {}, error instanceof Error ? error.message : String(error))
    }
    if (reply.samplesFrom !== undefined) traces.goBackTo(reply.samplesFrom)
    traces.add(reply.samples)
    events.add(reply.samples)
    reached = to
    known = Math.max(known, to)
    readChanged()
    return true
  }

  function readChanged(): void {
    const now: Record<string, number> = { ...from.parameters }
    for (const command of log) {
      if (command.kind === 'set-parameter' && command.at <= reached) now[command.parameter] = command.value
    }
    if (!hasSameEntries(now, changed)) changed = now
    const acting = readCauses(log, reached)
    if (!hasSameEntries(acting, causes)) causes = acting
  }

  function note(reply: Reply): false {
    if (reply.kind === 'refused') {
      const { code, values, sentence } = reply
      onRefused({ code, values, sentence })
    }
    if (reply.kind === 'failed') fail('worker-failed', {}, reply.sentence)
    return false
  }

  function fail(code: string, values: Sentence['values'], sentence: string): false {
    isWhole = false
    if (!isAbandoned) onFailed({ code, values, sentence })
    return false
  }
}

/** Whether a new history from a second on forgets something that was done to the synapse later. */
function dropsStimuli(log: readonly LoggedCommand[], from: number): boolean {
  return log.some(({ kind, at }) => kind === 'stimulate' && at > from)
}

/** Causes whose courses have begun and not ended at a second. */
function readCauses(log: readonly LoggedCommand[], at: number): Record<string, number> {
  const acting: Record<string, number> = {}
  for (const command of log) {
    if (command.at > at) continue
    if (command.kind === 'end-courses') delete acting[command.cause]
    if (command.kind !== 'follow') continue
    const { cause, amount = 1, from, to } = command.course
    if (from <= at && (to === null || to > at)) acting[cause] = amount
  }
  return acting
}

function hasSameEntries(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const ids = Object.keys(a)
  return ids.length === Object.keys(b).length && ids.every((id) => Object.is(a[id], b[id]))
}

/** A port that cannot even be opened answers like one that broke. */
function connect(openPort: () => WorkerPort): CommandClient {
  try {
    return createCommandClient(openPort())
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return createCommandClient({
      post: () => undefined,
      listen: (_, onBroken) => onBroken(reason),
      close: () => undefined,
    })
  }
}
