import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Session } from '#src/session/session.ts'
import { type LedRun, whileWanted } from '#src/session/while-wanted.ts'
import { type GateFinding, gateEvents, readGate } from '#src/ui/and-gate.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import { counterIndex } from '#src/wire/frame-view.ts'
import type { StimulusMessage } from '#src/wire/messages.ts'

/** The guided visit, step by step. */
export const visitSteps = ['fire', 'gate', 'learn', 'compare', 'late', 'end'] as const
export type VisitStep = (typeof visitSteps)[number]

/** What a visitor can try in the step about the gate, and in the one about hours later. */
export type GateTry = 'glutamate' | 'both'
export type Training = 'once' | 'spaced'

/** How strong the synapse is. Percent are of the run's own start. */
export interface Strength {
  readonly response: number
  readonly ampars: number
  readonly volume: number
}

/** What the run has answered so far. Every number was read off it. */
export interface VisitState {
  readonly step: VisitStep
  /** `asking`: the visitor's turn. `running`: the synapse's. `told`: something can be said about it. */
  readonly phase: 'asking' | 'running' | 'told'
  /** What the latest spike did here: vesicles, AMPARs open at once at most. */
  readonly fired: { readonly vesicles: number; readonly opened: number } | null
  readonly gate: Readonly<Partial<Record<GateTry, GateFinding>>>
  /** Largest Ca²⁺, µM, and active share of CaMKII in the burst. */
  readonly burst: { readonly calcium: number; readonly camkii: number } | null
  readonly before: Strength | null
  readonly after: Strength | null
  /** Response eight hours later, percent. */
  readonly late: Readonly<Partial<Record<Training, number>>>
  /** Seconds of the run at which its burst came, for clocks that count from it. */
  readonly burstAt: number
}

/** Leads a visitor through the visit. What it does to the synapse is a plan; what comes out is the run's. */
export interface VisitPlayer {
  readonly store: StoreApi<VisitState>
  /** Begins at the first step, which fires at once. */
  begin(): Promise<void>
  fire(): Promise<void>
  tryGate(which: GateTry): Promise<void>
  burst(): Promise<void>
  train(which: Training): Promise<void>
  next(): Promise<void>
  /** After a restart of the simulation: does again what was under way. */
  resume(): Promise<void>
  /** Called once a frame: what waits for a moment of the run goes on when it is there. */
  pass(): void
  stop(): void
}

const hour = 3600
const minute = 60
const start: VisitState = {
  step: 'fire',
  phase: 'asking',
  fired: null,
  gate: {},
  burst: null,
  before: null,
  after: null,
  late: {},
  burstAt: 0,
}

/** Simulation seconds per second: slow enough to see glutamate cross; Mg²⁺ leave; a burst of a second. */
const lenses = { fire: 0.0008, gate: 0.005, burst: 0.3 } as const
/** Simulation seconds from a press until there is something to tell. */
const watched = { fire: 0.008, gate: 0.05, burst: 2 } as const
/** The camera gets there first: simulation seconds before the spike. */
const spikeAt = 0.002

const spike: StimulusMessage = { kind: 'train', at: spikeAt, frequency: 1, pulses: 1, test: true }
/** Four responses are averaged: one alone says little. */
const tests: StimulusMessage = { kind: 'train', at: 0, frequency: 1 / 30, pulses: 4, test: true }
const testsTake = 2 * minute
const tetanus = (at: number): StimulusMessage => ({
  kind: 'train',
  at,
  frequency: 100,
  pulses: 100,
  test: false,
})
const spacing = 5 * minute
const pauseBeforeBurst = 0.3

