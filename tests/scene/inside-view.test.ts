import { Box3, PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { heroSpineBody } from '#src/anatomy/spine-field.ts'
import { calciumOnLogScale, glowFrom, glowFull } from '#src/parameters/calcium-scale.ts'
import { receptorKinds, receptorStates } from '#src/parameters/observables.ts'
import { parameters } from '#src/parameters/parameters.ts'
import { growActin } from '#src/scene/actin/grow-actin.ts'
import type { ActorContext, SceneMoment } from '#src/scene/actor.ts'
import { createHolocamkii } from '#src/scene/camkii/place-camkii.ts'
import {
  type BubbleShape,
  createBubbleProfile,
  profilePoints,
  traceBubble,
} from '#src/scene/endosome/bubble-profile.ts'
import { countEvents, createEventClock } from '#src/scene/endosome/count-events.ts'
import { createBubble } from '#src/scene/endosome/create-bubble.ts'
import { createFusionState, fuseEndosome, fusionSeconds } from '#src/scene/endosome/fusion-course.ts'
import { internalizationSeconds, pinchOffPit } from '#src/scene/endosome/internalization-course.ts'
import { findWallSite } from '#src/scene/endosome/wall-site.ts'
import { freeCalciumIons } from '#src/scene/spine-calcium/free-calcium-ions.ts'
import { createMotes } from '#src/scene/spine-calcium/place-motes.ts'
import { createDrawnMotes, updateMotes } from '#src/scene/spine-calcium/update-motes.ts'
import { insideClearance } from '#src/scene/stage/inside-clearance.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { shots } from '#src/story/shots.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { createFrameBuffer, scalarIndex, viewFrame } from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

const context: ActorContext = { quality: 'low', seed: 1, meshes: new Map() }

function insideMoment(caUM: number): SceneMoment {
  const frame = viewFrame(createFrameBuffer())
  frame.hero[scalarIndex.caUM] = caUM
  frame.hero[scalarIndex.spineVolumePercent] = 100
  const source = { shown: frame, previous: frame, blend: 1, simTime: 0 }
  const moment = createMoment(source, new PerspectiveCamera(), shotWeights({ inside: 1 }))
  updateExaggeration(moment, 0)
  return moment
}

describe('the eye of the view from inside', () => {
  test('is inside the spine, also when that has shrunk', () => {
    const [x, y, z] = shots.inside.position
    expect(heroSpineBody(x, y, z)).toBeLessThan(-0.01)
    // What shrinks to two thirds of its volume is about an eighth narrower.
    expect(heroSpineBody(x * 1.12, y, z * 1.12)).toBeLessThan(0.02)
  })

  test('has nothing right before its lens', () => {
    expect(insideClearance(...shots.inside.position)).toBeLessThan(-0.1)
    for (const bead of growActin(1))
      if (bead.isInView) expect(insideClearance(...bead.place)).toBeGreaterThan(0)
    for (const { free } of createHolocamkii(1, 20).filter((enzyme) => enzyme.isStaged))
      expect(free.distanceTo(new Vector3(...shots.inside.position))).toBeGreaterThan(0.16)
    for (const { home } of createMotes(1, 300))
      expect(insideClearance(home.x, home.y, home.z)).toBeGreaterThan(0)
  })
})

describe('free Ca²⁺', () => {
  test('is as many motes as there are ions in the head: 48 a µM in 0.08 µm³', () => {
    expect(freeCalciumIons(1, 100)).toBeCloseTo(48.2, 1)
    expect(freeCalciumIons(1, 150)).toBeCloseTo(72.3, 1)
    const motes = createMotes(1, 300)
    const drawn = createDrawnMotes(300)
    const count = (caUM: number) => {
      updateMotes(motes, drawn, insideMoment(caUM))
      return drawn.count
    }
    expect(count(0.06)).toBeLessThanOrEqual(3)
    expect(count(2)).toBeGreaterThan(80)
    expect(count(2)).toBeLessThanOrEqual(97)
    expect(count(500)).toBeLessThanOrEqual(300)
  })

  test('glows by its logarithm: nothing at rest, equal steps for equal factors, full at a spike of a tetanus', () => {
    expect(calciumOnLogScale(glowFrom)).toBe(0)
    expect(calciumOnLogScale(0)).toBe(0)
    expect(calciumOnLogScale(glowFull)).toBe(1)
    const step = calciumOnLogScale(0.4) - calciumOnLogScale(0.2)
    expect(calciumOnLogScale(1.6) - calciumOnLogScale(0.8)).toBeCloseTo(step, 6)
  })

  test('comes from below the receptors that are open', () => {
    const moment = insideMoment(4)
    const { frame } = moment
    frame.header[headerWord.receptors] = 1
    frame.receptorKind[0] = receptorKinds.indexOf('nmdar-2a')
    frame.receptorX[0] = 40
    const motes = createMotes(1, 300)
    const drawn = createDrawnMotes(300)
    const near = () => {
      updateMotes(motes, drawn, moment)
      let count = 0
      for (let i = 0; i < drawn.count; i++)
        if (
          Math.hypot(drawn.ions[4 * i]! - 0.064, drawn.ions[4 * i + 1]! - 0.2, drawn.ions[4 * i + 2]!) < 0.12
        )
          count++
      return count
    }
    const closed = near()
    frame.receptorState[0] = receptorStates.indexOf('open')
    expect(near()).toBeGreaterThan(2 * closed + 5)
    frame.receptorState[0] = receptorStates.indexOf('bound-twice')
    expect(near()).toBe(closed)
  })

  test('stays within the wall, from whichever receptor of the density it comes', () => {
    const moment = insideMoment(6)
    const { frame } = moment
    frame.header[headerWord.receptors] = 1
    frame.receptorKind[0] = receptorKinds.indexOf('nmdar-2a')
    frame.receptorState[0] = receptorStates.indexOf('open')
    const drawn = createDrawnMotes(300)
    let highest = Number.NEGATIVE_INFINITY
    for (const distance of [0, 0.5, 0.8, 1]) {
      for (let angle = 0; angle < 2 * Math.PI; angle += Math.PI / 8) {
        frame.receptorX[0] = distance * parameters.psdRadius.value * Math.cos(angle)
        frame.receptorZ[0] = distance * parameters.psdRadius.value * Math.sin(angle)
        updateMotes(createMotes(1, 300), drawn, moment)
        expect(drawn.count).toBeGreaterThan(150)
        for (let i = 0; i < drawn.count; i++)
          highest = Math.max(
            highest,
            heroSpineBody(drawn.ions[4 * i]!, drawn.ions[4 * i + 1]!, drawn.ions[4 * i + 2]!),
          )
      }
    }
    expect(highest).toBeLessThan(-0.01)
  })
})

describe('a bubble at the wall', () => {
  const profile = createBubbleProfile()
  const trace = (shape: Partial<BubbleShape>) => {
    traceBubble({ radius: 0.08, centre: 0.1, neck: 0, flare: 0, flat: 0, ...shape }, profile)
    return profile
  }

  test('is a closed sphere while it has no neck', () => {
    const { across, height } = trace({})
    for (let i = 0; i < profilePoints; i++)
      expect(Math.hypot(across[i]!, height[i]! - 0.1)).toBeCloseTo(0.08, 5)
    expect(across[profilePoints - 1]).toBeCloseTo(0, 5)
  })

  test('runs out into the wall once it has one, without a gap', () => {
    const { across, height, length } = trace({ centre: 0.085, neck: 0.03, flare: 0.03 })
    expect(across[profilePoints - 1]).toBeCloseTo(0.06, 5)
    expect(height[profilePoints - 1]).toBeLessThan(0.01)
    for (let i = 1; i < profilePoints; i++) expect(length[i]! - length[i - 1]!).toBeLessThan(0.02)
  })

  test('holds its receptors with their arms inside', () => {
    const site = findWallSite(0.86, 0.1, 0.26)
    const bubble = createBubble(context, site, { color: '#5fa6c8', lumen: '#22557f' })
    bubble.show({ radius: 0.08, centre: 0.12, neck: 0, flare: 0, flat: 0 }, insideMoment(0.06), 1)
    const centre = site.wall.clone().addScaledVector(site.inward, 0.12)
    const [place, intoBubble] = [new Vector3(), new Vector3()]
    for (const at of [0.1, 0.4, 0.7]) {
      bubble.sample(at, 3, place, intoBubble)
      expect(place.distanceTo(centre)).toBeCloseTo(0.08, 3)
      expect(intoBubble.dot(centre.clone().sub(place).normalize())).toBeGreaterThan(0.95)
    }
    // Cut open: nothing of it stands on the side of the eye.
    const box = new Box3().setFromBufferAttribute(
      (
        bubble.object.children[0] as import('three').Mesh<import('three').BufferGeometry>
      ).geometry.getAttribute('position') as import('three').BufferAttribute,
    )
    expect(box.distanceToPoint(centre.clone().addScaledVector(site.facing, 0.07))).toBeGreaterThan(0)
    bubble.dispose()
  })
})

describe('exocytosis and internalization', () => {
  test('an endosome waits, opens, gives its receptors away and is followed by another', () => {
    const state = createFusionState()
    const at = (seconds: number) => {
      fuseEndosome(seconds, state)
      return { ...state, ...state.shape }
    }
    const waiting = at(-1)
    expect([waiting.neck, waiting.slide, waiting.presence]).toEqual([0, 0, 1])
    const touching = at(1.2)
    expect(touching.centre).toBeLessThan(waiting.centre)
    expect(touching.neck).toBe(0)
    expect(at(2).neck).toBeGreaterThan(0)
    expect(at(3).slide).toBe(1)
    expect(at(3.7).presence).toBe(0)
    expect(at(fusionSeconds)).toMatchObject({ neck: 0, slide: 0, presence: 1, centre: waiting.centre })
  })

  test('nothing leaps on the way', () => {
    const state = createFusionState()
    for (const [course, lasting] of [
      [fuseEndosome, fusionSeconds],
      [pinchOffPit, internalizationSeconds],
    ] as const) {
      let last: { centre: number; presence: number; slide: number } | null = null
      for (let t = 0; t <= lasting; t += 0.02) {
        course(t, state)
        const now = { centre: state.shape.centre, presence: state.presence, slide: state.slide }
        // What is gone may change its place unseen.
        if (last && state.presence > 0.05 && last.presence > 0.05) {
          expect(Math.abs(now.centre - last.centre)).toBeLessThan(0.012)
          expect(Math.abs(now.slide - last.slide)).toBeLessThan(0.1)
        }
        last = now
      }
    }
  })

  test('a pit is nothing before and after, and closed before it leaves', () => {
    const state = createFusionState()
    for (const seconds of [-1, internalizationSeconds]) {
      pinchOffPit(seconds, state)
      expect(state.presence).toBe(0)
    }
    pinchOffPit(1, state)
    expect(state.shape.neck).toBeGreaterThan(0)
    pinchOffPit(2.2, state)
    expect(state.shape.neck).toBe(0)
    expect(state.slide).toBe(1)
  })

  test('totals of the frame call events one after another, and none after a leap or on the way back', () => {
    const clock = createEventClock()
    const step = (total: number, simDelta = 0.1) => {
      countEvents(clock, total, 1, 0.3, simDelta)
      return clock.seconds
    }
    expect(step(5)).toBe(-1)
    expect(step(6)).toBe(0)
    step(8)
    step(8)
    expect(clock.isDue).toBe(true)
    for (let i = 0; i < 2; i++) step(8)
    // The first is over, the one that was due has begun.
    expect(clock.isDue).toBe(false)
    expect(clock.seconds).toBeGreaterThanOrEqual(0)
    expect(step(3)).toBe(-1)
    expect(step(400, 3600)).toBe(-1)
  })
})
