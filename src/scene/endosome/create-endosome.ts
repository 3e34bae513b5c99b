import { Color, Group, Vector3 } from 'three'
import type { CreateActor } from '#src/scene/actor.ts'
import { countEvents, createEventClock } from '#src/scene/endosome/count-events.ts'
import { createBubble } from '#src/scene/endosome/create-bubble.ts'
import { createCargo } from '#src/scene/endosome/create-cargo.ts'
import { createFusionState, fuseEndosome, fusionSeconds } from '#src/scene/endosome/fusion-course.ts'
import { internalizationSeconds, pinchOffPit } from '#src/scene/endosome/internalization-course.ts'
import { findWallSite } from '#src/scene/endosome/wall-site.ts'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { coarseMembraneFade } from '#src/scene/membranes/fade-membranes.ts'
import { counterIndex } from '#src/wire/frame-view.ts'

/** Where membrane comes and goes, as directions from the middle of the head: beside the density, in sight from below. */
const exit = [0.86, 0.1, 0.26] as const
const entry = [-0.8, 0.12, -0.5] as const
/** Triskelia of the clathrin coat, and how far they stand off the membrane, µm. */
const coatBeads = 44
const coatHeight = 0.011
const coatColor = new Color('#9fb39a')
/** Without motion an event is one picture of its middle, s. */
const fusionStill = 1.75
const pitStill = 1.5

/**
 * AMPA receptors on their way: an endosome, cut open, that fuses with the wall each time the model inserts one, and a
 * coated pit that pinches off each time it removes one. Endosome and pit stand for many smaller steps elsewhere.
 */
export const createEndosome: CreateActor = (context) => {
  const isLow = context.quality === 'low'
  const endosome = createBubble(context, findWallSite(...exit), { color: '#5fa6c8', lumen: '#7482bd' })
  const pit = createBubble(context, findWallSite(...entry), { color: '#6f8fa8', lumen: '#2a4670' })
  const cargo = createCargo(context, 3, 6701)
  const caught = createCargo(context, 2, 6702)
  const coat = createImpostorSpheres(coatBeads, {
    specular: 0.3,
    rim: 0.5,
    growth: true,
    roundDepth: !isLow,
    lite: isLow,
  })
  for (let i = 0; i < coatBeads; i++) coat.shades.set([coatColor.r, coatColor.g, coatColor.b, 0], 4 * i)
  coat.commit(0, true)
  const object = new Group()
  object.add(endosome.object, cargo.mesh, pit.object, caught.mesh, coat.object)
  const fusing = createFusionState()
  const pinching = createFusionState()
  const insertions = createEventClock()
  const removals = createEventClock()
  const spot = new Vector3()
  const intoPit = new Vector3()

  return {
    object,
    update(moment) {
      const { counters } = moment.frame
      const { stageDelta, simDelta, reducedMotion } = moment
      countEvents(insertions, counters[counterIndex.amparsInserted]!, fusionSeconds, stageDelta, simDelta)
      countEvents(
        removals,
        counters[counterIndex.amparsRemoved]!,
        internalizationSeconds,
        stageDelta,
        simDelta,
      )
      const fade = coarseMembraneFade(moment) * Math.min(1, Math.max(0, (moment.shots.inside - 0.5) / 0.4))
      object.visible = fade > 0.01
      if (!object.visible) return
      const isStill = reducedMotion && insertions.seconds >= 0
      fuseEndosome(isStill ? fusionStill : insertions.seconds, fusing)
      if (!reducedMotion && insertions.seconds < 0)
        fusing.shape.centre += 0.006 * Math.sin(moment.stageTime * 0.9)
      endosome.show(fusing.shape, moment, fade * fusing.presence)
      cargo.show(endosome, fusing.slide, moment, fade * fusing.presence)

      pinchOffPit(reducedMotion && removals.seconds >= 0 ? pitStill : removals.seconds, pinching)
      const shown = fade * pinching.presence
      pit.show(pinching.shape, moment, shown)
      // Receptors slide from the wall into the pit: the way out, backwards.
      caught.show(pit, 0.98 * (1 - pinching.slide), moment, shown)
      showCoat(shown)
    },
    dispose() {
      for (const part of [endosome, pit, cargo, caught, coat]) part.dispose()
    },
  }

  /** Clathrin on the side of the cytosol, denser as the pit deepens. */
  function showCoat(fade: number): void {
    coat.setFade(fade)
    if (fade <= 0.01) return
    for (let i = 0; i < coatBeads; i++) {
      const at = 0.03 + 0.6 * Math.sqrt((i + 0.5) / coatBeads)
      pit.sample(at, Math.PI * (0.52 + 0.96 * ((i * 0.618034) % 1)), spot, intoPit)
      spot.addScaledVector(intoPit, -coatHeight)
      spot.toArray(coat.spheres, 4 * i)
      coat.spheres[4 * i + 3] = 0.0042
    }
    coat.commit(coatBeads)
  }
}
