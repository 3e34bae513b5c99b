import { describe, expect, test } from 'vitest'
import { counterNames, scalarNames } from '#src/parameters/observables.ts'
import { frameByteLength, frameSections, frameVersion, headerWord } from '#src/wire/frame-layout.ts'
import { counterIndex, createFrameBuffer, scalarIndex, viewFrame } from '#src/wire/frame-view.ts'

describe('a frame', () => {
  test('gives every number a place of its own', () => {
    const frame = viewFrame(createFrameBuffer())
    const bytesTaken = new Uint8Array(frameByteLength)
    for (const [name, section] of Object.entries(frameSections)) {
      const window = frame[name as keyof typeof frameSections]
      expect(window.byteOffset % window.BYTES_PER_ELEMENT, name).toBe(0)
      expect(window.length, name).toBe(section.length)
      for (let i = 0; i < window.byteLength; i++) bytesTaken[window.byteOffset + i]!++
    }
    expect(Math.max(...bytesTaken)).toBe(1)
  })

  test('keeps what was written when it travels', () => {
    const sent = viewFrame(createFrameBuffer())
    sent.time[0] = 86_400.000_001
    sent.hero[scalarIndex.caUM] = 0.07
    sent.counters[counterIndex.vesiclesFused] = 3
    sent.moleculePosition.fill(1.5)
    sent.moleculeBound[sent.moleculeBound.length - 1] = 1
    const { buffer } = sent
    const received = viewFrame(structuredClone(buffer, { transfer: [buffer] }))
    expect(buffer.byteLength).toBe(0)
    expect(received.time[0]).toBe(86_400.000_001)
    expect(received.hero[scalarNames.indexOf('caUM')]).toBe(0.07)
    expect(received.counters[counterNames.indexOf('vesiclesFused')]).toBe(3)
    expect(received.moleculePosition.every((value) => value === 1.5)).toBe(true)
    expect(received.moleculeBound.at(-1)).toBe(1)
  })

  test('of another version or size is refused with a sentence', () => {
    const other = createFrameBuffer()
    new Uint32Array(other)[headerWord.version] = frameVersion + 1
    expect(() => viewFrame(other)).toThrow(new RegExp(`version ${frameVersion} .*reload the page`))
    expect(() => viewFrame(new ArrayBuffer(8))).toThrow(/has 8: reload the page/)
    const full = createFrameBuffer()
    new Uint32Array(full)[headerWord.molecules] = 1e9
    expect(() => viewFrame(full)).toThrow(/says 0 and 1000000000: reload the page/)
    expect(() => viewFrame(new ArrayBuffer(frameByteLength))).toThrow(/version 0/)
  })
})
