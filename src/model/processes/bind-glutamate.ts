import { type CleftCells, cellAt } from '#src/model/molecules/cleft-cells.ts'
import { addMolecule, type GlutamatePool, removeMolecule } from '#src/model/molecules/glutamate-pool.ts'

/** No molecule. */
export const nobody = -1

/**
 * Takes one of the free molecules in a cell out of the pool, chosen by a uniform number in (0, 1): a receptor has
 * bound it. The count of the cell falls with it, so that two receptors cannot bind the same molecule.
 *
 * Binding goes by rate from the number of molecules in the receptor's cell and not by contact: at steps of 26 nm a
 * molecule's path past a 10 nm receptor is not known, but its chance of having met it is.
 * @returns its identity, or `nobody` where the cell is empty.
 */
export function takeFromCell(pool: GlutamatePool, cells: CleftCells, cell: number, uniform: number): number {
  const there = cells.counts[cell]!
  if (there === 0) return nobody
  let left = Math.floor(uniform * there)
  for (let row = 0; row < pool.count; row++) {
    if (cellAt(cells, pool.x[row]!, pool.z[row]!) !== cell) continue
    if (left > 0) {
      left--
      continue
    }
    cells.counts[cell]!--
    return removeMolecule(pool, row)
  }
  return nobody
}

/**
 * Gives a molecule that a receptor let go of back to the pool, on the membrane where the receptor stands.
 * @returns false where the pool is full and the molecule is lost.
 */
export function returnToCell(
  pool: GlutamatePool,
  cells: CleftCells,
  identity: number,
  x: number,
  z: number,
): boolean {
  if (!addMolecule(pool, identity, x, 0, z)) return false
  const cell = cellAt(cells, x, z)
  if (cell >= 0) cells.counts[cell]!++
  return true
}
