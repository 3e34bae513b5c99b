import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AgentId } from '#src/parameters/agents.ts'
import type { TraceName } from '#src/parameters/observables.ts'
import type { EarlierRun, Session, TraceHistory } from '#src/session/session.ts'
import { describeRun, type RunDescription } from '#src/ui/describe-run.ts'
import { endOfEvents } from '#src/ui/stimuli.ts'
import type { LoggedCommand } from '#src/wire/messages.ts'

/** Another course of the same numbers to lay over the present run: an earlier run, or a second spine that lives beside it. */
export interface PlotOverlay {
  readonly id: string
  /** What it is called in a legend. */
  readonly description: RunDescription
  /** Only `length` rows of it are read. A live one grows in place. */
  readonly traces: Pick<TraceHistory, 'length' | 'time' | 'columns'>
  /** Simulation second at which its experiment began; null where none did. To lay experiments over each other. */
  readonly inducedAt: number | null
  /** Told apart by colour and by dashes. */
  readonly color: string
  readonly dash: readonly number[]
}

export interface OverlayChoice {
  /** Ids of those that are hidden. */
  readonly hidden: readonly string[]
  /** Second sources that live beside the run, such as a twin spine. */
  readonly live: readonly PlotOverlay[]
  readonly isLarge: boolean
  /** What the large plot shows. */
  readonly trace: TraceName
  toggle(id: string): void
  setLive(live: readonly PlotOverlay[]): void
  setLarge(isLarge: boolean): void
  setTrace(trace: TraceName): void
}

const looks = [
  { color: '#f2a3c7', dash: [7, 4] },
  { color: '#9be27e', dash: [2, 3] },
  { color: '#f3dcae', dash: [9, 3, 2, 3] },
  { color: '#b7a6ff', dash: [4, 2] },
] as const

export function createOverlayChoice(): StoreApi<OverlayChoice> {
  return createStore<OverlayChoice>((set, get) => ({
    hidden: [],
    live: [],
    isLarge: false,
    trace: 'epspSlopePercent',
    toggle(id) {
      const { hidden } = get()
      set({ hidden: hidden.includes(id) ? hidden.filter((each) => each !== id) : [...hidden, id] })
    },
    setLive: (live) => set({ live }),
    setLarge: (isLarge) => set({ isLarge }),
    setTrace: (trace) => set({ trace }),
  }))
}

/** Everything that can be laid over the present run: what lives first, then earlier runs from the latest on. */
export function listOverlays(
  { earlier, second, store }: Pick<Session, 'earlier' | 'second' | 'store'>,
  live: readonly PlotOverlay[],
): PlotOverlay[] {
  const beside = second ? [overlayBeside(second.traces, store.getState().second?.conditions ?? {})] : []
  return [...beside, ...live, ...earlier.list.map(overlayOf)]
}

/** The second spine of a comparison. It is stimulated as the first is, so that nothing has to be moved. */
function overlayBeside(traces: TraceHistory, conditions: Readonly<Record<string, number>>): PlotOverlay {
  const agents = Object.keys(conditions).map((id) => ({ key: `agent.${id as AgentId}` as const, times: 1 }))
  return {
    id: 'second',
    description: { number: 0, parts: [{ key: 'compare.second', times: 1 }, ...agents] },
    traces,
    inducedAt: null,
    color: '#ffffff',
    dash: [5, 3],
  }
}

const made = new WeakMap<EarlierRun, PlotOverlay>()

function overlayOf(run: EarlierRun): PlotOverlay {
  let overlay = made.get(run)
  if (!overlay) {
    overlay = {
      id: `run-${run.number}`,
      description: describeRun(run.number, run.commands),
      traces: run.traces,
      inducedAt: inductionOf(run.commands)?.from ?? null,
      ...looks[(run.number - 1) % looks.length]!,
    }
    made.set(run, overlay)
  }
  return overlay
}

/** From the beginning to the end of what was done to the synapse beside tests, seconds; null where nothing was. */
export function inductionOf(
  commands: readonly LoggedCommand[],
): { readonly from: number; readonly to: number } | null {
  const stimuli = commands.flatMap((command) =>
    command.kind === 'stimulate' && !('test' in command.stimulus && command.stimulus.test)
      ? [command.stimulus]
      : [],
  )
  if (stimuli.length === 0) return null
  return { from: Math.min(...stimuli.map(({ at }) => at)), to: endOfEvents(stimuli) }
}
