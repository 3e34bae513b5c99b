import { type MouseEvent, type PointerEvent, useRef } from 'react'

/** Handlers for a control that several people may touch at once. */
export interface PressHandlers {
  onPointerDown(event: PointerEvent): void
  onPointerUp(event: PointerEvent): void
  onPointerCancel(event: PointerEvent): void
  onClick(event: MouseEvent): void
}

/**
 * A press that any finger can make. Browsers make a click only of the first finger on the whole screen, so somebody who leans
 * on an exhibit would switch its buttons off for everybody else: here each pointer counts by itself. Keyboard and
 * screen readers still click.
 */
export function usePress(action: () => void): PressHandlers {
  const down = useRef<number | null>(null)
  const wasPressed = useRef(false)
  return {
    onPointerDown(event) {
      down.current = event.pointerId
      wasPressed.current = false
      // A finger that slides off the control takes the press with it.
      const { currentTarget, pointerId } = event
      if (currentTarget.hasPointerCapture(pointerId)) currentTarget.releasePointerCapture(pointerId)
    },
    onPointerUp(event) {
      if (down.current !== event.pointerId) return
      down.current = null
      wasPressed.current = true
      action()
    },
    onPointerCancel() {
      down.current = null
    },
    onClick(event) {
      // The click that follows a press is the same press; a click without one comes from a keyboard.
      if (!wasPressed.current || event.detail === 0) action()
      wasPressed.current = false
    },
  }
}
