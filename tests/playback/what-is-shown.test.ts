import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { en } from '#src/messages/en.ts'
import { createSimulation } from '#src/model/create-simulation.ts'
import type { ScalarName } from '#src/parameters/observables.ts'
import { receptorStates } from '#src/parameters/observables.ts'
import { readNarration, sentenceSeconds } from '#src/playback/narration.ts'
import { planStory } from '#src/playback/plan-story.ts'
import { createFilmDirector } from '#src/recording/direct-film.ts'
import { heroReceptorRow } from '#src/scene/pore-section/hero-receptor.ts'
import { explainer } from '#src/story/explainer.ts'
import { counterIndex, scalarIndex } from '#src/wire/frame-view.ts'
import { openSession } from '#tests/session/open-session.ts'

/** What a frame of the film shows of the run. */
interface Shown {
  readonly shot: string
  readonly shotTime: number
  readonly of: (name: ScalarName) => number
  readonly vesiclesFused: number
  /** The NMDA receptor that is cut open: whether its gate is open, and whether Mg²⁺ is in its pore. */
  readonly heroGate: string
  readonly heroIsBlocked: boolean
}

const openGate = 'open' satisfies (typeof receptorStates)[number]
const words: Readonly<Record<string, string>> = en
const folder = 'assets/narration/en/'
const narration = readNarration(JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')), folder)
const plan = planStory(
  explainer,
  sentenceSeconds(narration, (sentence) => words[sentence] ?? ''),
)
const frames: Shown[] = []

/**
 * The whole film's run, at ten frames a second. What is said of a shot must be what its frames hold. Where another model
 * draws other chances and the pore does not conduct while it is told, another seed of the story helps.
 */
beforeAll(async () => {
  const { session } = await openSession({ create: createSimulation, seed: explainer.seed })
  const director = createFilmDirector(
    session,
    { follow: () => undefined, renderAt: () => undefined },
    plan,
    10,
  )
  for (let n = 0; n / 10 < plan.duration; n++) {
    const { index, shotTime } = await director.show(n)
    const { shown } = session.frames
    const hero = [...shown.hero]
    const row = heroReceptorRow(shown)
    frames.push({
      shot: explainer.shots[index]!.id,
      shotTime,
      of: (name) => hero[scalarIndex[name]]!,
      vesiclesFused: shown.counters[counterIndex.vesiclesFused]!,
      heroGate: receptorStates[shown.receptorState[row]!]!,
      heroIsBlocked: shown.receptorMagnesium[row] === 1,
    })
  }
}, 60_000)

const of = (shot: string) => frames.filter((frame) => frame.shot === shot)
const course = (shot: string, name: ScalarName) => of(shot).map((frame) => frame.of(name))
const first = (list: readonly number[]) => list[0]!
const last = (list: readonly number[]) => list.at(-1)!

describe('what the explainer says is what its run does', () => {
  test('opening: the first response is the measure', () => {
    expect(last(course('opening', 'epspSlopePercent'))).toBeCloseTo(100)
  })

  test('release: a vesicle fuses after the camera has arrived, and the cleft is full of glutamate', () => {
    const shown = of('release')
    expect(shown.at(-1)!.vesiclesFused - shown[0]!.vesiclesFused).toBe(1)
    expect(last(course('release', 'glutamateMM'))).toBeGreaterThan(
      10 * first(course('opening', 'glutamateMM')) + 0.1,
    )
  })

  test('answer: AMPA receptors open, and the spine is depolarized', () => {
    expect(Math.max(...course('answer', 'amparOpen'))).toBeGreaterThan(5)
    expect(Math.max(...course('answer', 'vmMV')) - first(course('release', 'vmMV'))).toBeGreaterThan(1.5)
  })

  test('plug: the gate of the receptor that is cut open opens, and Mg²⁺ stays in its pore', () => {
    const shown = of('plug')
    expect(shown.some(({ heroGate }) => heroGate === openGate)).toBe(true)
    expect(shown.filter(({ heroIsBlocked }) => heroIsBlocked).length / shown.length).toBeGreaterThan(0.9)
  })

  test('coincidence: with the spine depolarized Mg²⁺ leaves that pore', () => {
    const shown = of('coincidence')
    expect(shown[0]!.heroIsBlocked).toBe(true)
    expect(shown.at(-1)!.heroIsBlocked).toBe(false)
    expect(last(course('coincidence', 'vmMV'))).toBeGreaterThan(-20)
  })

  test('calcium: that pore conducts, and Ca²⁺ is far above rest', () => {
    expect(of('calcium').filter((f) => f.heroGate === openGate && !f.heroIsBlocked).length).toBeGreaterThan(3)
    expect(Math.max(...course('calcium', 'caUM'))).toBeGreaterThan(10 * first(course('opening', 'caUM')))
  })

  test('what was shown so far has not strengthened the synapse', () => {
    expect(first(course('burst', 'weightPercent'))).toBeLessThan(110)
  })

  test('burst: Ca²⁺ fills the spine', () => {
    expect(Math.max(...course('burst', 'caUM'))).toBeGreaterThan(1)
  })

  test('lock: CaMKII is on, locked by T286, and docked', () => {
    expect(last(course('lock', 'camkiiActive'))).toBeGreaterThan(0.2)
    expect(last(course('lock', 'camkiiT286'))).toBeGreaterThan(0.15)
    expect(last(course('lock', 'camkiiBound'))).toBeGreaterThan(0.5)
  })

  test('growth: the spine gets bigger while it is said, with actin', () => {
    expect(
      last(course('growth', 'spineVolumePercent')) - first(course('growth', 'spineVolumePercent')),
    ).toBeGreaterThan(15)
    expect(last(course('growth', 'factin'))).toBeGreaterThan(first(course('opening', 'factin')))
  })

  test('arrival: many more AMPA receptors', () => {
    const receptors = course('arrival', 'amparSynaptic')
    expect(last(receptors) / first(receptors)).toBeGreaterThan(1.4)
  })

  test('stronger: the same pulse is answered with far more', () => {
    expect(last(course('stronger', 'epspSlopePercent'))).toBeGreaterThan(140)
    expect(last(course('stronger', 'epspSlopePercent'))).toBeLessThan(300)
    const rise = (shot: string) => Math.max(...course(shot, 'vmMV')) - Math.min(...course(shot, 'vmMV'))
    expect(rise('stronger') / rise('opening')).toBeGreaterThan(1.3)
  })

  test('early: what one burst made fades', () => {
    const weight = course('early', 'weightPercent')
    expect(first(weight) - last(weight)).toBeGreaterThan(25)
  })

  test('repeat and late: proteins are made, caught, and hold the strength for hours', () => {
    expect(last(course('repeat', 'plasticityProteins'))).toBeGreaterThan(0.3)
    expect(last(course('late', 'lateFraction'))).toBeGreaterThan(0.6)
    expect(last(course('late', 'weightPercent'))).toBeGreaterThan(140)
  })
})
