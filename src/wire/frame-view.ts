import {
  type CounterName,
  counterNames,
  maxMolecules,
  maxReceptors,
  type ScalarName,
  scalarNames,
} from '#src/parameters/observables.ts'
import {
  frameByteLength,
  frameMagic,
  frameSections,
  frameVersion,
  headerWord,
} from '#src/wire/frame-layout.ts'

/** Typed windows on a frame's buffer. Making one copies nothing. */
export interface FrameView {
  readonly buffer: ArrayBuffer
  readonly header: Uint32Array
  /** One number: simTime in seconds. */
  readonly time: Float64Array
  readonly hero: Float64Array
  readonly neighbour: Float64Array
  readonly counters: Float64Array
  /**
   * Of vesicles, the newest first: seconds at which each fused, and its place, nm in the synapse frame. Row 0 is the one
   * that fuses next (its time is Infinity); as many of the others hold as have fused.
   */
  readonly fusionTime: Float64Array
  readonly fusionX: Float32Array
  readonly fusionZ: Float32Array
  readonly receptorX: Float32Array
  readonly receptorZ: Float32Array
  readonly moleculePosition: Float32Array
  readonly moleculeIdentity: Uint32Array
  /** Who a receptor is: the same number in every frame, while rows move up when another is taken in. */
  readonly receptorSlot: Uint16Array
  readonly receptorKind: Uint8Array
  readonly receptorState: Uint8Array
  readonly receptorMagnesium: Uint8Array
  readonly receptorPhosphorylated: Uint8Array
  /** Index into `poreDrugs`. */
  readonly receptorPoreDrug: Uint8Array
  /** How many of a receptor's two glutamate sites APV holds. */
  readonly receptorApv: Uint8Array
  readonly moleculeBound: Uint8Array
}

/** A fresh buffer with a valid header and zeros everywhere else. */
export function createFrameBuffer(): ArrayBuffer {
  const buffer = new ArrayBuffer(frameByteLength)
  const header = new Uint32Array(buffer, 0, frameSections.header.length)
  header[headerWord.magic] = frameMagic
  header[headerWord.version] = frameVersion
  return buffer
}

/** @throws Error where the buffer is not a frame of this version; the sentence says what it is instead. */
export function viewFrame(buffer: ArrayBuffer): FrameView {
  if (buffer.byteLength !== frameByteLength) {
    throw new Error(
      `A frame has ${frameByteLength} bytes but this buffer has ${buffer.byteLength}: reload the page so that page and worker are of one version.`,
    )
  }
  const header = new Uint32Array(buffer, 0, frameSections.header.length)
  if (header[headerWord.magic] !== frameMagic || header[headerWord.version] !== frameVersion) {
    throw new Error(
      `This page reads frames of version ${frameVersion} but the worker sent version ${header[headerWord.version]}: reload the page so that both are of one version.`,
    )
  }
  const receptors = header[headerWord.receptors] as number
  const molecules = header[headerWord.molecules] as number
  if (receptors > maxReceptors || molecules > maxMolecules) {
    throw new Error(
      `A frame holds ${maxReceptors} receptors and ${maxMolecules} molecules at most, but this one says ${receptors} and ${molecules}: reload the page.`,
    )
  }
  const f64 = (section: { offset: number; length: number }) =>
    new Float64Array(buffer, section.offset, section.length)
  const f32 = (section: { offset: number; length: number }) =>
    new Float32Array(buffer, section.offset, section.length)
  const u8 = (section: { offset: number; length: number }) =>
    new Uint8Array(buffer, section.offset, section.length)
  const at = frameSections
  return {
    buffer,
    header,
    time: f64(at.time),
    hero: f64(at.hero),
    neighbour: f64(at.neighbour),
    counters: f64(at.counters),
    fusionTime: f64(at.fusionTime),
    fusionX: f32(at.fusionX),
    fusionZ: f32(at.fusionZ),
    receptorX: f32(at.receptorX),
    receptorZ: f32(at.receptorZ),
    moleculePosition: f32(at.moleculePosition),
    moleculeIdentity: new Uint32Array(buffer, at.moleculeIdentity.offset, at.moleculeIdentity.length),
    receptorSlot: new Uint16Array(buffer, at.receptorSlot.offset, at.receptorSlot.length),
    receptorKind: u8(at.receptorKind),
    receptorState: u8(at.receptorState),
    receptorMagnesium: u8(at.receptorMagnesium),
    receptorPhosphorylated: u8(at.receptorPhosphorylated),
    receptorPoreDrug: u8(at.receptorPoreDrug),
    receptorApv: u8(at.receptorApv),
    moleculeBound: u8(at.moleculeBound),
  }
}

/** Where each scalar and counter lies: `frame.hero[scalarIndex.caUM]`. */
export const scalarIndex = indexByName<ScalarName>(scalarNames)
export const counterIndex = indexByName<CounterName>(counterNames)

function indexByName<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  const index = {} as Record<Name, number>
  names.forEach((name, i) => {
    index[name] = i
  })
  return index
}
