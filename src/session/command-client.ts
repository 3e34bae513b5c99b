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
  /** Resolves with the reply, whatever its kind. Never rejects: a broken port answers with `failed`. */
  ask(request: Request): Promise<Reply>
  close(): void
}

export function createCommandClient(port: WorkerPort): CommandClient {
  const waiting = new Map<number, (reply: Reply) => void>()
  let lastId = 0
  let broken: string | null = null

  port.listen(
    (reply) => {
      const resolve = waiting.get(reply.id)
      waiting.delete(reply.id)
      resolve?.(reply)
    },
    (reason) => {
      broken = reason
      for (const [id, resolve] of waiting) resolve({ kind: 'failed', id, sentence: sentenceOf(reason) })
      waiting.clear()
    },
  )

  return {
    ask(request) {
      const id = ++lastId
      if (broken !== null) return Promise.resolve({ kind: 'failed', id, sentence: sentenceOf(broken) })
      return new Promise((resolve) => {
        waiting.set(id, resolve)
        port.post({ ...request, id } as Command, 'buffer' in request ? [request.buffer] : [])
      })
    },
    close() {
      port.close()
      waiting.clear()
    },
  }
}

function sentenceOf(reason: string): string {
  return `The simulation stopped: ${reason}.`
}
