import { Color, type ShaderMaterial, Vector3 } from 'three'
import { hash3 } from '#src/numerics/random-streams.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { lateShare, signalWay, stretchX } from '#src/scene/late-phase/cell-ways.ts'
import { createPolyline } from '#src/scene/late-phase/polyline.ts'
import { createGlowPoints } from '#src/scene/materials/glow-points.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

const light = new Color('#ffcb7a')
const dots = 72
/** µm a second of presentation. */
const speed = 2.2
/** Dots come in pulses: so many of them, µm apart, with as long a pause. */
const pulseLength = 3.2
const haloSize = 0.34
const coreSize = 0.11

/**
 * PKA's signal from the stimulated spine to the nucleus: dots that leave the head as brightly as PKA is active there,
 * and carry that light along the shaft.
 */
export const createNuclearSignal: CreateActor = () => {
  const way = createPolyline(signalWay)
  const glow = createGlowPoints(2 * dots)
  // The dots run inside a translucent shaft whose skin writes depth: they shine through it.
  ;(glow.object.material as ShaderMaterial).depthTest = false
  const carried = new Float32Array(dots)
  const place = new Vector3()
  let gone = 0
  let hasBegun = false

  return {
    object: glow.object,
    update(moment) {
      const share = lateShare(moment)
      const sent = Math.min(1, moment.frame.hero[scalarIndex.pkaActive]!) ** 0.6
      const isStill = moment.stageDelta === 0 || moment.reducedMotion || !hasBegun
      const before = gone
      if (!moment.reducedMotion) gone = (gone + speed * moment.stageDelta) % way.length
      if (moment.stageDelta === 0) gone = (speed * moment.stageTime) % way.length
      hasBegun = true
      let shown = 0
      for (let i = 0; i < dots; i++) {
        const start = (i / dots) * way.length
        const along = (start + gone) % way.length
        // One that begins its way anew takes what the spine sends now; the others keep what they were given.
        if (isStill || along < (start + before) % way.length) carried[i] = sent
        const strength = carried[i]! * share * pulseAt(start) * endsAt(along, way.length)
        if (strength < 0.01) continue
        way.at(along, place)
        const wobble = hash3(3, 17, i) / 4294967296 - 0.5
        const x = stretchX(place.x, moment)
        write(shown++, x, place.y + 0.1 * wobble, place.z, haloSize, 0.5 * strength)
        write(shown++, x, place.y + 0.1 * wobble, place.z, coreSize, 2.2 * strength)
      }
      glow.commit(shown)
    },
    dispose: () => glow.dispose(),
  }

  function write(i: number, x: number, y: number, z: number, size: number, strength: number): void {
    glow.halos[4 * i] = x
    glow.halos[4 * i + 1] = y
    glow.halos[4 * i + 2] = z
    glow.halos[4 * i + 3] = size
    glow.lights[3 * i] = light.r * strength
    glow.lights[3 * i + 1] = light.g * strength
    glow.lights[3 * i + 2] = light.b * strength
  }
}

/** A pulse swells towards its front and is followed by a pause. */
function pulseAt(start: number): number {
  const t = (start % pulseLength) / pulseLength
  return t < 0.4 ? 0 : ((t - 0.4) / 0.6) ** 0.8
}

/** Dots come up out of the head and go down in the nucleus. */
function endsAt(along: number, length: number): number {
  return Math.min(1, along / 0.25) * Math.min(1, Math.max(0, length - along) / 0.6)
}
