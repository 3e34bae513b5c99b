import type { Level, LoggedCommand } from '#src/wire/messages.ts'

/** For how many simulation seconds of a recorded run single molecules are followed. */
export function readMolecularSeconds(first: Level, log: readonly LoggedCommand[], end: number): number {
  let level = first
  let since = 0
  let sum = 0
  for (const command of log) {
    if (command.kind !== 'set-level') continue
    if (level === 'molecular') sum += command.at - since
    level = command.level
    since = command.at
  }
  return level === 'molecular' ? sum + end - since : sum
}
