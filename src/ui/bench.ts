import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AgentId } from '#src/parameters/agents.ts'
import type { Session, Spine } from '#src/session/session.ts'
import {
  type GateCase,
  type GateFinding,
  gateDuration,
  gateEvents,
  gateLens,
  gateRest,
  readGate,
} from '#src/ui/and-gate.ts'
import {
  endOfEvents,
  pairs,
  type StimulusChoice,
  type StimulusId,
  stimuli,
  usualDelay,
} from '#src/ui/stimuli.ts'
import { neighbourEvent, type TimelineKind } from '#src/ui/timeline-marks.ts'

/** What the visitor did to this run, as far as the page shows it. Times are simulation seconds. */
export interface BenchState {
  /** The stimulus fired last, from its first to after its last pulse; null before the first and after starting over. */
  readonly lastStimulus: { readonly id: StimulusId; readonly from: number; readonly to: number } | null
  /** The latest moment of this run that has been computed: the way forward to it is known. */
  readonly reached: number
  /** Seconds that are being computed ahead as fast as it goes; null while none are. */
  readonly forwarding: number | null
  /** Where the last step by an event led, and to what; `kind` is null where nothing happens for minutes. */
  readonly eventShown: { readonly at: number; readonly kind: TimelineKind | null } | null
  /** Spike minus pulse of the next pairing, ms. */
  readonly pairingDelay: number
  /** The second under a pointer on a plot or the time line; null where none is. */
  readonly pointed: number | null
  /** What cases of the truth table did, and the one that is being tried. */
  readonly gate: Readonly<Partial<Record<GateCase, GateFinding>>>
  readonly gateRunning: GateCase | null
}

/** The visitor's hands on a run: all parts of the interface and the keys act through the same ones. */
export interface Bench {
  readonly store: StoreApi<BenchState>
  /** Fires a stimulus now and lets the run go on, through a lens that shows it. */
  fire(id: StimulusId): void
  setPairingDelay(ms: number): void
  /** Goes to a moment. While one journey is under way only the latest wish waits. */
  seek(seconds: number): void
  /** Marks a moment in all plots and on the time line. */
  point(seconds: number | null): void
  /** Computes some seconds ahead and shows the end. */
  forward(seconds: number): void
  /** Goes to the next event or the one before. Where none is known ahead the run goes on until one comes, for minutes at most. */
  stepEvent(direction: 1 | -1): Promise<void>
  /** Gives a parameter a value. While the worker takes one, only the latest waits. Resolves when all is taken or refused. */
  setParameter(id: string, value: number): Promise<void>
  /** Gives an agent at a dose in its unit, or takes it away; of two compared spines to one. */
  setCondition(agent: AgentId, dose: number | null, spine?: Spine): Promise<void>
  /** Tries a case of the truth table: plays it in slow motion, then says what it did. */
  tryGate(id: GateCase): Promise<void>
  /** Starts over at time zero; parameters stay. */
  reset(): void
}

/** Simulation seconds to look ahead for an event: the first stride, and in all. */
const shortestLook = 0.001
const longestLook = 600

