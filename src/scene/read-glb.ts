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
    const component = componentReader(bytes, accessor)
    const stride = view.byteStride ?? size * component.bytes
    const start = binStart + (view.byteOffset ?? 0) + (accessor.byteOffset ?? 0)
    const out = new Float32Array(accessor.count * size)
    for (let i = 0; i < out.length; i++) {
      const element = Math.floor(i / size)
      out[i] = component.at(start + element * stride + (i % size) * component.bytes)
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

/** How one number of an accessor is read, normalised integers as glTF 2.0 §3.6.2.2 says. */
function componentReader(
  bytes: DataView,
  accessor: GltfAccessor,
): { bytes: number; at(offset: number): number } {
  const scaleBy = (limit: number) => (accessor.normalized ? 1 / limit : 1)
  switch (accessor.componentType) {
    case 5120:
      return { bytes: 1, at: (offset) => Math.max(-127, bytes.getInt8(offset)) * scaleBy(127) }
    case 5121:
      return { bytes: 1, at: (offset) => bytes.getUint8(offset) * scaleBy(255) }
    case 5122:
      return { bytes: 2, at: (offset) => Math.max(-32767, bytes.getInt16(offset, true)) * scaleBy(32767) }
    case 5123:
      return { bytes: 2, at: (offset) => bytes.getUint16(offset, true) * scaleBy(65535) }
    case 5125:
      return { bytes: 4, at: (offset) => bytes.getUint32(offset, true) }
    case 5126:
      return { bytes: 4, at: (offset) => bytes.getFloat32(offset, true) }
    default:
      throw new Error(`A mesh has numbers of glTF type ${accessor.componentType}, which is none of glTF 2.0.`)
  }
}
