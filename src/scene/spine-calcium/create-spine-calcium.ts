import { Color, Group, Vector3 } from 'three'
import { calciumOnLogScale } from '#src/parameters/calcium-scale.ts'
import type { CreateActor, SceneMoment } from '#src/scene/actor.ts'
import { createGlowPoints } from '#src/scene/materials/glow-points.ts'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { setLamp } from '#src/scene/materials/light-rig.ts'
import { signalColors } from '#src/scene/materials/signal-colors.ts'
import { limitRise } from '#src/scene/membranes/limit-rise.ts'
import { standReceptor } from '#src/scene/receptors/receptor-stance.ts'
import { createMotes } from '#src/scene/spine-calcium/place-motes.ts'
import { createDrawnMotes, updateMotes } from '#src/scene/spine-calcium/update-motes.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

const counts = { low: 140, medium: 260, high: 420 } as const
/** Drawn radius at a factor of 1, µm: the ion with the water that it drags along. */
const ionRadius = 0.00028
const body = new Color(signalColors.calcium.color)
const halo = new Color(signalColors.calcium.second)
const lampLight = new Color('#ff7a2a')
const roomLight = new Color('#ff5a14')
/** The light of Ca²⁺ under the density: places and sizes of soft clouds, µm. */
const clouds = [
  [0, 0.175, -0.1, 0.5],
  [-0.15, 0.17, -0.04, 0.36],
  [0.15, 0.17, -0.12, 0.4],
  [0.02, 0.14, -0.18, 0.46],
] as const
/** Receptors that light the roof around them, at most. */
const mostPlumes = 14

/** Free Ca²⁺ in the spine's head as an eye within it sees it: each ion a mote, and their light by the log of the concentration. */
export const createSpineCalcium: CreateActor = (context) => {
  const isLow = context.quality === 'low'
  const motes = createMotes(context.seed, counts[context.quality])
  const spheres = createImpostorSpheres(motes.length, {
    specular: 0.8,
    gloss: 50,
    scatter: 0.9,
    rim: 0.5,
    roundDepth: !isLow,
    lite: isLow,
  })
  for (let i = 0; i < motes.length; i++) spheres.shades.set([body.r, body.g, body.b, 1.1], 4 * i)
  spheres.commit(0, true)
  const halos = createGlowPoints(motes.length + clouds.length + mostPlumes)
  const object = new Group()
  object.add(spheres.object, halos.object)
  const drawn = createDrawnMotes(motes.length)
  const foot = new Vector3()
  // Without a last pass halos add up in display values, where they look brighter.
  const haloLight = isLow ? 0.12 : 0.28
  let glow = 0

  return {
    object,
    update(moment) {
      const share = Math.min(1, Math.max(0, (moment.shots.inside - 0.4) / 0.5))
      const wanted = calciumOnLogScale(moment.frame.hero[scalarIndex.caUM]!)
      glow = limitRise(glow, wanted, moment.stageDelta)
      object.visible = share > 0
      if (!object.visible) return
      updateMotes(motes, drawn, moment)
      const radius = ionRadius * moment.exaggeration.ion
      for (let i = 0; i < drawn.count; i++) {
        const at = 4 * i
        const presence = drawn.ions[at + 3]! * share
        for (let axis = 0; axis < 3; axis++) spheres.spheres[at + axis] = drawn.ions[at + axis]!
        spheres.spheres[at + 3] = radius * Math.sqrt(presence)
        setHalo(i, drawn.ions[at]!, drawn.ions[at + 1]!, drawn.ions[at + 2]!, radius * 11)
        setLight(i, halo, haloLight * presence)
      }
      spheres.commit(drawn.count)
      halos.commit(lightRoom(moment, share))
    },
    dispose() {
      spheres.dispose()
      halos.dispose()
    },
  }

  /** The density is the sun of this room: its light is the Ca²⁺ below it. @returns how many halos there are then. */
  function lightRoom(moment: SceneMoment, share: number): number {
    const light = glow * share * (isLow ? 0.5 : 1)
    if (moment.shots.inside > moment.shots.pore)
      setLamp('calcium', -0.02, 0.14, -0.06, 0.2, lampLight, 5.8 * glow * share)
    let i = drawn.count
    for (const [x, y, z, size] of clouds) {
      setHalo(i, x, y, z, size)
      setLight(i++, roomLight, 0.028 * light)
    }
    for (let k = 0; k < Math.min(mostPlumes, drawn.openCount); k++) {
      standReceptor(moment, drawn.open[k]!, foot)
      setHalo(i, foot.x, foot.y - 0.055, foot.z, 0.2)
      setLight(i++, roomLight, 0.08 * light)
    }
    return i
  }

  function setHalo(i: number, x: number, y: number, z: number, size: number): void {
    halos.halos[4 * i] = x
    halos.halos[4 * i + 1] = y
    halos.halos[4 * i + 2] = z
    halos.halos[4 * i + 3] = size
  }

  function setLight(i: number, color: Color, light: number): void {
    halos.lights[3 * i] = color.r * light
    halos.lights[3 * i + 1] = color.g * light
    halos.lights[3 * i + 2] = color.b * light
  }
}
