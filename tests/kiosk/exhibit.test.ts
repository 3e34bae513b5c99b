import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createExhibit, type Exhibit } from '#src/kiosk/exhibit.ts'
import { countdownSeconds } from '#src/kiosk/idle-watch.ts'
import { createRingLog } from '#src/kiosk/ring-log.ts'
import { speakExhibit } from '#src/kiosk/speak-exhibit.ts'
import { createUsageCounts } from '#src/kiosk/usage-counts.ts'
import { createTranslator } from '#src/messages/create-translator.ts'
import type { RunChoice } from '#src/session/session.ts'
import { createFakeSession, type FakeSession } from '#tests/fixtures/fake-session.ts'

const seed = 7
const idle = 20

let session: FakeSession
let exhibit: Exhibit
let heard: string[]
let translator: ReturnType<typeof createTranslator>

beforeEach(async () => {
  heard = []
  session = createFakeSession()
  Object.assign(session, {
    async reset(other: RunChoice = {}) {
      heard.push(`reset ${other.seed} ${JSON.stringify(other.parameters)}`)
      return true
    },
  })
  const storage = { read: () => null, write: () => true }
  const set = (change: object) => scene.setState(change)
  const scene = createStore(() => ({
    lessMotion: false,
    isContextLost: false,
    setShot: () => undefined,
    setLabels: () => undefined,
    setTrueScale: () => undefined,
    chooseLabel: () => undefined,
    home: () => undefined,
    setLessMotion: (lessMotion: boolean) => set({ lessMotion }),
  }))
  translator = createTranslator()
  await speakExhibit(translator, 'en')
  const story = {
    store: createStore(() => ({ player: null, isOpen: false, isSounding: true })),
    watch: async (how = 'told') => void heard.push(`story ${how}`),
    close: () => heard.push('story closed'),
    setSounding: () => undefined,
    pass: () => undefined,
  }
  const parts = {
    session,
    scene,
    player: { open: async (id: string) => heard.push(`chapter ${id}`), close: () => undefined },
    story,
    translator,
    options: {
      idle,
      languages: ['en', 'de'],
      chapters: ['gate'],
      stimuli: [],
      more: '',
      pin: '',
      sound: false,
      shot: 'overview',
      seed,
    },
    log: createRingLog(storage, () => ''),
    usage: createUsageCounts(storage, () => '2026-05-31'),
    lock: { isOpened: false },
    version: '1',
    reload: () => undefined,
    losePicture: () => undefined,
    onRest: () => undefined,
  }
  exhibit = createExhibit(parts as unknown as Parameters<typeof createExhibit>[0])
})

function pass(seconds: number): void {
  for (let i = 0; i < 4 * seconds; i++) exhibit.pass(0.25)
}

/** Lets what is loaded or asked for come back. */
async function settle(): Promise<void> {
  for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve))
}

describe('while nobody is there', () => {
  test('the story plays without words, and goes on after the simulation was mended', async () => {
    expect(heard).toEqual(['story silently'])
    Object.assign(session, {
      restart: async () => session.store.setState({ status: 'ready', failure: null }),
    })
    session.store.setState({
      status: 'failed',
      failure: { code: 'worker-failed', values: {}, sentence: 'It stopped.' },
    })
    pass(1)
    await settle()
    expect(heard).toEqual(['story silently', 'story silently'])
  })

  test('nothing starts over, but for a language, larger text or less motion that somebody left behind', async () => {
    pass(10 * idle)
    expect(exhibit.store.getState().resets).toBe(0)
    for (const change of [
      async () => {
        exhibit.speak('de')
        await vi.waitFor(() => expect(translator.language).toBe('de'))
      },
      () => exhibit.enlargeText(),
      () => exhibit.setLessMotion(true),
    ]) {
      const { resets } = exhibit.store.getState()
      exhibit.visitNoted()
      await change()
      pass(idle + countdownSeconds - 1)
      expect(exhibit.store.getState()).toMatchObject({ resets, secondsLeft: null })
      pass(2)
      await settle()
      expect(exhibit.store.getState()).toMatchObject({ resets: resets + 1, textSize: 0, place: 'attract' })
      expect(translator.language).toBe('en')
      expect(exhibit.parts.scene.getState().lessMotion).toBe(false)
    }
  })
})

test('a language that is not wanted any more when its words arrive is not spoken', async () => {
  let isWanted = true
  const asked = speakExhibit(translator, 'es', () => isWanted)
  isWanted = false
  expect(await asked).toBe(false)
  expect(translator.language).toBe('en')
  expect(await speakExhibit(translator, 'es')).toBe(true)
  expect(translator.language).toBe('es')
})

describe('a session', () => {
  const begins: [string, () => void, string][] = [
    ['the visit', () => exhibit.go('visit'), `reset ${seed} {}`],
    ['looking around', () => exhibit.go('look'), `reset ${seed} {}`],
    ['a chapter', () => exhibit.openChapter('gate'), `reset ${seed} {}`],
  ]
  test.each(begins)(
    'of %s ends what played and begins with the exhibit’s own seed',
    async (_, begin, first) => {
      heard.length = 0
      begin()
      await settle()
      expect(heard[0]).toBe('story closed')
      expect(heard[1]).toBe(first)
    },
  )

  test('that is left alone is asked for, then starts over and the story goes on', () => {
    exhibit.go('look')
    pass(idle + 1)
    expect(exhibit.store.getState().secondsLeft).toBe(countdownSeconds - 1)
    exhibit.visitNoted()
    pass(idle - 1)
    expect(exhibit.store.getState()).toMatchObject({ place: 'look', secondsLeft: null })
    pass(countdownSeconds + 2)
    expect(exhibit.store.getState()).toMatchObject({ place: 'attract', secondsLeft: null, resets: 1 })
    expect(heard.slice(-2)).toEqual([`reset ${seed} {}`, 'story silently'])
  })
})
