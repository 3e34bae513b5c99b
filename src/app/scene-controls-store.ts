import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LaunchOptions } from '#src/app/launch-options.ts'
import { type ExaggerationName, exaggerations, type ShotName } from '#src/parameters/exaggerations.ts'
import { createLabelBoard } from '#src/ui/label-board.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'

/** Of a display on a wall, whose pixels are small beside a hand. */
const fingersBreadth = 56

/**
 * The picture's controls before, and without, a picture: they keep what the visitor chose. `mountStage` follows the
 * store, so that nothing is lost that was chosen while the scene was loading.
 */
export function createSceneControls(options: LaunchOptions): StoreApi<SceneControls> {
  return createStore<SceneControls>((set) => ({
    shot: options.shot,
    trueScale: false,
    quality: options.quality,
    exaggeration: exaggerationOf(options.shot),
    scaleBar: { pixels: 0, nanometres: 0 },
    obstacle: null,
    isContextLost: false,
    isReady: false,
    homeCalls: 0,
    labels: options.mode === 'explore',
    legend: false,
    captions: options.captions === 'on',
    chosenLabel: null,
    labelBoard: createLabelBoard(options.mode === 'kiosk' ? fingersBreadth : undefined),
    lessMotion: false,
    coveredEdge: 0,
    scrim: null,
    isScrimDrawn: false,
    setShot: (shot) => set({ shot, chosenLabel: null }),
    home: () => set((state) => ({ homeCalls: state.homeCalls + 1 })),
    setTrueScale: (trueScale) => set({ trueScale }),
    setQuality: (quality) => set({ quality }),
    setLabels: (labels) => set({ labels }),
    setLegend: (legend) => set({ legend }),
    setCoveredEdge: (coveredEdge) => set({ coveredEdge }),
    setScrim: (scrim) => set({ scrim }),
    setCaptions: (captions) => set({ captions }),
    chooseLabel: (chosenLabel) => set({ chosenLabel }),
    setLessMotion: (lessMotion) => set({ lessMotion }),
  }))
}

function exaggerationOf(shot: ShotName): Record<ExaggerationName, number> {
  return Object.fromEntries(
    Object.entries(exaggerations).map(([name, { factor }]) => [name, factor[shot]]),
  ) as Record<ExaggerationName, number>
}
