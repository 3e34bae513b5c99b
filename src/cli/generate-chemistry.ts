import { writeFileSync } from 'node:fs'
import { calmodulinChemistryFile, writeCalmodulinChemistry } from '#src/cli/write-calmodulin-chemistry.ts'

/** `npm run generate`: writes code that follows from the reaction list, to be run after that list was changed. */
writeFileSync(calmodulinChemistryFile, writeCalmodulinChemistry())
