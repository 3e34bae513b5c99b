import { type AgentId, agents } from '#src/parameters/agents.ts'
import { type Scenario, scenarioVersion } from '#src/scenarios/scenario.ts'
import { courseMessagesOf } from '#src/session/protocol-in-seconds.ts'
import type { CourseMessage, LoggedCommand, StimulusMessage } from '#src/wire/messages.ts'

/** A scenario as a short text of letters, digits and `- . _ ~ ,`, which no address and no messenger changes. */
export function writeScenarioLink({ run, view }: Scenario): string {
  const { seed, parameters, level, log, second, at, known, lens } = run
  return [
    String(scenarioVersion),
    `s${seed}`,
    `l${lens}`,
    `a${at}`,
    ...(known === at ? [] : [`k${known}`]),
    `v${view.shot}`,
    ...(level === 'molecular' ? ['m'] : []),
    ...(view.trueScale ? ['x'] : []),
    ...(view.labels ? [] : ['n']),
    ...Object.entries(parameters).map(([id, value]) => `P${id},${value}`),
    ...writeLog(log),
    // What follows was told to the second spine.
    ...(second ? ['b', ...writeLog(second)] : []),
  ].join('~')
}

function writeLog(log: readonly LoggedCommand[]): string[] {
  const parts: string[] = []
  for (let i = 0; i < log.length; i++) {
    const command = log[i]!
    const given = command.kind === 'follow' ? readGiven(log, i) : null
    if (given) {
      parts.push(`c${command.at},${given.agent},${given.dose}`)
      i += given.length - 1
    } else parts.push(writeCommand(command))
  }
  return parts
}

/** The agent whose courses, all of them and from now on, stand in the log from here. */
function readGiven(log: readonly LoggedCommand[], from: number) {
  const first = log[from]!
  if (first.kind !== 'follow' || !Object.hasOwn(agents, first.course.cause)) return null
  const agent = first.course.cause as AgentId
  const { amount: dose } = first.course
  if (dose === undefined) return null
  const courses = courseMessagesOf(agent, dose, first.at)
  const isWhole = courses.every((course, i) => {
    const command = log[from + i]
    return command?.kind === 'follow' && command.at === first.at && isSameCourse(command.course, course)
  })
  return isWhole ? { agent, dose, length: courses.length } : null
}

function isSameCourse(a: CourseMessage, b: CourseMessage): boolean {
  return writeCourse(a) === writeCourse(b)
}

function writeCommand(command: LoggedCommand): string {
  const { at } = command
  switch (command.kind) {
    case 'stimulate':
      return writeStimulus(at, command.stimulus)
    case 'set-parameter':
      return `p${at},${command.parameter},${command.value}`
    case 'follow':
      return `w${at},${writeCourse(command.course)}`
    case 'end-courses':
      return `o${at},${command.cause}`
    case 'set-level':
      return `${command.level === 'molecular' ? 'L' : 'M'}${at}`
  }
}

/** The second at which a stimulus begins is left out where it is the one at which it was commanded. */
function writeStimulus(at: number, stimulus: StimulusMessage): string {
  const begins = `${at},${stimulus.at === at ? '' : stimulus.at}`
  if (stimulus.kind === 'depolarize') return `d${begins},${stimulus.to},${stimulus.for}`
  const rhythm = `${stimulus.frequency},${stimulus.pulses}`
  if (stimulus.kind !== 'train') return `${stimulus.kind === 'fire' ? 'f' : 'u'}${begins},${rhythm}`
  const input = stimulus.input === undefined ? '' : stimulus.input === 'second' ? ',2' : ',1'
  return `${stimulus.test ? 't' : 'T'}${begins},${rhythm}${input}`
}

function writeCourse({
  parameter,
  becomes,
  from,
  to,
  onset,
  recovery,
  cause,
  amount,
}: CourseMessage): string {
  const target = 'value' in becomes ? `v${becomes.value}` : `t${becomes.times}`
  return [parameter, target, from, to ?? '', onset, recovery, cause, amount ?? ''].join(',')
}
