import { mkdirSync, writeFileSync } from 'node:fs'
import { Document, WebIO } from '@gltf-transform/core'
import { KHRMeshQuantization } from '@gltf-transform/extensions'
import { prune, quantize } from '@gltf-transform/functions'
import { MeshoptSimplifier } from 'meshoptimizer'
import { type BakedMesh, bakedMeshes } from '#src/anatomy/baked-meshes.ts'
import { type FieldMesh, meshField } from '#src/numerics/mesh-field.ts'
import { orderTriangles } from '#src/numerics/order-triangles.ts'

/**
 * `npm run bake [-- name …]`: meshes the fields of anatomy/ and writes assets/meshes/<name>.glb. Run it after a field
 * changed; the files are committed, so that a visitor's browser meshes nothing.
 */
const folder = 'assets/meshes'
const wanted = process.argv.slice(2)
const chosen = wanted.length === 0 ? bakedMeshes : bakedMeshes.filter((mesh) => wanted.includes(mesh.name))
const unknown = wanted.filter((name) => !bakedMeshes.some((mesh) => mesh.name === name))
if (unknown.length > 0) {
  console.error(
    `No mesh is called ${unknown.join(', ')}. There are: ${bakedMeshes.map((m) => m.name).join(', ')}.`,
  )
  process.exit(1)
}

await MeshoptSimplifier.ready
mkdirSync(folder, { recursive: true })
for (const recipe of chosen) {
  const full = meshField(recipe.field, recipe)
  const simple = reorder(simplify(full, recipe))
  const bytes = await writeGlb(recipe, simple)
  writeFileSync(`${folder}/${recipe.name}.glb`, bytes)
  const before = full.indices.length / 3
  const after = simple.indices.length / 3
  console.log(`${recipe.name}: ${before} → ${after} triangles, ${Math.round(bytes.byteLength / 1024)} kB`)
}

/** Fewer triangles where the surface is flat; normals and shade count as much as shape. */
function simplify(mesh: FieldMesh, { triangles, focus }: BakedMesh): FieldMesh {
  const count = mesh.positions.length / 3
  if (mesh.indices.length / 3 <= triangles) return mesh
  const stride = 5
  const attributes = new Float32Array(count * stride)
  for (let v = 0; v < count; v++) {
    attributes.set(mesh.normals.subarray(3 * v, 3 * v + 3), stride * v)
    attributes[stride * v + 3] = mesh.occlusion[v]!
    attributes[stride * v + 4] = mesh.tint[v]!
  }
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices,
    focus ? asSeenFrom(mesh.positions, focus) : mesh.positions,
    3,
    attributes,
    stride,
    [0.12, 0.12, 0.12, 0.06, 0.12],
    null,
    triangles * 3,
    1,
  )
  const [remap, used] = MeshoptSimplifier.compactMesh(indices)
  return {
    positions: gather(mesh.positions, 3, remap, used),
    normals: gather(mesh.normals, 3, remap, used),
    occlusion: gather(mesh.occlusion, 1, remap, used),
    tint: gather(mesh.tint, 1, remap, used),
    indices,
  }
}

/** Places drawn together in step with how far away they are: there an error counts less. */
function asSeenFrom(positions: Float32Array, { at, reach }: NonNullable<BakedMesh['focus']>): Float32Array {
  const seen = new Float32Array(positions.length)
  for (let v = 0; v < positions.length; v += 3) {
    const away = at.map((from, axis) => positions[v + axis]! - from)
    const far = Math.hypot(...away) / reach
    for (let axis = 0; axis < 3; axis++) seen[v + axis] = away[axis]! * (far > 0 ? Math.log1p(far) / far : 1)
  }
  return seen
}

/** The same mesh in the order that is the least work to draw. */
function reorder(mesh: FieldMesh): FieldMesh {
  const { indices, order } = orderTriangles(mesh.indices, mesh.positions.length / 3)
  const remap = new Uint32Array(order.length)
  order.forEach((from, to) => {
    remap[from] = to
  })
  return {
    positions: gather(mesh.positions, 3, remap, order.length),
    normals: gather(mesh.normals, 3, remap, order.length),
    occlusion: gather(mesh.occlusion, 1, remap, order.length),
    tint: gather(mesh.tint, 1, remap, order.length),
    indices,
  }
}

/** `remap[old]` is the new place of a vertex, or 0xffffffff where it is no longer used. */
function gather(source: Float32Array, size: number, remap: Uint32Array, used: number): Float32Array {
  const out = new Float32Array(used * size)
  remap.forEach((to, from) => {
    if (to !== 0xffffffff) out.set(source.subarray(from * size, from * size + size), to * size)
  })
  return out
}

async function writeGlb(recipe: BakedMesh, mesh: FieldMesh): Promise<Uint8Array> {
  const document = new Document()
  document.createExtension(KHRMeshQuantization).setRequired(true)
  const buffer = document.createBuffer()
  const accessor = (type: 'SCALAR' | 'VEC3', array: Float32Array | Uint32Array | Uint16Array) =>
    document.createAccessor().setType(type).setArray(array).setBuffer(buffer)
  const isSmall = mesh.positions.length / 3 <= 65535
  const primitive = document
    .createPrimitive()
    .setAttribute('POSITION', accessor('VEC3', mesh.positions))
    .setAttribute('NORMAL', accessor('VEC3', mesh.normals))
    .setAttribute('_OCC', accessor('SCALAR', mesh.occlusion))
    .setIndices(accessor('SCALAR', isSmall ? new Uint16Array(mesh.indices) : mesh.indices))
  if (recipe.tint) primitive.setAttribute('_TINT', accessor('SCALAR', mesh.tint))
  const node = document
    .createNode(recipe.name)
    .setMesh(document.createMesh(recipe.name).addPrimitive(primitive))
  document.createScene().addChild(node)
  await document.transform(
    quantize({ quantizePosition: 14, quantizeNormal: 8, quantizeGeneric: 8, cleanup: false }),
    prune({ keepAttributes: true }),
  )
  return new WebIO().registerExtensions([KHRMeshQuantization]).writeBinary(document)
}
