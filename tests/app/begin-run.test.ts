import { expect, test } from 'vitest'
import { beginRun } from '#src/app/begin-run.ts'
import { readLaunchOptions } from '#src/app/launch-options.ts'
import type { ChapterPlayer } from '#src/ui/chapter-player.ts'
import { createFakeSession } from '#tests/fixtures/fake-session.ts'

async function begin(query: string): Promise<readonly string[]> {
  const session = createFakeSession()
  // No chapter is asked for here.
  const begun = beginRun(session, {} as ChapterPlayer, readLaunchOptions(query).options)
  for (let i = 0; i < 10; i++) await session.answer()
  await begun
  return session.asked
}

test('an address gives agents to the first spine, others to a second one, and goes to its moment', async () => {
  expect(await begin('?conditions=t286a&compare=apv:50uM,ketamine:10uM&at=3')).toEqual([
    'condition t286a 1',
    'compare true',
    'condition apv 50 second',
    'condition ketamine 10 second',
    'seek 3',
  ])
})

test('a second spine may be given nothing, and stands beside the first only where it is asked for', async () => {
  expect(await begin('?compare=plain')).toEqual(['compare true'])
  expect(await begin('?conditions=t286a')).toEqual(['condition t286a 1'])
  expect(await begin('?compare=aspirin')).toEqual([])
})
