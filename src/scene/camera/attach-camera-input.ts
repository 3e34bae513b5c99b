import type { CameraRig } from '#src/scene/camera/camera-rig.ts'

/**
 * Lets mouse, touch and keys move the camera: drag or one finger turns, right drag or two fingers pan, wheel or pinch
 * zooms and, past a shot's limit, flies on to the next scale. On the focused canvas W A S D turn, R and F zoom.
 * Returns the function that detaches everything again.
 */
export function attachCameraInput(
  element: HTMLElement,
  rig: CameraRig,
  onFly: (shot: CameraRig['shot']) => void,
): () => void {
  const pointers = new Map<number, { x: number; y: number }>()
  const listening = new AbortController()
  const options = { signal: listening.signal }

  const zoom = (factor: number) => {
    if (rig.isFlying) return
    const next = rig.zoom(factor)
    if (next) onFly(next)
  }

  element.addEventListener(
    'pointerdown',
    (event) => {
      element.setPointerCapture(event.pointerId)
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    },
    options,
  )
  element.addEventListener(
    'pointermove',
    (event) => {
      const last = pointers.get(event.pointerId)
      if (!last) return
      const dx = event.clientX - last.x
      const dy = event.clientY - last.y
      const other = otherPointer(event.pointerId)
      if (other) {
        const before = Math.hypot(last.x - other.x, last.y - other.y)
        const after = Math.hypot(event.clientX - other.x, event.clientY - other.y)
        if (before > 8 && after > 8) zoom(before / after)
        // Each finger brings half of the pan.
        rig.pan(-dx / element.clientHeight / 2, dy / element.clientHeight / 2)
      } else if (event.buttons === 2 || event.shiftKey) {
        rig.pan(-dx / element.clientHeight, dy / element.clientHeight)
      } else {
        rig.turn((-2.2 * dx) / element.clientHeight, (1.6 * dy) / element.clientHeight)
      }
      last.x = event.clientX
      last.y = event.clientY
    },
    options,
  )
  const release = (event: PointerEvent) => pointers.delete(event.pointerId)
  element.addEventListener('pointerup', release, options)
  element.addEventListener('pointercancel', release, options)
  element.addEventListener('contextmenu', (event) => event.preventDefault(), options)
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      zoom(Math.exp(Math.sign(event.deltaY) * Math.min(Math.abs(event.deltaY), 120) * 0.0015))
    },
    { ...options, passive: false },
  )
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const action = keyActions[event.key.toLowerCase()]
      if (!action) return
      event.preventDefault()
      if ('zoom' in action) zoom(action.zoom)
      else rig.turn(action.yaw, action.pitch)
    },
    options,
  )
  return () => listening.abort()

  function otherPointer(id: number) {
    for (const [other, place] of pointers) if (other !== id) return place
    return undefined
  }
}

const keyActions: Readonly<Record<string, { yaw: number; pitch: number } | { zoom: number }>> = {
  a: { yaw: -0.06, pitch: 0 },
  d: { yaw: 0.06, pitch: 0 },
  w: { yaw: 0, pitch: 0.05 },
  s: { yaw: 0, pitch: -0.05 },
  r: { zoom: 0.9 },
  f: { zoom: 1.1 },
}
