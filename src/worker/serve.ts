import { ModelRefusal } from '#src/model/model-refusal.ts'
import type { Simulation, SimulationOptions } from '#src/model/simulation.ts'
import { viewFrame } from '#src/wire/frame-view.ts'
import type { Command, DrillKind, Reply } from '#src/wire/messages.ts'
import { checkCommand } from '#src/worker/check-command.ts'
import { fillFrame } from '#src/worker/fill-frame.ts'
import { createServedRun, type ServedRun } from '#src/worker/served-run.ts'

type Post = (reply: Reply, transfer: ArrayBuffer[]) => void

/** Fails on purpose. A hang ends only with the thread. */
function failAsDrill(how: DrillKind = 'throw'): never {
  if (how === 'memory') new ArrayBuffer(Number.MAX_SAFE_INTEGER)
  while (how === 'hang');
  throw new Error('this failure was asked for as a drill.')
}

/**
 * Serves runs of the model behind the wire. It has no clock and goes to the time that it is told. One command, one
 * reply. A refusal leaves the run as it was; after a failure nothing but a new start is obeyed, because half a step
 * may have been taken. Both hand the buffer back.
 */
export function createServer(
  createSimulation: (options: SimulationOptions) => Simulation,
  post: Post,
): (command: Command) => void {
  let run: ServedRun | null = null
  /** Why the run broke; null while it is whole. */
  let failure: string | null = null
  let sequence = 0

  return (command) => {
    const id = command?.id
    try {
      const reply = obey(command)
      post(reply, reply.kind === 'frame' ? [reply.buffer, reply.samples.buffer as ArrayBuffer] : [])
    } catch (error) {
      const isHome = command !== null && typeof command === 'object' && 'buffer' in command
      const buffer = isHome && command.buffer instanceof ArrayBuffer ? command.buffer : null
      const back = buffer ? { buffer } : {}
      const transfer = buffer ? [buffer] : []
      if (error instanceof ModelRefusal) {
        const { code, values, message } = error
        post({ kind: 'refused', id, code, values, sentence: message, ...back }, transfer)
      } else {
        failure = error instanceof Error ? error.message : String(error)
        post({ kind: 'failed', id, sentence: `The simulation stopped: ${failure}`, ...back }, transfer)
      }
    }
  }

  function obey(command: Command): Reply {
    checkCommand(command)
    const { id } = command
    if (command.kind === 'start') {
      const { seed, parameters, level, log } = command
      run = createServedRun(createSimulation({ seed, parameters, level }), log)
      failure = null
      sequence = 0
      return { kind: 'done', id }
    }
    if (command.kind === 'drill-failure') failAsDrill(command.how)
    if (failure !== null) throw new Error(failure)
    if (!run) {
      throw new ModelRefusal('not-started', {}, 'The simulation has not been started: send "start" first.')
    }
    switch (command.kind) {
      case 'advance':
        run.advance(command.to)
        return frameReply(run, id, command.buffer)
      case 'seek': {
        const samplesFrom = run.seek(command.to)
        return { ...frameReply(run, id, command.buffer), ...(samplesFrom !== null && { samplesFrom }) }
      }
      case 'stimulate':
        run.change({ kind: 'stimulate', stimulus: command.stimulus })
        return { kind: 'done', id }
      case 'set-parameter':
        run.change({ kind: 'set-parameter', parameter: command.parameter, value: command.value })
        return { kind: 'done', id }
      case 'follow':
        run.change({ kind: 'follow', course: command.course })
        return { kind: 'done', id }
      case 'end-courses':
        run.change({ kind: 'end-courses', cause: command.cause })
        return { kind: 'done', id }
      case 'set-level':
        run.change({ kind: 'set-level', level: command.level })
        return { kind: 'done', id }
    }
  }

  function frameReply(from: ServedRun, id: number, buffer: ArrayBuffer): Extract<Reply, { kind: 'frame' }> {
    const frame = viewFrame(buffer)
    sequence++
    fillFrame(frame, from.observe(), sequence, from.at)
    return { kind: 'frame', id, buffer, samples: from.takeSamples() }
  }
}
