import { type AgentId, agents } from '#src/parameters/agents.ts'
import { broken, foreign, otherVersion, readScenario, ScenarioRefusal } from '#src/scenarios/read-scenario.ts'
import { type Scenario, scenarioMark, scenarioVersion } from '#src/scenarios/scenario.ts'
import { courseMessagesOf } from '#src/session/protocol-in-seconds.ts'

/** A link is a line; what is longer was never one. */
const longest = 200_000

type Raw = Record<string, unknown>

/**
 * Reads what `writeScenarioLink` wrote.
 * @throws ScenarioRefusal
 */
export function readScenarioLink(link: string): Scenario {
  if (link.length > longest) throw tooLong(link.length)
  const [version = '', ...parts] = decode(link).split('~')
  if (!/^\d{1,6}$/.test(version)) throw foreign()
  if (Number(version) !== scenarioVersion) throw otherVersion(Number(version))
  /** Where commands go: to the first spine, and after a `b` to the second. */
  let log: Raw[] = []
  const raw: Raw = {
    kind: scenarioMark,
    version: scenarioVersion,
    parameters: {},
    level: 'mean-field',
    trueScale: false,
    labels: true,
    log,
    second: null,
  }
  for (const part of parts) {
    try {
      if (part === 'b' && raw.second === null) {
        log = []
        raw.second = log
      } else readPart(part, raw, log)
    } catch (error) {
      throw error instanceof ScenarioRefusal ? error : broken('link', part)
    }
  }
  return readScenario({ known: raw.at, ...raw })
}

/** Messengers and mail programs escape what they need not. */
function decode(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    throw foreign()
  }
}

function readPart(part: string, raw: Raw, log: Raw[]): void {
  const letter = part.charAt(0)
  const [first = '', ...rest] = part.slice(1).split(',')
  const field = fields[letter]
  if (field && rest.length === 0) {
    Object.assign(raw, field(first))
    return
  }
  if (letter === 'P' && rest.length === 1) {
    raw.parameters = { ...(raw.parameters as Raw), [first]: number(rest[0]) }
    return
  }
  const read = commands[letter]
  if (!read) throw broken('link', part)
  log.push(...read(number(first), rest).map((command) => ({ at: number(first), ...command })))
}

const fields: Readonly<Record<string, (written: string) => Raw>> = {
  s: (seed) => ({ seed: number(seed) }),
  l: (lens) => ({ lens: number(lens) }),
  a: (at) => ({ at: number(at) }),
  k: (known) => ({ known: number(known) }),
  v: (shot) => ({ shot }),
  m: () => ({ level: 'molecular' }),
  x: () => ({ trueScale: true }),
  n: () => ({ labels: false }),
}

type ReadCommand = (at: number, rest: readonly string[]) => Raw[]

const commands: Readonly<Record<string, ReadCommand>> = {
  t: (at, rest) => [readTrain(at, rest, true)],
  T: (at, rest) => [readTrain(at, rest, false)],
  f: (at, rest) => [readRhythm(at, rest, { kind: 'fire' })],
  u: (at, rest) => [readRhythm(at, rest, { kind: 'uncage' })],
  d: (at, [begins, to, lasts]) => [
    {
      kind: 'stimulate',
      stimulus: { kind: 'depolarize', at: begins ? number(begins) : at, to: number(to), for: number(lasts) },
    },
  ],
  p: (_, [id = '', value]) => [{ kind: 'set-parameter', parameter: id, value: number(value) }],
  c: (at, [agent = '', dose]) => {
    if (!Object.hasOwn(agents, agent)) throw broken('link', agent)
    const { highestDose } = agents[agent as AgentId]
    const amount = number(dose)
    if (!(amount >= 0 && amount <= highestDose)) throw broken(agent, amount)
    return courseMessagesOf(agent as AgentId, amount, at).map((course) => ({ kind: 'follow', course }))
  },
  w: (_, rest) => [{ kind: 'follow', course: readCourse(rest) }],
  o: (_, [cause = '']) => [{ kind: 'end-courses', cause: cause }],
  L: () => [{ kind: 'set-level', level: 'molecular' }],
  M: () => [{ kind: 'set-level', level: 'mean-field' }],
}

function readTrain(at: number, rest: readonly string[], test: boolean): Raw {
  const input = rest[3] === undefined ? {} : { input: rest[3] === '2' ? 'second' : 'first' }
  return readRhythm(at, rest, { kind: 'train', test, ...input })
}

function readRhythm(at: number, [begins, frequency, pulses]: readonly string[], of: Raw): Raw {
  const rhythm = { at: begins ? number(begins) : at, frequency: number(frequency), pulses: number(pulses) }
  return { kind: 'stimulate', stimulus: { ...of, ...rhythm } }
}

function readCourse([
  id = '',
  target = '',
  from,
  to,
  onset,
  recovery,
  cause = '',
  amount,
]: readonly string[]) {
  const value = number(target.slice(1))
  return {
    parameter: id,
    becomes: target.startsWith('v') ? { value } : { times: value },
    from: number(from),
    to: to ? number(to) : null,
    onset: number(onset),
    recovery: number(recovery),
    cause: cause,
    ...(amount && { amount: number(amount) }),
  }
}

/** A number as `String` writes it, and nothing else that `Number` would take. */
function number(written: string | undefined): number {
  if (!written || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(written)) throw broken('link', written ?? '')
  return Number(written)
}

function tooLong(length: number): ScenarioRefusal {
  return new ScenarioRefusal(
    'scenario-link-long',
    { length, longest },
    `This link has ${length} characters, and none is longer than ${longest}: it was not opened. Your run is as it was.`,
  )
}
