import { Color, Group, Vector3 } from 'three'
import { calciumOnLogScale } from '#src/parameters/calcium-scale.ts'
import type { CreateActor, SceneMoment } from '#src/scene/actor.ts'
import { createIonArrows } from '#src/scene/calcium/ion-arrows.ts'
import { createIonStreams } from '#src/scene/calcium/ion-stream.ts'
import {
  createDrawnCalcium,
  isConducting,
  mostCalcium,
  updateCalcium,
} from '#src/scene/calcium/update-calcium.ts'
import { createGlowPoints } from '#src/scene/materials/glow-points.ts'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { lightDepths, setLamp } from '#src/scene/materials/light-rig.ts'
import { signalColors } from '#src/scene/materials/signal-colors.ts'
import { limitRise } from '#src/scene/membranes/limit-rise.ts'
import { companionRow, heroReceptorRow } from '#src/scene/pore-section/hero-receptor.ts'
import { isInSection } from '#src/scene/pore-section/section-hiding.ts'
import { standReceptor } from '#src/scene/receptors/receptor-stance.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

/** Drawn radius at a factor of 1, µm: a bare ion of 0.1 nm with the water that it drags along. */
const ionRadius = 0.00028
const body = new Color(signalColors.calcium.color)
const halo = new Color(signalColors.calcium.second)
const plume = new Color('#ff5a10')
/** What the pore shot sees of the spine, at full light. */
const depths = new Color('#480d20')
/** An arrow at an open pore, nm: beside its axis, how far below the membrane it points, its length. */
const arrowAside = 3.2
const arrowTip = 10.2
const arrowLength = 6.4

const foot = new Vector3()

/** Ca²⁺: smooth spheres with a wide halo, in single file through open pores and on into the spine. */
export const createCalcium: CreateActor = (context) => {
  const spheres = createImpostorSpheres(mostCalcium, {
    specular: 0.8,
    gloss: 50,
    scatter: 0.9,
    rim: 0.6,
    roundDepth: context.quality !== 'low',
    lite: context.quality === 'low',
  })
  for (let i = 0; i < mostCalcium; i++) spheres.shades.set([body.r, body.g, body.b, 0.75], 4 * i)
  spheres.commit(mostCalcium, true)
  // Four more for the light of two plumes.
  const halos = createGlowPoints(mostCalcium + 4)
  const object = new Group()
  const arrows = createIonArrows('#ff8a3c')
  object.add(spheres.object, halos.object, arrows.object)
  const streams = createIonStreams()
  const drawn = createDrawnCalcium()
  // Without a last pass halos add up in display values, where they look brighter.
  const haloLight = context.quality === 'low' ? 0.14 : 0.3
  const plumeLights = [0, 0]
  let spineLight = 0

  return {
    object,
    update(moment) {
      updateCalcium(streams, drawn, moment)
      const radius = ionRadius * moment.exaggeration.ion
      for (let i = 0; i < drawn.count; i++) {
        const at = 4 * i
        const presence = drawn.ions[at + 3]!
        for (let axis = 0; axis < 3; axis++) {
          spheres.spheres[at + axis] = drawn.ions[at + axis]!
          halos.halos[at + axis] = drawn.ions[at + axis]!
        }
        spheres.spheres[at + 3] = radius * Math.sqrt(presence)
        halos.halos[at + 3] = radius * 7.5
        halos.lights[3 * i] = halo.r * haloLight * presence
        halos.lights[3 * i + 1] = halo.g * haloLight * presence
        halos.lights[3 * i + 2] = halo.b * haloLight * presence
      }
      spheres.commit(drawn.count)
      lightSpine(moment)
      halos.commit(lightPlumes(moment))
      pointInwards(moment)
    },
    dispose() {
      spheres.dispose()
      halos.dispose()
      arrows.dispose()
    },
  }

  /** Where nothing may move an arrow says which way the ions go. */
  function pointInwards(moment: SceneMoment): void {
    arrows.clear()
    if (moment.reducedMotion && moment.stageDelta > 0) {
      const size = moment.exaggeration.receptor / 1000
      for (let i = 0; i < drawn.poreCount; i++) {
        const row = drawn.pores[i]!
        standReceptor(moment, row, foot)
        // Beside the file, so that it hides no ion.
        arrows.add(foot.x + arrowAside * size, foot.y - arrowTip * size, foot.z + 0.0004, arrowLength * size)
      }
    }
    arrows.commit()
  }

  /** Under the membrane of the pore shot lies the spine: its light is that of its free Ca²⁺. */
  function lightSpine({ frame, shots, stageDelta }: SceneMoment): void {
    spineLight = limitRise(spineLight, calciumOnLogScale(frame.hero[scalarIndex.caUM]!), stageDelta)
    lightDepths(depths, spineLight * shots.pore)
  }

  /** The receptors that the pore shot cuts open light the inside of the spine. @returns how many halos there are then. */
  function lightPlumes(moment: SceneMoment): number {
    const hero = heroReceptorRow(moment.frame)
    let used = drawn.count
    let brightest = 0
    setLamp('calcium', 0, 0, 0, 1, halo, 0)
    for (let k = 0; k < plumeLights.length; k++) {
      const row = k === 0 ? hero : companionRow(moment.frame, hero)
      const isSeen = row >= 0 && isInSection(moment, row, hero)
      plumeLights[k] = limitRise(
        plumeLights[k]!,
        isSeen && isConducting(moment, row) ? 1 : 0,
        moment.stageDelta,
      )
      const strength = isSeen ? plumeLights[k]! * moment.shots.pore : 0
      if (strength < 0.01) continue
      standReceptor(moment, row, foot)
      if (strength > brightest) {
        brightest = strength
        setLamp('calcium', foot.x, foot.y - 0.01, foot.z + 0.002, 0.022, halo, 2.2 * strength)
      }
      addPlume(used++, foot.y - 0.0095, 0.034, 0.26 * strength)
      addPlume(used++, foot.y - 0.004, 0.011, 0.22 * strength)
    }
    return used
  }

  function addPlume(i: number, y: number, size: number, light: number): void {
    halos.halos[4 * i] = foot.x
    halos.halos[4 * i + 1] = y
    halos.halos[4 * i + 2] = foot.z + 0.001
    halos.halos[4 * i + 3] = size
    halos.lights[3 * i] = plume.r * light
    halos.lights[3 * i + 1] = plume.g * light
    halos.lights[3 * i + 2] = plume.b * light
  }
}
