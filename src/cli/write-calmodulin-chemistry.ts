import { calmodulinReactions, camkiiSpeciesCount, rateConstantCount } from '#src/model/calmodulin-network.ts'
import { writeMassActionAttempt } from '#src/numerics/write-mass-action.ts'

/** Where the written code stands, from the repository root. */
export const calmodulinChemistryFile = 'src/model/generated/calmodulin-chemistry.ts'

const head = `/**
 * Written by \`npm run generate\` from the reactions of \`calmodulin-network.ts\`: not to be edited.
 * One step of ROS2 as straight-line code (\`numerics/write-mass-action.ts\`). \`k\`: rate constants, \`y\`: concentrations,
 * µM, \`h\`: ms, \`next\`: concentrations after it. Gives the largest difference to the first-order result, µM.
 */
`

/** The source of the calmodulin network's step. */
export function writeCalmodulinChemistry(): string {
  const attempt = writeMassActionAttempt(
    'attemptCalmodulinStep',
    camkiiSpeciesCount,
    rateConstantCount,
    calmodulinReactions,
  )
  return head + attempt
}
