import { createEnzymeSignals, type EnzymeSignals, readEnzymeSignals } from '#src/model/enzyme-signals.ts'
import type { KineticScheme } from '#src/model/kinetic-scheme.ts'
import { type ParameterValues, readParameterValues } from '#src/model/parameter-values.ts'
import {
  type CamkiiChemistry,
  createCamkiiChemistry,
  idleCamkii,
} from '#src/model/processes/activate-camkii.ts'
import { calciumCurrent } from '#src/model/processes/admit-calcium.ts'
import { unblockedFraction } from '#src/model/processes/block-nmda-pores.ts'
import { amparScheme, meanAmparConductance } from '#src/model/processes/gate-ampa-receptors.ts'
import { ambientOpen, nmdarScheme, surfaceNmdars } from '#src/model/processes/gate-nmda-receptors.ts'
import { freePp1 } from '#src/model/processes/inhibit-pp1.ts'
import { glutamatePulse, glutamatePulseEnd } from '#src/model/processes/pulse-glutamate.ts'
import { restingPka } from '#src/model/processes/regulate-pka.ts'
import {
  createOccupancyStepper,
  type OccupancyStepper,
  restingOccupancies,
} from '#src/model/step-occupancies.ts'
import { ms, s } from '#src/parameters/units.ts'

/** What follows from a set of parameter values alone; made anew whenever one changes. */
export interface Mechanisms {
  readonly values: ParameterValues
  /** Length of steps relative to the usual one. */
  readonly stepScale: number
  /** By kind, in the order of `receptorKinds`. */
  readonly schemes: readonly KineticScheme[]
  readonly receptors: readonly OccupancyStepper[]
  readonly chemistry: CamkiiChemistry
  readonly rest: RestingEnzymes
  /** Age at which a pulse of glutamate is over, ms. */
  readonly pulseEnd: number
  readonly response: MeanResponse
  readonly ambient: AmbientOpening
  /** Mean conductance of an open AMPAR, nS, without and with phosphate on S831. */
  readonly amparConductance: { readonly basal: number; readonly phosphorylated: number }
}

/** NMDARs that glutamate lingering outside keeps open. */
export interface AmbientOpening {
  /** Their share, and the conductance, nS, of the spine's, by Mg²⁺ blocked or not. */
  readonly open: number
  readonly conductance: number
  /** Ca²⁺ current, pA, that they carry at rest with the table's values: the Ca²⁺ at rest contains it. */
  readonly standardCurrent: number
}

/** Enzymes of a spine that has been left alone. */
export interface RestingEnzymes {
  readonly concentrations: Float64Array
  readonly signals: EnzymeSignals
  readonly pka: number
  readonly pp1: number
}

/** What the mean vesicle does to receptors at rest. */
export interface MeanResponse {
  /** Largest open fraction of the AMPARs. */
  readonly amparOpen: number
  /** Largest number of open NMDARs, blocked or not. */
  readonly nmdarsOpen: number
}

/** @param stepScale length of steps relative to the usual one; errors are held to its square. */
export function createMechanisms(values: ParameterValues, stepScale = 1): Mechanisms {
  const schemes = [amparScheme(values), nmdarScheme(values, '2A'), nmdarScheme(values, '2B')]
  const receptors = schemes.map(createOccupancyStepper)
  const chemistry = createCamkiiChemistry(values, stepScale ** 2)
  return {
    values,
    stepScale,
    schemes,
    receptors,
    chemistry,
    rest: settleEnzymes(values, chemistry),
    pulseEnd: glutamatePulseEnd(values),
    response: respondToMeanVesicle(values, schemes, receptors),
    ambient: {
      open: ambientOpen(values),
      conductance: ambientConductance(values),
      standardCurrent: standardAmbientCurrent,
    },
    amparConductance: {
      basal: meanAmparConductance(values, 0),
      phosphorylated: meanAmparConductance(values, 1),
    },
  }
}

function ambientConductance(values: ParameterValues): number {
  const receptors = surfaceNmdars(values, '2A') + surfaceNmdars(values, '2B')
  return values.nmdarConductance * receptors * ambientOpen(values)
}

const standard = readParameterValues()
const standardAmbientCurrent = calciumCurrent(
  standard,
  standard.nmdarCalciumFraction *
    ambientConductance(standard) *
    unblockedFraction(standard, standard.restingPotential),
  standard.restingPotential,
  standard.restingCalcium,
)

const settlingTime = 1000 * s
const settlingSteps = 20

function settleEnzymes(values: ParameterValues, chemistry: CamkiiChemistry): RestingEnzymes {
  const concentrations = idleCamkii(values)
  const { restingCalcium } = values
  for (let i = 0; i < settlingSteps; i++) {
    chemistry.advance(concentrations, restingCalcium, restingCalcium, settlingTime / settlingSteps)
  }
  const signals = createEnzymeSignals()
  readEnzymeSignals(concentrations, signals)
  const pka = restingPka(values, signals)
  return {
    concentrations,
    signals,
    pka,
    pp1: freePp1(values, signals.calcineurin, values.pkaAvailability * pka),
  }
}

const responseEnd = 60 * ms
const responseStepShare = 0.05
const firstResponseStep = 0.002 * ms

function respondToMeanVesicle(
  values: ParameterValues,
  schemes: readonly KineticScheme[],
  receptors: readonly OccupancyStepper[],
): MeanResponse {
  const occupancies = schemes.map(restingOccupancies)
  let amparOpen = 0
  let nmdarsOpen = 0
  for (let age = 0; age < responseEnd; ) {
    const dt = Math.max(firstResponseStep, responseStepShare * age)
    const glutamate = glutamatePulse(values, values.glutamatePerVesicle, age + dt / 2)
    receptors.forEach((stepper, kind) => {
      stepper.step(occupancies[kind]!, glutamate, dt)
    })
    const [ampar, nmdar2A, nmdar2B] = schemes.map((scheme, kind) => occupancies[kind]![scheme.openState]!)
    amparOpen = Math.max(amparOpen, ampar!)
    nmdarsOpen = Math.max(
      nmdarsOpen,
      surfaceNmdars(values, '2A') * nmdar2A! + surfaceNmdars(values, '2B') * nmdar2B!,
    )
    age += dt
  }
  return { amparOpen, nmdarsOpen }
}
