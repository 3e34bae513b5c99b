import { writeFileSync } from 'node:fs'
import { writeModelCode } from '#src/cli/write-model-code.ts'

/** `npm run generate`: writes code that follows from lists of the model, to be run after such a list was changed. */
for (const [path, text] of writeModelCode()) writeFileSync(path, text)
