import type { Box, Field } from '#src/numerics/field.ts'
import { sampleField } from '#src/numerics/field-grid.ts'
import { traceSurface } from '#src/numerics/surface-nets.ts'

export interface MeshFieldOptions {
  readonly box: Box
  /** Grid spacing. Features thinner than about two of it are lost. */
  readonly pitch: number
  /** How far outwards a surface point looks for things that shade it; 6 pitches where absent. */
  readonly occlusionReach?: number
  /** A number in −1…1 for each surface point that chooses between two colours. */
  readonly tint?: Field
}

/** A triangle mesh with what the tissue shader needs on each vertex. */
export interface FieldMesh {
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** 0 in the open, 1 in a deep fold. */
  readonly occlusion: Float32Array
  readonly tint: Float32Array
  readonly indices: Uint32Array
}

/** Meshes the zero surface of a field, with exact normals and baked ambient occlusion. */
export function meshField(field: Field, options: MeshFieldOptions): FieldMesh {
  const { box, pitch, tint } = options
  const reach = options.occlusionReach ?? pitch * 6
  const net = traceSurface(sampleField(field, box, pitch))
  const count = net.positions.length / 3
  const positions = new Float32Array(net.positions)
  const normals = new Float32Array(count * 3)
  const occlusion = new Float32Array(count)
  const tints = new Float32Array(count)
  const normal: [number, number, number] = [0, 0, 0]
  const probe = pitch * 0.35
  for (let v = 0; v < count; v++) {
    let x = positions[3 * v]!
    let y = positions[3 * v + 1]!
    let z = positions[3 * v + 2]!
    // One Newton step onto the true surface, no longer than half a cell.
    gradientAt(field, x, y, z, probe, normal)
    const distance = Math.max(-pitch / 2, Math.min(pitch / 2, field(x, y, z)))
    x -= normal[0] * distance
    y -= normal[1] * distance
    z -= normal[2] * distance
    gradientAt(field, x, y, z, probe, normal)
    positions[3 * v] = x
    positions[3 * v + 1] = y
    positions[3 * v + 2] = z
    normals.set(normal, 3 * v)
    occlusion[v] = occlusionAt(field, x, y, z, normal, reach)
    if (tint) tints[v] = Math.max(-1, Math.min(1, tint(x, y, z)))
  }
  return { positions, normals, occlusion, tint: tints, indices: new Uint32Array(net.indices) }
}

/** The outward unit normal by central differences, written into `out`. */
function gradientAt(
  field: Field,
  x: number,
  y: number,
  z: number,
  probe: number,
  out: [number, number, number],
): void {
  const gx = field(x + probe, y, z) - field(x - probe, y, z)
  const gy = field(x, y + probe, z) - field(x, y - probe, z)
  const gz = field(x, y, z + probe) - field(x, y, z - probe)
  const length = Math.hypot(gx, gy, gz) || 1
  out[0] = gx / length
  out[1] = gy / length
  out[2] = gz / length
}

const occlusionTaps = 5

/** Walks outwards along the normal: where the field grows slower than the distance walked, something is near. */
function occlusionAt(
  field: Field,
  x: number,
  y: number,
  z: number,
  normal: readonly [number, number, number],
  reach: number,
): number {
  let sum = 0
  for (let tap = 1; tap <= occlusionTaps; tap++) {
    const walked = (reach * tap) / occlusionTaps
    const clearance = field(x + normal[0] * walked, y + normal[1] * walked, z + normal[2] * walked)
    // Near taps weigh more; the weights sum to 3.6, and 3.2 makes a right-angled groove fully dark.
    sum += (Math.max(0, walked - clearance) / walked) * (1.2 - tap * 0.16)
  }
  return Math.min(1, sum / 3.2)
}
