import type { Simulation, SimulationOptions } from '#src/model/simulation.ts'
import { frameVersion } from '#src/wire/frame-layout.ts'
import { createFrameBuffer, type FrameView, viewFrame } from '#src/wire/frame-view.ts'
import type { Command, Level, LoggedCommand, Reply, StimulusMessage } from '#src/wire/messages.ts'
import { createServer } from '#src/worker/serve.ts'

type Frame = Extract<Reply, { kind: 'frame' }>
export interface Seen {
  readonly frame: FrameView
  readonly samples: number[]
  readonly samplesFrom: number | undefined
}

/** A server as a test speaks to it: each call is one command, and must get exactly one reply. */
export function createAsker(createSimulation: (options: SimulationOptions) => Simulation) {
  let replies: Reply[] = []
  let id = 0
  const handle = createServer(createSimulation, (reply, transfer) =>
    replies.push(structuredClone(reply, { transfer })),
  )

  function ask(command: Record<string, unknown>): Reply {
    replies = []
    id++
    handle({ id, ...command } as unknown as Command)
    const [reply] = replies
    if (replies.length !== 1 || reply?.id !== id) throw new Error(`${replies.length} replies to one command`)
    return reply
  }

  function look(reply: Reply): Seen {
    if (reply.kind !== 'frame') throw new Error(`no frame but ${JSON.stringify(reply)}`)
    const { buffer, samples, samplesFrom } = reply as Frame
    return { frame: viewFrame(buffer), samples: [...samples], samplesFrom }
  }

  return {
    ask,
    start: (seed = 1, level: Level = 'mean-field', log: readonly LoggedCommand[] = []) =>
      ask({ kind: 'start', frameVersion, seed, parameters: {}, level, log }),
    advance: (to: number) => look(ask({ kind: 'advance', to, buffer: createFrameBuffer() })),
    seek: (to: number) => look(ask({ kind: 'seek', to, buffer: createFrameBuffer() })),
    stimulate: (stimulus: StimulusMessage) => ask({ kind: 'stimulate', stimulus }),
    set: (parameter: string, value: number) => ask({ kind: 'set-parameter', parameter, value }),
    setLevel: (level: Level) => ask({ kind: 'set-level', level }),
  }
}

/** All that a picture could show of a frame, without its number in the run. */
export function contentOf({ frame }: Seen): string {
  const { buffer, header, ...windows } = frame
  return JSON.stringify([...header.subarray(3)]) + JSON.stringify(Object.values(windows).map((w) => [...w]))
}
