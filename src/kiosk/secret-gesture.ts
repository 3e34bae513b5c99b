/** Touches in the same corner that open the operators' door. */
const wanted = 7
/** Seconds within which they have to come. */
const within = 5
/** Share of the display's short side that the corner takes. */
const corner = 0.12

/** Counts touches in the upper left corner. It has no clock: the page tells it how time passes. */
export interface SecretGesture {
  /** A touch, in pixels of the window. Returns whether it was the last one wanted. */
  touch(x: number, y: number, width: number, height: number): boolean
  pass(seconds: number): void
}

export function createSecretGesture(): SecretGesture {
  let count = 0
  let left = 0
  return {
    touch(x, y, width, height) {
      const reach = corner * Math.min(width, height)
      if (x > reach || y > reach) {
        count = 0
        return false
      }
      if (count === 0) left = within
      count++
      if (count < wanted) return false
      count = 0
      return true
    },
    pass(seconds) {
      left -= Math.min(Math.max(seconds, 0), 1)
      if (left <= 0) count = 0
    },
  }
}
