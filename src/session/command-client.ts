import { isReplyTo } from '#src/session/is-reply-to.ts'
import type { Command, Reply } from '#src/wire/messages.ts'

/** The page's end of a worker, or of anything that answers commands as one does. */
export interface WorkerPort {
  post(command: Command, transfer: ArrayBuffer[]): void
  listen(onReply: (reply: Reply) => void, onBroken: (reason: string) => void): void
  close(): void
}

/** A command without its id, which the client gives. */
export type Request = Command extends infer Each ? (Each extends Command ? Omit<Each, 'id'> : never) : never

/** Matches replies to commands by id. */
export interface CommandClient {
  /**
   * Resolves with the reply, whatever its kind, and never rejects: a port that broke or was closed answers with
   * `failed`, one whose answer cannot be read is given up as broken, and a request that cannot be sent (a script passed
   * a function, say) is `refused`.
   */
  ask(request: Request): Promise<Reply>
  /**
   * Lets wall seconds pass. A port that owes an answer for longer than `patience` seconds is given up: it hangs. A sleeping
   * machine does not count, since one call counts at most one second. Loading takes longer than answering, so before its
   * first answer a port has four times as long.
   */
  pass(seconds: number, patience: number): void
  close(): void
}

const loadingFactor = 4

export function createCommandClient(port: WorkerPort): CommandClient {
  const waiting = new Map<number, { readonly kind: Command['kind']; resolve(reply: Reply): void }>()
  let lastId = 0
  let broken: string | null = null
  let hasAnswered = false
  let quietFor = 0

  port.listen((reply) => {
    // What answers no question that is open is nobody's business, and no sign of life either.
    const asked = waiting.get(reply?.id)
    if (!asked) return
    hasAnswered = true
    quietFor = 0
    if (isReplyTo(asked.kind, reply)) {
      waiting.delete(reply.id)
      asked.resolve(reply)
    } else {
      giveUp('its answer cannot be read: reload the page, so that page and simulation are of one version')
      port.close()
    }
  }, giveUp)

  return {
    ask(request) {
      const id = ++lastId
      if (broken !== null) return Promise.resolve(failed(id, broken))
      return new Promise((resolve) => {
        waiting.set(id, { kind: request.kind, resolve })
        try {
          port.post({ ...request, id } as Command, 'buffer' in request ? [request.buffer] : [])
        } catch (error) {
          waiting.delete(id)
          resolve(unsendable(id, error))
        }
      })
    },
    pass(seconds, patience) {
      if (waiting.size === 0) {
        quietFor = 0
        return
      }
      quietFor += Math.min(Math.max(seconds, 0), 1)
      if (quietFor <= patience * (hasAnswered ? 1 : loadingFactor)) return
      giveUp(`it gave no answer for ${Math.round(quietFor)} s`)
      port.close()
    },
    close() {
      giveUp('it was closed')
      port.close()
    },
  }

  function giveUp(reason: string): void {
    broken = reason
    const left = [...waiting]
    waiting.clear()
    for (const [id, { resolve }] of left) resolve(failed(id, reason))
  }
}

function failed(id: number, reason: string): Reply {
  return { kind: 'failed', id, sentence: `The simulation stopped: ${reason}.` }
}

function unsendable(id: number, error: unknown): Reply {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    kind: 'refused',
    id,
    code: 'not-sendable',
    values: { reason },
    sentence: `This cannot be sent to the simulation: ${reason}`,
  }
}
