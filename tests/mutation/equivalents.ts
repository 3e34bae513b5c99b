/** Mutants that are as right as the law they come from, and why: `FILE  WHAT`. */
export const equivalents: Readonly<Record<string, string>> = {
  "release-glutamate  which === 'hero' → which !== 'hero'": 'the two spines exchange their streams of chance',
  'fill-vesicle  1 + deviation → 1 - deviation': 'the deviation is symmetric',
  'fill-vesicle  release * attempts + attempt → release * attempts - attempt':
    'other draws of the same chance',
  'fill-vesicle  2 * release + 1 → 2 * release - 1': 'other draws of the same chance',
}
