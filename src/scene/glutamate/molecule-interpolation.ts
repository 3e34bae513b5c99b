import { maxMolecules } from '#src/parameters/observables.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

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

/**
 * Where a molecule of `frame` is at `blend` between `previous` (0) and `frame` (1), nm in the synapse frame, written
 * into `out`. Who was not there before stands where it is now.
 */
export function interpolateMolecule(
  index: MoleculeIndex,
  previous: FrameView,
  frame: FrameView,
  row: number,
  blend: number,
  out: Float32Array,
): void {
  const before = findMolecule(index, previous, frame.moleculeIdentity[row]!)
  for (let axis = 0; axis < 3; axis++) {
    const now = frame.moleculePosition[3 * row + axis]!
    const then = before < 0 ? now : previous.moleculePosition[3 * before + axis]!
    out[axis] = then + (now - then) * blend
  }
}
