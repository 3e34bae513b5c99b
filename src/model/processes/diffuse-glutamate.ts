import { cleftHeight } from '#src/anatomy/landmarks.ts'
import type { CleftCells } from '#src/model/molecules/cleft-cells.ts'
import type { GlutamatePool } from '#src/model/molecules/glutamate-pool.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { normalTable, normalTableBits, normalTableMask } from '#src/numerics/normal-table.ts'

/** Longest step of the walk, ms. Its root mean square in each direction is 26 nm. */
export const longestWalkStep = 1e-3

/** What a walk of a given step length needs to know of the cleft; lengths in µm. */
export interface CleftWalk {
  readonly rim: number
  readonly reach: number
  /** Root mean square of a step in each direction. */
  readonly step: number
  /** Half of how much the space beyond the rim widens with each µm from it. */
  readonly halfOpening: number
  /** Chance that a transporter takes a molecule beyond the rim within a step. */
  readonly uptakeChance: number
}

export function createCleftWalk(values: ParameterValues, dt: number): CleftWalk {
  return {
    rim: values.appositionRadius,
    reach: values.appositionRadius + values.extracellularReach,
    step: Math.sqrt(2 * values.glutamateDiffusion * dt),
    halfOpening: values.extracellularOpening / 2,
    uptakeChance: 1 - Math.exp(-values.glutamateUptake * dt),
  }
}

const uniformOf24Bits = 1 / 0x1000000

/**
 * Moves each free molecule by one step of Brownian motion and counts those above the PSD into `cells`.
 *
 * Between the membranes the step is longer than the cleft is high, so that the height is uniform after each. Beyond
 * the rim the space widens and transporters take molecules up; what goes beyond `reach` is no longer followed.
 * Random numbers come from `key` and the molecule's row alone: one word for a step in the cleft, 11 bits of it for
 * each direction and 10 for the height. This loop is most of the work of the molecular level; the word's state and
 * all columns are locals for that reason.
 */
export function diffuseGlutamate(pool: GlutamatePool, walk: CleftWalk, cells: CleftCells, key: number): void {
  const { x, z, height, identity } = pool
  const { counts, half, perMicrometre, perSide, psdRadiusSquared } = cells
  const table = normalTable
  const count = pool.count
  const step = walk.step
  const rimSquared = walk.rim * walk.rim
  const reachSquared = walk.reach * walk.reach
  const heightOfBit = cleftHeight / 1024
  let state = key | 0
  let kept = 0
  let abovePsd = 0
  counts.fill(0)
  for (let i = 0; i < count; i++) {
    state = (state + 0x9e3779b9) | 0
    const word = mix(state)
    const fromX = x[i]!
    const fromZ = z[i]!
    const wasInside = fromX * fromX + fromZ * fromZ < rimSquared
    let toX = fromX + step * table[word & normalTableMask]!
    let toZ = fromZ + step * table[(word >>> normalTableBits) & normalTableMask]!
    let distanceSquared = toX * toX + toZ * toZ
    let isInside = distanceSquared < rimSquared
    let toHeight = ((word >>> 22) + 0.5) * heightOfBit
    if (!(wasInside && isInside)) {
      if (!wasInside) {
        const chance = (mix(word ^ state) >>> 8) * uniformOf24Bits
        if (chance < walk.uptakeChance || distanceSquared >= reachSquared) continue
        const margin = walk.halfOpening * (Math.sqrt(fromX * fromX + fromZ * fromZ) - walk.rim)
        const moved = height[i]! + step * table[mix(word + 1) & normalTableMask]!
        toHeight = reflect(moved, -margin, cleftHeight + margin)
        if (isInside && (toHeight < 0 || toHeight > cleftHeight)) {
          // Whoever comes in above or below the cleft runs against the edge of one of the two membranes.
          toX = fromX
          toZ = fromZ
          distanceSquared = fromX * fromX + fromZ * fromZ
          isInside = false
        }
      }
      if (!isInside) {
        const margin = walk.halfOpening * (Math.sqrt(distanceSquared) - walk.rim)
        toHeight = reflect(toHeight, -margin, cleftHeight + margin)
      }
    }
    if (isInside) {
      if (distanceSquared < psdRadiusSquared) abovePsd++
      if (toX >= -half && toX < half && toZ >= -half && toZ < half) {
        counts[(((toX + half) * perMicrometre) | 0) * perSide + (((toZ + half) * perMicrometre) | 0)]!++
      }
    }
    x[kept] = toX
    z[kept] = toZ
    height[kept] = toHeight
    identity[kept] = identity[i]!
    kept++
  }
  pool.count = kept
  cells.abovePsd = abovePsd
}

/** Mixes the bits of a counter into a random word (two rounds with Wellons' low-bias constants). */
function mix(counter: number): number {
  let word = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad)
  word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
  return word ^ (word >>> 15)
}

/** Mirrors a height back between two walls; a step that is longer than the gap ends on the wall. */
function reflect(value: number, low: number, high: number): number {
  const mirrored = value < low ? 2 * low - value : value > high ? 2 * high - value : value
  return Math.min(high, Math.max(low, mirrored))
}
