import { describe, expect, test, vi } from 'vitest'
import { readLaunchOptions } from '#src/app/launch-options.ts'
import { createSceneControls } from '#src/app/scene-controls-store.ts'
import { createSpinescopeHandle } from '#src/app/spinescope-handle.ts'
import { createSimulation } from '#src/model/create-simulation.ts'
import { runProtocol } from '#src/model/protocols/run-protocol.ts'
import { readProtocol } from '#src/protocols/read-protocol.ts'
import { createChapterPlayer } from '#src/ui/chapter-player.ts'
import { turns } from '#tests/fixtures/in-process-port.ts'
import { type OpenOptions, openSession, play, repeat } from '#tests/session/open-session.ts'

vi.setConfig({ testTimeout: 60_000 })

async function openHandle(options?: OpenOptions) {
  const { session } = await openSession(options)
  const controls = createSceneControls(readLaunchOptions('').options)
  const handle = createSpinescopeHandle(
    session,
    controls,
    Promise.resolve(null),
    createChapterPlayer(session, controls),
    { record: () => Promise.reject(new Error('Nothing is recorded here.')) },
  )
  await handle.ready
  return { handle, session, controls }
}

/** The columns that are promised to people outside the project, in their order. */
const columns =
  'time_s,epsp_slope_percent,vm_mV,ca_uM,camkii_active,ampar_synaptic,ampar_phospho_fraction,nmdar_open,spine_volume_percent,weight_percent,late_fraction'

const oneTetanus = {
  name: 'one tetanus',
  duration: '20 min',
  seed: 3,
  sample: '20 min',
  parameters: { nmdarConductance: 50 },
  events: [
    { kind: 'test', at: '0 s', every: '30 s', count: 4 },
    { kind: 'train', at: '2.5 min', frequency: '100 Hz', pulses: 100 },
    { kind: 'test', at: '19 min' },
  ],
}

describe('window.spinescope', () => {
  test('tells the numbers under the names of the CSV', async () => {
    const { handle } = await openHandle({ create: createSimulation })
    await handle.fastForward(1.5)
    const state = handle.state()
    expect(Object.keys(state).join()).toBe(columns)
    expect(Object.values(state).every(Number.isFinite)).toBe(true)
    expect(state.time_s).toBe(1.5)
    expect(state.vm_mV).toBeLessThan(-50)
  })

  test('runs a protocol to the numbers that the command line gives', async () => {
    const { handle } = await openHandle({ create: createSimulation })
    await handle.run(oneTetanus)
    const rows = [...runProtocol({ ...readProtocol(oneTetanus), seed: 3 })]
    const [last] = rows.slice(-1)
    const numbers = Object.values(handle.state())
    numbers.forEach((value, i) => {
      expect(value, columns.split(',')[i]).toBeCloseTo(last![i]!, 6)
    })
    expect(handle.state().epsp_slope_percent).toBeGreaterThan(120)
    expect(handle.counters().presynapticSpikes).toBe(105)
  })

  test.each([
    [{ ...oneTetanus, tempo: 'allegro' }, 'tempo'],
    [{ ...oneTetanus, duration: '20 parsecs' }, '20 parsecs'],
    [{ ...oneTetanus, events: [{ kind: 'shout', at: '0 s' }] }, 'events'],
    [null, 'The protocol is null'],
  ])('refuses a protocol that cannot be read: %j', async (protocol, reason) => {
    const { handle } = await openHandle()
    await handle.fastForward(1)
    await expect(handle.run(protocol)).rejects.toThrow(reason)
    expect(handle.state().time_s).toBe(1)
  })

  test('says why where the model does not take a protocol', async () => {
    const { handle } = await openHandle({ create: createSimulation })
    await handle.fastForward(1)
    await expect(handle.run({ duration: '1 s', parameters: { nmdarConductance: 9000 } })).rejects.toThrow(
      /nmdarConductance.*9000/,
    )
    expect(handle.state().time_s).toBe(1)
  })

  test('events: change while it plays, refusals and failures as sentences', async () => {
    const { handle, session } = await openHandle()
    const heard: [string, unknown][] = []
    const stop = handle.on('change', (numbers) => heard.push(['change', numbers.time_s]))
    handle.on('refusal', (sentence) => heard.push(['refusal', sentence]))
    handle.on('failure', (sentence) => heard.push(['failure', sentence]))
    await play(session, repeat(1 / 60, 30))
    expect(heard.length).toBeGreaterThan(2)
    stop()
    heard.length = 0
    expect(await handle.set('psdRadius', -1)).toBe(false)
    handle.drill('worker-failure')
    await turns()
    expect(heard.map(([event]) => event)).toEqual(['refusal', 'failure'])
    expect(() => handle.on('weather' as 'change', () => undefined)).toThrow(/change, refusal, failure/)
  })

  test('steps, resets, and hands out copies of the traces', async () => {
    const { handle } = await openHandle({ lens: 0.6 })
    await handle.fastForward(1)
    handle.step(-2)
    await turns()
    expect(handle.state().time_s).toBeCloseTo(0.98, 9)
    const traces = handle.traces()
    traces.time.fill(-1)
    expect(handle.traces().time[0]).toBe(0)
    expect(await handle.reset()).toBe(true)
    expect(handle.state().time_s).toBe(0)
  })
})

test('conditions come and go by name, dose and time', async () => {
  const { handle, session } = await openHandle({ create: createSimulation })
  await handle.condition('apv', '50 uM')
  await handle.stimulate({ kind: 'train', at: 1200, frequency: 100, pulses: 100, test: false })
  await handle.fastForward(1203)
  expect(handle.state().camkii_active).toBeLessThan(0.1)
  expect(session.store.getState().refusal).toBeNull()
  await handle.condition('apv', null)
  await handle.stimulate({ kind: 'train', at: 7200, frequency: 100, pulses: 100, test: false })
  await handle.fastForward(1203 + 7203)
  expect(handle.state().camkii_active).toBeGreaterThan(0.2)
  await expect(handle.condition('aspirin', 1)).rejects.toThrow(/aspirin.*apv/)
  await expect(handle.condition('apv', '50 mV')).rejects.toThrow(/50 mV.*uM/)
})

test('opens chapters by name and says which there are', async () => {
  const { handle, controls } = await openHandle({ create: createSimulation })
  controls.getState().setShot('pore')
  await handle.chapter('gate')
  expect(controls.getState().shot).toBe('overview')
  await expect(handle.chapter('astronomy' as 'gate')).rejects.toThrow(/astronomy.*gate.*stress/)
})