export function createBench(session: Session): Bench {
  const store = createStore<BenchState>(() => ({
    lastStimulus: null,
    reached: 0,
    forwarding: null,
    eventShown: null,
    pairingDelay: usualDelay,
    pointed: null,
    gate: {},
    gateRunning: null,
  }))
  let wantedSeek: number | null = null
  let isSeeking = false
  let isStepping = false
  /** When the synapse has rested from the case tried last. */
  let gateRested = 0
  const wantedValues = new Map<string, number>()
  const underWay = new Map<string, Promise<void>>()

  session.store.subscribe(({ simTime }, before) => {
    if (simTime === before.simTime) return
    const { reached } = store.getState()
    // Nothing but starting over forgets the whole run; a journey or a step back to zero keeps the way forward.
    if (simTime === 0 && !isSeeking && session.traces.known <= session.traces.length)
      store.setState({ reached: 0, lastStimulus: null })
    else if (simTime > reached) store.setState({ reached: simTime })
  })

  /** Something new happens here: what lay ahead of it is no longer so. */
  const branch = () => store.setState({ reached: session.frames.simTime })

  return {
    store,
    fire(id) {
      const { lens } = stimuli[id]
      const events = id === 'pairing' ? pairs(store.getState().pairingDelay) : stimuli[id].events
      const { lens: present } = session.store.getState()
      if (present < lens.slowest || present > lens.fastest) session.setLens(lens.take)
      const from = session.frames.simTime
      branch()
      store.setState({ lastStimulus: { id, from, to: from + lastsFor(events) } })
      for (const event of events) void session.stimulate(event)
      session.play()
    },
    setPairingDelay: (pairingDelay) => store.setState({ pairingDelay }),
    seek(seconds) {
      wantedSeek = Math.max(0, seconds)
      if (!isSeeking) void travel()
    },
    point(seconds) {
      if (store.getState().pointed !== seconds) store.setState({ pointed: seconds })
    },
    forward(seconds) {
      if (store.getState().forwarding !== null) return
      store.setState({ forwarding: seconds })
      void session
        .fastForward(session.frames.simTime + seconds)
        .finally(() => store.setState({ forwarding: null }))
    },
    async stepEvent(direction) {
      if (isStepping) return
      isStepping = true
      session.pause()
      const now = session.frames.simTime
      let found = neighbourEvent(session.events, now, direction)
      if (!found && direction === 1) found = await lookAhead(now)
      const at = found?.at ?? now
      await session.seek(at)
      store.setState({ eventShown: { at, kind: found?.kind ?? null } })
      isStepping = false
    },
    setParameter(id, value) {
      branch()
      wantedValues.set(id, value)
      const running = underWay.get(id) ?? sendValues(id)
      underWay.set(id, running)
      return running
    },
    async setCondition(agent, dose, spine) {
      branch()
      await session.setCondition(agent, dose, spine)
    },
    async tryGate(id) {
      if (store.getState().gateRunning !== null) return
      branch()
      store.setState({ gateRunning: id, lastStimulus: null })
      session.pause()
      session.setLens(gateLens)
      const now = session.frames.simTime
      const from = now < gateRested && now >= gateRested - gateRest ? gateRested : now
      if (from > now) await session.fastForward(from)
      gateRested = from + gateRest
      for (const event of gateEvents[id]) await session.stimulate(event)
      await session.seek(from + gateDuration)
      const found = readGate(session.traces, from, from + gateDuration)
      const { gate } = store.getState()
      store.setState({ gateRunning: null, ...(found && { gate: { ...gate, [id]: found } }) })
      // Now that it is known, the visitor watches it happen.
      await session.seek(from)
      session.play()
    },
    reset() {
      store.setState({ reached: 0, lastStimulus: null })
      void session.reset()
    },
  }

  /** Runs on in ever longer strides until something happens. */
  async function lookAhead(from: number) {
    let at = from
    for (let stride = shortestLook; at < from + longestLook; stride *= 2) {
      at = Math.min(from + longestLook, at + stride)
      await session.seek(at)
      const found = neighbourEvent(session.events, from, 1)
      if (found) return found
    }
    return null
  }

  async function travel(): Promise<void> {
    isSeeking = true
    while (wantedSeek !== null) {
      const to = wantedSeek
      wantedSeek = null
      await session.seek(to)
    }
    isSeeking = false
  }

  async function sendValues(id: string): Promise<void> {
    for (let value = wantedValues.get(id); value !== undefined; value = wantedValues.get(id)) {
      wantedValues.delete(id)
      await session.setParameter(id, value)
    }
    underWay.delete(id)
  }
}

/** Simulation seconds for which a stimulus counts as happening: its pulses, and a moment for the last one's response. */
export function lastsFor(events: StimulusChoice['events']): number {
  return endOfEvents(events) + 0.05
}
