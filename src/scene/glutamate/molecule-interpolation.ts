import { cleftHeight, membraneThickness, psdHeight } from '#src/anatomy/landmarks.ts'
import { maxMolecules } from '#src/parameters/observables.ts'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { counterIndex, type FrameView } from '#src/wire/frame-view.ts'

/** Identities are handed out in order, and of one picture they never span more than this. */
const identityMask = 0x3fff

/** Finds the molecules of one frame in the frame before, by identity. */
export interface MoleculeIndex {
  readonly rowOf: Int32Array
}

export function createMoleculeIndex(): MoleculeIndex {
  return { rowOf: new Int32Array(identityMask + 1) }
}

/** Notes where each molecule of `frame` stands in its table. */
export function indexMolecules(index: MoleculeIndex, frame: FrameView): void {
  const count = Math.min(frame.header[headerWord.molecules]!, maxMolecules)
  for (let row = 0; row < count; row++) index.rowOf[frame.moleculeIdentity[row]! & identityMask] = row
}

/** The row of molecule `identity` in the indexed `frame`, or −1 where it was not there. */
export function findMolecule(index: MoleculeIndex, frame: FrameView, identity: number): number {
  const row = index.rowOf[identity & identityMask]!
  const isThere = row < frame.header[headerWord.molecules]! && frame.moleculeIdentity[row] === identity
  return isThere ? row : -1
}

/** The part of a moment that places molecules. */
type Between = Pick<SceneMoment, 'frame' | 'previous' | 'blend' | 'simTime'>

/**
 * Where a molecule of the moment's frame is between `previous` and `frame`, nm in the synapse frame, written into
 * `out`. Who was not there before comes from the pore of the newest vesicle, if that one fused in between; or else
 * stands where it is now. @returns false where that vesicle has yet to fuse.
 */
export function interpolateMolecule(
  index: MoleculeIndex,
  { previous, frame, blend, simTime }: Between,
  row: number,
  out: Float32Array,
): boolean {
  const before = findMolecule(index, previous, frame.moleculeIdentity[row]!)
  const { moleculePosition } = frame
  if (before >= 0 || frame === previous) {
    for (let axis = 0; axis < 3; axis++) {
      const now = moleculePosition[3 * row + axis]!
      const then = before < 0 ? now : previous.moleculePosition[3 * before + axis]!
      out[axis] = then + (now - then) * blend
    }
    return true
  }
  const fusedAt = frame.fusionTime[1]!
  const span = frame.time[0]! - fusedAt
  const isNewborn =
    frame.counters[counterIndex.vesiclesFused]! > previous.counters[counterIndex.vesiclesFused]!
  if (!isNewborn || !(span > 0)) {
    for (let axis = 0; axis < 3; axis++) out[axis] = moleculePosition[3 * row + axis]!
    return true
  }
  if (simTime < fusedAt) return false
  // Diffusion goes with the square root of time.
  const way = Math.sqrt(Math.min(1, (simTime - fusedAt) / span))
  const x = moleculePosition[3 * row]!
  const z = moleculePosition[3 * row + 2]!
  const pore = porePlace(frame)
  out[0] = frame.fusionX[1]! + (x - frame.fusionX[1]!) * way
  out[2] = frame.fusionZ[1]! + (z - frame.fusionZ[1]!) * way
  out[1] = pore + (moleculePosition[3 * row + 1]! - pore) * way
  return true
}

/** Height of the presynaptic face over the newest fusion, nm in the synapse frame. */
function porePlace({ fusionX, fusionZ }: FrameView): number {
  return (psdHeight(fusionX[1]! * nm, fusionZ[1]! * nm) + membraneThickness / 2 + cleftHeight) / nm
}
