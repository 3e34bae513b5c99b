import type { AgentId } from '#src/parameters/agents.ts'
import { openState } from '#src/parameters/observables.ts'
import type { PlannedShot } from '#src/playback/plan-story.ts'
import { heroReceptorRow } from '#src/scene/pore-section/hero-receptor.ts'
import type { FrameStream } from '#src/session/session.ts'
import type { LedRun } from '#src/session/while-wanted.ts'
import type { LookFor } from '#src/story/script.ts'

/**
 * Brings the run to where a shot begins: what stands between it and the shot before is done, as fast as it goes. Where a
 * shot waits for something that chance decides, the run is later than planned from then on.
 *
 * @param late seconds by which the run is later than planned already.
 * @returns by how much it is then.
 */
export async function prepareShot(
  session: LedRun,
  seed: number,
  planned: PlannedShot,
  late = 0,
): Promise<number> {
  const { shot, preparedFrom, simStart } = planned
  const { before } = shot
  const lateBefore = before?.isFresh ? 0 : late
  session.pause()
  if (before?.isFresh) await startFresh(session, seed)
  // The level follows the lens, so the lens comes first: a leap at the old one would follow every molecule.
  session.setLens(shot.lens)
  for (const { agent, dose } of before?.conditions ?? []) await session.setCondition(agent, dose)
  await goTo(session, preparedFrom + lateBefore + (before?.wait ?? 0))
  for (const stimulus of before?.stimuli ?? []) await session.stimulate(stimulus)
  const begin = simStart + lateBefore
  await goTo(session, begin)
  if (!before?.lookFor) return lateBefore
  const wait = await lookAhead(session, begin, before.lookFor, shot.lens / looksPerSecond)
  await session.seek(begin + wait)
  return lateBefore + wait
}

/** How often a run is looked at for what a shot waits for, a film second. */
const looksPerSecond = 15

/** @returns how much later the shot begins so that it is seen; 0 where it never happens. */
async function lookAhead(
  session: LedRun,
  begin: number,
  { hero, within, lead }: LookFor,
  step: number,
): Promise<number> {
  for (let passed = 0; passed <= within; passed += step) {
    await session.seek(begin + passed)
    if (doesHero(session.frames.shown, hero)) return Math.max(0, passed - lead)
  }
  return 0
}

function doesHero(frame: FrameStream['shown'], what: LookFor['hero']): boolean {
  const row = heroReceptorRow(frame)
  if (row < 0 || frame.receptorState[row] !== openState) return false
  return what === 'opens' || frame.receptorMagnesium[row] === 0
}

async function startFresh(session: LedRun, seed: number): Promise<void> {
  if (session.store.getState().second !== null) await session.compare(false)
  await session.reset({ parameters: {}, seed })
  for (const agent of Object.keys(session.store.getState().conditions)) {
    await session.setCondition(agent as AgentId, null)
  }
}

/** On to a second: by leaps, and the last step alone, so that the picture is that of this very second. */
async function goTo(session: LedRun, simTime: number): Promise<void> {
  await session.fastForward(simTime)
  await session.seek(simTime)
}
