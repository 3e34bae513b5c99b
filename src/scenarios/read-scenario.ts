import { readMolecularSeconds } from '#src/scenarios/read-molecular-seconds.ts'
import { type Scenario, scenarioMark, scenarioVersion } from '#src/scenarios/scenario.ts'
import { isInTable, scenarioSchema } from '#src/scenarios/scenario-schema.ts'
import { Refusal } from '#src/session/refusal.ts'
import type { RunRecord } from '#src/session/session.ts'
import type { LoggedCommand } from '#src/wire/messages.ts'

/** A scenario cannot be opened; `sentence` says why, with a code and values for translation. */
export class ScenarioRefusal extends Refusal {
  override readonly name = 'ScenarioRefusal'
}

/** Individual molecules are followed for minutes at most. */
const longestMolecular = 600
const mostPulses = 1_000_000

/**
 * Reads a scenario object, as its JSON has it.
 * @throws ScenarioRefusal
 */
export function readScenario(value: unknown): Scenario {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isObject || (value as { kind?: unknown }).kind !== scenarioMark) throw foreign()
  const { kind: _, version, ...written } = value as Record<string, unknown>
  if (version !== scenarioVersion) throw otherVersion(version)
  const result = scenarioSchema.safeParse(written)
  if (!result.success) {
    const path = result.error.issues[0]?.path ?? []
    throw broken(showPath(path), valueAt(written, path))
  }
  const { shot, trueScale, labels, ...run } = result.data
  checkRun(run)
  return { run, view: { shot, trueScale, labels } }
}

/** This is no scenario at all. */
export function foreign(): ScenarioRefusal {
  return new ScenarioRefusal(
    'scenario-foreign',
    {},
    'This is not a Spinescope scenario, so nothing was opened. Your run is as it was.',
  )
}

export function otherVersion(version: unknown): ScenarioRefusal {
  const written = show(version)
  return new ScenarioRefusal(
    'scenario-version',
    { version: written, known: scenarioVersion },
    `This scenario is of version ${written}, and this page reads version ${scenarioVersion}: open it with the page that made it. Your run is as it was.`,
  )
}

export function broken(place: string, value: unknown): ScenarioRefusal {
  const written = show(value)
  return new ScenarioRefusal(
    'scenario-broken',
    { place, value: written },
    `The scenario cannot be opened: “${place}” is ${written}, which it cannot be. Your run is as it was.`,
  )
}

/** What one value of the run says about another. */
function checkRun(run: RunRecord): void {
  const { parameters, log, second, at, known } = run
  for (const [id, value] of Object.entries(parameters)) {
    if (!isInTable(id, value)) throw broken(`parameters.${id.slice(0, 60)}`, value)
  }
  if (known < at) throw broken('known', known)
  checkLog('log', log, run)
  if (second) checkLog('second', second, run)
}

function checkLog(name: string, log: readonly LoggedCommand[], { level, known }: RunRecord): void {
  let pulses = 0
  let last = 0
  log.forEach((command, i) => {
    const place = `${name}[${i}]`
    if (command.at < last || command.at > known) throw broken(`${place}.at`, command.at)
    last = command.at
    checkCommand(command, place)
    if (command.kind === 'stimulate' && 'pulses' in command.stimulus) pulses += command.stimulus.pulses
  })
  if (pulses > mostPulses) throw broken(name, `${pulses} pulses`)
  const molecular = readMolecularSeconds(level, log, known)
  if (molecular > longestMolecular) throw broken(name, `${Math.round(molecular)} s of single molecules`)
}

function checkCommand(command: LoggedCommand, place: string): void {
  if (command.kind === 'stimulate' && command.stimulus.at < command.at) {
    throw broken(`${place}.stimulus.at`, command.stimulus.at)
  }
  if (command.kind === 'set-parameter' && !isInTable(command.parameter, command.value)) {
    throw broken(`${place}.${command.parameter.slice(0, 60)}`, command.value)
  }
  if (command.kind !== 'follow') return
  const { parameter, becomes, from, to } = command.course
  if (from < command.at) throw broken(`${place}.course.from`, from)
  if (to !== null && to <= from) throw broken(`${place}.course.to`, to)
  if ('value' in becomes && !isInTable(parameter, becomes.value)) {
    throw broken(`${place}.course.${parameter}`, becomes.value)
  }
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key]
  return value
}

/** `log[2].stimulus.pulses`. */
function showPath(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return text.replace(/^\./, '').slice(0, 80) || 'scenario'
}

/** Anything, short enough for a sentence. */
function show(value: unknown): string {
  if (value === undefined) return 'missing'
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
