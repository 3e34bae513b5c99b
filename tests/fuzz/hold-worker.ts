import { inspect } from 'node:util'
import { createSimulation } from '#src/model/create-simulation.ts'
import { frameVersion } from '#src/wire/frame-layout.ts'
import { createFrameBuffer, viewFrame } from '#src/wire/frame-view.ts'
import type { Command, Reply } from '#src/wire/messages.ts'
import { createServer } from '#src/worker/serve.ts'

/** A worker without a thread. Messages are copied on their way as `postMessage` copies them. */
function openWorker() {
  let replies: Reply[] = []
  const handle = createServer(createSimulation, (reply, transfer) => {
    replies.push(structuredClone(reply, { transfer }))
  })
  return (message: unknown): Reply[] => {
    replies = []
    handle(structuredClone(message) as Command)
    return replies
  }
}

const start = { kind: 'start', id: -1, frameVersion, seed: 3, parameters: {}, level: 'mean-field' }

/**
 * Tells a worker that has begun a run whatever is in a list, and says what was wrong with its answers: each message must
 * get one answer with its id, a sentence where it was refused and the buffer back where it had one; a refused message must
 * leave no trace in the run, and nothing may break it.
 */
export function faultsOfWorker(messages: readonly unknown[]): string[] {
  const faults: string[] = []
  const [tell, tellTwin] = [openWorker(), openWorker()]
  for (const each of [tell, tellTwin]) each(start)
  messages.forEach((message, i) => {
    const replies = tell(message)
    const [reply] = replies
    const said = `message ${i} ${inspect(message, { depth: 4 }).slice(0, 400)}`
    if (!reply || replies.length !== 1) faults.push(`${replies.length} answers to ${said}`)
    else {
      const fault = faultOfReply(reply, message)
      if (fault) faults.push(`${fault}: ${said}`)
      else if (reply.kind === 'done' || reply.kind === 'frame') tellTwin(message)
    }
  })
  if (faults.length === 0) {
    const [last, twins] = [lastFrame(tell), lastFrame(tellTwin)]
    if (last === null) faults.push('the run cannot go on')
    else if (last !== twins) faults.push('a refusal left its trace')
  }
  return faults
}

function faultOfReply(reply: Reply, message: unknown): string | null {
  const { id, buffer } = (message ?? {}) as { id?: unknown; buffer?: unknown }
  if (!Object.is(reply.id, id) && typeof id !== 'object') return `the answer has the id ${reply.id}`
  if (reply.kind === 'failed') return `the run broke (${reply.sentence})`
  if (reply.kind === 'done') return null
  if (buffer instanceof ArrayBuffer && reply.buffer?.byteLength !== buffer.byteLength)
    return 'the buffer is gone'
  if (reply.kind === 'frame') {
    const { time, hero, receptorX } = viewFrame(reply.buffer)
    const isSound = [...time, ...hero, ...receptorX.subarray(0, 10)].every(Number.isFinite)
    return isSound ? null : 'the frame has numbers that are none'
  }
  return /^[^\n]{15,400}\.$/.test(reply.sentence) ? null : `no sentence but “${reply.sentence.slice(0, 500)}”`
}

/** All that a run is, a second later than wherever it stands: a refused advance says where that is. Null where it stays. */
function lastFrame(tell: (message: unknown) => Reply[]): string | null {
  const [refused] = tell({ kind: 'advance', id: -2, to: 0, buffer: createFrameBuffer() })
  const now = refused?.kind === 'refused' ? Number(refused.values.now) : 0
  const [reply] = tell({ kind: 'advance', id: -3, to: now + 1, buffer: createFrameBuffer() })
  if (reply?.kind !== 'frame') return null
  const { hero, neighbour, counters, time } = viewFrame(reply.buffer)
  return JSON.stringify([reply.samples.length, [...time], [...hero], [...neighbour], [...counters]])
}
