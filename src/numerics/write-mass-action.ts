import { planElimination } from '#src/numerics/elimination-plan.ts'
import { netChanges, type Reaction, stageWeight } from '#src/numerics/mass-action.ts'
import { joinTerms, signedTerm, writeFactors, writeSolution } from '#src/numerics/write-elimination.ts'

/**
 * Writes the source of a `MassActionAttempt` for certain reactions: straight-line code on local numbers, with sparse
 * factors unrolled, that does what `listedAttempt` does many times as fast. Written once and checked in, because a
 * page that may not make code while it runs cannot write it then.
 * @param drifting constants that may change within a step; changes of others are not read.
 */
export function writeMassActionAttempt(
  name: string,
  speciesCount: number,
  constantCount: number,
  reactions: readonly Reaction[],
  drifting: readonly number[],
): string {
  const fluxes = joinFluxes(reactions)
  const isDrifting = ({ constant }: Flux) => drifting.includes(constant)
  const endOf = (constant: number) => `${drifting.includes(constant) ? 'n' : 'k'}${constant}`
  const matrix = writeMatrix(speciesCount, fluxes, endOf)
  const numbers = Array.from({ length: speciesCount }, (_, i) => i)
  const sums = Array.from({ length: matrix.size - speciesCount }, (_, i) => speciesCount + i)
  const plan = planElimination(matrix.size, matrix.pattern)
  const lines = [
    ...numbers.map((i) => `const y${i} = y[${i}]!`),
    ...Array.from({ length: constantCount }, (_, i) => `const k${i} = k[${i}]!`),
    ...drifting.flatMap((i) => [`const l${i} = l[${i}]!`, `const n${i} = k${i} + l${i}`]),
    `const w = ${stageWeight} * h`,
    ...matrix.lines,
    ...sums.flatMap((i) => [`const a${i} = 0`, `const d${i} = 0`]),
    ...writeFactors(plan, matrix.entries),
    ...writeDerivatives(speciesCount, fluxes.filter(isDrifting), (constant) => `l${constant}`, 'y', 'i', 'j'),
    ...writeDerivatives(speciesCount, fluxes, (constant) => `k${constant}`, 'y', 'f', 'g'),
    ...numbers.map((i) => `const a${i} = g${i} + ${stageWeight} * j${i}`),
    ...writeSolution(plan, 'a', 'b', 'u'),
    ...numbers.map((i) => `const x${i} = y${i} + h * u${i}`),
    ...writeDerivatives(speciesCount, fluxes, endOf, 'x', 'o', 'c'),
    ...numbers.map((i) => `const d${i} = c${i} - 2 * u${i} - ${stageWeight} * j${i}`),
    ...writeSolution(plan, 'd', 'e', 'v'),
    ...numbers.map((i) => `next[${i}] = y${i} + h * (1.5 * u${i} + 0.5 * v${i})`),
    ...numbers.map((i) => `const s${i} = Math.abs(u${i} + v${i})`),
    `return 0.5 * h * Math.max(${numbers.map((i) => `s${i}`).join(', ')})`,
  ]
  const list = ['k', 'l', 'y'].map((array) => `${array}: Float64Array`).join(', ')
  const head = `export function ${name}(${list}, h: number, next: Float64Array): number {`
  return [head, ...lines.map((line) => `  ${line}`), '}', ''].join('\n')
}

/** Reactions that take and make the same at the same constant, with the partners that each has one of. */
interface Flux {
  readonly constant: number
  readonly a: number
  readonly partners: readonly number[]
  readonly changes: readonly (readonly [species: number, amount: number])[]
}

/** One subunit that meets any of ten partners makes ten reactions and one flux. */
function joinFluxes(reactions: readonly Reaction[]): Flux[] {
  const joined = new Map<string, { flux: Flux; partners: number[] }>()
  for (const reaction of reactions) {
    const changes = netChanges(reaction)
    const key = JSON.stringify([reaction.constant, reaction.a, reaction.b === undefined, changes])
    const known = joined.get(key)
    if (known && reaction.b !== undefined) {
      known.partners.push(reaction.b)
      continue
    }
    const partners = reaction.b === undefined ? [] : [reaction.b]
    const { constant, a } = reaction
    // Two alike without a partner are two, not one.
    joined.set(known ? `${key} ${joined.size}` : key, { flux: { constant, a, partners, changes }, partners })
  }
  return [...joined.values()].map(({ flux }) => flux)
}

function sumOf(flux: Flux, species: string): string {
  const sum = flux.partners.map((partner) => `${species}${partner}`).join(' + ')
  return flux.partners.length > 1 ? `(${sum})` : sum
}

function writeDerivatives(
  count: number,
  fluxes: readonly Flux[],
  constantOf: (constant: number) => string,
  y: string,
  flux: string,
  into: string,
): string[] {
  const terms = Array.from({ length: count }, (): string[] => [])
  const lines = fluxes.map((each, i) => {
    for (const [species, amount] of each.changes) terms[species]!.push(signedTerm(amount, `${flux}${i}`))
    const second = each.partners.length > 0 ? ` * ${sumOf(each, y)}` : ''
    return `const ${flux}${i} = ${constantOf(each.constant)} * ${y}${each.a}${second}`
  })
  return [...lines, ...terms.map((list, i) => `const ${into}${i} = ${joinTerms(list)}`)]
}

/**
 * Entries of 1 − w · Jacobian as sums of terms, by row and column. A flux with many partners would fill its rows: the
 * sum of the partners is made an unknown of its own, behind the species, which leaves one entry in their stead.
 */
function writeMatrix(count: number, fluxes: readonly Flux[], constantOf: (constant: number) => string) {
  const lines: string[] = []
  const terms = new Map<string, string[]>()
  const add = (row: number, column: number, term: string) => {
    const key = `${row} ${column}`
    terms.set(key, [...(terms.get(key) ?? []), term])
  }
  for (let i = 0; i < count; i++) add(i, i, '+ 1')
  const sums = new Map<string, number>()
  const columnOf = ({ partners }: Flux): number => {
    if (partners.length === 1) return partners[0]!
    const known = sums.get(partners.join())
    if (known !== undefined) return known
    const column = count + sums.size
    sums.set(partners.join(), column)
    add(column, column, '+ 1')
    for (const partner of partners) add(column, partner, '- 1')
    return column
  }
  fluxes.forEach((flux, i) => {
    const isSecondOrder = flux.partners.length > 0
    lines.push(
      `const p${i} = w * ${constantOf(flux.constant)}${isSecondOrder ? ` * ${sumOf(flux, 'y')}` : ''}`,
    )
    if (isSecondOrder) lines.push(`const q${i} = w * ${constantOf(flux.constant)} * y${flux.a}`)
    for (const [species, amount] of flux.changes) {
      add(species, flux.a, signedTerm(-amount, `p${i}`))
      if (isSecondOrder) add(species, columnOf(flux), signedTerm(-amount, `q${i}`))
    }
  })
  const pattern = [...terms.keys()].map((key): [number, number] => {
    const [row, column] = key.split(' ').map(Number)
    return [row!, column!]
  })
  const entries = new Map([...terms].map(([key, list]) => [key, joinTerms(list)]))
  return { lines, pattern, entries, size: count + sums.size }
}
