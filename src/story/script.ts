import type { AgentId } from '#src/parameters/agents.ts'
import type { ShotName } from '#src/parameters/exaggerations.ts'
import type { TraceName } from '#src/parameters/observables.ts'
import type { ChapterStimulus } from '#src/story/chapter-step.ts'
import type { LabelId } from '#src/story/labels.ts'

/** Where the camera stands: a standing view, and how far it is turned and moved from there. */
export interface Stand {
  readonly view: ShotName
  /** Degrees about the target, to the right and up. */
  readonly yaw?: number
  readonly pitch?: number
  /** Distance from the target in parts of the view's own. */
  readonly distance?: number
}

/** The camera on its way from one stand to another. */
export interface CameraCue {
  readonly from: Stand
  readonly to: Stand
  /** Share of the flight's time that has passed: 0…1. */
  readonly flown: number
}

/** One picture of a story with one idea. Film times in seconds from the shot's beginning. */
export interface StoryShot {
  /** Names the shot within its story. */
  readonly id: string
  /** Where the camera stands when it has arrived, and where it has drifted to at the shot's end. */
  readonly stand: Stand
  readonly drift?: Omit<Stand, 'view'>
  /** Seconds that the flight from the shot before takes; 0 is a cut. */
  readonly flight: number
  /** What is done to the synapse before the shot is seen. Seconds of the synapse. */
  readonly before?: StoryPreparation
  /** Film seconds for which the synapse stands still first, while the camera arrives. */
  readonly hold?: number
  /** Seconds of the synapse per film second. */
  readonly lens: number
  /** Keys of the catalogue, spoken in this order. */
  readonly sentences: readonly string[]
  /** Silence before the first sentence and after the last; the shot is never shorter than `atLeast`. */
  readonly lead?: number
  readonly tail?: number
  readonly atLeast?: number
  /** A number of the run that is shown with the shot. */
  readonly gauge?: GaugeName
  /**
   * Two responses over each other: the voltage since a second of the run, and since a second after the shot's synapse began
   * to move; both for `span` seconds.
   */
  readonly compare?: { readonly before: number; readonly now: number; readonly span: number }
  /** What is named in the picture, of the labels of the shot's view. */
  readonly names?: readonly LabelId[]
  /** Key of a title that stands over the shot. */
  readonly title?: string
}

/** Numbers of the run that a story can show. */
export const gaugeNames = [
  'caUM',
  'camkiiActive',
  'amparSynaptic',
  'spineVolumePercent',
  'epspSlopePercent',
  'weightPercent',
] as const satisfies readonly TraceName[]
export type GaugeName = (typeof gaugeNames)[number]

/** What is done to the synapse between two shots, in this order. Times of stimuli count from when the waiting is over. */
export interface StoryPreparation {
  /** Starts over with a rested synapse. */
  readonly isFresh?: true
  readonly conditions?: readonly { readonly agent: AgentId; readonly dose: number }[]
  readonly wait?: number
  readonly stimuli?: readonly ChapterStimulus[]
  /** Seconds after the stimuli were ordered at which the shot begins. */
  readonly skip?: number
  /** Chance decides when a single receptor does something: the shot begins so that it is seen. */
  readonly lookFor?: LookFor
}

/** What the receptor that the pore view cuts open must do. Seconds of the synapse. */
export interface LookFor {
  /** Its gate opens; or it also conducts: open, and no Mg²⁺ in its pore. */
  readonly hero: 'opens' | 'conducts'
  /** How long it is waited for at most, from when the shot would begin by itself. */
  readonly within: number
  /** So long before it happens the shot begins, but never before it would by itself. */
  readonly lead: number
}

/** A story: shots in order. It plays live in the page, as an exhibit's tour, and frame by frame as a film. */
export interface Story {
  readonly id: string
  /** The run's seed: the same film each time. */
  readonly seed: number
  readonly shots: readonly StoryShot[]
}
