import type { Observation } from '#src/model/observation.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/**
 * Copies what the model shows into a frame. `sequence` grows by one per frame of a run. `at` is the second that the
 * page asked for: the model's milliseconds turned back could differ in the last bit.
 */
export function fillFrame(frame: FrameView, seen: Observation, sequence: number, at: number): void {
  const { receptors, glutamate, fusions } = seen
  frame.header[headerWord.sequence] = sequence
  frame.header[headerWord.level] = seen.level === 'molecular' ? 1 : 0
  frame.header[headerWord.receptors] = receptors.count
  frame.header[headerWord.molecules] = glutamate.count
  frame.time[0] = at
  frame.hero.set(seen.hero)
  frame.neighbour.set(seen.neighbour)
  frame.counters.set(seen.counters)
  for (let row = 0; row < fusions.time.length; row++) frame.fusionTime[row] = fusions.time[row]! / 1000
  frame.fusionX.set(fusions.x)
  frame.fusionZ.set(fusions.z)
  frame.receptorSlot.set(receptors.slot.subarray(0, receptors.count))
  frame.receptorPoreDrug.set(receptors.poreDrug.subarray(0, receptors.count))
  frame.receptorApv.set(receptors.apv.subarray(0, receptors.count))
  frame.receptorX.set(receptors.x.subarray(0, receptors.count))
  frame.receptorZ.set(receptors.z.subarray(0, receptors.count))
  frame.receptorKind.set(receptors.kind.subarray(0, receptors.count))
  frame.receptorState.set(receptors.state.subarray(0, receptors.count))
  frame.receptorMagnesium.set(receptors.magnesium.subarray(0, receptors.count))
  frame.receptorPhosphorylated.set(receptors.phosphorylated.subarray(0, receptors.count))
  frame.moleculePosition.set(glutamate.position.subarray(0, 3 * glutamate.count))
  frame.moleculeIdentity.set(glutamate.identity.subarray(0, glutamate.count))
  frame.moleculeBound.set(glutamate.bound.subarray(0, glutamate.count))
}
