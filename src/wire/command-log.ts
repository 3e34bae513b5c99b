import type { LoggedCommand } from '#src/wire/messages.ts'

/**
 * What a command does to the log of a run, which page and worker both keep. Entries are in time order. Those later
 * than the new one were commanded before the visitor went back in time, and wait to be replayed:
 *
 * - A stimulus or a parameter is a new history: what had been commanded for later is forgotten.
 * - Another level of the model is another way of looking: the stimuli and parameters ahead stay, so that a visitor can
 *   go back and see the same event in slow motion. Only the later changes of level give way.
 */
export function addToLog(log: readonly LoggedCommand[], entry: LoggedCommand): LoggedCommand[] {
  const earlier = log.filter(({ at }) => at <= entry.at)
  if (entry.kind !== 'set-level') return [...earlier, entry]
  const later = log.filter(({ at, kind }) => at > entry.at && kind !== 'set-level')
  return [...earlier, entry, ...later]
}
