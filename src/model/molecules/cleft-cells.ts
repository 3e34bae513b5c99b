import { cleftHeight } from '#src/anatomy/landmarks.ts'
import { type GlutamatePool, moleculesPerMicromolar } from '#src/model/molecules/glutamate-pool.ts'

/** Edge of a cell, µm. A receptor of 10 nm meets what passes within about a step of 1 µs (26 nm) of it. */
const cellEdge = 0.04

/**
 * The space between the membranes in square cells as high as the cleft. A receptor feels the concentration in its own
 * cell: coarser than the receptor, fine enough that receptors near the place of fusion see more than those at the edge.
 */
export interface CleftCells {
  readonly perSide: number
  /** Half the side of the square that the cells cover, µm: PSD and cleft lie within it. */
  readonly half: number
  readonly perMicrometre: number
  /** Concentration, µM, that one molecule makes in a cell. */
  readonly concentrationOfOne: number
  /** Free molecules in each cell that are within the rim. */
  readonly counts: Int32Array
  readonly rimSquared: number
  readonly psdRadiusSquared: number
  /** Concentration, µM, that one molecule makes above the whole PSD. */
  readonly meanOfOne: number
}

/** @param rim radius in which the membranes face each other, µm. */
export function createCleftCells(psdRadius: number, rim: number): CleftCells {
  const abovePsd = Math.max(1, Math.ceil((2 * psdRadius) / cellEdge))
  const beside = Math.max(0, Math.ceil((rim - (abovePsd * cellEdge) / 2) / cellEdge))
  const perSide = abovePsd + 2 * beside
  return {
    perSide,
    half: (perSide * cellEdge) / 2,
    perMicrometre: 1 / cellEdge,
    concentrationOfOne: 1 / (cellEdge * cellEdge * cleftHeight * moleculesPerMicromolar),
    counts: new Int32Array(perSide * perSide),
    rimSquared: rim * rim,
    psdRadiusSquared: psdRadius * psdRadius,
    meanOfOne: 1 / (Math.PI * psdRadius * psdRadius * cleftHeight * moleculesPerMicromolar),
  }
}

/** The cell above a place within the square, µm. */
export function cellAt({ half, perMicrometre, perSide }: CleftCells, x: number, z: number): number {
  return (((x + half) * perMicrometre) | 0) * perSide + (((z + half) * perMicrometre) | 0)
}

/** Counts the free molecules afresh, as a step of the walk does in passing. */
export function countCells(pool: GlutamatePool, cells: CleftCells): void {
  cells.counts.fill(0)
  for (let row = 0; row < pool.count; row++) {
    const x = pool.x[row]!
    const z = pool.z[row]!
    if (x * x + z * z < cells.rimSquared) cells.counts[cellAt(cells, x, z)]!++
  }
}

/** Free molecules between the membranes above the PSD. */
export function countAbovePsd(pool: GlutamatePool, cells: CleftCells): number {
  const within = Math.min(cells.rimSquared, cells.psdRadiusSquared)
  const { x, z } = pool
  let count = 0
  for (let row = 0; row < pool.count; row++) {
    if (x[row]! * x[row]! + z[row]! * z[row]! < within) count++
  }
  return count
}
