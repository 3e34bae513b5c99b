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
  /** Rate at which transporters take a molecule beyond the rim, times the step. */
  readonly uptakeHazard: number
}

export function createCleftWalk(values: ParameterValues, dt: number): CleftWalk {
  return {
    rim: values.appositionRadius,
    reach: values.appositionRadius + values.extracellularReach,
    step: Math.sqrt(2 * values.glutamateDiffusion * dt),
    halfOpening: values.extracellularOpening / 2,
    uptakeHazard: values.glutamateUptake * dt,
  }
}

/**
 * Moves each free molecule by one step of Brownian motion, counts those within the rim into `cells`, and sorts the
 * rows by which side of the rim they are on.
 *
 * Between the membranes the step is longer than the cleft is high, so that the height is uniform after each. Beyond
 * the rim the space widens and transporters take molecules up; what goes beyond `reach` is no longer followed. All
 * out there are taken up equally soon, so that one draw says how many are spared before one is not.
 *
 * Random numbers come from `key` and the order of the rows alone: one word for a step, 11 bits of it for each
 * direction, 10 for a uniform height. This is most of the work of the molecular level. Hence all columns and the
 * word's state are locals, and molecules inside and outside have loops of their own: mixed, they make every branch a
 * guess that is often wrong.
 */
export function diffuseGlutamate(pool: GlutamatePool, walk: CleftWalk, cells: CleftCells, key: number): void {
  cells.counts.fill(0)
  const unsorted = pool.inside
  const drawn = walkInside(pool, walk, cells, key | 0)
  walkOutside(pool, walk, cells, drawn, unsorted)
}

const goldenRatio = 0x9e3779b9
const perHeightBit = 1 / 1024
/** The top bits of a word as an index; the lowest of them is also z's sign, which moves it by one entry. */
const topNormalShift = 32 - normalTableBits
const uptakeSalt = 0x51ed270b

/**
 * Steps the molecules that are known to be within the rim. Who leaves changes places with the last that has not
 * stepped. @returns the state of the random word.
 */
function walkInside(pool: GlutamatePool, walk: CleftWalk, cells: CleftCells, key: number): number {
  const { x, z, height, identity } = pool
  const { counts, half, perMicrometre, perSide } = cells
  const table = normalTable
  const { step } = walk
  const rimSquared = walk.rim * walk.rim
  const heightOfBit = cleftHeight * perHeightBit
  let state = key
  let end = pool.inside
  for (let i = 0; i < end; ) {
    state = (state + goldenRatio) | 0
    const word = mix(state)
    const toX = x[i]! + step * table[word & normalTableMask]!
    const toZ = z[i]! + step * table[(word >>> normalTableBits) & normalTableMask]!
    const toHeight = ((word >>> 22) + 0.5) * heightOfBit
    if (toX * toX + toZ * toZ < rimSquared) {
      counts[(((toX + half) * perMicrometre) | 0) * perSide + (((toZ + half) * perMicrometre) | 0)]!++
      x[i] = toX
      z[i] = toZ
      height[i] = toHeight
      i++
      continue
    }
    end--
    x[i] = x[end]!
    z[i] = z[end]!
    height[i] = height[end]!
    x[end] = toX
    z[end] = toZ
    height[end] = toHeight
    const leaver = identity[i]!
    identity[i] = identity[end]!
    identity[end] = leaver
  }
  pool.inside = end
  return state
}

/** Steps the molecules from a row on: all beyond the rim, and those that have just come into the cleft. */
function walkOutside(
  pool: GlutamatePool,
  walk: CleftWalk,
  cells: CleftCells,
  key: number,
  first: number,
): void {
  const { x, z, height, identity } = pool
  const { counts, half, perMicrometre, perSide } = cells
  const table = normalTable
  const { rim, step, halfOpening } = walk
  const rimSquared = rim * rim
  const reachSquared = walk.reach * walk.reach
  const heightOfBit = cleftHeight * perHeightBit
  const middle = cleftHeight / 2
  let state = key
  let spared = drawSpared(walk, state)
  let end = pool.count
  let inside = pool.inside
  for (let i = first; i < end; ) {
    state = (state + goldenRatio) | 0
    const word = mix(state)
    const fromX = x[i]!
    const fromZ = z[i]!
    const fromSquared = fromX * fromX + fromZ * fromZ
    let toX = fromX + step * table[word & normalTableMask]!
    let toZ = fromZ + step * table[(word >>> normalTableBits) & normalTableMask]!
    const toSquared = toX * toX + toZ * toZ
    // By far most stay out there and are spared.
    if (toSquared >= rimSquared && toSquared < reachSquared && fromSquared >= rimSquared && spared > 0) {
      spared--
      const moved = height[i]! + step * table[word >>> topNormalShift]!
      const wall = middle + halfOpening * (Math.sqrt(toSquared) - rim)
      x[i] = toX
      z[i] = toZ
      height[i] = middle + reflect(moved - middle, wall)
      i++
      continue
    }
    const wasInside = fromSquared < rimSquared
    const isTaken = !wasInside && spared-- <= 0
    if (isTaken) spared = drawSpared(walk, word)
    if (isTaken || toSquared >= reachSquared) {
      end--
      x[i] = x[end]!
      z[i] = z[end]!
      height[i] = height[end]!
      identity[i] = identity[end]!
      continue
    }
    let isInside = toSquared < rimSquared
    let toHeight: number
    if (wasInside) toHeight = ((word >>> 22) + 0.5) * heightOfBit
    else {
      const moved = height[i]! + step * table[word >>> topNormalShift]!
      const margin = halfOpening * (Math.sqrt(isInside ? fromSquared : toSquared) - rim)
      toHeight = middle + reflect(moved - middle, middle + margin)
      if (isInside && (toHeight < 0 || toHeight > cleftHeight)) {
        // Whoever comes in above or below the cleft runs against the edge of one of the two membranes.
        toX = fromX
        toZ = fromZ
        isInside = false
      }
    }
    let row = i
    if (isInside) {
      counts[(((toX + half) * perMicrometre) | 0) * perSide + (((toZ + half) * perMicrometre) | 0)]!++
      row = inside++
      x[i] = x[row]!
      z[i] = z[row]!
      height[i] = height[row]!
      const comer = identity[i]!
      identity[i] = identity[row]!
      identity[row] = comer
    }
    x[row] = toX
    z[row] = toZ
    height[row] = toHeight
    i++
  }
  pool.inside = inside
  pool.count = end
}

/** How many molecules beyond the rim are spared before transporters take one. */
function drawSpared(walk: CleftWalk, key: number): number {
  return Math.floor(-Math.log(uniformOf(mix(key ^ uptakeSalt))) / walk.uptakeHazard)
}

/** Uniform in (0, 1) from the bits of a word. */
function uniformOf(word: number): number {
  return ((word >>> 0) + 0.5) / 0x1_0000_0000
}

/** Mixes the bits of a counter into a random word (two rounds with Wellons' low-bias constants). */
function mix(counter: number): number {
  let word = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad)
  word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
  return word ^ (word >>> 15)
}

/**
 * Mirrors a place back between two walls as far apart from the middle as `wall`; who has stepped over both ends on the
 * other one. Written without branches, because whether a step runs into a wall is anyone's guess.
 */
function reflect(fromMiddle: number, wall: number): number {
  const near = Math.abs(fromMiddle + wall) - Math.abs(fromMiddle - wall)
  const far = Math.abs(fromMiddle + 3 * wall) - Math.abs(fromMiddle - 3 * wall)
  return near - far / 2
}
