/** In English: growth of the spine and the late phase. */
export const growth = {
  'scale.receptorCount': 'receptors per one drawn',
  'scale.way': 'way to the cell body',
  'scale.soma': 'cell body',
  'scale.protein': 'new proteins',
  'scale.cargo': 'receptors in the endosome',
  'scale.ghost': '{{badge}} · {{list}}',
  'ghost.bouton': 'bouton drawn as a ghost',
  'ghost.bouton.meaning': 'The bouton is drawn as a ghost: it would hide the receptors',
  'label.amparSample': 'AMPA receptors',
  'label.amparSample.fact': '{{value}} in the synapse, {{more}} drawn',
  'label.amparSample.meaning':
    'Channels that glutamate opens at once. LTP brings more of them here, LTD takes some away. One is drawn for every four, so that they can be counted.',
  'label.nmdarSample': 'NMDA receptors',
  'label.nmdarSample.meaning':
    'Coincidence detectors. Their number hardly changes; one is drawn for every four.',
  'label.firstOutline': 'The head at first',
  'label.firstOutline.meaning':
    'The dashed line is the outline that the head had at the start of the run. It grows beyond it with LTP, and shrinks within it with LTD.',
  'label.taggedSpine': 'Stimulated spine',
  'label.taggedSpine.fact': 'tag {{value}} %, captured {{more}} %',
  'label.taggedSpine.meaning':
    'In this model CaMKII bound in the PSD tags it: its ring closes and turns golden. A tagged spine captures new proteins and keeps its strength; how much it has captured is late LTP.',
  'label.signal': 'Signal to the nucleus',
  'label.signal.fact': 'PKA at {{value}} % of one tetanus',
  'label.signal.meaning':
    'Ca²⁺ and cAMP activate PKA, and a signal travels to the nucleus. One tetanus sends too little; several spaced ones add up.',
  'label.proteins': 'New proteins',
  'label.proteins.fact': 'store {{value}} % full',
  'label.proteins.meaning':
    'Plasticity-related proteins reach every spine of the cell. Only tagged ones hold them. Anisomycin keeps them from being made.',
  'label.nucleus': 'Nucleus',
  'label.nucleus.fact': 'new proteins at {{value}} % speed',
  'label.nucleus.meaning':
    'When the signal is strong enough, genes for plasticity are read here. Outside the nucleus, ribosomes build proteins from the copies. The brighter it glows, the faster proteins are built.',
  'label.soma': 'Cell body',
  'label.soma.meaning':
    'In life it is some 110 µm away and 15 µm wide: both are drawn shorter here, and “True scale” sends it there. Spikes start next to it and run back along the dendrite; they are drawn as light.',
} as const
