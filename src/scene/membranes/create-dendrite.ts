import { Color, Group } from 'three'
import {
  dendriteAxisY,
  neighbourPlanIndex,
  spineHeadCentre,
  spineHeadRadius,
} from '#src/anatomy/dendrite-field.ts'
import { linearGrowth } from '#src/anatomy/spine-growth.ts'
import { calciumOnLogScale } from '#src/parameters/calcium-scale.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { lightUniforms, setBodyGlow } from '#src/scene/materials/light-rig.ts'
import { createDendriteContents } from '#src/scene/membranes/create-dendrite-contents.ts'
import { createMembrane } from '#src/scene/membranes/create-membrane.ts'
import { createStuds } from '#src/scene/membranes/create-studs.ts'
import { coarseMembraneFade } from '#src/scene/membranes/fade-membranes.ts'
import { limitRise } from '#src/scene/membranes/limit-rise.ts'
import { createSpikeLight, updateSpikeLight } from '#src/scene/membranes/spike-light.ts'
import { wholeShare } from '#src/scene/stage/shot-groups.ts'
import { counterIndex, scalarIndex } from '#src/wire/frame-view.ts'

const calciumLight = new Color('#ff5f2a')
/** Spikes are the one cold signal: the light of Na⁺, not of Ca²⁺. */
const spikeLight = new Color('#bfe6ff')
/** Light and reach, µm, of a wave and of the steady light of a train: faint, or it would bleach the whole cell. */
const waveGlow = 1.5
const waveRadius = 1.25
const heldGlow = 0.08
const heldRadius = 14
/** Glow of a head full of Ca²⁺, in scene light. */
const fullGlow = 3.3

/**
 * The dendrite with the hero spine and its neighbours: violet jelly that shines orange where Ca²⁺ is. The hero's head
 * swells and shrinks with its volume.
 */
export const createDendrite: CreateActor = (context) => {
  const geometry = requireMesh(context.meshes, context.quality === 'low' ? 'dendrite-lite' : 'dendrite')
  const membrane = createMembrane({
    quality: context.quality,
    geometry,
    color: '#6b3f8e',
    closedWall: '#41246b',
    openWall: '#2f2a86',
    insideWall: '#74376c',
    facingAlpha: 0.62,
    growth: true,
    body: 'dendrite',
    renderOrder: 10,
  })
  const studs = createStuds(context, {
    geometry,
    count: 5200,
    colors: ['#9a6fb8', '#7d55a8', '#b48ac4', '#6f6fb8'],
    stream: 7101,
    body: 'dendrite',
    growth: true,
    // The synaptic face belongs to the receptors, and far down the dendrite studs would only shimmer.
    accepts: (p) => !(p.y > 0.15 && Math.hypot(p.x, p.z) < 0.32) && p.x < 4.5,
  })
  const contents = createDendriteContents(context)
  const object = new Group()
  object.add(contents.object, membrane.object, studs.object)
  const neighbour = spineHeadCentre(neighbourPlanIndex)
  const neighbourRadius = spineHeadRadius(neighbourPlanIndex)
  const spike = createSpikeLight()
  let heroGlow = 0
  let neighbourGlow = 0

  return {
    object,
    update(moment) {
      const fade = coarseMembraneFade(moment)
      object.visible = fade > 0.01
      const { hero, neighbour: other } = moment.frame
      heroGlow = limitRise(heroGlow, calciumOnLogScale(hero[scalarIndex.caUM]!), moment.stageDelta)
      neighbourGlow = limitRise(neighbourGlow, calciumOnLogScale(other[scalarIndex.caUM]!), moment.stageDelta)
      // To an eye inside it is lamps that show Ca²⁺: a wall that shone as well would drown them.
      const glow = fullGlow * heroGlow * (1 - 0.93 * moment.shots.inside)
      setBodyGlow('hero', 0, 0.06, 0.06, 0.31, calciumLight, glow)
      setBodyGlow(
        'neighbour',
        neighbour[0],
        neighbour[1],
        neighbour[2],
        neighbourRadius,
        calciumLight,
        fullGlow * neighbourGlow,
      )
      updateSpikeLight(
        spike,
        moment.frame.counters[counterIndex.postsynapticSpikes]!,
        hero[scalarIndex.dendriteMV]!,
        moment.simDelta,
        moment.stageDelta,
      )
      // It runs along the cell: where a section or the inside is looked at it would only bleach the wall.
      showSpike(moment.reducedMotion, wholeShare(moment) - moment.shots.inside)
      lightUniforms.uSpineGrowth.value = linearGrowth(hero[scalarIndex.spineVolumePercent]! / 100)
      membrane.update(moment, fade, 0, moment.shots.growth + 0.7 * moment.shots.nucleus)
      // From close by studs on the far wall would poke through into the section.
      studs.setFade(fade * (wholeShare(moment) - moment.shots.inside))
      // Where the spine's own inside matters, nothing else shines through.
      contents.update(moment, fade * (1 - moment.shots.growth))
    },
    dispose() {
      membrane.dispose()
      studs.dispose()
      contents.dispose()
    },
  }

  /** A wave is a small bright place on the shaft; a steady light, which is all that moves without motion, lies along it. */
  function showSpike(isStill: boolean, share: number): void {
    const isWave = !isStill && spike.wave > spike.held
    setBodyGlow(
      'spike',
      isWave ? spike.place : 5,
      isWave ? dendriteAxisY(spike.place) : dendriteAxisY(5),
      0,
      isWave ? waveRadius : heldRadius,
      spikeLight,
      share * (isWave ? waveGlow * spike.wave : heldGlow * Math.max(spike.held, spike.wave)),
    )
  }
}
