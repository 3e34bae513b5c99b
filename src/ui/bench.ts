import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Session } from '#src/session/session.ts'
import { type StimulusId, stimuli } from '#src/ui/stimuli.ts'

/** What the visitor did to this run, as far as the page shows it. Times are simulation seconds. */
export interface BenchState {
  /** The stimulus fired last, from its first to after its last pulse; null before the first and after starting over. */
  readonly lastStimulus: { readonly id: StimulusId; readonly from: number; readonly to: number } | null
  /** The latest moment of this run that has been computed: the way forward to it is known. */
  readonly reached: number
  /** Seconds that are being computed ahead as fast as it goes; null while none are. */
  readonly forwarding: number | null
}

/** The visitor's hands on a run: all parts of the interface and the keys act through the same ones. */
export interface Bench {
  readonly store: StoreApi<BenchState>
  /** Fires a stimulus now and lets the run go on, through a lens that shows it. */
  fire(id: StimulusId): void
  /** Goes to a moment. While one journey is under way only the latest wish waits. */
  seek(seconds: number): void
  /** Computes some seconds ahead and shows the end. */
  forward(seconds: number): void
  /** Gives a parameter a value. While the worker takes one, only the latest waits. Resolves when all is taken or refused. */
  setParameter(id: string, value: number): Promise<void>
  /** Starts over at time zero; parameters stay. */
  reset(): void
}

export function createBench(session: Session): Bench {
  const store = createStore<BenchState>(() => ({ lastStimulus: null, reached: 0, forwarding: null }))
  let wantedSeek: number | null = null
  let isSeeking = false
  const wantedValues = new Map<string, number>()
  const underWay = new Map<string, Promise<void>>()

  session.store.subscribe(({ simTime }, before) => {
    if (simTime === before.simTime) return
    const { reached } = store.getState()
    // Nothing but starting over forgets the whole run; a journey back to zero keeps the way forward.
    if (simTime === 0 && !isSeeking) store.setState({ reached: 0, lastStimulus: null })
    else if (simTime > reached) store.setState({ reached: simTime })
  })

  /** Something new happens here: what lay ahead of it is no longer so. */
  const branch = () => store.setState({ reached: session.frames.simTime })

  return {
    store,
    fire(id) {
      const { lens, pulses } = stimuli[id]
      const { lens: present } = session.store.getState()
      if (present < lens.slowest || present > lens.fastest) session.setLens(lens.take)
      const from = session.frames.simTime
      branch()
      store.setState({ lastStimulus: { id, from, to: from + lastsFor(id) } })
      void session.stimulate({ kind: 'train', at: 0, ...pulses })
      session.play()
    },
    seek(seconds) {
      wantedSeek = Math.max(0, seconds)
      if (!isSeeking) void travel()
    },
    forward(seconds) {
      if (store.getState().forwarding !== null) return
      store.setState({ forwarding: seconds })
      void session
        .fastForward(session.frames.simTime + seconds)
        .finally(() => store.setState({ forwarding: null }))
    },
    setParameter(id, value) {
      branch()
      wantedValues.set(id, value)
      const running = underWay.get(id) ?? sendValues(id)
      underWay.set(id, running)
      return running
    },
    reset() {
      store.setState({ reached: 0, lastStimulus: null })
      void session.reset()
    },
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
export function lastsFor(id: StimulusId): number {
  const { pulses, frequency } = stimuli[id].pulses
  return (pulses - 1) / frequency + 0.05
}
