/** Triangles that a CPU takes at once, vertices that it shades at a time, and how many it remembers, by number modulo that. */
const batchTriangles = 128
const lanes = 4
const remembered = 64
/** Two patches fill a batch, and what a patch needs is remembered. */
const patchTriangles = batchTriangles / 2

/** A mesh in another order: the same triangles, with the same winding. */
export interface OrderedMesh {
  readonly indices: Uint32Array
  /** Which vertex of the mesh that was given stands at each place. */
  readonly order: Uint32Array
}

/**
 * Orders triangles and vertices for a CPU that draws pictures. At a vertex that it does not remember it shades the next four
 * entries of the index list, whatever they are: so new corners should stand side by side. Triangles go by patches of the
 * surface, which also suits a graphics card; in each come first those that share no corner, then those with two new ones,
 * one, and none. Vertices are numbered so that a patch's own do not push each other out of the memory.
 */
export function orderTriangles(indices: ArrayLike<number>, vertexCount: number): OrderedMesh {
  const patches = cutIntoPatches(indices, vertexCount)
  const place = numberVertices(patches, indices, vertexCount)
  const out = patches.flatMap((patch) => newCornersFirst(patch, indices))
  const order = new Uint32Array(vertexCount)
  place.forEach((to, from) => {
    order[to] = from
  })
  return { indices: Uint32Array.from(out, (v) => place[v]!), order }
}

/** How often such a CPU shades four vertices for an index list. */
export function countShadings(indices: ArrayLike<number>): number {
  let count = 0
  const memory = new Int32Array(remembered)
  for (let start = 0; start < indices.length; start += 3 * batchTriangles) {
    memory.fill(-1)
    const end = Math.min(indices.length, start + 3 * batchTriangles)
    for (let k = start; k < end; k++) {
      if (memory[indices[k]! % remembered] === indices[k]) continue
      count++
      for (let lane = lanes - 1; lane >= 0; lane--) {
        const v = indices[Math.min(end - 1, k + lane)]!
        memory[v % remembered] = v
      }
    }
  }
  return count
}

/** Patches of so many triangles, each grown by the neighbour that brings the fewest new corners. */
function cutIntoPatches(indices: ArrayLike<number>, vertexCount: number): number[][] {
  const triangles = indices.length / 3
  const { starts, list } = trianglesAround(indices, vertexCount)
  const isTaken = new Uint8Array(triangles)
  const patches: number[][] = []
  let seed = 0
  for (let taken = 0; taken < triangles; ) {
    const patch: number[] = []
    const corners = new Set<number>()
    const border = new Set<number>()
    while (patch.length < patchTriangles && taken < triangles) {
      let next = -1
      let fewest = 4
      for (const t of border) {
        let added = 0
        for (let c = 0; c < 3; c++) if (!corners.has(indices[3 * t + c]!)) added++
        if (added < fewest) [next, fewest] = [t, added]
        if (added === 0) break
      }
      while (next < 0 && isTaken[seed] === 1) seed++
      if (next < 0) next = seed
      isTaken[next] = 1
      taken++
      border.delete(next)
      patch.push(next)
      for (let c = 0; c < 3; c++) {
        const v = indices[3 * next + c]!
        corners.add(v)
        for (let k = starts[v]!; k < starts[v + 1]!; k++) if (isTaken[list[k]!] === 0) border.add(list[k]!)
      }
    }
    patches.push(patch)
  }
  return patches
}

/** A number for each vertex: the lowest free one whose place in the memory no other corner of its patch has. */
function numberVertices(
  patches: readonly number[][],
  indices: ArrayLike<number>,
  vertexCount: number,
): Int32Array {
  const place = new Int32Array(vertexCount).fill(-1)
  const isGiven = new Uint8Array(vertexCount)
  let lowest = 0
  const lowestFree = (suits: (number: number) => boolean) => {
    while (isGiven[lowest] === 1) lowest++
    for (let number = lowest; number < vertexCount; number++)
      if (isGiven[number] === 0 && suits(number)) return number
    return lowest
  }
  for (const patch of patches) {
    const corners = new Set(patch.flatMap((t) => [indices[3 * t]!, indices[3 * t + 1]!, indices[3 * t + 2]!]))
    const used = new Set<number>()
    for (const v of corners) if (place[v]! >= 0) used.add(place[v]! % remembered)
    for (const v of corners) {
      if (place[v]! >= 0) continue
      const number = lowestFree((each) => !used.has(each % remembered))
      isGiven[number] = 1
      used.add(number % remembered)
      place[v] = number
    }
  }
  // Vertices of no triangle keep what is left.
  for (let v = 0; v < vertexCount; v++) {
    if (place[v]! >= 0) continue
    place[v] = lowestFree(() => true)
    isGiven[place[v]!] = 1
  }
  return place
}

/** The corners of a patch's triangles, each triangle turned so that its new corners come first. */
function newCornersFirst(patch: readonly number[], indices: ArrayLike<number>): number[] {
  const known = new Set<number>()
  const rest = new Set(patch)
  const out: number[] = []
  for (let wanted = 3; wanted >= 0; wanted--) {
    for (const t of rest) {
      const corners = [indices[3 * t]!, indices[3 * t + 1]!, indices[3 * t + 2]!]
      const isNew = corners.map((v) => !known.has(v))
      if (isNew.filter(Boolean).length < wanted) continue
      const first = Math.max(
        0,
        isNew.findIndex((each, k) => each && !isNew[(k + 2) % 3]),
      )
      for (let k = 0; k < 3; k++) {
        const v = corners[(first + k) % 3]!
        known.add(v)
        out.push(v)
      }
      rest.delete(t)
    }
  }
  return out
}

/** Which triangles touch each vertex: one list, and where each vertex's part of it begins. */
function trianglesAround(indices: ArrayLike<number>, vertexCount: number) {
  const starts = new Uint32Array(vertexCount + 1)
  for (let k = 0; k < indices.length; k++) starts[indices[k]! + 1]!++
  for (let v = 0; v < vertexCount; v++) starts[v + 1]! += starts[v]!
  const at = starts.slice()
  const list = new Uint32Array(indices.length)
  for (let k = 0; k < indices.length; k++) list[at[indices[k]!]!++] = Math.floor(k / 3)
  return { starts, list }
}
