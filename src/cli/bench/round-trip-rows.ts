import { MessageChannel, type MessagePort, Worker as Thread } from 'node:worker_threads'
import type { BenchRow } from '#src/cli/bench/bench-row.ts'
import { median } from '#src/cli/bench/median.ts'
import { secondsNow } from '#src/cli/bench/process-clock.ts'
import { frameByteLength } from '#src/wire/frame-layout.ts'

const rounds = 21
const tripsPerRound = 200

/** A thread that does nothing but send back what comes, by the way that it came. */
const echo = `
const { workerData: port } = require('node:worker_threads')
port.on('message', ({ buffer, isCopied }) => {
  port.postMessage({ buffer, isCopied }, isCopied ? [] : [buffer])
})`

/**
 * What a message between page and worker costs with a frame in it: the buffer handed over, as the wire does, and the same
 * buffer copied, by turns. One message is half a round trip of a thread that only answers.
 */
export async function measureRoundTrips(): Promise<BenchRow[]> {
  const { port1: port, port2 } = new MessageChannel()
  const thread = new Thread(echo, { eval: true, workerData: port2, transferList: [port2] })
  try {
    const pairs: { handed: number; copied: number }[] = []
    for (let i = 0; i < rounds; i++) {
      pairs.push({ handed: await msPerMessage(port, false), copied: await msPerMessage(port, true) })
    }
    // The first rounds are still being compiled.
    const warm = pairs.slice(2)
    const handed = median(warm.map((pair) => pair.handed))
    const ratio = median(warm.map((pair) => pair.handed / pair.copied))
    return [
      { name: 'worker message, frame handed over', measured: handed, unit: 'ms', goal: { atMost: 0.06 } },
      { name: 'worker message, frame copied', measured: median(warm.map((pair) => pair.copied)), unit: 'ms' },
      { name: 'worker message: handed over ÷ copied', measured: ratio, unit: '×' },
    ]
  } finally {
    port.close()
    await thread.terminate()
  }
}

function msPerMessage(port: MessagePort, isCopied: boolean): Promise<number> {
  return new Promise((resolve) => {
    let left = tripsPerRound
    const start = secondsNow()
    const send = (buffer: ArrayBuffer) => port.postMessage({ buffer, isCopied }, isCopied ? [] : [buffer])
    const hear = ({ buffer }: { buffer: ArrayBuffer }) => {
      left--
      if (left > 0) return send(buffer)
      port.off('message', hear)
      resolve((1000 * (secondsNow() - start)) / (2 * tripsPerRound))
    }
    port.on('message', hear)
    send(new ArrayBuffer(frameByteLength))
  })
}
