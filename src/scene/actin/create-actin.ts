import { Color, Group } from 'three'
import { exaggerations } from '#src/parameters/exaggerations.ts'
import { type ActinBead, growActin } from '#src/scene/actin/grow-actin.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { signalColors } from '#src/scene/materials/signal-colors.ts'
import { coarseMembraneFade } from '#src/scene/membranes/fade-membranes.ts'
import { isFarAway } from '#src/scene/stage/shot-groups.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

const near = new Color(signalColors.actin.color)
const far = new Color(signalColors.actin.second)
const beadRadius = 0.0035
/** What a bead gives of its own colour, that no room's light turns it brown. */
const ownLight = 0.1
/** How many times thicker than in life that is. */
const drawnFactor = exaggerations.actin.factor.overview
/** Share of the filaments that stands at rest, at the low tier and else: a head of twice its volume holds twice as much, until all are there. */
const atRest = [0.52, 0.6] as const
/** What dynamic actin adds before the head has grown, as a share of all. */
const dynamic = 0.3

/** As seen from afar a bead is smaller than a pixel: between these distances, µm, fewer and thicker ones take over. */
const nearEnd = 2.3
const farStart = 2.8
const farEvery = 2
const farThickness = 1.12
/** There they are no more than a hint under the skin: nearly of its colour. */
const hint = new Color('#8f4a86')

/** The spine's skeleton. How much of it there is follows the model's dynamic F-actin. */
export const createActin: CreateActor = (context) => {
  const isLow = context.quality === 'low'
  const all = growActin(context.seed)
  const beads = isLow ? all.filter((_, i) => i % 2 === 0) : all
  const resting = atRest[isLow ? 0 : 1]
  const radius = isLow ? beadRadius * 1.35 : beadRadius
  const sample = beads.filter((bead) => bead.isSample)
  const sampled = createFilaments(sample, radius)
  const inView = createFilaments(
    beads.filter((bead) => bead.isInView && !bead.isSample),
    radius,
  )
  const inTheWay = createFilaments(
    beads.filter((bead) => !bead.isInView),
    radius,
  )
  // All the trees would be a thicket from without.
  const fromAfar = createFilaments(
    sample.filter((_, i) => i % farEvery === 0),
    radius * farThickness,
    true,
  )
  const layers = [sampled, inView, inTheWay, fromAfar]
  const object = new Group()
  for (const { spheres } of layers) object.add(spheres.object)

  return {
    object,
    update(moment) {
      const factin = Math.min(1, Math.max(0, moment.frame.hero[scalarIndex.factin] ?? 0))
      const volume = (moment.frame.hero[scalarIndex.spineVolumePercent] ?? 100) / 100
      const share = Math.min(1, resting * volume + dynamic * Math.sqrt(factin))
      const { inside, growth } = moment.shots
      const scale = moment.exaggeration.actin / drawnFactor
      for (const { spheres } of layers) spheres.setScale(scale)
      const far = Math.min(1, Math.max(0, (moment.synapseDistance - nearEnd) / (farStart - nearEnd)))
      const fade = isFarAway(moment) ? 0 : coarseMembraneFade(moment)
      // One dissolves into the other: while both are there, neither may leave holes.
      const near = fade * Math.min(1, 2 - 2 * far)
      sampled.show(share, near)
      // Close by each is large, and a CPU that draws pictures pays for it: there the low tier goes without half of them.
      inView.show(share * (isLow ? 1 - 0.5 * inside : 1), near * Math.max(0, 1 - 2 * growth))
      inTheWay.show(share, near * Math.max(0, 1 - 2 * Math.max(inside, growth)))
      fromAfar.show(share, fade * Math.min(1, 2 * far))
    },
    dispose() {
      for (const { spheres } of layers) spheres.dispose()
    },
  }

  /** `beads` in the order of growth. */
  function createFilaments(beads: readonly ActinBead[], radius: number, isHint = false) {
    const spheres = createImpostorSpheres(Math.max(1, beads.length), {
      cut: true,
      growth: true,
      specular: isHint ? 0.05 : 0.3,
      rim: isHint ? 0.15 : 0.6,
      scatter: 0.75,
      bodyGlow: 'dendrite',
      lite: true,
    })
    const color = new Color()
    beads.forEach(({ place }, i) => {
      color.copy(isHint ? hint : near).lerp(far, Math.min(1, Math.max(0, -place[2] / 0.24)))
      spheres.spheres.set([...place, radius], 4 * i)
      spheres.shades.set([color.r, color.g, color.b, isHint ? 0 : ownLight], 4 * i)
    })
    spheres.commit(beads.length, true)
    let shown = -1
    return {
      spheres,
      show(share: number, fade: number) {
        const wanted = Math.round(beads.length * share)
        if (wanted !== shown) {
          shown = wanted
          spheres.commit(wanted)
        }
        spheres.setFade(fade)
      },
    }
  }
}
