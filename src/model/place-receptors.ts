import { drawStream } from '#src/model/draw-streams.ts'
import { uniformAt } from '#src/numerics/random-streams.ts'
import { maxReceptors } from '#src/parameters/observables.ts'

/** Slots kept for NMDARs; GluN2A receptors take the even ones, GluN2B receptors the odd ones, both in order. */
export const nmdarSlots = 40

/** Slots for AMPARs, taken in order: number i stands in slot `nmdarSlots + i`. */
export const amparSlots = maxReceptors - nmdarSlots

/** Of the slots for NMDARs so many usually hold one; AMPARs close in on the others. */
const usualNmdars = 12

/** NMDARs stand in the middle of the PSD, AMPARs everywhere (share of the PSD's radius). */
const nmdarDisc = 0.7

/** How far a slot lies from its place in the hexagonal grid, in grid spacings. */
const jitter = 0.18

/** How much chance has a say in which slot is the emptiest. */
const wilfulness = 0.35

/** Where receptors can stand on the PSD, µm from its middle. There are `maxReceptors` slots. */
export interface ReceptorPlaces {
  readonly x: Float64Array
  readonly z: Float64Array
}

/**
 * Lays slots out on a jittered hexagonal grid in the PSD and orders them such that each one opens the largest gap
 * left by those before it: any number of receptors is spread evenly, and none moves when others come or go.
 * The same seed and radius give the same places, whatever the level of the model.
 */
export function placeReceptors(seed: number, psdRadius: number): ReceptorPlaces {
  if (latest?.seed !== seed || latest.psdRadius !== psdRadius) {
    latest = { seed, psdRadius, places: layPlaces(seed, psdRadius) }
  }
  return latest.places
}

/** Both levels and the picture ask for the same places, and each change of a parameter makes them ask again. */
let latest: { readonly seed: number; readonly psdRadius: number; readonly places: ReceptorPlaces } | undefined

function layPlaces(seed: number, psdRadius: number): ReceptorPlaces {
  const grid = layGrid(seed, psdRadius)
  // The edge counts as a mirror: without it the emptiest places would all lie on the edge.
  const toEdge = Float64Array.from(grid, ({ x, z }) => 2 * (psdRadius - Math.hypot(x, z)))
  const nearest = toEdge.slice()
  const isTaken = new Uint8Array(grid.length)
  const x = new Float64Array(maxReceptors)
  const z = new Float64Array(maxReceptors)
  const closeGapsAround = (slot: number) => {
    for (let i = 0; i < grid.length; i++) {
      const distance = Math.hypot(grid[i]!.x - x[slot]!, grid[i]!.z - z[slot]!)
      nearest[i] = Math.min(nearest[i]!, distance)
    }
  }
  for (let slot = 0; slot < maxReceptors; slot++) {
    if (slot === nmdarSlots) {
      nearest.set(toEdge)
      for (let k = 0; k < usualNmdars; k++) closeGapsAround(k)
    }
    const reach = slot < nmdarSlots ? nmdarDisc * psdRadius : psdRadius
    const chosen = emptiest(grid, nearest, isTaken, reach)
    const place = grid[chosen]!
    isTaken[chosen] = 1
    x[slot] = place.x
    z[slot] = place.z
    closeGapsAround(slot)
  }
  return { x, z }
}

interface GridPlace {
  readonly x: number
  readonly z: number
  /** In (0, 1): how much this place is liked. */
  readonly charm: number
}

/** At least `maxReceptors` places within the disc. */
function layGrid(seed: number, radius: number): GridPlace[] {
  let spacing = radius * Math.sqrt((2 * Math.PI) / (Math.sqrt(3) * maxReceptors))
  for (;;) {
    const grid = gridOfSpacing(seed, radius, spacing)
    if (grid.length >= maxReceptors) return grid
    spacing *= 0.99
  }
}

function gridOfSpacing(seed: number, radius: number, spacing: number): GridPlace[] {
  const rowHeight = (spacing * Math.sqrt(3)) / 2
  const rows = Math.ceil(radius / rowHeight)
  const columns = Math.ceil(radius / spacing) + 1
  const places: GridPlace[] = []
  let index = 0
  for (let row = -rows; row <= rows; row++) {
    for (let column = -columns; column <= columns; column++) {
      const draw = (k: number) => uniformAt(seed, drawStream.receptorPlaces, 3 * index + k)
      const x = (column + (row % 2 === 0 ? 0 : 0.5) + jitter * (2 * draw(0) - 1)) * spacing
      const z = row * rowHeight + jitter * (2 * draw(1) - 1) * spacing
      if (x * x + z * z < radius * radius) places.push({ x, z, charm: draw(2) })
      index++
    }
  }
  return places
}

function emptiest(
  grid: readonly GridPlace[],
  nearest: Float64Array,
  isTaken: Uint8Array,
  reach: number,
): number {
  let best = -1
  let bestGap = -1
  for (let i = 0; i < grid.length; i++) {
    const place = grid[i]!
    if (isTaken[i] === 1 || place.x * place.x + place.z * place.z > reach * reach) continue
    const gap = nearest[i]! * (1 - wilfulness * place.charm)
    if (gap > bestGap) {
      bestGap = gap
      best = i
    }
  }
  return best
}
