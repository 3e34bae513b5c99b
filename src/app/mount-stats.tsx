import { createRoot } from 'react-dom/client'
import { createStore } from 'zustand/vanilla'
import type { MountedStage } from '#src/app/mount-stage.ts'
import type { SpinescopeHandle } from '#src/app/spinescope-handle.ts'
import type { Translator } from '#src/messages/create-translator.ts'
import type { Session } from '#src/session/session.ts'
import type { FrameMeter } from '#src/ui/frame-meter.ts'
import { type PageStats, StatsPanel } from '#src/ui/stats-panel.tsx'
import { TranslatorContext } from '#src/ui/use-translation.ts'

export interface StatsGround {
  readonly root: HTMLElement
  readonly session: Session
  readonly handle: Pick<SpinescopeHandle, 'counters'>
  readonly meter: FrameMeter
  readonly stage: Promise<MountedStage | null>
  readonly translator: Translator
}

/** Wall seconds between two readings: slow enough to be read. */
const interval = 0.5

/** Shows how the page is doing, over whatever it is. Returns what the animation loop drives. */
export function mountStats({ root, session, handle, meter, stage, translator }: StatsGround): {
  pass(seconds: number): void
} {
  let scene: MountedStage['scene'] | null = null
  void stage.then((opened) => {
    scene = opened?.scene ?? null
  })
  const read = (): PageStats => {
    const { lens, level } = session.store.getState()
    return {
      ...meter.read(),
      scene: scene && { ...scene.cost, quality: scene.quality },
      lens,
      level,
      counters: handle.counters(),
    }
  }
  const stats = createStore<PageStats>(read)
  const host = document.createElement('div')
  root.append(host)
  createRoot(host).render(
    <TranslatorContext value={translator}>
      <StatsPanel stats={stats} />
    </TranslatorContext>,
  )
  let since = 0
  return {
    pass(seconds) {
      since += seconds
      if (since < interval) return
      since = 0
      stats.setState(read())
    },
  }
}
