import { MathUtils } from 'three'
import type { FusionState } from '#src/scene/endosome/fusion-course.ts'

/** Radius of a coated vesicle, µm, drawn as wide as receptors of the drawn size need. */
export const pitRadius = 0.045
/** Seconds of presentation: the wall dents, the neck closes, the vesicle leaves. */
const dented = 1.2
const pinched = 1.8
const gone = 3.2
export const internalizationSeconds = gone

/**
 * A coated pit `seconds` after it began: the wall dents with receptors in it, the neck pinches off, the vesicle goes
 * inwards. Outside 0…`internalizationSeconds` nothing is there. `slide` 0: receptors still on the wall, 1: in the pit.
 */
export function pinchOffPit(seconds: number, state: FusionState): void {
  const { shape } = state
  const dent = MathUtils.smoothstep(seconds, 0, dented)
  const pinch = MathUtils.smoothstep(seconds, dented, pinched)
  const leave = MathUtils.smoothstep(seconds, pinched, gone)
  shape.radius = pitRadius
  shape.flat = 1 - dent
  shape.flare = seconds < pinched ? 0.03 * (1 - 0.6 * pinch) : 0
  shape.neck = seconds < pinched ? pitRadius * (0.95 - 0.35 * dent - 0.55 * pinch) : 0
  shape.centre = pitRadius * (0.55 + 0.45 * dent) + 0.008 * pinch + 0.12 * leave
  state.slide = MathUtils.smoothstep(seconds, 0.2, dented + 0.2)
  state.presence =
    seconds <= 0 || seconds >= gone
      ? 0
      : MathUtils.smoothstep(seconds, 0, 0.2) * (1 - MathUtils.smoothstep(seconds, gone - 0.5, gone))
}
