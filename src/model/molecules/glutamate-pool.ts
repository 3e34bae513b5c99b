/** More than two of the fullest vesicles; more molecules than that are lost unseen. */
export const poolCapacity = 24_576

/** Molecules in an amount: number in 1 µm³ at 1 µM. */
export const moleculesPerMicromolar = 602.214076

/**
 * Glutamate molecules that wander freely, as columns of which the first `count` rows are valid. Places in µm: `x` and
 * `z` from the axis of the synapse, `height` above the postsynaptic face.
 */
export interface GlutamatePool {
  count: number
  /** The first so many rows are within the cleft's rim. Those after them may be anywhere, and a step sorts them. */
  inside: number
  readonly x: Float64Array
  readonly z: Float64Array
  readonly height: Float64Array
  readonly identity: Uint32Array
}

export function createGlutamatePool(capacity: number = poolCapacity): GlutamatePool {
  return {
    count: 0,
    inside: 0,
    x: new Float64Array(capacity),
    z: new Float64Array(capacity),
    height: new Float64Array(capacity),
    identity: new Uint32Array(capacity),
  }
}

/** Puts a molecule into the pool. @returns false where the pool is full and the molecule is lost. */
export function addMolecule(
  pool: GlutamatePool,
  identity: number,
  x: number,
  height: number,
  z: number,
): boolean {
  const row = pool.count
  if (row >= pool.identity.length) return false
  pool.x[row] = x
  pool.z[row] = z
  pool.height[row] = height
  pool.identity[row] = identity
  pool.count = row + 1
  return true
}

/** Takes the molecule in a row out of the pool; others move up into the gap. @returns its identity. */
export function removeMolecule(pool: GlutamatePool, row: number): number {
  const identity = pool.identity[row]!
  let gap = row
  if (row < pool.inside) {
    pool.inside--
    moveMolecule(pool, pool.inside, row)
    gap = pool.inside
  }
  pool.count--
  moveMolecule(pool, pool.count, gap)
  return identity
}

function moveMolecule(pool: GlutamatePool, from: number, to: number): void {
  pool.x[to] = pool.x[from]!
  pool.z[to] = pool.z[from]!
  pool.height[to] = pool.height[from]!
  pool.identity[to] = pool.identity[from]!
}

/** The valid rows alone, for a snapshot. */
export function copyPool(pool: GlutamatePool): GlutamatePool {
  return {
    count: pool.count,
    inside: pool.inside,
    x: pool.x.slice(0, pool.count),
    z: pool.z.slice(0, pool.count),
    height: pool.height.slice(0, pool.count),
    identity: pool.identity.slice(0, pool.count),
  }
}

export function refillPool(pool: GlutamatePool, from: GlutamatePool): void {
  pool.count = from.count
  pool.inside = from.inside
  pool.x.set(from.x.subarray(0, from.count))
  pool.z.set(from.z.subarray(0, from.count))
  pool.height.set(from.height.subarray(0, from.count))
  pool.identity.set(from.identity.subarray(0, from.count))
}