export function createVisitPlayer(
  session: Session,
  scene: Pick<StoreApi<SceneControls>, 'getState'>,
  seed: number,
): VisitPlayer {
  const store = createStore<VisitState>(() => start)
  /** Grows with everything that begins: what an earlier thing still had to do is dropped. */
  let turn = 0
  let waiting: { readonly at: number; readonly go: () => void } | null = null
  let current: () => Promise<void> = async () => undefined

  /** Runs something that the visitor started, unless something else has begun meanwhile. */
  function act(what: (run: LedRun, isOn: () => boolean) => Promise<void>): Promise<void> {
    current = async () => {
      const own = supersede()
      const isOn = () => own === turn
      session.pause()
      store.setState({ phase: 'running' })
      await what(whileWanted(session, isOn), isOn)
    }
    return current()
  }

  /** Ends what was under way: it hears that it is no longer wanted. */
  function supersede(): number {
    const left = waiting
    waiting = null
    turn++
    left?.go()
    return turn
  }

  async function startFresh(run: LedRun, lens: number): Promise<void> {
    run.setLens(lens)
    await run.reset({ seed, parameters: {} })
  }

  async function playUntil(at: number, isOn: () => boolean): Promise<void> {
    if (!isOn()) return
    session.play()
    await new Promise<void>((resolve) => {
      waiting = { at, go: resolve }
    })
  }

  const now = () => session.frames.simTime
  const latest = () => session.store.getState().readout

  function measure(): Strength {
    const { epspSlopePercent, amparSynaptic, spineVolumePercent } = latest()
    return { response: epspSlopePercent, ampars: amparSynaptic, volume: spineVolumePercent }
  }

  const vesiclesFused = () => session.frames.shown.counters[counterIndex.vesiclesFused] ?? 0

  async function watchSpike(run: LedRun, isOn: () => boolean): Promise<void> {
    if (!isOn()) return
    scene.getState().setShot('cleft')
    const before = vesiclesFused()
    const from = now()
    let opened = 0
    const forget = session.store.subscribe(({ readout }) => {
      opened = Math.max(opened, Math.round(readout.amparOpen))
    })
    await run.stimulate(spike)
    await playUntil(from + watched.fire, isOn)
    forget()
    if (!isOn()) return
    session.pause()
    store.setState({ phase: 'told', fired: { vesicles: vesiclesFused() - before, opened } })
  }

  function begin(): Promise<void> {
    store.setState(start)
    return act(async (run, isOn) => {
      await startFresh(run, lenses.fire)
      await watchSpike(run, isOn)
    })
  }

  function prepareBurst(): Promise<void> {
    scene.getState().setShot('synapse')
    return act(async (run, isOn) => {
      await startFresh(run, lenses.burst)
      await run.stimulate(tests)
      await run.fastForward(testsTake)
      if (isOn()) store.setState({ phase: 'asking', before: measure(), burstAt: 0 })
    })
  }

  function compare(): Promise<void> {
    return act(async (run, isOn) => {
      await run.fastForward(store.getState().burstAt + 30 * minute)
      await run.stimulate(tests)
      await run.fastForward(now() + testsTake)
      if (isOn()) store.setState({ phase: 'told', after: measure() })
    })
  }

  async function enter(step: VisitStep): Promise<void> {
    supersede()
    session.pause()
    store.setState({ step, phase: 'asking' })
    current = async () => undefined
    if (step === 'gate') scene.getState().setShot('pore')
    if (step === 'learn') await prepareBurst()
    if (step === 'compare') await compare()
    if (step === 'end') scene.getState().setShot('overview')
  }

  return {
    store,
    begin,
    fire: () => act(watchSpike),
    tryGate: (which) =>
      act(async (run, isOn) => {
        scene.getState().setShot('pore')
        await startFresh(run, lenses.gate)
        for (const event of gateEvents[which]) await run.stimulate(event)
        await playUntil(watched.gate, isOn)
        if (!isOn()) return
        session.pause()
        const finding = readGate(session.traces, 0, now())
        store.setState(({ gate }) => ({
          phase: 'told',
          gate: { ...gate, ...(finding && { [which]: finding }) },
        }))
      }),
    burst: () =>
      act(async (run, isOn) => {
        // After a restart of the simulation the burst is in its log already.
        if (store.getState().burstAt === 0) {
          const burstAt = now() + pauseBeforeBurst
          const isTaken = await run.stimulate(tetanus(pauseBeforeBurst))
          if (isTaken && isOn()) store.setState({ burstAt })
        }
        const from = store.getState().burstAt
        await playUntil(from + watched.burst, isOn)
        if (!isOn()) return
        session.pause()
        const { traces } = session
        const peak = (column: Float64Array) => {
          let most = 0
          for (let i = traces.length - 1; i >= 0 && traces.time[i]! >= from; i--)
            most = Math.max(most, column[i]!)
          return most
        }
        store.setState({
          phase: 'told',
          burst: { calcium: peak(traces.columns.caUM), camkii: peak(traces.columns.camkiiActive) },
        })
      }),
    train: (which) =>
      act(async (run, isOn) => {
        scene.getState().setShot('synapse')
        await startFresh(run, lenses.burst)
        await run.stimulate(tests)
        await run.fastForward(testsTake)
        const bursts = which === 'once' ? [0] : [0, 1, 2, 3].map((n) => n * spacing)
        if (isOn()) store.setState({ burstAt: testsTake })
        for (const at of bursts) await run.stimulate(tetanus(at))
        await run.fastForward(testsTake + 8 * hour)
        await run.stimulate(tests)
        await run.fastForward(testsTake + 8 * hour + testsTake)
        if (isOn())
          store.setState(({ late }) => ({ phase: 'told', late: { ...late, [which]: measure().response } }))
      }),
    async next() {
      const following = visitSteps[visitSteps.indexOf(store.getState().step) + 1]
      if (following) await enter(following)
    },
    async resume() {
      if (store.getState().phase === 'running') await current()
    },
    pass() {
      if (!waiting || now() < waiting.at) return
      const { go } = waiting
      waiting = null
      go()
    },
    stop() {
      supersede()
      current = async () => undefined
      session.pause()
      store.setState(start)
    },
  }
}
