import { linkIn } from '#src/app/keep-address.ts'
import { readLaunchOptions } from '#src/app/launch-options.ts'
import { hostVerbs, readHostMessage } from '#src/app/read-host-message.ts'
import { ProtocolRefusal, readProtocol } from '#src/protocols/read-protocol.ts'
import { readScenario, ScenarioRefusal } from '#src/scenarios/read-scenario.ts'
import { readScenarioLink } from '#src/scenarios/read-scenario-link.ts'
import { writeScenarioFile } from '#src/scenarios/write-scenario-file.ts'
import { writeScenarioLink } from '#src/scenarios/write-scenario-link.ts'

/** A sentence that a person can be shown: one line, not endless, and no stack. */
const isSentence = (text: unknown, longest = 400) =>
  typeof text === 'string' &&
  text.length >= 10 &&
  text.length <= longest &&
  !/\n|TypeError| at .*:\d+/.test(text)

/**
 * Reads a protocol file's value and says what was wrong: it must be a plan with possible numbers, or be refused with a
 * place and a sentence for each fault.
 */
export function faultsOfProtocol(value: unknown): string[] {
  try {
    const { duration, sample, stimuli, courses } = readProtocol(value)
    const numbers = [duration, sample, ...stimuli.map(({ at }) => at), ...courses.map(({ from }) => from)]
    return numbers.every((each) => Number.isFinite(each) && each >= 0)
      ? []
      : [`it has the numbers ${numbers}`]
  } catch (error) {
    if (!(error instanceof ProtocolRefusal)) return [`it throws ${String(error)}`]
    if (error.faults.length === 0) return ['it is refused without a fault']
    return error.faults
      .filter(
        ({ path, sentence }) => !isSentence(sentence, 700) || path.length > 300 || !sentence.startsWith(path),
      )
      .map(({ path, sentence }) => `“${path.slice(0, 400)}”: “${sentence.slice(0, 900)}”`)
  }
}

/** The same for a scenario file's value. What is let in must come back from a link and from a file as it went. */
export function faultsOfScenario(value: unknown): string[] {
  return faultsOfReading(() => readScenario(value))
}

/** The same for what stands after `#run=`. */
export function faultsOfLink(link: string): string[] {
  return faultsOfReading(() => readScenarioLink(link))
}

function faultsOfReading(read: () => ReturnType<typeof readScenario>): string[] {
  let scenario: ReturnType<typeof readScenario>
  try {
    scenario = read()
  } catch (error) {
    if (!(error instanceof ScenarioRefusal)) return [`it throws ${String(error)}`]
    return isSentence(error.message) && error.message === error.sentence.sentence
      ? []
      : [`“${error.message}”`]
  }
  const went = JSON.stringify(scenario)
  const ways = {
    link: () => readScenarioLink(writeScenarioLink(scenario)),
    file: () => readScenario(JSON.parse(writeScenarioFile(scenario))),
  }
  return Object.entries(ways).flatMap(([name, way]) => {
    try {
      return sorted(way()) === sorted(scenario) ? [] : [`its ${name} does not bring back ${went}`]
    } catch (error) {
      return [`its ${name} cannot be read: ${String(error)} ${went}`]
    }
  })
}

/** As JSON, keys in order: what was missing and what is undefined are the same. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}

const usual = readLaunchOptions('').options

/** The same for an address: what is not taken falls back, and is named with what would be right. */
export function faultsOfAddress(address: string): string[] {
  const hash = address.indexOf('#')
  const query = hash < 0 ? address : address.slice(0, hash)
  const link = hash < 0 ? null : linkIn(address.slice(hash))
  const faults = link === null ? [] : faultsOfLink(link)
  try {
    const { options, rejected } = readLaunchOptions(query)
    for (const { option, value, expected } of rejected) {
      const name = option as keyof typeof usual
      if (JSON.stringify(options[name]) !== JSON.stringify(usual[name]))
        faults.push(`${option} is bad and taken`)
      if (value.length > 60 || expected.length < 5) faults.push(`${option} is reported badly`)
    }
    if (!sameKeys(options, usual)) faults.push('there are other options')
    for (const each of Object.values(options)) {
      if (typeof each === 'number' && !Number.isFinite(each)) faults.push(`an option is ${each}`)
    }
  } catch (error) {
    faults.push(`it throws ${String(error)}`)
  }
  return faults
}

/** The same for a message of a host page: a known verb with arguments, or a sentence. */
export function faultsOfHostMessage(data: unknown): string[] {
  // What is not addressed to the page is not read at all.
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'spinescope')) return []
  try {
    const read = readHostMessage(data)
    if ('error' in read) return isSentence(read.error) ? [] : [`“${read.error}”`]
    const isKnown = hostVerbs.includes(read.verb) && Array.isArray(read.args) && read.args.length <= 4
    return isKnown ? [] : [`it would do ${String(read.verb)}`]
  } catch (error) {
    return [`it throws ${String(error)}`]
  }
}

function sameKeys(a: object, b: object): boolean {
  return Object.keys(a).join() === Object.keys(b).join()
}
