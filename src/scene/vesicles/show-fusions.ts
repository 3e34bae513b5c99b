import { Color } from 'three'
import { vesicleDiameter } from '#src/anatomy/landmarks.ts'
import { hash3 } from '#src/numerics/random-streams.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import type { ImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import type { OmegaShell } from '#src/scene/vesicles/create-omega-shell.ts'
import { type FusionCourse, openPore } from '#src/scene/vesicles/fusion-course.ts'
import { fusionX, presynapticFloor } from '#src/scene/vesicles/fusion-place.ts'
import { createOmegaProfile, shapeOmega } from '#src/scene/vesicles/omega-profile.ts'

/** Glutamate that is drawn in one vesicle: a sample of its 3000 molecules. */
const moleculesEach = 46
export const mostLumenMolecules = 3 * moleculesEach
const color = new Color('#f5e04a')
const profile = createOmegaProfile()

/** Draws the vesicles that open, and what is left in them. @returns how many there are. */
export function showFusions(
  course: FusionCourse,
  shell: OmegaShell,
  lumen: ImpostorSpheres,
  moment: SceneMoment,
): number {
  const radius = (vesicleDiameter / 2) * moment.exaggeration.vesicle - 0.003
  let shown = 0
  let molecules = 0
  for (const fusion of course.shown) {
    if (fusion.number < 0) continue
    const x = fusionX(fusion.x, moment)
    const y = presynapticFloor(x)
    shell.write(shown++, x, y, radius, fusion.progress)
    shapeOmega(profile, radius, fusion.progress)
    // Glutamate is out once the pore is open; on the way it streams down through the neck.
    const out = Math.min(1, fusion.progress / openPore)
    const left = Math.round(moleculesEach * (1 - out))
    for (let k = 0; k < left; k++) {
      const draw = hash3(23, fusion.number, k)
      const angle = ((draw & 1023) / 1023) * 2 * Math.PI
      const reach = 0.72 * profile.cap * Math.cbrt(((draw >>> 10) & 1023) / 1023)
      const height = ((draw >>> 20) & 1023) / 511.5 - 1
      const flat = Math.sqrt(1 - height * height) * reach
      const at = 4 * molecules++
      lumen.spheres[at] = x + Math.cos(angle) * flat
      lumen.spheres[at + 1] = y + profile.centre + height * reach - out * 0.5 * profile.cap
      lumen.spheres[at + 2] = -Math.abs(Math.sin(angle) * flat)
      lumen.spheres[at + 3] = 0.003
      lumen.shades[at] = color.r
      lumen.shades[at + 1] = color.g
      lumen.shades[at + 2] = color.b
      lumen.shades[at + 3] = 0.6
    }
  }
  shell.commit(shown)
  lumen.commit(molecules, molecules > 0)
  return shown
}
