import { readParameterValues } from '#src/model/parameter-values.ts'

/** Prints the parameter table in base units as JSON: `make-traces.py` reads its numbers from here. */
process.stdout.write(JSON.stringify(readParameterValues()))
