import { cleftHeight } from '#src/anatomy/landmarks.ts'
import { type GlutamatePool, moleculesPerMicromolar } from '#src/model/molecules/glutamate-pool.ts'

/** Edge of a cell, µm. A receptor of 10 nm meets what passes within about a step of 1 µs (26 nm) of it. */
const cellEdge = 0.04

/**
 * The space above the PSD in square cells as high as the cleft. A receptor feels the concentration in its own cell:
 * coarser than the receptor, fine enough that receptors near the place of fusion see more than those at the edge.
 */
export interface CleftCells {
  readonly perSide: number
  /** Half the side of the square that the cells cover, µm. */
  readonly half: number
  readonly perMicrometre: number
  /** Concentration, µM, that one molecule makes in a cell. */
  readonly concentrationOfOne: number
  /** Free molecules in each cell. */
  readonly counts: Int32Array
  readonly psdRadiusSquared: number
  /** Concentration, µM, that one molecule makes above the whole PSD. */
  readonly meanOfOne: number
  /** Free molecules above the PSD. */
  abovePsd: number
}

export function createCleftCells(psdRadius: number): CleftCells {
  const perSide = Math.max(1, Math.ceil((2 * psdRadius) / cellEdge))
  return {
    perSide,
    half: (perSide * cellEdge) / 2,
    perMicrometre: 1 / cellEdge,
    concentrationOfOne: 1 / (cellEdge * cellEdge * cleftHeight * moleculesPerMicromolar),
    counts: new Int32Array(perSide * perSide),
    psdRadiusSquared: psdRadius * psdRadius,
    meanOfOne: 1 / (Math.PI * psdRadius * psdRadius * cleftHeight * moleculesPerMicromolar),
    abovePsd: 0,
  }
}

/** The cell above a place, µm; −1 outside of the cells. */
export function cellAt(cells: CleftCells, x: number, z: number): number {
  const { half, perMicrometre, perSide } = cells
  if (x < -half || x >= half || z < -half || z >= half) return -1
  return (((x + half) * perMicrometre) | 0) * perSide + (((z + half) * perMicrometre) | 0)
}

/** Counts the free molecules afresh, as a step of the walk does in passing. `rim`: where the cleft ends, µm. */
export function countCells(pool: GlutamatePool, rim: number, cells: CleftCells): void {
  cells.counts.fill(0)
  cells.abovePsd = 0
  for (let row = 0; row < pool.count; row++) {
    const x = pool.x[row]!
    const z = pool.z[row]!
    const distanceSquared = x * x + z * z
    if (distanceSquared >= rim * rim) continue
    if (distanceSquared < cells.psdRadiusSquared) cells.abovePsd++
    const cell = cellAt(cells, x, z)
    if (cell >= 0) cells.counts[cell]!++
  }
}
