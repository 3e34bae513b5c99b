import { calmodulinReactions, rateConstantCount, species } from '#src/model/calmodulin-network.ts'
import { synapticAmpaConductance } from '#src/model/measure-response.ts'
import { createMechanisms } from '#src/model/mechanisms.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { divalentPerCurrent, thermalVoltage } from '#src/model/physical-constants.ts'
import { lobeRates, prepareConstants } from '#src/model/processes/activate-camkii.ts'
import { activationGates, calciumCurrent } from '#src/model/processes/admit-calcium.ts'
import { surfaceNmdars } from '#src/model/processes/gate-nmda-receptors.ts'
import { fillRestingState } from '#src/model/resting-state.ts'
import { createRunState, spineSlot } from '#src/model/run-state.ts'
import type { Reaction } from '#src/numerics/mass-action.ts'

/** Order of the arguments that the dendrite's events carry: the names of its states. */
export const dendriteStates = [
  'coampar',
  'corise',
  'codecay',
  'inhib',
  'slowrise',
  'slowdecay',
  'spike',
  'tail',
] as const

/**
 * The bench's equations of two spines (`spine-equations.ts`, with charging heads) for NEURON, with the table's numbers
 * written in: a head, of which there are two, with glutamate, receptors, Ca²⁺ and calmodulin in one KINETIC block, and what drives the dendrite.
 * @returns MOD files by the name of their point process.
 */
export function writeNeuronMechanisms(): Readonly<Record<'SpineHead' | 'DendriteDrive', string>> {
  return { SpineHead: writeHead(), DendriteDrive: writeDrive() }
}

/** Spines whose heads the spike's voltage reaches through a neck each. */
const necks = 2

const values = readParameterValues()
const unblockedOf = (ratio: number, slope: number) => `1 / (1 + ${ratio} * exp(${-slope} * v))`
const unblocked = unblockedOf(
  values.magnesiumConcentration / values.magnesiumHalfBlock,
  values.magnesiumVoltageSlope,
)

function writeDrive(): string {
  const [ampar, rise, decay, inhibition, slowRise, slowDecay, spike, tail] = dendriteStates
  return `NEURON {
  POINT_PROCESS DendriteDrive
  RANGE lift
  NONSPECIFIC_CURRENT i
}
ASSIGNED { v i lift slow }
STATE { ${dendriteStates.join(' ')} }
INITIAL {
${dendriteStates.map((state) => `  ${state} = 0`).join('\n')}
  lift = 0
}
BREAKPOINT {
  SOLVE fade METHOD cnexp
  lift = ${spike} + ${tail}
  slow = (fabs(${slowDecay} - ${slowRise}) / ${values.gabaBHalf})^${values.gabaBPower}
  slow = ${values.gabaBConductance} * slow / (1 + slow)
  i = 1e-3 * ((${ampar} + (${decay} - ${rise}) * ${unblocked}) * (v - (${values.synapticReversal})) + ${inhibition} * (v - (${values.inhibitionReversal})) + slow * (v - (${values.gabaBReversal})) + ${necks} * lift / ${values.neckResistance})
}
DERIVATIVE fade {
  ${ampar}' = -${ampar} / ${values.coactiveAmparDecay}
  ${rise}' = -${rise} / ${values.coactiveNmdarRise}
  ${decay}' = -${decay} / ${values.coactiveNmdarDecay}
  ${inhibition}' = -${inhibition} / ${values.inhibitionDecay}
  ${slowRise}' = -${slowRise} / ${values.gabaBRise}
  ${slowDecay}' = -${slowDecay} / ${values.gabaBDecay}
  ${spike}' = -${spike} / ${values.spikeDecay}
  ${tail}' = -${tail} / ${values.afterdepolarizationDecay}
}
NET_RECEIVE (${dendriteStates.map((state) => `d${state}`).join(', ')}) {
${dendriteStates.map((state) => `  ${state} = ${state} + d${state}`).join('\n')}
}
`
}

