import type { Agent } from '#src/parameters/agents.ts'
import { readQuantity } from '#src/parameters/quantity.ts'

/**
 * Reads a dose as people write it: `"50 uM"`, or a share from 0 to 1 where the agent has no unit. Nothing needs no unit.
 * @returns the dose in the agent's unit; undefined where there is no such dose.
 */
export function readDose(agent: Agent, written: string | number): number | undefined {
  if (typeof written === 'number' && agent.unit !== '' && written !== 0) return undefined
  const dose = typeof written === 'number' ? written : readQuantity(written, agent.unit)
  return dose !== undefined && dose >= 0 && dose <= agent.highestDose ? dose : undefined
}
