import { type Draws, spoil } from '#tests/fixtures/spoil.ts'
import type { Deliver } from '#tests/fuzz/hold-session.ts'

/** Most answers arrive as they are; others spoiled, twice, never, or after the one behind them. */
export function drawDelivery(draws: Draws): Deliver {
  const late: unknown[] = []
  return (reply) => {
    const way = draws.uniform()
    if (way < 0.75) return [reply, ...late.splice(0)]
    if (way < 0.87) return [spoil(reply, draws)]
    if (way < 0.9) return [{ kind: 'done', id: draws.pick([-1, 1e6, Number.NaN, 'x']) }, reply]
    if (way < 0.94) return [reply, reply]
    if (way < 0.97) return []
    late.push(reply)
    return []
  }
}
