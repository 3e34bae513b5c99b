import { type InstancedMesh, Matrix4, Quaternion, Vector3 } from 'three'
import { psdCentreY, psdCurvature, psdHeight } from '#src/anatomy/landmarks.ts'
import { linearGrowth } from '#src/anatomy/spine-growth.ts'
import { exaggerations } from '#src/parameters/exaggerations.ts'
import { amparKind } from '#src/parameters/observables.ts'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import type { SampleSlot, SampleSlots } from '#src/scene/receptors/sample-slots.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { type FrameView, scalarIndex } from '#src/wire/frame-view.ts'

export interface SampleLayers {
  readonly ampar: InstancedMesh
  readonly nmdar: InstancedMesh
}

const fewest = exaggerations.receptorCount.factor.growth

const up = new Vector3(0, 1, 0)
const place = new Vector3()
const normal = new Vector3()
const turn = new Quaternion()
const spin = new Quaternion()
const size = new Vector3()
const matrix = new Matrix4()

/** How much a sample stands in for the receptors, 0 none … 1 all: with the factor of the view, so also not in true scale. */
export function sampleShare({ exaggeration }: Pick<SceneMoment, 'exaggeration'>): number {
  return Math.min(1, Math.max(0, Math.log(exaggeration.receptorCount) / Math.log(fewest)))
}

/** How many receptors of each family a frame's sample has, with the part of one that is about to come or go. */
export function sampleCounts(frame: FrameView): { ampar: number; nmdar: number } {
  counts.ampar = frame.hero[scalarIndex.amparSynaptic]! / fewest
  counts.nmdar = 0
  const rows = frame.header[headerWord.receptors]!
  for (let row = 0; row < rows; row++) if (frame.receptorKind[row] !== amparKind) counts.nmdar++
  counts.nmdar /= fewest
  return counts
}
const counts = { ampar: 0, nmdar: 0 }

/** Lets as many receptors stand as the frame has, divided by what one stands for; the last one is rising or sinking. */
export function updateSample(layers: SampleLayers, slots: SampleSlots, moment: SceneMoment): void {
  const share = sampleShare(moment)
  layers.ampar.visible = layers.nmdar.visible = share > 0.01
  if (share <= 0.01) return
  const { frame } = moment
  // The synaptic face widens with the head, and what stands on it spreads.
  const growth = 1 + linearGrowth(frame.hero[scalarIndex.spineVolumePercent]! / 100)
  const scale = nm * moment.exaggeration.receptor * share
  const { ampar, nmdar } = sampleCounts(frame)
  fill(layers.ampar, slots.ampar, ampar, growth, scale)
  fill(layers.nmdar, slots.nmdar, nmdar, growth, scale)
}

function fill(
  mesh: InstancedMesh,
  slots: readonly SampleSlot[],
  count: number,
  growth: number,
  scale: number,
): void {
  const standing = Math.min(slots.length, Math.ceil(count))
  for (let i = 0; i < standing; i++) {
    const { x, z, yaw } = slots[i]!
    const presence = Math.min(1, count - i)
    // As the membrane's own points move: see growPoint.
    place.set(x * growth, psdCentreY + psdHeight(x, z) * growth, z * growth)
    normal.set(2 * psdCurvature * x, 1, 2 * psdCurvature * z).normalize()
    turn.setFromUnitVectors(up, normal)
    spin.setFromAxisAngle(up, yaw)
    // 20 nm of a receptor stand out of the membrane or reach into it.
    place.addScaledVector(normal, -20 * scale * (1 - presence))
    mesh.setMatrixAt(i, matrix.compose(place, turn.multiply(spin), size.setScalar(scale)))
  }
  mesh.count = standing
  mesh.instanceMatrix.needsUpdate = true
}
