import { describe, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createVisitPlayer, type VisitPlayer, visitSteps } from '#src/kiosk/visit-player.ts'
import { createSimulation } from '#src/model/create-simulation.ts'
import type { Session } from '#src/session/session.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import { turns } from '#tests/fixtures/in-process-port.ts'
import { openSession } from '#tests/session/open-session.ts'

function createScene() {
  return createStore(() => ({ setShot: () => undefined })) as unknown as {
    getState(): SceneControls
  }
}

/** Lets frames come until the visit has something to tell, or waits for the visitor. */
async function settle(session: Session, visit: VisitPlayer): Promise<void> {
  for (let frame = 0; frame < 5000 && visit.store.getState().phase === 'running'; frame++) {
    session.tick(1 / 20)
    visit.pass()
    await turns(3)
  }
}

async function openVisit() {
  const opened = await openSession({ create: createSimulation, lens: 0.002, seed: 1 })
  const visit = createVisitPlayer(opened.session, createScene(), 7)
  return { ...opened, visit }
}

describe('the guided visit on the real model', () => {
  test('every number it tells comes out of the run: released, plugged, learned, kept', async () => {
    const { session, visit } = await openVisit()
    const { store } = visit
    void visit.begin()
    await settle(session, visit)
    expect(store.getState().fired).toMatchObject({ vesicles: 1 })
    expect(store.getState().fired!.opened).toBeGreaterThan(5)

    void visit.next()
    for (const which of ['glutamate', 'both'] as const) {
      void visit.tryGate(which)
      await settle(session, visit)
    }
    const { glutamate, both } = store.getState().gate
    expect(both!.calcium / glutamate!.calcium).toBeGreaterThan(2)

    void visit.next()
    await settle(session, visit)
    expect(store.getState().before!.response).toBeCloseTo(100, 0)
    void visit.burst()
    await settle(session, visit)
    expect(store.getState().burst!.calcium).toBeGreaterThan(2)
    void visit.next()
    await settle(session, visit)
    const { before, after } = store.getState()
    expect(after!.response).toBeGreaterThan(140)
    expect(after!.ampars).toBeGreaterThan(1.4 * before!.ampars)
    expect(session.frames.simTime).toBeGreaterThan(1800)

    void visit.next()
    for (const which of ['once', 'spaced'] as const) {
      void visit.train(which)
      await settle(session, visit)
    }
    expect(store.getState().late.once).toBeLessThan(110)
    expect(store.getState().late.spaced).toBeGreaterThan(150)
    void visit.next()
    expect(store.getState().step).toBe(visitSteps.at(-1))
  }, 60_000)

  test('every visit starts the same, whatever the one before had done', async () => {
    const { session, visit } = await openVisit()
    void visit.begin()
    await settle(session, visit)
    await session.seek(0.012)
    const first = [...session.frames.shown.hero, ...session.frames.shown.receptorState]
    void visit.tryGate('both')
    session.tick(0.05)
    await turns(20)
    visit.stop()
    void visit.begin()
    await settle(session, visit)
    await session.seek(0.012)
    expect([...session.frames.shown.hero, ...session.frames.shown.receptorState]).toEqual(first)
  }, 60_000)

  test('what a visitor left unfinished does not reach into the session of the next', async () => {
    const { session, visit } = await openVisit()
    void visit.begin()
    await settle(session, visit)
    for (const leaveAfter of [0, 1, 2, 4, 8, 16, 32]) {
      void visit.train('spaced')
      for (let n = 0; n < leaveAfter; n++) await turns(1)
      visit.stop()
      await session.reset({ seed: 7, parameters: {} })
      await turns(60)
      expect(session.record(), `left after ${leaveAfter}`).toMatchObject({ log: [], at: 0 })
    }
  }, 60_000)

  test('after the simulation failed in the middle of a step, the step comes to its end', async () => {
    const { session, visit, ports } = await openVisit()
    void visit.begin()
    await settle(session, visit)
    void visit.next()
    void visit.next()
    await settle(session, visit)
    void visit.burst()
    await turns(20)
    session.tick(1)
    await turns(20)
    ports.at(-1)!.breakDown('it was killed')
    for (let frame = 0; frame < 50; frame++) {
      session.tick(0.05)
      await turns(3)
    }
    expect(session.store.getState().status).toBe('failed')
    await session.restart()
    void visit.resume()
    await settle(session, visit)
    expect(store(visit)).toMatchObject({ step: 'learn', phase: 'told' })
    // Not twice the pulses: 4 tests and one burst.
    expect(session.frames.shown.counters[0]).toBe(104)
  }, 60_000)
})

const store = (visit: VisitPlayer) => visit.store.getState()
