import { Color } from 'three'
import { createImpostorSpheres, type ImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'

/** Height of the crossing of the M3 helices that closes the channel, and their radius, nm. */
const height = 2.5
const radius = 1.05
/** How far their tips stand from the axis, nm. */
const closedReach = 0.8
const openReach = 2.4

/** The channel's gate: three of its four helix tips (the fourth is cut away) that meet on the axis or stand aside. */
export interface Gate {
  readonly spheres: ImpostorSpheres
  /** 0 closed … 1 open; lengths in nm around the receptor's foot. */
  update(open: number): void
}

export function createGate(isLite: boolean): Gate {
  const spheres = createImpostorSpheres(3, { lite: isLite, roundDepth: !isLite, specular: 0.3, rim: 0.4 })
  const color = new Color('#c06aa6')
  for (let i = 0; i < 3; i++) spheres.shades.set([color.r, color.g, color.b, 0], 4 * i)
  return {
    spheres,
    update(open) {
      const reach = closedReach + (openReach - closedReach) * open
      for (let i = 0; i < 3; i++) {
        const angle = Math.PI + (i * Math.PI) / 2
        const at = 4 * i
        spheres.spheres[at] = Math.cos(angle) * reach
        spheres.spheres[at + 1] = height
        spheres.spheres[at + 2] = Math.sin(angle) * reach - radius
        spheres.spheres[at + 3] = radius
      }
      spheres.commit(3, true)
    },
  }
}
