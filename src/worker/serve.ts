import { ModelRefusal } from '#src/model/model-refusal.ts'
import type { Simulation, SimulationOptions } from '#src/model/simulation.ts'
import { traceNames } from '#src/parameters/observables.ts'
import type { ParameterId } from '#src/parameters/parameters.ts'
import { minute, s } from '#src/parameters/units.ts'
import { frameVersion } from '#src/wire/frame-layout.ts'
import { viewFrame } from '#src/wire/frame-view.ts'
import type { Command, Level, Reply, StimulusMessage } from '#src/wire/messages.ts'
import { type Checkpoints, createCheckpoints } from '#src/worker/checkpoints.ts'
import { fillFrame } from '#src/worker/fill-frame.ts'

type Post = (reply: Reply, transfer: ArrayBuffer[]) => void

/** A change that the visitor made, at the simulation second at which it took effect. */
type Logged =
  | { readonly at: number; readonly kind: 'stimulate'; readonly stimulus: StimulusMessage }
  | {
      readonly at: number
      readonly kind: 'set-parameter'
      readonly parameter: string
      readonly value: number
    }
  | { readonly at: number; readonly kind: 'set-level'; readonly level: Level }

interface Run {
  readonly simulation: Simulation
  /** In time order. What lies after the present was commanded before a seek back and is replayed when reached. */
  log: Logged[]
  /** How much of the log has been applied. */
  applied: number
  checkpoints: Checkpoints
  sequence: number
  /** Simulation seconds up to which samples were handed over. */
  sampledTo: number
}

/** A sample: the time in seconds, then `traceNames`. */
const rowLength = 1 + traceNames.length

/** Simulated time and calls between two checkpoints: whichever comes first. */
const checkpointEvery = 10 * (minute / s)
const checkpointEveryAdvances = 600

/**
 * Serves runs of the model behind the wire. It has no clock and goes to the time that it is told. One command, one
 * reply; a refusal or a failure hands the buffer back.
 *
 * Seeking: the log of commands and a bounded list of checkpoints lead to any time with the same bytes as having run
 * there. A seek back keeps later commands, so that going forward again replays them; they are dropped as soon as
 * something new is commanded in their past.
 */
