import { sampleNames } from '#src/parameters/observables.ts'
import { frameByteLength } from '#src/wire/frame-layout.ts'
import type { Command, Reply } from '#src/wire/messages.ts'

const rowLength = 1 + sampleNames.length

/**
 * Whether something that came over the wire is a reply that a command of this kind can get. A worker of another version,
 * kept by a cache, may say anything.
 */
export function isReplyTo(kind: Command['kind'], sent: unknown): sent is Reply {
  if (typeof sent !== 'object' || sent === null) return false
  const reply = sent as Readonly<Record<string, unknown>>
  switch (reply.kind) {
    case 'done':
      return kind !== 'advance' && kind !== 'seek'
    case 'frame':
      return (
        (kind === 'advance' || kind === 'seek') &&
        reply.buffer instanceof ArrayBuffer &&
        reply.samples instanceof Float64Array &&
        reply.samples.length % rowLength === 0 &&
        (reply.samplesFrom === undefined || Number.isFinite(reply.samplesFrom))
      )
    case 'refused':
      return (
        typeof reply.code === 'string' &&
        typeof reply.sentence === 'string' &&
        areValues(reply.values) &&
        isBufferBack(reply.buffer)
      )
    case 'failed':
      return typeof reply.sentence === 'string' && isBufferBack(reply.buffer)
    default:
      return false
  }
}

/** What a sentence is filled with: texts and numbers. */
function areValues(values: unknown): boolean {
  if (typeof values !== 'object' || values === null) return false
  return Object.values(values).every((value) => typeof value === 'string' || typeof value === 'number')
}

/** A command without a buffer gets none back. */
function isBufferBack(buffer: unknown): boolean {
  return buffer === undefined || (buffer instanceof ArrayBuffer && buffer.byteLength === frameByteLength)
}
