/** Steps quality down where pictures come too slowly. It is told each frame's duration and reads no clock. */
export interface FrameRateWatch {
  /** Adds one frame's duration, s; true where the last window of frames was too slow. */
  add(seconds: number): boolean
}

const windowFrames = 60
const tooSlowSeconds = 0.05
/** A longer gap is a hidden tab or a stalled page, not a slow picture. */
const longestCounted = 1

export function createFrameRateWatch(): FrameRateWatch {
  let sum = 0
  let frames = 0
  return {
    add(seconds) {
      if (seconds > longestCounted) return false
      sum += seconds
      frames++
      if (frames < windowFrames) return false
      const mean = sum / frames
      sum = 0
      frames = 0
      return mean > tooSlowSeconds
    },
  }
}