function writeHead(): string {
  const mechanisms = createMechanisms(values)
  const { schemes, ambient } = mechanisms
  const rest = createRunState()
  fillRestingState(rest, mechanisms)
  const { numbers, camkii } = rest.hero
  const ampa = synapticAmpaConductance(mechanisms, numbers)
  const nmda = (['2A', '2B'] as const).map(
    (subtype, i) => `${surfaceNmdars(values, subtype) * values.nmdarConductance} * ${stateOf(i + 1, 'O')}`,
  )
  const glutamate = { ga: 'First', gb: 'Second', gc: 'Third' } as const
  const receptorStates = schemes.flatMap(({ states }, kind) => states.map(({ name }) => stateOf(kind, name)))
  const calmodulin = Object.keys(species).map((name) => `s_${name}`)
  const states = [...Object.keys(glutamate), ...receptorStates, 'ca', 'm', 'hh', ...calmodulin]
  const initial: Record<string, number> = {
    ca: values.restingCalcium,
    m: numbers[spineSlot.rTypeActivation]!,
    hh: numbers[spineSlot.rTypeInactivation]!,
  }
  for (let kind = 0; kind < 3; kind++) initial[stateOf(kind, 'C0')] = 1
  calmodulin.forEach((state, i) => {
    initial[state] = camkii[i]!
  })
  const gating = schemes.flatMap(({ states, transitions }, kind) =>
    pairs(transitions, ({ from, to }) => [from, to]).map(([there, back]) => {
      const rate = `${there.rate}${there.bindsGlutamate ? ' * glutamate' : ''}`
      const [from, to] = [stateOf(kind, states[there.from]!.name), stateOf(kind, states[there.to]!.name)]
      return `  ~ ${from} <-> ${to} (${rate}, ${back?.rate ?? 0})`
    }),
  )
  return `NEURON {
  POINT_PROCESS SpineHead
  POINTER lift
  NONSPECIFIC_CURRENT i
}
ASSIGNED { v i lift conducting }
STATE { ${states.join(' ')} }
INITIAL {
${states.map((state) => `  ${state} = ${initial[state] ?? 0}`).join('\n')}
}
BREAKPOINT {
  SOLVE chain METHOD sparse
  conducting = (${nmda.join(' + ')}) * ${unblocked}
  i = 1e-3 * ((${ampa} * ${stateOf(0, 'O')} + conducting) * (v - (${values.synapticReversal})) - lift / ${values.neckResistance})
}
KINETIC chain {
  LOCAL glutamate, active, free, nmdars, rtype, x, e, minf, hinf, htau, flux${lobeLocals()}
  glutamate = ga + gb + gc
${Object.entries(glutamate)
  .map(([state, part]) => `  ~ ${state} -> (${1 / values[`glutamatePulse${part}Decay`]})`)
  .join('\n')}
${gating.join('\n')}
  free = ${unblocked}
  nmdars = (${nmda.join(' + ')} + ${ambient.conductance}) * free
  rtype = ${values.rTypeConductance} * m^${activationGates} * hh^2 / (1 + (ca / ${values.rTypeCalciumHalf})^${values.rTypeCalciumPower})
  x = v * ${2 / thermalVoltage(values.temperature)}
  if (fabs(x) < 1e-6) { x = 1e-6 }
  e = exp(-x)
  flux = ${divalentPerCurrent / (values.spineVolume * (1 + values.calciumBindingRatio))} * (${currentFactor()} * (rtype + ${values.nmdarCalciumFraction} * nmdars) * x * (${values.extracellularCalcium} * e - ca) / (1 - e) - (${ambient.standardCurrent}))
  ~ ca << (flux + ${values.restingCalcium / values.calciumDecay})
  ~ ca -> (${1 / values.calciumDecay})
  minf = 1 / (1 + exp((${values.rTypeActivationHalf} - v) / ${values.rTypeActivationSlope}))
  hinf = 1 / (1 + exp((v - (${values.rTypeInactivationHalf - values.rTypeInactivationSlope * Math.log(Math.SQRT2 - 1)})) / ${values.rTypeInactivationSlope}))
  htau = (hinf * ${values.rTypeRecoveryTime} + (1 - hinf) * ${values.rTypeInactivationTime}) / ${values.rTypeRateFactor}
  ~ m << (minf * ${values.rTypeRateFactor / values.rTypeActivationTime})
  ~ m -> (${values.rTypeRateFactor / values.rTypeActivationTime})
  ~ hh << (hinf / htau)
  ~ hh -> (1 / htau)
${writeCalmodulin(calmodulin)}
}
NET_RECEIVE (vesicles) {
${Object.entries(glutamate)
  .map(([state, part]) => `  ${state} = ${state} + vesicles * ${values[`glutamatePulse${part}Peak`]}`)
  .join('\n')}
}
`
}

