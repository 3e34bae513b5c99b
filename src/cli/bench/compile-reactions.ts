import { netChanges, type Reaction } from '#src/numerics/mass-action.ts'

/** Writes the rate of change of each species into `into`. */
export type ReactionRates = (constants: Float64Array, y: readonly number[], into: number[]) => void

/**
 * Reactions as straight-line JavaScript, as one would write them down for a solver: reactions that differ by their
 * second partner alone share a flux. For the bench only, which runs in Node.
 * @param begin first species, @param end first one behind them.
 */
export function compileReactions(reactions: readonly Reaction[], begin: number, end: number): ReactionRates {
  const fluxes = new Map<string, { readonly of: Reaction; readonly partners: number[] }>()
  for (const reaction of reactions) {
    const { constant, a, b, consumes, produces } = reaction
    const key = JSON.stringify([constant, a, b === undefined, consumes, produces])
    const flux = fluxes.get(key) ?? { of: reaction, partners: [] }
    fluxes.set(key, flux)
    if (b !== undefined) flux.partners.push(b)
  }
  const each = Array.from({ length: end - begin }, (_, i) => begin + i)
  const sums = new Map(each.map((species) => [species, '']))
  const sumNames = new Map<string, string>()
  const lines = each.map((i) => `const y${i} = y[${i}]`)
  ;[...fluxes.values()].forEach(({ of, partners }, r) => {
    const sum = partners.map((partner) => `y${partner}`).join(' + ')
    if (sum !== '' && !sumNames.has(sum)) {
      sumNames.set(sum, `s${sumNames.size}`)
      lines.push(`const ${sumNames.get(sum)} = ${sum}`)
    }
    lines.push(`const f${r} = k[${of.constant}] * y${of.a}${sum === '' ? '' : ` * ${sumNames.get(sum)}`}`)
    for (const [species, amount] of netChanges(of)) {
      const factor = Math.abs(amount) === 1 ? '' : `${Math.abs(amount)} * `
      sums.set(species, `${sums.get(species)}${amount < 0 ? '-' : '+'} ${factor}f${r} `)
    }
  })
  for (const [i, sum] of sums) lines.push(`into[${i}] = ${sum === '' ? '0' : sum}`)
  return new Function('k', 'y', 'into', lines.join('\n')) as ReactionRates
}
