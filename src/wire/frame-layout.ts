import {
  counterNames,
  maxMolecules,
  maxReceptors,
  scalarNames,
  toldFusions,
} from '#src/parameters/observables.ts'

/**
 * A frame is one ArrayBuffer that travels worker → page → worker. Numbers lie in it as the GPU wants them.
 * Bump `frameVersion` whenever anything here changes: a stale cached worker is then refused with a sentence.
 */
export const frameMagic = 0x53504e45
export const frameVersion = 3

/** Words of the header, as Uint32. */
export const headerWord = { magic: 0, version: 1, sequence: 2, level: 3, receptors: 4, molecules: 5 } as const

interface Section {
  readonly offset: number
  readonly length: number
}

const sections = layOut({
  header: [Uint32Array.BYTES_PER_ELEMENT, 8],
  /** simTime in seconds. */
  time: [Float64Array.BYTES_PER_ELEMENT, 1],
  hero: [Float64Array.BYTES_PER_ELEMENT, scalarNames.length],
  neighbour: [Float64Array.BYTES_PER_ELEMENT, scalarNames.length],
  counters: [Float64Array.BYTES_PER_ELEMENT, counterNames.length],
  fusionTime: [Float64Array.BYTES_PER_ELEMENT, toldFusions],
  fusionX: [Float32Array.BYTES_PER_ELEMENT, toldFusions],
  fusionZ: [Float32Array.BYTES_PER_ELEMENT, toldFusions],
  receptorX: [Float32Array.BYTES_PER_ELEMENT, maxReceptors],
  receptorZ: [Float32Array.BYTES_PER_ELEMENT, maxReceptors],
  moleculePosition: [Float32Array.BYTES_PER_ELEMENT, 3 * maxMolecules],
  moleculeIdentity: [Uint32Array.BYTES_PER_ELEMENT, maxMolecules],
  receptorSlot: [Uint16Array.BYTES_PER_ELEMENT, maxReceptors],
  receptorKind: [1, maxReceptors],
  receptorState: [1, maxReceptors],
  receptorMagnesium: [1, maxReceptors],
  receptorPhosphorylated: [1, maxReceptors],
  receptorPoreDrug: [1, maxReceptors],
  receptorApv: [1, maxReceptors],
  moleculeBound: [1, maxMolecules],
})

export const frameSections = sections.sections
export const frameByteLength = sections.byteLength

function layOut<Name extends string>(plan: Record<Name, readonly [bytesPerElement: number, length: number]>) {
  const placed = {} as Record<Name, Section>
  let offset = 0
  for (const name of Object.keys(plan) as Name[]) {
    const [bytesPerElement, length] = plan[name]
    offset = Math.ceil(offset / bytesPerElement) * bytesPerElement
    placed[name] = { offset, length }
    offset += bytesPerElement * length
  }
  return { sections: placed, byteLength: Math.ceil(offset / 8) * 8 }
}
