import { describe, expect, test } from 'vitest'
import { answerHost, type HostEvent } from '#src/app/answer-host.ts'
import { hostVerbs } from '#src/app/read-host-message.ts'
import type { SpinescopeHandle } from '#src/app/spinescope-handle.ts'
import { uniformAt } from '#src/numerics/random-streams.ts'
import { turns } from '#tests/fixtures/in-process-port.ts'

const own = 'https://museum.example'
const friend = 'https://school.example'

/** An embedded page with a handle that notes what it is asked for. */
function openEmbed(hosts: readonly string[] = []) {
  const asked: unknown[][] = []
  const sent: { message: Record<string, unknown>; to: string }[] = []
  const listeners = new Map<string, (detail: unknown) => void>()
  const handle = new Proxy({} as SpinescopeHandle, {
    get(_, verb: string) {
      if (verb === 'ready') return Promise.resolve()
      if (verb === 'on')
        return (event: string, callback: (detail: unknown) => void) => {
          listeners.set(event, callback)
          return () => listeners.delete(event)
        }
      return (...args: unknown[]) => {
        asked.push([verb, ...args])
        if (verb === 'run') throw new Error('duration is missing.')
        return verb === 'state' ? { time_s: 3 } : undefined
      }
    },
  })
  const parent = {
    postMessage: (message: Record<string, unknown>, { targetOrigin }: { targetOrigin: string }) =>
      sent.push({ message, to: targetOrigin }),
  } as unknown as Window
  let hear: (event: HostEvent) => void = () => undefined
  answerHost(handle, hosts, {
    parent,
    location: { origin: own },
    document: { referrer: `${own}/exhibition` },
    addEventListener: (_, listener) => {
      hear = listener
    },
  })
  const say = async (data: unknown, origin = own, source: unknown = parent) => {
    hear({ data, origin, source: source as Window })
    await turns(20)
  }
  return { asked, sent, listeners, say, replies: () => sent.slice(1).map(({ message }) => message) }
}

const message = (verb: unknown, ...args: unknown[]) => ({ spinescope: 1, id: 7, verb, args })

describe('an embedded page', () => {
  test('says that it listens, and answers each message with its id', async () => {
    const { sent, say, asked, replies } = openEmbed()
    expect(sent).toEqual([{ message: { spinescope: 1, event: 'listening' }, to: own }])
    await say(message('ready'))
    await say(message('seek', 3))
    await say({ spinescope: 1, id: 'now', verb: 'state' })
    expect(asked).toEqual([['seek', 3], ['state']])
    expect(replies()).toEqual([
      { spinescope: 1, id: 7, ok: true, result: undefined },
      { spinescope: 1, id: 7, ok: true, result: undefined },
      { spinescope: 1, id: 'now', ok: true, result: { time_s: 3 } },
    ])
  })

  test('tells events once each until it is asked to stop', async () => {
    const { say, listeners, replies } = openEmbed()
    await say(message('on', 'change'))
    await say(message('on', 'change'))
    listeners.get('change')?.({ time_s: 4 })
    await say(message('off', 'change'))
    expect(listeners.size).toBe(0)
    expect(replies().filter(({ event }) => event)).toEqual([
      { spinescope: 1, event: 'change', detail: { time_s: 4 } },
    ])
  })

  test('hears its own origin and those that were named, and only the page around it', async () => {
    const { say, asked, sent } = openEmbed([friend])
    await say(message('play'), friend)
    await say(message('pause'), 'https://stranger.example')
    await say(message('pause'), 'null')
    await say(message('pause'), own, {})
    expect(asked).toEqual([['play']])
    expect(sent.map(({ to }) => to)).toEqual([own, friend])
  })

  test.each<[unknown, RegExp]>([
    [{ spinescope: 2, id: 7, verb: 'play' }, /version 1/],
    [{ spinescope: 1, verb: 'play' }, /needs an “id”/],
    [message('drill', 'worker-failure'), /no such verb/],
    [message('constructor'), /no such verb/],
    [message('seek', '3'), /“seek” cannot take these arguments at 0/],
    [message('seek', Number.NaN), /“seek”/],
    [message('play', 1), /“play”/],
    [message('on', 'weather'), /“on”/],
    [message('stimulate', { kind: 'train', at: 0, frequency: 100, pulses: 1e9, test: true }), /0\.pulses/],
    [message('capture', { width: 1e9, height: 1 }), /“capture”.*width/],
    [message('run', null), /duration is missing/],
    [{ spinescope: 1, id: 7, verb: 'play', args: Array(9) }, /at most 4/],
  ])('answers %j with a sentence', async (data, sentence) => {
    const { say, asked, replies } = openEmbed()
    await say(data)
    expect(asked.filter(([verb]) => verb !== 'run')).toEqual([])
    const [reply] = replies()
    expect(reply).toMatchObject({ ok: false })
    expect(reply?.error).toMatch(sentence)
  })

  test('leaves alone what is not addressed to it', async () => {
    const { say, asked, replies } = openEmbed()
    for (const data of [null, 3, 'play', [], { verb: 'play' }, { type: 'webpackOk' }]) await say(data)
    expect([asked, replies()]).toEqual([[], []])
  })

  test('survives whatever is sent, 300 seeds', async () => {
    const { say, replies } = openEmbed()
    for (let seed = 0; seed < 300; seed++) {
      let draws = 0
      const pick = <T>(list: readonly T[]): T => list[Math.floor(uniformAt(seed, 3, draws++) * list.length)]!
      const odd = () =>
        pick<unknown>([null, 0, -1, 1e300, '', '<b>', [], {}, { __proto__: null }, 'toString', true])
      await say({
        spinescope: pick<unknown>([1, 1, 1, odd()]),
        id: pick([seed, odd()]),
        verb: pick([...hostVerbs, odd()]),
        args: pick<unknown>([[], [odd()], [odd(), odd()], odd()]),
      })
    }
    expect(replies()).toHaveLength(300)
    for (const reply of replies()) if (!reply.ok) expect(String(reply.error)).toMatch(/^[^\n]{10,300}$/)
  })
})
