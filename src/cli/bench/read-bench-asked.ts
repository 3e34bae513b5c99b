import { parseArgs } from 'node:util'

/** The parts of the bench, in the order in which they run. The last three need a browser. */
export const benchParts = [
  'mean-field',
  'neuron',
  'solvers',
  'molecules',
  'seek',
  'messages',
  'views',
  'balls',
  'start',
] as const
export type BenchPart = (typeof benchParts)[number]

export interface BenchAsked {
  readonly parts: ReadonlySet<BenchPart>
  /** File for the results as JSON. */
  readonly json?: string | undefined
  /** Whether tables are written as in a README. */
  readonly isMarkdown: boolean
  /** Whether browsers may draw with the machine's graphics card. */
  readonly usesGpu: boolean
}

const usage = 'npm run -s bench -- [--only views,start] [--json FILE] [--markdown] [--gpu]'

/** @throws Error with a sentence about what was asked for and cannot be. */
export function readBenchAsked(given: readonly string[]): BenchAsked {
  const { only, json, markdown, gpu } = parse(given)
  const wanted = only?.split(',').map((name) => name.trim()) ?? [...benchParts]
  const isPart = (name: string): name is BenchPart => benchParts.some((part) => part === name)
  const unknown = wanted.filter((name) => !isPart(name))
  if (unknown.length > 0) {
    throw new Error(`The bench has no part "${unknown.join(', ')}": its parts are ${benchParts.join(', ')}.`)
  }
  return { parts: new Set(wanted.filter(isPart)), json, isMarkdown: markdown, usesGpu: gpu }
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        only: { type: 'string' },
        json: { type: 'string' },
        markdown: { type: 'boolean', default: false },
        gpu: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nWrite: ${usage}`)
  }
}
