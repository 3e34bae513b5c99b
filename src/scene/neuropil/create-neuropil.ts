import { Group, Mesh } from 'three'
import { createStream } from '#src/numerics/random-streams.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { lateShare } from '#src/scene/late-phase/cell-ways.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { outsideFade } from '#src/scene/membranes/fade-membranes.ts'
import { type TubePath, tubeGeometry } from '#src/scene/neuropil/tube-geometry.ts'
import { wholeShare } from '#src/scene/stage/shot-groups.ts'

const detail = {
  low: { tubes: 11, segments: 26, sides: 7 },
  medium: { tubes: 15, segments: 56, sides: 10 },
  high: { tubes: 24, segments: 110, sides: 20 },
} as const

/**
 * The crowd around the synapse: axons and dendrites that pass behind it and melt into the water. Real neuropil is packed; here only enough is drawn to say so.
 */
export const createNeuropil: CreateActor = ({ quality, seed }) => {
  const { tubes, segments, sides } = detail[quality]
  const far = tubeGeometry(passingProcesses(tubes, seed), { segments, sides })
  const farMaterial = createTissueMaterial({
    lite: quality === 'low',
    color: '#2d5d80',
    colorB: '#453a7e',
    specular: 0.06,
    rim: 0.45,
    scatter: 0.7,
    jelly: 1,
  })
  const object = new Group()
  const crowd = new Mesh(far, farMaterial)
  // After what stands before it.
  crowd.renderOrder = 90
  object.add(crowd)

  return {
    object,
    update(moment) {
      // From far away other tissue takes its place, which reaches to the picture’s edges.
      const fade = outsideFade(moment) * (1 - lateShare(moment))
      object.visible = fade > 0.01
      farMaterial.uniforms.uFade.value = fade
      farMaterial.uniforms.uRim.value = 0.2 + 0.25 * wholeShare(moment)
    },
    dispose() {
      far.dispose()
      farMaterial.dispose()
    },
  }
}

/** Axons with boutons on them, at depths where fog takes most of their colour. µm. */
function passingProcesses(count: number, seed: number): TubePath[] {
  const random = createStream(seed, 7201)
  return Array.from({ length: count }, (_, i) => {
    const z = -3.3 - random() * 5.8
    const y = (random() - 0.45) * 7
    const slope = (random() - 0.5) * 4
    const points: [number, number, number][] = []
    for (let k = 0; k <= 6; k++) {
      points.push([
        -7 + k * 2.6,
        y + slope * (k / 6 - 0.5) + (random() - 0.5) * 0.55,
        z + 0.7 * (random() - 0.5),
      ])
    }
    const thickness = 0.14 + random() * 0.45
    const phase = random() * 9
    const frequency = 8 + random() * 12
    return {
      points,
      radius: (along) => thickness * (1 + 0.3 * Math.max(0, Math.sin(along * frequency + phase)) ** 2),
      tint: ((i * 2) % 5) / 2 - 1,
      roughness: 0.16,
    }
  })
}
