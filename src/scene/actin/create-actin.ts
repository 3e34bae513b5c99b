import { Color } from 'three'
import { growActin } from '#src/scene/actin/grow-actin.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { coarseMembraneFade } from '#src/scene/membranes/fade-membranes.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

const near = new Color('#e2c7b4')
const far = new Color('#5a3f86')
const beadRadius = 0.0035
/** Share of the filaments that stands at rest; dynamic actin adds the rest. */
const atRest = 0.72

/** The spine's skeleton. How much of it there is follows the model's dynamic F-actin. */
export const createActin: CreateActor = (context) => {
  const isLow = context.quality === 'low'
  const all = growActin(context.seed)
  const beads = isLow ? all.filter((_, i) => i % 2 === 0) : all
  const filaments = createImpostorSpheres(beads.length, {
    cut: true,
    growth: true,
    specular: 0.22,
    rim: 0.4,
    scatter: 0.7,
    bodyGlow: 'dendrite',
    lite: true,
  })
  const color = new Color()
  beads.forEach(({ place }, i) => {
    color.copy(near).lerp(far, Math.min(1, Math.max(0, -place[2] / 0.24)))
    filaments.spheres.set([...place, isLow ? beadRadius * 1.35 : beadRadius], 4 * i)
    filaments.shades.set([color.r, color.g, color.b, 0], 4 * i)
  })
  filaments.commit(beads.length, true)
  let shown = -1

  return {
    object: filaments.object,
    update(moment) {
      const factin = Math.min(1, Math.max(0, moment.frame.hero[scalarIndex.factin] ?? 0))
      const wanted = Math.round(beads.length * (atRest + (1 - atRest) * factin ** 0.5))
      if (wanted !== shown) {
        shown = wanted
        filaments.commit(wanted)
      }
      filaments.setFade(coarseMembraneFade(moment))
    },
    dispose: () => filaments.dispose(),
  }
}
