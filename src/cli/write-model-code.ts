import {
  calmodulinReactions,
  camkiiSpeciesCount,
  lobeConstants,
  rateConstantCount,
} from '#src/model/calmodulin-network.ts'
import type { KineticScheme } from '#src/model/kinetic-scheme.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { amparScheme } from '#src/model/processes/gate-ampa-receptors.ts'
import { nmdarScheme } from '#src/model/processes/gate-nmda-receptors.ts'
import { occupancyRounding, topologyOf } from '#src/model/scheme-topology.ts'
import { writeChainStep } from '#src/numerics/write-linear-chain.ts'
import { writeMassActionAttempt } from '#src/numerics/write-mass-action.ts'

const folder = 'src/model/generated'

/** Code of the model that follows from its lists of reactions and transitions, by path from the repository root. */
export function writeModelCode(): ReadonlyMap<string, string> {
  return new Map([
    [`${folder}/calmodulin-chemistry.ts`, writeChemistry()],
    [`${folder}/receptor-occupancies.ts`, writeOccupancies()],
  ])
}

function writeChemistry(): string {
  const head = `/**
 * Written by \`npm run generate\` from the reactions of \`calmodulin-network.ts\`: not to be edited.
 * One step of ROS2 as straight-line code (\`numerics/write-mass-action.ts\`). \`k\`: rate constants, \`l\`: by how much those
 * of the lobes change, \`y\`: concentrations, µM, \`h\`: ms, \`next\`: concentrations after it. Gives the largest difference
 * to the first-order result, µM.
 */
`
  return (
    head +
    writeMassActionAttempt(
      'attemptCalmodulinStep',
      camkiiSpeciesCount,
      rateConstantCount,
      calmodulinReactions,
      lobeConstants,
    )
  )
}

function writeOccupancies(): string {
  const values = readParameterValues()
  const head = `/**
 * Written by \`npm run generate\` from the receptors' kinetic schemes: not to be edited. Steps of their occupancies as
 * straight-line code (\`numerics/write-linear-chain.ts\`). \`rates\`: of the transitions in their order, \`p\`: occupancies,
 * \`drive\`: glutamate, µM, \`h\`: ms. False where the step was too long, and nothing was changed.
 */
`
  return (
    head +
    [writeScheme('Ampar', amparScheme(values)), writeScheme('Nmdar', nmdarScheme(values, '2A'))].join('\n')
  )
}

function writeScheme(name: string, scheme: KineticScheme): string {
  const steps = scheme.transitions.map(({ from, to, bindsGlutamate }) => ({
    from,
    to,
    isDriven: bindsGlutamate,
  }))
  const step = writeChainStep(`step${name}Occupancies`, scheme.states.length, steps, occupancyRounding)
  return `/** The transitions that the code below was written for. */
export const ${name.toLowerCase()}Topology = '${topologyOf(scheme)}'

/** One step of them. */
${step}`
}
