/** In English: names in the picture. */
export const labels = {
  'labels.title': 'Things in the picture',
  'labels.close': 'Close',
  'label.bouton': 'Axon’s bouton',
  'label.bouton.fact': '{{value}} vesicles ready',
  'label.bouton.meaning':
    'The end of the sending neuron’s axon. When a spike arrives, one of its docked vesicles may fuse and let glutamate out.',
  'label.heroSpine': 'Dendritic spine',
  'label.heroSpine.fact': '{{value}} µm³, {{more}} % of its first volume',
  'label.heroSpine.meaning':
    'A bump on the receiving neuron that holds one synapse. Stimulated strongly it grows, and its test response with it. Its volume is that of the drawn head times the model’s percent.',
  'label.neighbourSpine': 'Neighbour spine',
  'label.neighbourSpine.meaning':
    'It belongs to the same neuron and is computed with the same equations, but nobody stimulates it: it stays as it was.',
  'label.dendrite': 'Dendrite',
  'label.dendrite.fact': '{{value}} mV',
  'label.dendrite.meaning':
    'The branch that carries the spines. Spikes of the cell run back into it and depolarize all its spines.',
  'label.vesicles': 'Synaptic vesicles',
  'label.vesicles.fact': '{{value}} docked',
  'label.vesicles.meaning':
    'Bubbles 40 nm wide with some 3,000 glutamate molecules each. At most one fuses at a spike, often none.',
  'label.glutamate': 'Glutamate',
  'label.glutamate.fact': '{{value}} mM in the cleft',
  'label.glutamate.meaning':
    'The messenger. It spreads through the cleft within a tenth of a millisecond, binds to receptors, and is gone in half a millisecond.',
  'label.ampar': 'AMPA receptors',
  'label.ampar.fact': '{{value}} in the synapse',
  'label.ampar.meaning':
    'Channels that glutamate opens at once: Na⁺ flows in and makes the response. LTP brings more of them here.',
  'label.nmdar': 'NMDA receptors',
  'label.nmdar.fact': '{{value}} let ions through',
  'label.nmdar.meaning':
    'Coincidence detectors: they pass Ca²⁺ only when glutamate is bound and depolarization has driven Mg²⁺ out of the pore.',
  'label.scaffold': 'PSD scaffold',
  'label.scaffold.meaning':
    'The postsynaptic density: a slab of proteins under the membrane that holds receptors in place opposite the release sites.',
  'label.camkii': 'CaMKII',
  'label.camkii.fact': '{{value}} % active',
  'label.camkii.meaning':
    'A rosette of twelve enzymes. Ca²⁺ opens it, neighbours lock each other on with a phosphate at T286, and it docks to NMDA receptors.',
  'label.actin': 'Actin',
  'label.actin.fact': '{{value}} % more than at rest',
  'label.actin.meaning':
    'The spine’s skeleton. After strong stimulation it grows and pushes the membrane outwards.',
  'label.mitochondrion': 'Mitochondrion',
  'label.mitochondrion.meaning':
    'The power station of the bouton. It takes no part in what is computed here.',
  'label.magnesium': 'Mg²⁺ in the pore',
  'label.magnesium.fact': '{{value}} % of pores plugged',
  'label.magnesium.meaning':
    'At rest a Mg²⁺ ion sits in the NMDA pore like a cork. Depolarization drives it out; it comes back when the spine rests.',
  'label.membrane': 'Spine membrane',
  'label.membrane.fact': '{{value}} mV across it',
  'label.membrane.meaning':
    'Two layers of lipids, 5 nm thick. The voltage across it decides whether Mg²⁺ stays in the pores.',
  'label.fusion': 'Where the next vesicle fuses',
  'label.fusion.fact': '{{value}} vesicles ready',
  'label.fusion.meaning':
    'A docked vesicle becomes one with the membrane: a pore opens, widens, and the vesicle flattens. All its glutamate comes out here.',
  'label.apv': 'APV',
  'label.apv.fact': 'holds {{value}} % of free sites',
  'label.apv.meaning':
    'A drug shaped like glutamate, with a forked end. It takes glutamate’s seat on NMDA receptors and does not open them.',
  'label.ketamine': 'Ketamine',
  'label.ketamine.fact': 'in {{value}} % of the pores',
  'label.ketamine.meaning':
    'Two rings that slip into an NMDA pore while it is open and are locked in when it closes.',
  'label.memantine': 'Memantine',
  'label.memantine.fact': 'in {{value}} % of the pores',
  'label.memantine.meaning':
    'A small cage that plugs open NMDA pores as ketamine does, but finds its way out more easily.',
  'label.antibodies': 'Antibodies',
  'label.antibodies.fact': '{{value}} % of NMDA receptors left',
  'label.antibodies.meaning':
    'Y-shaped proteins of the immune system that grip NMDA receptors with both arms. The cell takes in what they tie together. Where receptors stand apart, arms are drawn up to three times longer.',
  'label.amyloid': 'Amyloid-β',
  'label.amyloid.fact': '{{value}} % of NMDA receptors left',
  'label.amyloid.meaning':
    'Clumps of a few misfolded peptides. They thin out the synapse’s receptors and let lingering glutamate keep more of them open; the receptors outside it, which they also overexcite, are not computed.',
  'label.phosphate': 'T286 phosphate',
  'label.phosphate.fact': '{{value}} % of CaMKII carry one',
  'label.phosphate.meaning':
    'The small bright ball on a lobe’s joint. An active neighbour puts it there; it keeps the lobe open after Ca²⁺ has gone.',
  'label.endosome': 'AMPA endosome',
  'label.endosome.fact': '{{value}} receptors in the synapse',
  'label.endosome.meaning':
    'A bubble of membrane with spare AMPA receptors, cut open here. When it fuses with the wall, its inside becomes outside and the receptors come out.',
  'label.freeCalcium': 'Free Ca²⁺',
  'label.freeCalcium.fact': '{{value}} µM',
  'label.freeCalcium.meaning':
    'Each spark is one free ion in the spine’s head. The light grows by an equal step with each doubling; most ions are caught by buffers within milliseconds.',
  'label.astrocyte': 'Astrocyte',
  'label.astrocyte.meaning':
    'A glial cell’s thin process that hugs the synapse, as it does at some six in ten here. The specks on it are transporters: they take glutamate up, so that each signal is short. The model clears glutamate; the process itself is drawn and not computed.',
} as const
