import * as enzymes from '#tests/model/laws/enzyme-laws.ts'
import * as glutamate from '#tests/model/laws/glutamate-laws.ts'
import * as inhibition from '#tests/model/laws/inhibition-laws.ts'
import * as lasting from '#tests/model/laws/lasting-laws.ts'
import type { Law } from '#tests/model/laws/law.ts'
import * as synapse from '#tests/model/laws/synapse-laws.ts'
import * as voltage from '#tests/model/laws/voltage-laws.ts'

/** The laws of each process that has some, by its file in `src/model/processes`. */
export const laws: Readonly<Record<string, readonly Law<never>[]>> = {
  'activate-camkii': synapse.camkiiLaws,
  'activate-gaba-b-receptors': inhibition.gabaBLaws,
  'admit-calcium': synapse.admitLaws,
  'backpropagate-spike': voltage.spikeLaws,
  'bind-camkii-to-nmdars': enzymes.bindLaws,
  'bind-glutamate': glutamate.glutamateBindingLaws,
  'block-nmda-pores': voltage.blockLaws,
  'buffer-calcium': synapse.bufferLaws,
  'capture-proteins': lasting.captureLaws,
  'charge-spine': voltage.spineVoltageLaws,
  'diffuse-glutamate': glutamate.glutamateWalkLaws,
  'drive-dendrite': voltage.dendriteLaws,
  'enlarge-spine': lasting.volumeLaws,
  'fill-vesicle': synapse.vesicleLaws,
  'gate-ampa-receptors': synapse.amparLaws,
  'gate-nmda-receptors': synapse.nmdarLaws,
  'inhibit-pp1': enzymes.pp1Laws,
  'phosphorylate-ampars': enzymes.phosphateLaws,
  'polymerize-actin': enzymes.actinLaws,
  'pulse-glutamate': synapse.pulseLaws,
  'regulate-pka': enzymes.pkaLaws,
  'release-glutamate': synapse.releaseLaws,
  'synthesize-proteins': lasting.proteinLaws,
  'tag-depression': enzymes.tagLaws,
  'guard-places': enzymes.guardLaws,
  'traffic-ampars': lasting.traffickingLaws,
  'trap-in-nmda-pores': synapse.trapLaws,
}
