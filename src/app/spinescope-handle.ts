import type { StoreApi } from 'zustand/vanilla'
import type { MountedStage } from '#src/app/mount-stage.ts'
import type { ShotName } from '#src/parameters/exaggerations.ts'
import { shotNames } from '#src/parameters/exaggerations.ts'
import { type CounterName, counterNames, traceNames } from '#src/parameters/observables.ts'
import { captureStill } from '#src/recording/capture-still.ts'
import type { Session, SessionState } from '#src/session/session.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import type { StimulusMessage } from '#src/wire/messages.ts'

/** The current numbers, named as in the CSV. */
export interface RunNumbers {
  readonly time_s: number
  readonly epsp_slope_percent: number
  readonly vm_mV: number
  readonly ca_uM: number
  readonly camkii_active: number
  readonly ampar_synaptic: number
  readonly ampar_phospho_fraction: number
  readonly nmdar_open: number
  readonly spine_volume_percent: number
  readonly weight_percent: number
  readonly late_fraction: number
}

/** What the page promises to scripts: `window.spinescope`. Times are simulation seconds. */
export interface SpinescopeHandle {
  /** Resolves when there are numbers and, where there can be one, a picture. */
  readonly ready: Promise<void>
  play(): void
  pause(): void
  step(frames: number): void
  reset(): void
  seek(seconds: number): Promise<void>
  fastForward(seconds: number): Promise<void>
  setLens(simSecondsPerSecond: number): void
  /** Fires a stimulus now; `at` counts from now. */
  stimulate(stimulus: StimulusMessage): Promise<void>
  /** Resolves false, with a sentence on the page, where the value was refused. */
  set(parameter: string, value: number): Promise<boolean>
  shot(name: ShotName, how?: { immediate?: boolean }): void
  state(): RunNumbers
  /** Running totals since the start: spikes, vesicles fused, Mg²⁺ exits, AMPARs that came and went. */
  counters(): Readonly<Record<CounterName, number>>
  /** All samples so far: a copy of the time in seconds and each trace. */
  traces(): { time: Float64Array } & Record<string, Float64Array>
  on(event: 'change', callback: (numbers: RunNumbers) => void): () => void
  /** Makes something fail on purpose, for tests and for operators who want to see what a visitor would see. */
  drill(what: 'worker-failure'): void
  /** A PNG of the picture at a size and a presentation time. */
  capture(options: { width: number; height: number; stageTime?: number }): Promise<Blob>
}

declare global {
  interface Window {
    spinescope?: SpinescopeHandle
  }
}

export function createSpinescopeHandle(
  session: Session,
  controls: StoreApi<SceneControls>,
  stage: Promise<MountedStage | null>,
): SpinescopeHandle {
  return {
    ready: Promise.all([session.ready, stage]).then(() => undefined),
    play: session.play,
    pause: session.pause,
    step: session.step,
    reset: session.reset,
    seek: session.seek,
    fastForward: session.fastForward,
    setLens: session.setLens,
    stimulate: session.stimulate,
    set: session.setParameter,
    shot(name, how) {
      if (!shotNames.includes(name)) throw new Error(`There is no shot "${name}": ${shotNames.join(', ')}.`)
      if (how?.immediate) void stage.then((opened) => opened?.scene.setShot(name, how))
      controls.getState().setShot(name)
    },
    state: () => numbersOf(session.store.getState()),
    counters() {
      const { counters } = session.frames.shown
      return Object.fromEntries(counterNames.map((name, i) => [name, counters[i] ?? 0])) as Record<
        CounterName,
        number
      >
    },
    traces() {
      const { time, columns, length } = session.traces
      const copies = traceNames.map((name) => [name, columns[name].slice(0, length)] as const)
      return { ...Object.fromEntries(copies), time: time.slice(0, length) }
    },
    on(_event, callback) {
      return session.store.subscribe((state, before) => {
        if (state.readout !== before.readout) callback(numbersOf(state))
      })
    },
    drill: () => session.drill(),
    async capture(options) {
      const opened = await stage
      if (!opened) throw new Error('There is no picture to capture: this browser has no WebGL2.')
      return captureStill(opened.scene, options)
    },
  }
}

function numbersOf({ simTime, readout }: SessionState): RunNumbers {
  return {
    time_s: simTime,
    epsp_slope_percent: readout.epspSlopePercent,
    vm_mV: readout.vmMV,
    ca_uM: readout.caUM,
    camkii_active: readout.camkiiActive,
    ampar_synaptic: readout.amparSynaptic,
    ampar_phospho_fraction: readout.amparPhosphoFraction,
    nmdar_open: readout.nmdarOpen,
    spine_volume_percent: readout.spineVolumePercent,
    weight_percent: readout.weightPercent,
    late_fraction: readout.lateFraction,
  }
}
