/** Mutants that are as right as the law they come from, and why: `FILE  WHAT`. */
export const equivalents: Readonly<Record<string, string>> = {
  "release-glutamate  which === 'hero' → which !== 'hero'": 'the two spines exchange their streams of chance',
  'fill-vesicle  1 + deviation → 1 - deviation': 'the deviation is symmetric',
  'fill-vesicle  release * attempts + attempt → release * attempts - attempt':
    'other draws of the same chance',
  'fill-vesicle  2 * release + 1 → 2 * release - 1': 'other draws of the same chance',
  'diffuse-glutamate  state + goldenRatio → state - goldenRatio': 'other draws of the same chance',
  'diffuse-glutamate  z[i]! + step * table[(word >>> normalTableBits) & normalTableMask]! → z[i]! - step * table[(word >>> normalTableBits) & normalTableMask]!':
    'a step is as likely as its opposite',
  'diffuse-glutamate  fromX + step * table[word & normalTableMask]! → fromX - step * table[word & normalTableMask]!':
    'a step is as likely as its opposite',
  'diffuse-glutamate  fromZ + step * table[(word >>> normalTableBits) & normalTableMask]! → fromZ - step * table[(word >>> normalTableBits) & normalTableMask]!':
    'a step is as likely as its opposite',
  'diffuse-glutamate  (word >>> 0) + 0.5 → (word >>> 0) - 0.5':
    'differs for one word of four thousand million: there nobody is taken up for a step',
  'charge-spine  nmda * into.unblocked → nmda / into.unblocked':
    'where nothing is open both are nothing; elsewhere it is worked out again, and that is seen',
}
