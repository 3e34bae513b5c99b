import { foreign, readScenario, ScenarioRefusal } from '#src/scenarios/read-scenario.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'

/** A file as the browser hands it over: its size is known before it is read. */
export interface ScenarioFile {
  /** Bytes. */
  readonly size: number
  text(): Promise<string>
}

/** Ten thousand commands fit in it several times over. */
const mostBytes = 8e6

/**
 * Reads a scenario file. One that is too large is refused unread.
 * @throws ScenarioRefusal
 */
export async function readScenarioFile(file: ScenarioFile): Promise<Scenario> {
  if (file.size > mostBytes) throw tooLarge(file.size)
  let value: unknown
  try {
    value = JSON.parse(await file.text())
  } catch {
    throw foreign()
  }
  return readScenario(value)
}

function tooLarge(bytes: number): ScenarioRefusal {
  const size = Math.round(bytes / 1e6)
  return new ScenarioRefusal(
    'scenario-large',
    { size, most: mostBytes / 1e6 },
    `This file has ${size} MB, and no scenario has more than ${mostBytes / 1e6} MB: it was not opened. Your run is as it was.`,
  )
}
