import type { WorkerPort } from '#src/session/command-client.ts'

/**
 * The same port, which tells how many wall seconds each question for a frame took to come back: the worker's work, its
 * wait for the page, and the messages.
 */
export function timeAnswers(
  port: WorkerPort,
  now: () => number,
  onAnswer: (seconds: number) => void,
): WorkerPort {
  const asked = new Map<number, number>()
  return {
    post(command, transfer) {
      if (command.kind === 'advance' || command.kind === 'seek') asked.set(command.id, now())
      port.post(command, transfer)
    },
    listen(onReply, onBroken) {
      port.listen((reply) => {
        const since = asked.get(reply.id)
        asked.delete(reply.id)
        if (since !== undefined && reply.kind === 'frame') onAnswer(now() - since)
        onReply(reply)
      }, onBroken)
    },
    close: () => port.close(),
  }
}
