import { netChanges, type Reaction } from '#src/numerics/mass-action.ts'

/** Writes the rate of change of each species into the first elements of `into`. */
export type ReactionRates = (constants: Float64Array, y: readonly number[], into: number[]) => void

/**
 * Reactions as straight-line JavaScript, as one would write them down for a solver: reactions that differ by their
 * second partner alone share a flux. For the bench only, which runs in Node.
 */
export function compileReactions(reactions: readonly Reaction[], speciesCount: number): ReactionRates {
  const fluxes = new Map<string, { readonly of: Reaction; readonly partners: number[] }>()
  for (const reaction of reactions) {
    const { constant, a, b, consumes, produces } = reaction
    const key = JSON.stringify([constant, a, b === undefined, consumes, produces])
    const flux = fluxes.get(key) ?? { of: reaction, partners: [] }
    fluxes.set(key, flux)
    if (b !== undefined) flux.partners.push(b)
  }
  const sums = Array.from({ length: speciesCount }, () => '')
  const sumNames = new Map<string, string>()
  const lines = Array.from({ length: speciesCount }, (_, i) => `const y${i} = y[${i}]`)
  ;[...fluxes.values()].forEach(({ of, partners }, r) => {
    const sum = partners.map((partner) => `y${partner}`).join(' + ')
    if (sum !== '' && !sumNames.has(sum)) {
      sumNames.set(sum, `s${sumNames.size}`)
      lines.push(`const ${sumNames.get(sum)} = ${sum}`)
    }
    lines.push(`const f${r} = k[${of.constant}] * y${of.a}${sum === '' ? '' : ` * ${sumNames.get(sum)}`}`)
    for (const [species, amount] of netChanges(of)) {
      sums[species] +=
        `${amount < 0 ? '-' : '+'} ${Math.abs(amount) === 1 ? '' : `${Math.abs(amount)} * `}f${r} `
    }
  })
  lines.push(...sums.map((sum, i) => `into[${i}] = ${sum === '' ? '0' : sum}`))
  return new Function('k', 'y', 'into', lines.join('\n')) as ReactionRates
}
