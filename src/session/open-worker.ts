import type { WorkerPort } from '#src/session/command-client.ts'

/** The simulation in a thread of its own. */
export function openWorker(): WorkerPort {
  const worker = new Worker(new URL('../worker/simulation-worker.ts', import.meta.url), { type: 'module' })
  return {
    post: (command, transfer) => worker.postMessage(command, transfer),
    listen(onReply, onBroken) {
      worker.onmessage = (event) => onReply(event.data)
      worker.onerror = (event) => {
        event.preventDefault()
        onBroken(event.message || 'the simulation thread could not be loaded')
      }
      worker.onmessageerror = () => onBroken('a message from the simulation thread could not be read')
    },
    close: () => worker.terminate(),
  }
}
