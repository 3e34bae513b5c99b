import { describe, expect, test } from 'vitest'
import { createFrameBuffers } from '#src/session/frame-stream.ts'
import { frameByteLength, frameVersion } from '#src/wire/frame-layout.ts'
import { createFrameBuffer, viewFrame } from '#src/wire/frame-view.ts'
import type { Command } from '#src/wire/messages.ts'
import { createServer } from '#src/worker/serve.ts'
import { createFakeSimulation } from '#tests/fixtures/fake-simulation.ts'
import { bytesTaken } from '#tests/performance/bytes-taken.ts'
import { openSession } from '#tests/session/open-session.ts'

/** Numbers that are boxed on the way: an object with two fields would take more in each of them. */
const nextToNothing = 150

describe('memory that a picture takes', () => {
  test('is next to none for moving between two frames', () => {
    const frames = createFrameBuffers()
    const ahead = viewFrame(frames.lend()!)
    ahead.time[0] = 1e9
    frames.arrive(ahead.buffer, 1e9)
    let at = 0
    let sum = 0
    const bytes = bytesTaken(3000, () => {
      at += 0.5
      frames.moveTo(at)
      sum += frames.blend
    })
    expect(sum).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(nextToNothing)
  })

  test('is next to none for a tick of the session while the worker works, what people read ten times a second included', async () => {
    const { session, ports } = await openSession({ lens: 1e-3 })
    ports[0]!.isHeld = true
    session.play()
    expect(bytesTaken(3000, () => session.tick(1 / 60))).toBeLessThan(nextToNothing)
  })

  test('is a twentieth of a frame for a frame of the worker: windows on it, and no copy', () => {
    let buffer = createFrameBuffer()
    const tell = createServer(createFakeSimulation, (reply) => {
      if (reply.kind === 'frame') buffer = reply.buffer
    })
    tell({ kind: 'start', id: 0, frameVersion, seed: 1, parameters: {}, level: 'mean-field' })
    const ask = { kind: 'advance', id: 0, to: 0, buffer } satisfies Command
    const bytes = bytesTaken(500, () => {
      ask.id++
      ask.to += 1e-6
      tell(ask)
    })
    expect(viewFrame(buffer).time[0]).toBe(ask.to)
    expect(bytes).toBeLessThan(frameByteLength / 20)
  })
})
