import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession } from 'playwright'

/** Weighs the script of the page's worker, which has a heap of its own. */
export interface WorkerHeap {
  /** After collecting its garbage; null where no worker answers. `number` counts the workers that there were. */
  measure(): Promise<{ readonly number: number; readonly heapMB: number } | null>
}

/** A worker that computes answers when it is done; one that hangs never does. */
const patience = 10_000

/** Attaches to each worker of the page as it comes. */
export async function watchWorkerHeap(devtools: CDPSession): Promise<WorkerHeap> {
  const attached: { readonly session: string; readonly number: number }[] = []
  const waiting = new Map<string, (result: unknown) => void>()
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
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown }
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
    async measure() {
      const latest = attached.at(-1)
      if (!latest) return null
      await ask(latest.session, 'HeapProfiler.collectGarbage')
      const usage = (await ask(latest.session, 'Runtime.getHeapUsage')) as { usedSize?: number } | null
      return usage?.usedSize === undefined ? null : { number: latest.number, heapMB: usage.usedSize / 1e6 }
    },
  }
}
