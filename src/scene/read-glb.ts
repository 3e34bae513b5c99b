import { BufferAttribute, BufferGeometry } from 'three'

/** What our own GLB files use of glTF 2.0: one quantised primitive on one node. */
interface GltfJson {
  readonly accessors: readonly GltfAccessor[]
  readonly bufferViews: readonly {
    readonly byteOffset?: number
    readonly byteStride?: number
  }[]
  readonly meshes: readonly {
    readonly primitives: readonly {
      readonly attributes: Readonly<Record<string, number>>
      readonly indices: number
    }[]
  }[]
  readonly nodes: readonly {
    readonly translation?: readonly [number, number, number]
    readonly scale?: readonly [number, number, number]
  }[]
}

interface GltfAccessor {
  readonly componentType: number
  readonly count: number
  readonly type: 'SCALAR' | 'VEC3'
  readonly bufferView: number
  readonly byteOffset?: number
  readonly normalized?: boolean
}

const glbMagic = 0x46546c67
const headerBytes = 20

/**
 * Reads a mesh that `npm run bake` wrote: position, normal, aOcclusion and aTint, de-quantised. Thirty lines here spare
 * every visitor the general loader.
 *
 * @throws Error where the bytes are no GLB.
 */
export function readGlb(buffer: ArrayBuffer, name: string): BufferGeometry {
  const bytes = new DataView(buffer)
  if (buffer.byteLength < headerBytes || bytes.getUint32(0, true) !== glbMagic) {
    throw new Error(`assets/meshes/${name}.glb is not a GLB file: write it with \`npm run bake -- ${name}\`.`)
  }
  const jsonLength = bytes.getUint32(12, true)
  const gltf = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, headerBytes, jsonLength)),
  ) as GltfJson
  const binStart = headerBytes + jsonLength + 8
  const { attributes, indices } = gltf.meshes[0]!.primitives[0]!

  const read = (index: number): Float32Array<ArrayBuffer> => {
    const accessor = gltf.accessors[index]!
    const view = gltf.bufferViews[accessor.bufferView]!
    const size = accessor.type === 'VEC3' ? 3 : 1
    const kind = kindOf(accessor)
    const bytesEach = kind.array.BYTES_PER_ELEMENT
    const stride = (view.byteStride ?? size * bytesEach) / bytesEach
    const start = binStart + (view.byteOffset ?? 0) + (accessor.byteOffset ?? 0)
    const source = new kind.array(buffer, start, stride * (accessor.count - 1) + size)
    // As glTF 2.0 §3.6.2.2 says: the lowest signed integer stands for −1, as its neighbour does.
    const least = kind.isSigned ? -kind.limit : Number.NEGATIVE_INFINITY
    const scale = accessor.normalized ? 1 / kind.limit : 1
    const out = new Float32Array(accessor.count * size)
    for (let i = 0, from = 0; i < out.length; from += stride) {
      for (let axis = 0; axis < size; axis++) out[i++] = Math.max(least, source[from + axis]!) * scale
    }
    return out
  }

  const node = gltf.nodes[0]!
  const scale = node.scale ?? [1, 1, 1]
  const translation = node.translation ?? [0, 0, 0]
  const position = read(attributes.POSITION!)
  for (let i = 0; i < position.length; i++) {
    position[i] = position[i]! * scale[i % 3]! + translation[i % 3]!
  }
  const geometry = new BufferGeometry()
  geometry.name = name
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setAttribute('normal', new BufferAttribute(read(attributes.NORMAL!), 3))
  geometry.setAttribute('aOcclusion', new BufferAttribute(read(attributes._OCC!), 1))
  const vertexCount = position.length / 3
  const tint = attributes._TINT === undefined ? new Float32Array(vertexCount) : read(attributes._TINT)
  geometry.setAttribute('aTint', new BufferAttribute(tint, 1))
  const index = read(indices)
  geometry.setIndex(
    new BufferAttribute(vertexCount > 65535 ? new Uint32Array(index) : new Uint16Array(index), 1),
  )
  geometry.computeBoundingSphere()
  return geometry
}

/** The numbers that a mesh may be made of, by their glTF type: how they lie there, and what 1 is where they are normalised. */
const kinds: Readonly<Record<number, NumberKind>> = {
  5120: { array: Int8Array, limit: 127, isSigned: true },
  5121: { array: Uint8Array, limit: 255 },
  5122: { array: Int16Array, limit: 32767, isSigned: true },
  5123: { array: Uint16Array, limit: 65535 },
  5125: { array: Uint32Array, limit: 1 },
  5126: { array: Float32Array, limit: 1 },
}

interface NumberKind {
  readonly array:
    | Int8ArrayConstructor
    | Uint8ArrayConstructor
    | Int16ArrayConstructor
    | Uint16ArrayConstructor
    | Uint32ArrayConstructor
    | Float32ArrayConstructor
  readonly limit: number
  readonly isSigned?: boolean
}

function kindOf({ componentType }: GltfAccessor): NumberKind {
  const kind = kinds[componentType]
  if (!kind) throw new Error(`A mesh has numbers of glTF type ${componentType}, which is none of glTF 2.0.`)
  return kind
}
