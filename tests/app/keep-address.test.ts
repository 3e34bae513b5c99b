import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepAddress, linkIn } from '#src/app/keep-address.ts'
import { readLaunchOptions } from '#src/app/launch-options.ts'
import { createSceneControls } from '#src/app/scene-controls-store.ts'
import type { ShareDesk } from '#src/ui/share-desk.ts'
import { createFakeSession } from '#tests/fixtures/fake-session.ts'
import { turns } from '#tests/fixtures/in-process-port.ts'

/** What the address became, in order. */
let written: string[]
/** What the browser calls when somebody puts another link in. */
let onHashChange: () => void
const location = { pathname: '/', search: '?quality=low', hash: '' }

beforeEach(() => {
  written = []
  location.hash = ''
  vi.stubGlobal('window', {
    location,
    history: { state: null, replaceState: (_: unknown, __: string, url: string) => written.push(url) },
    addEventListener: (_: string, listener: () => void) => {
      onHashChange = listener
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

async function openKeeper() {
  const session = createFakeSession()
  const controls = createSceneControls(readLaunchOptions('').options)
  const opened: string[] = []
  const share = {
    writeLink: async () => `1~a${session.frames.simTime}~v${controls.getState().shot}`,
    openLink: async (link: string) => opened.push(link) > 0,
  } as unknown as ShareDesk
  let begin: () => void = () => undefined
  const began = new Promise<void>((resolve) => {
    begin = resolve
  })
  const keeper = keepAddress(session, controls, share, began)
  const pass = async (seconds: number) => {
    keeper.pass(seconds)
    await turns(3)
  }
  return {
    session,
    controls,
    opened,
    pass,
    async begin() {
      begin()
      await turns(3)
    },
  }
}

test('the address waits for the beginning, then for a quiet moment, and keeps its query', async () => {
  const { session, controls, begin, pass } = await openKeeper()
  session.showTime(3)
  await pass(10)
  expect(written).toEqual([])
  await begin()
  // What the address asked for needs no other address.
  await pass(10)
  expect(written).toEqual([])
  session.showTime(4)
  await pass(0.5)
  expect(written).toEqual([])
  await pass(0.2)
  expect(written).toEqual(['/?quality=low#run=1~a4~voverview'])
  controls.getState().setShot('pore')
  await pass(0.7)
  expect(written.at(-1)).toBe('/?quality=low#run=1~a4~vpore')
  await pass(100)
  expect(written).toHaveLength(2)
})

test('while the run plays the address follows every now and then', async () => {
  const { session, begin, pass } = await openKeeper()
  await begin()
  for (let frame = 1; frame <= 600; frame++) {
    session.showTime(frame)
    await pass(1 / 60)
  }
  expect(written.length).toBeGreaterThan(1)
  expect(written.length).toBeLessThan(4)
})

test('a run that is being computed again is not kept half', async () => {
  const { session, begin, pass } = await openKeeper()
  await begin()
  session.store.setState({ replayingTo: 900 })
  session.showTime(5)
  await pass(10)
  expect(written).toEqual([])
  session.store.setState({ replayingTo: null })
  await pass(10)
  expect(written).toEqual(['/?quality=low#run=1~a5~voverview'])
})

test('another link in the address is opened, its own is not', async () => {
  const { session, begin, pass, opened } = await openKeeper()
  await begin()
  session.showTime(5)
  await pass(1)
  location.hash = '#run=1~a5~voverview'
  onHashChange()
  location.hash = '#elsewhere'
  onHashChange()
  expect(opened).toEqual([])
  location.hash = '#run=1~a9~vpore'
  onHashChange()
  expect(opened).toEqual(['1~a9~vpore'])
})

test('a link is what stands after its mark', () => {
  expect(linkIn('#run=1~s1')).toBe('1~s1')
  expect(linkIn('#run=')).toBe('')
  expect([linkIn(''), linkIn('#top'), linkIn('run=1')]).toEqual([null, null, null])
})
