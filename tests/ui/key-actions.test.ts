import { beforeEach, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createBench } from '#src/ui/bench.ts'
import { type KeyTargets, keyAction } from '#src/ui/key-actions.ts'
import { createLabelBoard } from '#src/ui/label-board.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import { createFakeSession, type FakeSession } from '#tests/fixtures/fake-session.ts'

let session: FakeSession
let targets: KeyTargets
let helps: number
let screens: number

beforeEach(() => {
  session = createFakeSession()
  helps = 0
  screens = 0
  const scene = createStore<SceneControls>((set) => ({
    shot: 'overview',
    trueScale: false,
    quality: 'auto',
    exaggeration: {} as SceneControls['exaggeration'],
    scaleBar: { pixels: 0, nanometres: 0 },
    obstacle: null,
    isContextLost: false,
    isReady: true,
    homeCalls: 0,
    labels: true,
    legend: false,
    chosenLabel: null,
    coveredEdge: 0,
    setCoveredEdge: () => undefined,
    scrim: null,
    setScrim: () => undefined,
    isScrimDrawn: false,
    labelBoard: createLabelBoard(),
    lessMotion: false,
    setShot: (shot) => set({ shot }),
    home: () => set((state) => ({ homeCalls: state.homeCalls + 1 })),
    setTrueScale: (trueScale) => set({ trueScale }),
    setQuality: (quality) => set({ quality }),
    captions: true,
    setCaptions: () => undefined,
    setLabels: (labels) => set({ labels }),
    setLegend: (legend) => set({ legend }),
    chooseLabel: (chosenLabel) => set({ chosenLabel }),
    setLessMotion: (lessMotion) => set({ lessMotion }),
  }))
  targets = {
    session,
    bench: createBench(session),
    scene,
    showHelp: () => helps++,
    toggleFullscreen: () => screens++,
  }
})

const key = (name: string, shiftKey = false) => ({
  key: name,
  code: /^[0-9]$/.test(name) ? `Digit${name}` : '',
  shiftKey,
})
const press = (name: string, shiftKey = false) => keyAction(key(name, shiftKey), targets)?.()

test('C shows what the light of Ca²⁺ means and puts it away again', () => {
  press('c')
  expect(targets.scene.getState().legend).toBe(true)
  press('C')
  expect(targets.scene.getState().legend).toBe(false)
})

test('L hides the names in the picture and shows them again', () => {
  press('l')
  expect(targets.scene.getState().labels).toBe(false)
  press('L')
  expect(targets.scene.getState().labels).toBe(true)
})

test('Space plays and pauses', () => {
  press(' ')
  expect(session.store.getState().isPlaying).toBe(true)
  press(' ')
  expect(session.store.getState().isPlaying).toBe(false)
})

test('arrows step', () => {
  press('ArrowLeft')
  press('ArrowRight')
  expect(session.asked).toEqual(['step -1', 'step 1'])
})

test('plus and minus move the lens, on keyboards where plus needs no shift as well', () => {
  press('=')
  expect(session.store.getState().lens).toBe(0.005)
  press('-')
  press('-')
  expect(session.store.getState().lens).toBe(0.001)
})

test('arrows with Shift step by events, to the next that is known', async () => {
  const marks = [{ from: 2, to: 2, count: 1 }]
  const events = { ...session.events, marks: (kind: string) => (kind === 'vesiclesFused' ? marks : []) }
  Object.assign(session, { events })
  press('ArrowRight', true)
  expect(session.asked).toEqual(['seek 2'])
  await session.answer()
  expect(targets.bench.store.getState().eventShown).toEqual({ at: 2, kind: 'vesiclesFused' })
})

test('digits go to a tenth of the run, Home and End to its ends', async () => {
  session.showTime(8)
  press('0')
  press('End')
  await session.answer()
  press('5')
  await session.answer()
  const [first, , third] = session.asked.map((asked) => Number(asked.split(' ')[1]))
  expect(first).toBe(0)
  expect(session.asked[1]).toBe('seek 8')
  // Halfway on a line that is logarithmic.
  expect(third).toBeGreaterThan(0.001)
  expect(third).toBeLessThan(0.1)
})

test('digits with Shift choose views, on every keyboard', () => {
  keyAction({ key: '§', code: 'Digit3', shiftKey: true }, targets)?.()
  expect(targets.scene.getState().shot).toBe('cleft')
  expect(keyAction({ key: ')', code: 'Digit0', shiftKey: true }, targets)).toBe(null)
})

test('N starts over, F fills the screen', () => {
  press('n')
  press('f')
  expect(session.asked).toEqual(['reset'])
  expect(screens).toBe(1)
})

test('T and G stimulate, in either case', () => {
  press('T')
  press('g')
  expect(session.asked).toEqual(['stimulate train', 'stimulate train'])
})

test('H brings the camera home, ? shows the keys', () => {
  press('h')
  press('?')
  expect(targets.scene.getState().homeCalls).toBe(1)
  expect(helps).toBe(1)
})

test('other keys are left to the browser', () => {
  for (const name of ['Tab', 'F5', 'a', 'Escape', 'Enter', '10'])
    expect(keyAction(key(name), targets), name).toBe(null)
})
