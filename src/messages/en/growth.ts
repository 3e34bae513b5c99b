/** In English: growth of the spine and the late phase. */
export const growth = {
  'scale.receptorCount': 'receptors per one drawn',
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
} as const
