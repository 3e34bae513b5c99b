import { type CleftCells, cellAt } from '#src/model/molecules/cleft-cells.ts'
import { addMolecule, type GlutamatePool, removeMolecule } from '#src/model/molecules/glutamate-pool.ts'

/** No molecule. */
export const nobody = -1

/**
 * Takes one of the free molecules in a cell out of the pool: a receptor has bound it. Any of them will do: it is the
 * first after a row that a uniform number in (0, 1) says. The count of the cell falls with it, so that two receptors cannot bind the same molecule.
 *
 * Binding goes by rate from the number of molecules in the receptor's cell and not by contact: at steps of 26 nm a
 * molecule's path past a 10 nm receptor is not known, but its chance of having met it is.
 * @returns its identity, or `nobody` where the cell is empty.
 */
export function takeFromCell(pool: GlutamatePool, cells: CleftCells, cell: number, uniform: number): number {
  if (cells.counts[cell] === 0) return nobody
  const first = Math.floor(uniform * pool.inside)
  for (let n = 0; n < pool.count; n++) {
    const row = first + n < pool.count ? first + n : first + n - pool.count
    const x = pool.x[row]!
    const z = pool.z[row]!
    if (row >= pool.inside && x * x + z * z >= cells.rimSquared) continue
    if (cellAt(cells, x, z) !== cell) continue
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
  if (x * x + z * z < cells.rimSquared) cells.counts[cellAt(cells, x, z)]!++
  return true
}
