import type { FrameStream } from '#src/session/session.ts'
import { createFrameBuffer, type FrameView, viewFrame } from '#src/wire/frame-view.ts'

/**
 * The three buffers of a run: shown, previous, and one that is free, away at the worker, or back and waiting until the
 * picture has reached the shown frame. A buffer is what paces the worker: none free, no question.
 */
export interface FrameBuffers extends FrameStream {
  /** Whether a buffer could be lent without cutting short what is shown. */
  readonly isFree: boolean
  /** The buffer to send. A frame that waits is shown first. Null while it is away. */
  lend(): ArrayBuffer | null
  /**
   * The frame of a second came back. Returns windows on it.
   * @throws Error where it is not a frame of this version, or not of that second.
   */
  arrive(buffer: ArrayBuffer, at: number): FrameView
  /** A buffer came back unfilled, or (undefined) never will. */
  giveBack(buffer: ArrayBuffer | undefined): void
  /** Makes the frame that arrived last stand still: previous and shown are the same instant. */
  settle(): void
  /** Moves the picture on; a waiting frame is taken up when the shown one has been reached. */
  moveTo(simTime: number): void
}

export function createFrameBuffers(): FrameBuffers {
  let shown = viewFrame(createFrameBuffer())
  let previous = viewFrame(createFrameBuffer())
  let waiting: FrameView | null = null
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
    get isFree() {
      return free !== null
    },
    lend() {
      takeUp()
      const lent = free
      free = null
      return lent
    },
    arrive(buffer, at) {
      const frame = viewFrame(buffer)
      if (timeOf(frame) !== at) {
        throw new Error(`The worker was asked for ${at} s and sent ${timeOf(frame)} s: reload the page.`)
      }
      waiting = frame
      if (simTime >= timeOf(shown)) takeUp()
      return frame
    },
    giveBack(buffer) {
      // A worker that broke may have kept the buffer: a new one takes its place.
      free = buffer && buffer.byteLength > 0 ? buffer : createFrameBuffer()
    },
    settle() {
      takeUp()
      isSettled = true
      simTime = timeOf(shown)
    },
    moveTo(at) {
      simTime = at
      if (simTime >= timeOf(shown)) takeUp()
    },
  }

  function takeUp(): void {
    if (!waiting) return
    free = previous.buffer
    previous = shown
    shown = waiting
    waiting = null
    isSettled = false
  }
}

function timeOf(frame: FrameView): number {
  return frame.time[0] as number
}