export function createServer(
  createSimulation: (options: SimulationOptions) => Simulation,
  post: Post,
): (command: Command) => void {
  let run: Run | null = null
  let advancesSinceCheckpoint = 0

  return (command) => {
    const transfer = 'buffer' in command ? [command.buffer] : []
    try {
      const reply = obey(command)
      post(reply, reply.kind === 'frame' ? [reply.buffer, reply.samples.buffer as ArrayBuffer] : [])
    } catch (error) {
      const back = 'buffer' in command ? { buffer: command.buffer } : {}
      if (error instanceof ModelRefusal) {
        const { code, values, message } = error
        post({ kind: 'refused', id: command.id, code, values, sentence: message, ...back }, transfer)
      } else {
        const what = error instanceof Error ? error.message : String(error)
        post(
          { kind: 'failed', id: command.id, sentence: `The simulation stopped: ${what}`, ...back },
          transfer,
        )
      }
    }
  }

  function obey(command: Command): Reply {
    const { id } = command
    switch (command.kind) {
      case 'start':
        start(command)
        return { kind: 'done', id }
      case 'advance':
        refuseUnlessTime('to', command.to)
        goForward(current(), command.to)
        return frameReply(id, command.buffer)
      case 'seek': {
        refuseUnlessTime('to', command.to)
        const samplesFrom = seek(current(), command.to)
        return { ...frameReply(id, command.buffer), ...(samplesFrom !== null && { samplesFrom }) }
      }
      case 'stimulate':
        take(current(), { kind: 'stimulate', at: command.stimulus.at, stimulus: command.stimulus })
        return { kind: 'done', id }
      case 'set-parameter':
        take(current(), { ...command, kind: 'set-parameter', at: now(current()) })
        return { kind: 'done', id }
      case 'set-level':
        take(current(), { kind: 'set-level', at: now(current()), level: command.level })
        return { kind: 'done', id }
      case 'drill-failure':
        throw new Error('this failure was asked for as a drill.')
      default:
        throw new ModelRefusal(
          'command-unknown',
          { kind: String((command as { kind: unknown }).kind) },
          `The worker does not know the command "${String((command as { kind: unknown }).kind)}": reload the page.`,
        )
    }
  }

  function start(command: Extract<Command, { kind: 'start' }>): void {
    if (command.frameVersion !== frameVersion) {
      throw new ModelRefusal(
        'version-mismatch',
        { page: command.frameVersion, worker: frameVersion },
        `The page speaks version ${command.frameVersion} and the worker ${frameVersion}: reload the page.`,
      )
    }
    const { seed, parameters, level } = command
    const simulation = createSimulation({ seed, parameters, level })
    const checkpoints = createCheckpoints({ at: 0, snapshot: simulation.saveSnapshot(), applied: 0 })
    run = { simulation, log: [], applied: 0, checkpoints, sequence: 0, sampledTo: -1 }
    advancesSinceCheckpoint = 0
  }

  function current(): Run {
    if (run) return run
    throw new ModelRefusal('not-started', {}, 'The simulation has not been started: send "start" first.')
  }

  function frameReply(id: number, buffer: ArrayBuffer): Extract<Reply, { kind: 'frame' }> {
    const { simulation, sampledTo } = current()
    const frame = viewFrame(buffer)
    const taken = simulation.takeSamples()
    const samples = dropRepeated(taken, sampledTo)
    current().sampledTo = samples[samples.length - rowLength] ?? sampledTo
    current().sequence++
    fillFrame(frame, simulation.observe(), current().sequence)
    return { kind: 'frame', id, buffer, samples }
  }

  /** Applies a new command at its time and forgets what had been commanded for later. */
  function take(state: Run, command: Logged): void {
    const present = now(state)
    if (command.at < present) {
      throw new ModelRefusal(
        'time-past',
        { at: command.at, now: present },
        `The run has reached ${present} s: nothing can be changed at ${command.at} s. Seek back first.`,
      )
    }
    // A stimulus for later is scheduled now; in the log it stands at the moment at which it was scheduled.
    const logged = { ...command, at: present }
    apply(state.simulation, logged)
    state.log.length = state.applied
    state.log.push(logged)
    state.applied++
  }

  function goForward(state: Run, to: number): void {
    while (state.applied < state.log.length && (state.log[state.applied]?.at ?? 0) <= to) {
      const next = state.log[state.applied] as Logged
      state.simulation.advanceTo(next.at * s)
      apply(state.simulation, next)
      state.applied++
    }
    state.simulation.advanceTo(to * s)
    advancesSinceCheckpoint++
    const due = to - state.checkpoints.latest.at >= checkpointEvery
    if (to > state.checkpoints.latest.at && (due || advancesSinceCheckpoint >= checkpointEveryAdvances)) {
      state.checkpoints.add({ at: to, snapshot: state.simulation.saveSnapshot(), applied: state.applied })
      advancesSinceCheckpoint = 0
    }
  }

  /** Returns the second after which samples are to be forgotten, or null where none are. */
  function seek(state: Run, to: number): number | null {
    const present = now(state)
    if (to >= present) {
      goForward(state, to)
      return null
    }
    const from = state.checkpoints.before(to)
    state.simulation.restoreSnapshot(from.snapshot)
    state.applied = from.applied
    state.checkpoints.forgetAfter(to)
    goForward(state, to)
    state.sampledTo = Math.min(state.sampledTo, to)
    return to
  }

  function refuseUnlessTime(name: string, value: unknown): void {
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return
    throw new ModelRefusal(
      'time-not-finite',
      { name, value: String(value) },
      `"${name}" is ${String(value)}: a simulation time is a number of seconds from 0.`,
    )
  }
}

/** Replaying after a seek records again what the page already has: only rows later than that go out. */
function dropRepeated(samples: Float64Array, after: number): Float64Array {
  let first = 0
  while (first < samples.length && (samples[first] ?? 0) <= after) first += rowLength
  return first === 0 ? samples : samples.slice(first)
}

function now(state: Run): number {
  return state.simulation.simTime / s
}

function apply(simulation: Simulation, command: Logged): void {
  if (command.kind === 'set-level') simulation.setLevel(command.level)
  else if (command.kind === 'set-parameter') {
    simulation.setParameter(command.parameter as ParameterId, command.value)
  } else {
    const { stimulus } = command
    const at = stimulus.at * s
    if (stimulus.kind === 'train') simulation.stimulate({ ...stimulus, at })
    else simulation.stimulate({ ...stimulus, at, for: stimulus.for * s })
  }
}
