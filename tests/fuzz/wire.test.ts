import { describe, expect, test } from 'vitest'
import { createDraws } from '#tests/fixtures/spoil.ts'
import { drawCommands } from '#tests/fuzz/draw-commands.ts'
import { drawDelivery } from '#tests/fuzz/draw-delivery.ts'
import { drawActs, faultsOfSession } from '#tests/fuzz/hold-session.ts'
import { faultsOfWorker } from '#tests/fuzz/hold-worker.ts'
import { seedsOf } from '#tests/fuzz/seeds-of.ts'

describe('a worker survives whatever it is told', () => {
  test.each(seedsOf(5))('seed %i', (seed) => {
    expect(faultsOfWorker(drawCommands(createDraws(seed), 40))).toEqual([])
  })
})

describe('a session survives whatever it is answered', () => {
  test.each(seedsOf(10))('seed %i', async (seed) => {
    const draws = createDraws(seed)
    expect(await faultsOfSession(drawActs(draws, 12), drawDelivery(draws))).toEqual([])
  })
})
