import type { FrameStream } from '#src/session/session.ts'
import { createFrameBuffer, type FrameView, viewFrame } from '#src/wire/frame-view.ts'

/** The three buffers of a run: shown, previous, and one that is away or at home. */
export interface FrameBuffers extends FrameStream {
  /** The buffer to send, or null while it is away: this is what paces the worker. */
  lend(): ArrayBuffer | null
  /** A frame came back: it is shown, the shown one becomes previous, and the previous one is free to be lent. */
  arrive(buffer: ArrayBuffer): void
  /** A buffer came back unfilled. */
  giveBack(buffer: ArrayBuffer | undefined): void
  /** Makes the frame that arrived last stand still: previous and shown are the same instant. */
  settle(): void
  moveTo(simTime: number): void
}

export function createFrameBuffers(): FrameBuffers {
  let shown = viewFrame(createFrameBuffer())
  let previous = viewFrame(createFrameBuffer())
  let free: ArrayBuffer | null = createFrameBuffer()
  let simTime = 0
  let isSettled = true

  return {
    get shown() {
      return shown
    },
    get previous() {
      return isSettled ? shown : previous
    },
    get simTime() {
      return simTime
    },
    get blend() {
      if (isSettled) return 1
      const from = timeOf(previous)
      const span = timeOf(shown) - from
      return span > 0 ? Math.min(1, Math.max(0, (simTime - from) / span)) : 1
    },
    lend() {
      const lent = free
      free = null
      return lent
    },
    arrive(buffer) {
      free = previous.buffer
      previous = shown
      shown = viewFrame(buffer)
      isSettled = false
    },
    giveBack(buffer) {
      // A worker that broke may have kept the buffer: a new one takes its place.
      free = buffer && buffer.byteLength > 0 ? buffer : createFrameBuffer()
    },
    settle() {
      isSettled = true
      simTime = timeOf(shown)
    },
    moveTo(at) {
      simTime = at
    },
  }
}

function timeOf(frame: FrameView): number {
  return frame.time[0] ?? 0
}
