import { applyProtocol } from '#src/app/apply-protocol.ts'
import type { LaunchOptions } from '#src/app/launch-options.ts'
import { presetProtocols } from '#src/protocols/preset-protocols.ts'
import type { Session } from '#src/session/session.ts'
import type { ChapterPlayer } from '#src/ui/chapter-player.ts'

/** What a visit begins with, by the address: a protocol, agents, a second spine, a chapter, a moment. */
export async function beginRun(
  session: Session,
  player: ChapterPlayer,
  { protocol, conditions, compare, chapter, at }: LaunchOptions,
): Promise<void> {
  let end = at
  if (protocol !== 'none') {
    const duration = await applyProtocol(session, presetProtocols[protocol])
    if (at === 0) end = duration
  }
  for (const { agent, dose } of conditions) await session.setCondition(agent, dose)
  if (compare && (await session.compare(true))) {
    for (const { agent, dose } of compare) await session.setCondition(agent, dose, 'second')
  }
  if (chapter !== 'none') await player.open(chapter)
  else if (end > 0) await session.seek(end)
}
