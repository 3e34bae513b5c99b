import type { KineticScheme } from '#src/model/kinetic-scheme.ts'

/** Below this a negative occupancy is rounding and not the method's overshoot in a long step. */
export const occupancyRounding = 1e-12

/** Which transitions a scheme has, whatever their rates: code that was written for them says so in these words. */
export function topologyOf({ states, transitions }: KineticScheme): string {
  const arrows = transitions.map(
    ({ from, to, bindsGlutamate }) => `${from}${bindsGlutamate ? '+' : '>'}${to}`,
  )
  return `${states.length}: ${arrows.join(' ')}`
}
