import { planElimination } from '#src/numerics/elimination-plan.ts'
import { stageWeight } from '#src/numerics/mass-action.ts'
import { joinTerms, writeFactors, writeSolution } from '#src/numerics/write-elimination.ts'

/** A step of a Markov chain: which state it leaves, which it enters, and whether a driving concentration speeds it. */
export interface ChainStep {
  readonly from: number
  readonly to: number
  readonly isDriven: boolean
}

/**
 * Writes the source of one step of a Markov chain's occupancies by the two-stage, second-order, L-stable diagonally
 * implicit Runge–Kutta method, as straight-line code. It leaves the occupancies alone and says false where one of
 * them would fall below `-tolerance`.
 */
export function writeChainStep(
  name: string,
  stateCount: number,
  steps: readonly ChainStep[],
  tolerance: number,
): string {
  const terms = new Map<string, string[]>()
  for (let i = 0; i < stateCount; i++) terms.set(`${i} ${i}`, ['+ 1'])
  const add = (key: string, term: string) => terms.set(key, [...(terms.get(key) ?? []), term])
  const pattern: [number, number][] = []
  steps.forEach(({ from, to }, i) => {
    add(`${from} ${from}`, `+ a${i}`)
    add(`${to} ${from}`, `- a${i}`)
    pattern.push([to, from])
  })
  const plan = planElimination(stateCount, pattern)
  const states = Array.from({ length: stateCount }, (_, i) => i)
  const lines = [
    ...states.map((i) => `const p${i} = p[${i}]!`),
    `const w = ${stageWeight} * h`,
    'const v = w * drive',
    ...steps.map(({ isDriven }, i) => `const a${i} = ${isDriven ? 'v' : 'w'} * rates[${i}]!`),
    ...writeFactors(plan, new Map([...terms].map(([key, list]) => [key, joinTerms(list)]))),
    ...writeSolution(plan, 'p', 'b', 's'),
    ...states.map((i) => `const q${i} = p${i} + ${(1 - stageWeight) / stageWeight} * (s${i} - p${i})`),
    ...writeSolution(plan, 'q', 'c', 'x'),
    `if (!(Math.min(${states.map((i) => `x${i}`).join(', ')}) >= ${-tolerance})) return false`,
    ...states.map((i) => `p[${i}] = x${i}`),
    'return true',
  ]
  const head = `export function ${name}(rates: Float64Array, p: Float64Array, drive: number, h: number): boolean {`
  return [head, ...lines.map((line) => `  ${line}`), '}', ''].join('\n')
}
