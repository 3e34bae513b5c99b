import type { StoreApi } from 'zustand/vanilla'
import { type ScalarName, scalarNames } from '#src/parameters/observables.ts'
import type { PairedRuns } from '#src/session/paired-runs.ts'
import type { Playhead } from '#src/session/playhead.ts'
import type { SessionState } from '#src/session/session.ts'
import { tableValues } from '#src/session/table-values.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/** Tells people, in the store, what a run is now. Changes nothing where there is nothing new to read. */
export function createPublisher(
  store: StoreApi<SessionState>,
  run: PairedRuns,
  playhead: Playhead,
): () => void {
  const { frames } = run
  let published: { frame: FrameView; at: number } | null = null
  let publishedSecond: { frame: FrameView; at: number } | null = null

  return () => {
    const { level, parameters, conditions } = store.getState()
    if (conditions !== run.causes) store.setState({ conditions: run.causes })
    if (level !== run.level) store.setState({ level: run.level })
    const values = tableValues(run.changed)
    if (values !== parameters) store.setState({ parameters: values })
    publishSecond()
    if (published?.frame === frames.shown && published.at === playhead.at) return
    published = { frame: frames.shown, at: playhead.at }
    store.setState({ readout: readHero(frames.shown), simTime: playhead.at })
  }

  function publishSecond(): void {
    const told = store.getState().second
    const { second } = run
    if (!second) {
      if (told) store.setState({ second: null })
      publishedSecond = null
      return
    }
    const { shown } = second.frames
    const isNew = publishedSecond?.frame !== shown || publishedSecond.at !== shown.time[0]
    if (!isNew && told?.conditions === second.causes) return
    publishedSecond = { frame: shown, at: shown.time[0] as number }
    store.setState({ second: { readout: readHero(shown), conditions: second.causes } })
  }
}

function readHero(frame: FrameView): Record<ScalarName, number> {
  const readout = {} as Record<ScalarName, number>
  scalarNames.forEach((name, i) => {
    readout[name] = frame.hero[i] as number
  })
  return readout
}
