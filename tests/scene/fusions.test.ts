import { PerspectiveCamera, type Points } from 'three'
import { describe, expect, test } from 'vitest'
import { createStream } from '#src/numerics/random-streams.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { createVesicles } from '#src/scene/vesicles/create-vesicles.ts'
import { createFusionCourse, openPore, updateFusions } from '#src/scene/vesicles/fusion-course.ts'
import {
  createOmegaProfile,
  type OmegaPoint,
  pointOnOmega,
  shapeOmega,
} from '#src/scene/vesicles/omega-profile.ts'
import { counterIndex, createFrameBuffer, scalarIndex, viewFrame } from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

function momentAt(simTime: number, stageDelta: number, times: readonly number[]): SceneMoment {
  const frame = viewFrame(createFrameBuffer())
  const shots = shotWeights({ synapse: 1 })
  const moment = createMoment(
    { shown: frame, previous: frame, blend: 1, simTime },
    new PerspectiveCamera(),
    shots,
  )
  updateExaggeration(moment, 0)
  moment.stageDelta = stageDelta
  tellFusions(moment, times)
  return moment
}

/** Writes into the frame which of the fusions (seconds, ascending) have been by the moment's time. */
function tellFusions(moment: SceneMoment, times: readonly number[]): void {
  const past = times.filter((time) => time <= moment.simTime)
  const { frame } = moment
  frame.time[0] = moment.simTime
  frame.counters[counterIndex.vesiclesFused] = past.length
  frame.fusionTime.fill(Number.NEGATIVE_INFINITY)
  past
    .slice(-4)
    .reverse()
    .forEach((time, i) => {
      frame.fusionTime[i + 1] = time
      frame.fusionX[i + 1] = 10 * past.length
    })
}

describe('the outline of a fusing vesicle', () => {
  const profile = createOmegaProfile()
  const point: OmegaPoint = { r: 0, y: 0, normalR: 0, normalY: 0 }
  const radius = 0.027

  test('keeps the area of the vesicle’s membrane', () => {
    for (const progress of [0, 0.3, 0.7, 1]) {
      const { cap, angle } = shapeOmega(profile, radius, progress)
      expect(2 * Math.PI * cap * cap * (1 - Math.cos(angle))).toBeCloseTo(4 * Math.PI * radius * radius, 9)
    }
  })

  test('goes from a ball on a narrow neck to a flat piece of membrane', () => {
    const closed = shapeOmega(profile, radius, 0)
    expect(closed.neck).toBeCloseTo(0.003, 3)
    expect(closed.cap).toBeCloseTo(radius, 3)
    const necks = [0, 0.1, 0.2, 0.3].map((progress) => shapeOmega(profile, radius, progress).neck)
    expect(necks).toEqual([...necks].sort((a, b) => a - b))
    shapeOmega(profile, radius, 1)
    expect(pointOnOmega(profile, 0, point).y).toBeLessThan(0.1 * radius)
  })

  test('runs into the membrane’s plane without a step or a kink', () => {
    for (const progress of [0, 0.2, 0.6]) {
      shapeOmega(profile, radius, progress)
      pointOnOmega(profile, profile.length, point)
      expect(point.y).toBeCloseTo(0, 9)
      expect(point.normalR).toBeCloseTo(0, 9)
      expect(point.r).toBeCloseTo(profile.reach, 9)
      const bend = profile.cap * profile.angle
      const before = { ...pointOnOmega(profile, bend - 1e-9, point) }
      const after = { ...pointOnOmega(profile, bend + 1e-9, point) }
      expect(Math.hypot(before.r - after.r, before.y - after.y)).toBeLessThan(1e-7)
    }
  })
})

describe('the course of fusions', () => {
  const progressOf = (course: ReturnType<typeof createFusionCourse>) =>
    course.shown.filter(({ number }) => number >= 0).map(({ progress }) => progress)

  test('in a still is as far as its moment, and over after some milliseconds', () => {
    const at = (age: number) => {
      const course = createFusionCourse()
      updateFusions(course, momentAt(1 + age, 0, [1]))
      return progressOf(course)
    }
    expect(at(0)).toEqual([openPore])
    expect(at(0.003)[0]).toBeGreaterThan(openPore)
    expect(at(0.02)).toEqual([])
  })

  test('gives the eye its time, however quickly the synapse runs', () => {
    const course = createFusionCourse()
    updateFusions(course, momentAt(0.9, 1 / 60, []))
    const moment = momentAt(1.1, 1 / 60, [1])
    moment.simDelta = 0.2
    let pictures = 0
    updateFusions(course, moment)
    for (; progressOf(course).length > 0 && pictures < 500; pictures++) updateFusions(course, moment)
    expect(pictures / 60).toBeGreaterThan(0.8)
    expect(pictures / 60).toBeLessThan(2)
  })

  test('forgets what lies ahead when a run is wound back', () => {
    const course = createFusionCourse()
    updateFusions(course, momentAt(1.0001, 1 / 60, [0.5, 1]))
    expect(progressOf(course).length).toBe(1)
    updateFusions(course, momentAt(0.7, 1 / 60, [0.5]))
    expect(progressOf(course)).toEqual([])
  })
})

describe('the light of release', () => {
  test.each([0.01, 0.1, 0.3, 1, 10])(
    'flashes at most three times a second in a train of 100 Hz at a lens of %d',
    (lens) => {
      const random = createStream(1, Math.round(1000 * lens))
      const times = Array.from({ length: 1000 }, (_, k) => 0.01 * k).filter(() => random() < 0.25)
      const actor = createVesicles({ quality: 'low', seed: 1, meshes: new Map() })
      const lights = (actor.object.children.at(-1) as Points).geometry.getAttribute('aLight')
      const moment = momentAt(0, 1 / 60, [])
      const seen: number[] = []
      for (let picture = 0; picture < 600; picture++) {
        moment.simDelta = lens / 60
        moment.simTime += lens / 60
        moment.stageTime += 1 / 60
        tellFusions(moment, times)
        // Glutamate as sharp as it can be: there for half a millisecond after each fusion.
        const newest = moment.frame.fusionTime[1]!
        moment.frame.hero[scalarIndex.glutamateMM] = moment.simTime - newest < 0.0005 ? 2 : 0
        actor.update(moment)
        seen.push(lights.getX(0))
      }
      actor.dispose()
      const brightest = Math.max(...seen)
      expect(brightest).toBeGreaterThan(0)
      // A flash is a rise and a fall, each of a tenth of the brightest or more.
      let flashes = 0
      let extreme = seen[0]!
      let isRising = false
      for (const light of seen) {
        if (isRising ? light > extreme : light < extreme) extreme = light
        else if (Math.abs(light - extreme) > 0.1 * brightest) {
          if (isRising) flashes++
          isRising = !isRising
          extreme = light
        }
      }
      expect(flashes / 10).toBeLessThanOrEqual(3)
    },
  )
})
