/** What the plots look at: a stretch as long as the lens makes sensible, what came after the last stimulus, or all. */
export const windowChoices = ['follow', 'stimulus', 'run'] as const
export type WindowChoice = (typeof windowChoices)[number]

/** A stretch of the run, seconds. */
export interface TraceWindow {
  readonly from: number
  readonly to: number
}

/** Seconds of the visitor that a plot following the lens spans. */
const screenSeconds = 15
/** Share of a plot that the past may fill before it begins to move; the rest waits for what comes. */
const pastShare = 0.85
/** A window is never shorter than this: a plot of nothing has no scale. */
const shortest = 1e-4

/** The stretch to show. `stimulusFrom` is null before anything was fired. */
export function chooseTraceWindow(
  choice: WindowChoice,
  now: number,
  lens: number,
  stimulusFrom: number | null,
): TraceWindow {
  if (choice === 'follow') {
    const span = Math.max(shortest, screenSeconds * lens)
    const from = Math.max(0, now - pastShare * span)
    return { from, to: from + span }
  }
  const from = choice === 'stimulus' && stimulusFrom !== null && stimulusFrom <= now ? stimulusFrom : 0
  const past = Math.max(shortest, now - from)
  // A twentieth of the past before the stimulus, so that its rise can be seen.
  return { from: Math.max(0, from - past / 20), to: from + past }
}
