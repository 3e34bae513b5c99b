import { Color, Vector3 } from 'three'
import type { CreateActor } from '#src/scene/actor.ts'
import {
  antibodyStem,
  antibodyTip,
  type DrugName,
  drugLooks,
  drugNames,
} from '#src/scene/drugs/drug-bodies.ts'
import { placeOligomers } from '#src/scene/drugs/place-oligomers.ts'
import { updateDrugs } from '#src/scene/drugs/update-drugs.ts'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'

const mostSpheres = 1800
/** How far over its tips an antibody's hinge lies, nm. */
const lift = 1.2

/** Drugs, antibodies and amyloid-β, each with its own shape, where the frame says that they act. One draw call. */
export const createDrugs: CreateActor = (context) => {
  const isLow = context.quality === 'low'
  const spheres = createImpostorSpheres(mostSpheres, {
    specular: 0.5,
    gloss: 34,
    scatter: 0.8,
    rim: 0.7,
    roundDepth: !isLow,
    lite: isLow,
  })
  const tones = Object.fromEntries(
    drugNames.map((name) => [name, drugLooks[name].tones.map((hex) => new Color(hex))]),
  ) as Record<DrugName, Color[]>
  const oligomers = placeOligomers(context.seed)
  const pen = { body, antibody }
  const hinge = new Vector3()
  const along = new Vector3()
  const aside = new Vector3()
  let count = 0

  return {
    object: spheres.object,
    update(moment) {
      count = 0
      updateDrugs(pen, oligomers, moment)
      spheres.commit(count, count > 0)
    },
    dispose: () => spheres.dispose(),
  }

  function body(name: DrugName, at: Vector3, turn: number, scale: number): void {
    const { body: parts, glow } = drugLooks[name]
    if (count + parts.length > mostSpheres) return
    const cos = Math.cos(turn)
    const sin = Math.sin(turn)
    for (let k = 0; k < parts.length; k++) {
      const [x, y, z, radius, tone] = parts[k]!
      ball(
        at.x + (x * cos + z * sin) * scale,
        at.y + y * scale,
        at.z + (z * cos - x * sin) * scale,
        radius * scale,
        tones[name][tone]!,
        glow,
      )
    }
  }

  /**
   * An antibody whose arms reach from one place to the other. It lies on its side: the cleft has no room for it upright.
   * Where the places are far apart the arms are longer.
   */
  function antibody(from: Vector3, to: Vector3, scale: number): void {
    const half = from.distanceTo(to) / 2
    const arm = Math.hypot(antibodyTip.across, antibodyTip.below) * scale
    aside.set(to.z - from.z, 0, from.x - to.x).normalize()
    hinge
      .addVectors(from, to)
      .multiplyScalar(0.5)
      .addScaledVector(aside, Math.max(0.35 * arm, Math.sqrt(Math.max(0, arm * arm - half * half))))
    hinge.y += lift * scale
    along.subVectors(to, from).normalize()
    const beads = Math.max(4, Math.ceil(Math.max(arm, half) / (1.9 * scale)))
    if (count + 2 * beads + antibodyStem.length > mostSpheres) return
    for (let k = 1; k <= beads; k++) {
      const t = k / beads
      stretch(from, t, scale)
      stretch(to, t, scale)
    }
    const { glow } = drugLooks.antibody
    for (const [x, y, z, radius, tone] of antibodyStem) {
      ball(
        hinge.x + (along.x * x + aside.x * (y - 0.9)) * scale,
        hinge.y + (0.25 * y + z) * scale,
        hinge.z + (along.z * x + aside.z * (y - 0.9)) * scale,
        radius * scale,
        tones.antibody[tone]!,
        glow,
      )
    }
  }

  /** A lobe of an arm, `t` of the way from the hinge to its tip. */
  function stretch(tip: Vector3, t: number, scale: number): void {
    ball(
      hinge.x + (tip.x - hinge.x) * t,
      hinge.y + (tip.y - hinge.y) * t,
      hinge.z + (tip.z - hinge.z) * t,
      1.3 * scale,
      tones.antibody[t > 0.55 ? 1 : 0]!,
      drugLooks.antibody.glow,
    )
  }

  function ball(x: number, y: number, z: number, radius: number, color: Color, glow: number): void {
    const index = 4 * count++
    spheres.spheres[index] = x
    spheres.spheres[index + 1] = y
    spheres.spheres[index + 2] = z
    spheres.spheres[index + 3] = radius
    spheres.shades[index] = color.r
    spheres.shades[index + 1] = color.g
    spheres.shades[index + 2] = color.b
    spheres.shades[index + 3] = glow
  }
}
