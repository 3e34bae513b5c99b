import { beforeEach, describe, expect, test } from 'vitest'
import { createRunHealer, type RunHealer } from '#src/kiosk/heal-run.ts'
import { createFakeSession, type FakeSession } from '#tests/fixtures/fake-session.ts'

describe('a run that broke', () => {
  let session: FakeSession
  let healer: RunHealer
  let heard: string[]
  /** Whether a restart brings the run back. */
  let isMendable = true

  beforeEach(() => {
    heard = []
    isMendable = true
    session = createFakeSession()
    Object.assign(session, {
      restart: async () => {
        heard.push('restart')
        if (isMendable) session.store.setState({ status: 'ready', failure: null })
        else fail()
      },
    })
    healer = createRunHealer(session, {
      onBroken: () => heard.push('broken'),
      onRestored: () => heard.push('restored'),
      onHopeless: (tries) => heard.push(`hopeless ${tries}`),
    })
  })

  function fail(): void {
    session.store.setState({
      status: 'failed',
      failure: { code: 'worker-failed', values: {}, sentence: 'It stopped.' },
    })
  }

  async function pass(seconds: number): Promise<void> {
    for (let i = 0; i < seconds * 4; i++) {
      healer.pass(0.25)
      for (let turn = 0; turn < 5; turn++) await Promise.resolve()
    }
  }

  test('is taken up again at once, and nobody has to ask for it', async () => {
    fail()
    await pass(0.5)
    expect(heard).toEqual(['broken', 'restart', 'restored'])
  })

  test('that breaks again and again is begun anew, with ever longer pauses between the tries', async () => {
    isMendable = false
    fail()
    await pass(4)
    expect(heard.filter((what) => what === 'restart')).toHaveLength(2)
    await pass(60)
    expect(heard).toContain('hopeless 3')
    expect(heard.filter((what) => what === 'restart')).toHaveLength(2)
  })

  test('whole for a while, it counts as healed: the next failure is a first one', async () => {
    for (let i = 0; i < 5; i++) {
      fail()
      await pass(30)
    }
    expect(heard.filter((what) => what === 'restored')).toHaveLength(5)
    expect(heard.some((what) => what.startsWith('hopeless'))).toBe(false)
  })
})
