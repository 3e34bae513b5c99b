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

beforeEach(() => {
  session = createFakeSession()
  helps = 0
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
    chosenLabel: null,
    labelBoard: createLabelBoard(),
    setShot: (shot) => set({ shot }),
    home: () => set((state) => ({ homeCalls: state.homeCalls + 1 })),
    setTrueScale: (trueScale) => set({ trueScale }),
    setQuality: (quality) => set({ quality }),
    setLabels: (labels) => set({ labels }),
    chooseLabel: (chosenLabel) => set({ chosenLabel }),
  }))
  targets = { session, bench: createBench(session), scene, showHelp: () => helps++ }
})

const press = (key: string) => keyAction(key, targets)?.()

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

test('digits choose views and start over', () => {
  press('3')
  expect(targets.scene.getState().shot).toBe('cleft')
  press('0')
  expect(session.asked).toEqual(['reset'])
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
  for (const key of ['9', 'Tab', 'F5', 'a', 'Escape', 'Enter', '10'])
    expect(keyAction(key, targets), key).toBe(null)
})