function stateOf(kind: number, name: string): string {
  return `${['a', 'p', 'q'][kind]}_${name}`
}

/** What calciumCurrent makes of 1 nS and a flux of 1. */
function currentFactor(): number {
  const thermal = thermalVoltage(values.temperature)
  const x = (2 * values.restingPotential) / thermal
  const outward = Math.exp(-x)
  const flux = (x * (values.extracellularCalcium * outward - values.restingCalcium)) / (1 - outward)
  return calciumCurrent(values, 1, values.restingPotential, values.restingCalcium) / flux
}

const lobeNames = ['c', 'n', 'bc', 'bn']

function lobeLocals(): string {
  return lobeNames.flatMap((lobe) => [`, ${lobe}fill`, `, ${lobe}empty`]).join('')
}

/** Reactions there and back on one line; a phosphate comes at a rate that goes with the active subunits. */
function writeCalmodulin(names: readonly string[]): string {
  const constants = new Float64Array(rateConstantCount)
  prepareConstants(values, constants)(values.restingCalcium)
  const lobes = lobeRates(values)
  const rates = Array.from(constants, String)
  lobes.forEach(({ fill }, i) => {
    rates[fill] = `${lobeNames[i]}fill`
    rates[fill + 1] = `${lobeNames[i]}empty`
  })
  const lines = lobes.map(({ bindFirst, unbindFirst, bindSecond, unbindSecond }, i) => {
    const between = `(${unbindFirst} + ${bindSecond} * ca)`
    return `  ${lobeNames[i]}fill = ${bindFirst * bindSecond} * ca * ca / ${between}\n  ${lobeNames[i]}empty = ${unbindFirst * unbindSecond} / ${between}`
  })
  lines.push(`  active = ${names.slice(species.camkiiApo).join(' + ')}`)
  const side = (list: readonly number[]) => list.map((i) => names[i]).join(' + ')
  const isCatalysed = ({ b, consumes }: Reaction) => b !== undefined && consumes.length === 1
  const plain = calmodulinReactions.filter((reaction) => !isCatalysed(reaction))
  for (const [there, back] of pairs(plain, ({ consumes, produces }) => [side(consumes), side(produces)])) {
    const rate = back ? rates[back.constant] : '0'
    lines.push(`  ~ ${side(there.consumes)} <-> ${side(there.produces)} (${rates[there.constant]}, ${rate})`)
  }
  const catalysed = new Map(calmodulinReactions.filter(isCatalysed).map((reaction) => [reaction.a, reaction]))
  for (const { consumes, produces, constant } of catalysed.values()) {
    lines.push(`  ~ ${side(consumes)} <-> ${side(produces)} (${rates[constant]} * active, 0)`)
  }
  return lines.join('\n')
}

/** Each step with the one that leads back, where there is one. */
function pairs<T>(
  steps: readonly T[],
  endsOf: (step: T) => readonly (string | number)[],
): [T, T | undefined][] {
  const left = [...steps]
  const found: [T, T | undefined][] = []
  for (let there = left.shift(); there !== undefined; there = left.shift()) {
    const [from, to] = endsOf(there)
    const index = left.findIndex((step) => endsOf(step)[0] === to && endsOf(step)[1] === from)
    found.push([there, index < 0 ? undefined : left.splice(index, 1)[0]])
  }
  return found
}
