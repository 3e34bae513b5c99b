import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from '#src/cli/narration/run-tool.ts'

/** The voice: free for any use, as Debian packages it. */
export const voice = {
  name: 'cmu_us_slt_arctic_hts',
  licence: 'BSD-3-Clause',
  author: 'Carnegie Mellon University; HTS working group',
}

/** How the voice says words that its lexicon has not or has wrong. Syllables with their stress, in its own phones. */
const lexicon = `
(lex.add.entry '("synapse" n (((s ih n) 1) ((ae p s) 0))))
(lex.add.entry '("synapses" n (((s ih n) 1) ((ae p) 0) ((s ih z) 0))))
(lex.add.entry '("kinase" n (((k ay) 1) ((n ey s) 0))))
(lex.add.entry '("neuron" n (((n uh r) 1) ((aa n) 0))))
(lex.add.entry '("ampa" n (((ae m) 1) ((p ax) 0))))
(lex.add.entry '("glutamate" n (((g l uw) 1) ((t ax) 0) ((m ey t) 1))))
`

/** What is written otherwise than it is said. */
const spoken: readonly (readonly [written: RegExp, said: string])[] = [
  [/CaMKII/g, 'cam kinase two'],
  [/\bAMPA\b/g, 'ampa'],
  [/\bNMDA\b/g, 'N M D A'],
  [/\bLTP\b/g, 'L T P'],
  [/-/g, ' '],
]

/**
 * Speaks an English text into a WAV file.
 * @throws Error with a sentence where festival or its voice is missing.
 */
export function speak(text: string, folder: string, path: string): void {
  const words = spoken.reduce((said, [written, instead]) => said.replaceAll(written, instead), text)
  const source = join(folder, 'sentence.txt')
  writeFileSync(source, words)
  const way = 'on Debian or Ubuntu `apt-get install festival festvox-us-slt-hts` brings it and its voice'
  runTool('text2wave', ['-eval', `(begin (voice_${voice.name}) ${lexicon})`, source, '-o', path], way)
}
