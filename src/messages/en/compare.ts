/** In English: two spines beside each other. */
export const compare = {
  'compare.title': 'Compare two spines',
  'compare.tab': 'Compare',
  'compare.switch': 'A second spine beside this one',
  'compare.hint':
    'It is a copy of this one, with the same past. Both get the same pulses at the same time. Give one of them a drug, let some minutes pass, stimulate, and see what it changes.',
  'compare.spine': 'Drugs for',
  'compare.first': 'Spine A',
  'compare.second': 'Spine B',
  'compare.none': 'no drug',
  'compare.ampar': 'AMPA receptors',
  'compare.response': 'response',
  'compare.volume': 'spine volume',
} as const
