import type { Vector3 } from 'three'
import { amparKind } from '#src/parameters/observables.ts'

/** A ligand-binding domain's cleft: distance from the receptor's axis, height over the membrane, direction. nm, radians. */
const amparPocket = { reach: 4.45, height: 6.2, angle: Math.atan2(2, 2.35), half: Math.PI }
const nmdarPocket = { reach: 4.5, height: 5.3, angle: (3 * Math.PI) / 4, half: Math.PI }

/**
 * Where glutamate rests on a receptor, nm from its foot: in the clamshell of a subunit, one of two that face each
 * other. `yaw` is the receptor's turn about its axis.
 */
export function pocketPlace(kind: number, site: number, yaw: number, out: Vector3): Vector3 {
  const pocket = kind === amparKind ? amparPocket : nmdarPocket
  const angle = pocket.angle + site * pocket.half
  const x = Math.cos(angle) * pocket.reach
  const z = Math.sin(angle) * pocket.reach
  return out.set(x * Math.cos(yaw) + z * Math.sin(yaw), pocket.height, z * Math.cos(yaw) - x * Math.sin(yaw))
}

/** The same in the receptor that the pore shot cuts open through two clamshells, on the section's plane. */
export function sectionPocketPlace(site: number, out: Vector3): Vector3 {
  return out.set(site === 0 ? -4.3 : 4.3, 5.35, 0.1)
}
