import type { Reaction } from '#src/numerics/mass-action.ts'

/**
 * Calmodulin, CaMKII subunits and calcineurin as species. Calmodulin has a C and an N lobe that take two Ca²⁺ each:
 * `apo` has none, `c` and `n` one full lobe, `full` both. After Pepke et al. (2010), with calcineurin as in
 * Rodrigues et al. (2023).
 */
export const species = {
  apo: 0,
  c: 1,
  n: 2,
  full: 3,
  calcineurin: 4,
  activeCalcineurin: 5,
  camkii: 6,
  camkiiApo: 7,
  camkiiC: 8,
  camkiiN: 9,
  camkiiFull: 10,
  /** With phosphate on T286 and calmodulin. */
  phosphoApo: 11,
  phosphoC: 12,
  phosphoN: 13,
  phosphoFull: 14,
  /** With phosphate on T286 and no calmodulin: autonomous. */
  autonomous: 15,
  /** Autonomous, and phosphorylated where calmodulin would bind. */
  capped: 16,
} as const

export const camkiiSpeciesCount = Object.keys(species).length

/** Rate constants of the network by name. Lobe rates depend on Ca²⁺ and are set before each step. */
export const rateConstant = {
  cFill: 0,
  cEmpty: 1,
  nFill: 2,
  nEmpty: 3,
  boundCFill: 4,
  boundCEmpty: 5,
  boundNFill: 6,
  boundNEmpty: 7,
  calcineurinBind: 8,
  calcineurinUnbind: 9,
  bindApo: 10,
  unbindApo: 11,
  bindC: 12,
  unbindC: 13,
  bindN: 14,
  unbindN: 15,
  bindFull: 16,
  unbindFull: 17,
  release: 18,
  /** Divided by the total of CaMKII: times a concentration it is the rate for an active fraction. */
  phosphorylate: 19,
  dephosphorylate: 20,
  cap: 21,
  uncap: 22,
} as const

/** Those that go with Ca²⁺. */
export const lobeConstants: readonly number[] = [
  rateConstant.cFill,
  rateConstant.cEmpty,
  rateConstant.nFill,
  rateConstant.nEmpty,
  rateConstant.boundCFill,
  rateConstant.boundCEmpty,
  rateConstant.boundNFill,
  rateConstant.boundNEmpty,
]

export const rateConstantCount = Object.keys(rateConstant).length

/** The network's reactions. Only subunits with Ca²⁺-calmodulin get a phosphate on T286, from an active neighbour. */
export const calmodulinReactions: readonly Reaction[] = [
  ...lobes(species.apo, rateConstant.cFill),
  ...lobes(species.camkiiApo, rateConstant.boundCFill),
  ...lobes(species.phosphoApo, rateConstant.boundCFill),
  binds(species.full, species.calcineurin, species.activeCalcineurin, rateConstant.calcineurinBind),
  unbinds(species.activeCalcineurin, species.full, species.calcineurin, rateConstant.calcineurinUnbind),
  ...[0, 1, 2, 3].flatMap((form) => [
    binds(species.apo + form, species.camkii, species.camkiiApo + form, rateConstant.bindApo + 2 * form),
    unbinds(species.camkiiApo + form, species.apo + form, species.camkii, rateConstant.unbindApo + 2 * form),
    unbinds(species.phosphoApo + form, species.apo + form, species.autonomous, rateConstant.release),
  ]),
  ...[species.camkiiC, species.camkiiN, species.camkiiFull].flatMap(autophosphorylation),
  turns(species.autonomous, species.camkii, rateConstant.dephosphorylate),
  turns(species.autonomous, species.capped, rateConstant.cap),
  turns(species.capped, species.autonomous, rateConstant.uncap),
]

/** The square of four calmodulin forms that starts at `apo`; `fill` and the three constants after it drive it. */
function lobes(apo: number, fill: number): Reaction[] {
  const [c, n, full] = [apo + 1, apo + 2, apo + 3]
  const edges: [number, number, number][] = [
    [apo, c, fill],
    [n, full, fill],
    [apo, n, fill + 2],
    [c, full, fill + 2],
  ]
  return edges.flatMap(([from, to, constant]) => [turns(from, to, constant), turns(to, from, constant + 1)])
}

/** A subunit gets its phosphate from any active subunit, at a rate in proportion to how many are active. */
function autophosphorylation(subunit: number): Reaction[] {
  const phosphorylated = subunit + species.phosphoApo - species.camkiiApo
  const reactions: Reaction[] = []
  for (let active: number = species.camkiiApo; active <= species.capped; active++) {
    reactions.push({
      constant: rateConstant.phosphorylate,
      a: subunit,
      b: active,
      consumes: [subunit],
      produces: [phosphorylated],
    })
  }
  return reactions
}

function turns(from: number, to: number, constant: number): Reaction {
  return { constant, a: from, consumes: [from], produces: [to] }
}

function binds(a: number, b: number, complex: number, constant: number): Reaction {
  return { constant, a, b, consumes: [a, b], produces: [complex] }
}

function unbinds(complex: number, a: number, b: number, constant: number): Reaction {
  return { constant, a: complex, consumes: [complex], produces: [a, b] }
}
