import type { ExaggerationName, ShotName } from '#src/parameters/exaggerations.ts'
import type { LabelId } from '#src/story/labels.ts'
import type { LabelBoard } from '#src/ui/label-board.ts'

/** What a visitor may choose; `auto` follows the frame rate. */
export const qualityChoices = ['auto', 'low', 'medium', 'high'] as const
export type QualityChoice = (typeof qualityChoices)[number]

/** How dark, 0…1, at so many rem from each edge of the page, outwards in: darkness behind words. */
export type ScrimEdges = Readonly<
  Record<'left' | 'right' | 'top' | 'bottom', readonly (readonly [distance: number, darkness: number])[]>
>

/** What the interface shows and asks of the picture. A zustand vanilla store that the app fills. */
export interface SceneControls {
  readonly shot: ShotName
  readonly trueScale: boolean
  readonly quality: QualityChoice
  /** Drawn size divided by true size, of what is in view now. */
  readonly exaggeration: Readonly<Record<ExaggerationName, number>>
  /** A bar of so many pixels stands for so many nanometres at the focus. */
  readonly scaleBar: { readonly pixels: number; readonly nanometres: number }
  /** Why there is no living picture; null where there is one. */
  readonly obstacle: 'no-webgl2' | 'scene-failed' | null
  readonly isContextLost: boolean
  /** The picture's code has arrived: shapes are being fetched and shaders made. */
  readonly isBuilding?: boolean
  /** The first picture has been drawn. */
  readonly isReady: boolean
  /** Counts the calls of `home`, for whoever owns the camera. */
  readonly homeCalls: number
  /** Whether things in the picture are named. */
  readonly labels: boolean
  /** Whether the light of Ca²⁺ is explained beside the picture. */
  readonly legend: boolean
  /** Whether what happens is told in words; for screen readers it always is. */
  readonly captions: boolean
  /** The thing that is explained; null where none is. */
  readonly chosenLabel: LabelId | null
  readonly labelBoard: LabelBoard
  /** A visitor asked for less motion than the system does. */
  readonly lessMotion: boolean
  setShot(shot: ShotName): void
  home(): void
  setTrueScale(trueScale: boolean): void
  setQuality(quality: QualityChoice): void
  setLabels(labels: boolean): void
  setLegend(legend: boolean): void
  /** CSS pixels that panels cover at the outer edges of a comparison. */
  readonly coveredEdge: number
  setCoveredEdge(pixels: number): void
  /** The darkness that panels want behind them; null where there are none. */
  readonly scrim: ScrimEdges | null
  setScrim(scrim: ScrimEdges | null): void
  /** The living picture has that darkness in it, and the page needs none of its own. */
  readonly isScrimDrawn: boolean
  setCaptions(captions: boolean): void
  chooseLabel(id: LabelId | null): void
  setLessMotion(lessMotion: boolean): void
}
