import { type Scenario, scenarioMark, scenarioVersion } from '#src/scenarios/scenario.ts'
import type { LoggedCommand } from '#src/wire/messages.ts'

/** A scenario as the text of a file. */
export function writeScenarioFile({ run, view }: Scenario): string {
  const { seed, parameters, level, log, second, at, known, lens } = run
  const file = {
    kind: scenarioMark,
    version: scenarioVersion,
    ...view,
    seed,
    parameters,
    level,
    lens,
    at,
    known,
  }
  const head = JSON.stringify(file, null, 2).replace(/\n}$/, '')
  const others = second ? writeLog(second) : 'null'
  return `${head},\n  "log": ${writeLog(log)},\n  "second": ${others}\n}\n`
}

/** One command a line: a log reads best as a table. */
function writeLog(log: readonly LoggedCommand[]): string {
  const lines = log.map((command) => `    ${JSON.stringify(command)}`)
  return lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]'
}
