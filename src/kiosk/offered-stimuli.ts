import type { StimulusId } from '#src/ui/stimuli.ts'

/** What an exhibit can offer for looking around: what ends while a visitor watches. */
export const offeredStimuli = [
  'test',
  'tetanus',
  'theta',
  'uncaging',
] as const satisfies readonly StimulusId[]
export type OfferedStimulus = (typeof offeredStimuli)[number]
