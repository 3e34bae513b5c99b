import { Color, type Vector3 } from 'three'
import type { CreateActor } from '#src/scene/actor.ts'
import { type DrugName, drugLooks, drugNames } from '#src/scene/drugs/drug-bodies.ts'
import { placeOligomers } from '#src/scene/drugs/place-oligomers.ts'
import { updateDrugs } from '#src/scene/drugs/update-drugs.ts'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'

const mostSpheres = 1800

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
  let count = 0

  return {
    object: spheres.object,
    update(moment) {
      count = 0
      updateDrugs(add, oligomers, moment)
      spheres.commit(count, count > 0)
    },
    dispose: () => spheres.dispose(),
  }

  function add(name: DrugName, at: Vector3, turn: number, scale: number): void {
    const { body, glow } = drugLooks[name]
    if (count + body.length > mostSpheres) return
    const cos = Math.cos(turn)
    const sin = Math.sin(turn)
    for (let k = 0; k < body.length; k++) {
      const [x, y, z, radius, tone] = body[k]!
      const color = tones[name][tone]!
      const index = 4 * count++
      spheres.spheres[index] = at.x + (x * cos + z * sin) * scale
      spheres.spheres[index + 1] = at.y + y * scale
      spheres.spheres[index + 2] = at.z + (z * cos - x * sin) * scale
      spheres.spheres[index + 3] = radius * scale
      spheres.shades[index] = color.r
      spheres.shades[index + 1] = color.g
      spheres.shades[index + 2] = color.b
      spheres.shades[index + 3] = glow
    }
  }
}
