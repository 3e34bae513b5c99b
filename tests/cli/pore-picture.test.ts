import { expect, test } from 'vitest'
import { poreEntered, poreOpenAt } from '#src/cli/standard-pictures.ts'
import { createSimulation } from '#src/model/create-simulation.ts'
import { receptorStates } from '#src/parameters/observables.ts'
import { companionRow, heroReceptorRow, isBetween } from '#src/scene/pore-section/hero-receptor.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

test('at the moment of the open pore’s picture the receptor that is cut open conducts, and the AMPA receptor behind', () => {
  const run = createSimulation({ seed: 1, parameters: {}, level: 'molecular' })
  run.stimulate({ kind: 'train', at: 500, frequency: 100, pulses: 100, test: false })
  // As a page does that leaps to where it follows molecules.
  run.setLevel('mean-field')
  run.advanceTo(1000 * poreEntered)
  run.setLevel('molecular')
  const seenAt = (ms: number) => {
    run.advanceTo(ms)
    const { kind, x, z, state, magnesium, count } = run.observe().receptors
    const header = new Uint32Array(8)
    header[headerWord.receptors] = count
    const frame = { header, receptorKind: kind, receptorX: x, receptorZ: z } as unknown as FrameView
    const hero = heroReceptorRow(frame)
    const between = Array.from({ length: count }, (_, row) => row).find((row) => isBetween(frame, row, hero))
    const seen = (row: number) => `${receptorStates[state[row]!]} ${magnesium[row]}`
    return { hero: seen(hero), beside: seen(companionRow(frame, hero)), between: seen(between!) }
  }
  expect(seenAt(1000 * poreOpenAt - 1).hero).toBe('open 1')
  expect(seenAt(1000 * poreOpenAt)).toEqual({ hero: 'open 0', beside: 'bound-twice 1', between: 'open 0' })
}, 60_000)
