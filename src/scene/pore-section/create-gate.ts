import { Color } from 'three'
import { createImpostorSpheres, type ImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'

/** The helix ends that close the channel where they cross: nm over the membrane's middle, distance from the axis. */
const root = { height: 4, reach: 2.5, radius: 1 }
const tip = { height: 2.3, closedReach: 0.72, openReach: 2.5, radius: 0.78 }
const beads = 4
/** Three of the four arms; the fourth is cut away. */
const arms = 3

/** The channel's gate: arms from the wall whose tips meet on the axis, or lie against the wall. */
export interface Gate {
  readonly spheres: ImpostorSpheres
  /** 0 closed … 1 open; lengths in nm around the receptor's foot. */
  update(open: number): void
}

export function createGate(isLite: boolean): Gate {
  const spheres = createImpostorSpheres(arms * beads, {
    lite: isLite,
    roundDepth: !isLite,
    specular: 0.3,
    rim: 0.4,
  })
  const color = new Color('#c06aa6')
  for (let i = 0; i < arms * beads; i++) spheres.shades.set([color.r, color.g, color.b, 0], 4 * i)
  spheres.commit(arms * beads, true)
  return {
    spheres,
    update(open) {
      const tipReach = tip.closedReach + (tip.openReach - tip.closedReach) * open
      for (let arm = 0; arm < arms; arm++) {
        const angle = Math.PI + (arm * Math.PI) / 2
        for (let bead = 0; bead < beads; bead++) {
          const t = bead / (beads - 1)
          const reach = root.reach + (tipReach - root.reach) * t
          const at = 4 * (arm * beads + bead)
          const radius = root.radius + (tip.radius - root.radius) * t
          spheres.spheres[at] = Math.cos(angle) * reach
          spheres.spheres[at + 1] = root.height + (tip.height - root.height) * t
          // No bead reaches through the section.
          spheres.spheres[at + 2] = Math.min(Math.sin(angle) * reach, -radius)
          spheres.spheres[at + 3] = radius
        }
      }
      spheres.commit(arms * beads)
    },
  }
}
