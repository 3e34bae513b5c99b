import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession } from 'playwright'
import { weighObjects } from '#src/cli/soak/weigh-objects.ts'

/** Weighs the script of the page's worker, which has a heap of its own. */
export interface WorkerHeap {
  /** After collecting its garbage; null where no worker answers. With `isThorough` also by a snapshot. */
  measure(isThorough: boolean): Promise<WorkerWeight | null>
}

export interface WorkerWeight {
  /** Which of the workers that there were so far. */
  readonly number: number
  readonly heapMB: number
  /** Without compiled code. */
  readonly objectsMB: number | null
}

/** A worker that computes answers when it is done; one that hangs never does. */
const patience = 20_000

/** Attaches to each worker of the page as it comes. */
export async function watchWorkerHeap(devtools: CDPSession): Promise<WorkerHeap> {
  const attached: { readonly session: string; readonly number: number }[] = []
  const waiting = new Map<string, (result: unknown) => void>()
  let pieces: string[] = []
  let workers = 0
  let asked = 0
  devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') attached.push({ session: sessionId, number: ++workers })
  })
  devtools.on('Target.detachedFromTarget', ({ sessionId }) => {
    const place = attached.findIndex(({ session }) => session === sessionId)
    if (place >= 0) attached.splice(place, 1)
  })
  devtools.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { id, result, method, params } = JSON.parse(message) as {
      id?: number
      result?: unknown
      method?: string
      params?: { chunk?: string }
    }
    if (method === 'HeapProfiler.addHeapSnapshotChunk' && params?.chunk) pieces.push(params.chunk)
    const key = `${sessionId} ${id}`
    waiting.get(key)?.(result)
    waiting.delete(key)
  })
  await devtools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })

  async function ask(session: string, method: string): Promise<unknown> {
    const id = ++asked
    const key = `${session} ${id}`
    const answered = new Promise<unknown>((resolve) => waiting.set(key, resolve))
    const message = JSON.stringify({ id, method })
    try {
      await devtools.send('Target.sendMessageToTarget', { sessionId: session, message })
      return await Promise.race([answered, pause(patience, null, { ref: false })])
    } catch {
      return null
    } finally {
      waiting.delete(key)
    }
  }

  return {
    async measure(isThorough) {
      const latest = attached.at(-1)
      if (!latest) return null
      const { session, number } = latest
      await ask(session, 'HeapProfiler.collectGarbage')
      const usage = (await ask(session, 'Runtime.getHeapUsage')) as { usedSize?: number } | null
      if (usage?.usedSize === undefined) return null
      pieces = []
      const isTaken = isThorough && (await ask(session, 'HeapProfiler.takeHeapSnapshot')) !== null
      return {
        number,
        heapMB: usage.usedSize / 1e6,
        objectsMB: isTaken ? weighObjects(pieces.join('')).objects : null,
      }
    },
  }
}
