import type { AgentId } from '#src/parameters/agents.ts'
import type { PlannedShot } from '#src/playback/plan-story.ts'
import type { Session } from '#src/session/session.ts'

/** Brings the run to where a shot begins: what stands between it and the shot before is done, as fast as it goes. */
export async function prepareShot(session: Session, seed: number, planned: PlannedShot): Promise<void> {
  const { shot, preparedFrom, simStart } = planned
  const { before } = shot
  session.pause()
  if (before?.isFresh) await startFresh(session, seed)
  // The level follows the lens, so the lens comes first: a leap at the old one would follow every molecule.
  session.setLens(shot.lens)
  for (const { agent, dose } of before?.conditions ?? []) await session.setCondition(agent, dose)
  await goTo(session, preparedFrom + (before?.wait ?? 0))
  for (const stimulus of before?.stimuli ?? []) await session.stimulate(stimulus)
  await goTo(session, simStart)
}

async function startFresh(session: Session, seed: number): Promise<void> {
  await session.reset({ parameters: {}, seed })
  for (const agent of Object.keys(session.store.getState().conditions)) {
    await session.setCondition(agent as AgentId, null)
  }
}

/** On to a second: by leaps, and the last step alone, so that the picture is that of this very second. */
async function goTo(session: Session, simTime: number): Promise<void> {
  await session.fastForward(simTime)
  await session.seek(simTime)
}
