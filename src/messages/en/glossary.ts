/** In English: terms, the words by which a text is searched for each (longest first, parted by |), and a plain sentence. Fetched when used. */
export const glossary = {
  'term.ltp': 'LTP',
  'term.ltp.words': 'LTP|long-term potentiation',
  'term.ltp.meaning':
    'Long-term potentiation: after strong use a synapse answers the same pulse more strongly, for hours or longer.',
  'term.ltd': 'LTD',
  'term.ltd.words': 'LTD|long-term depression',
  'term.ltd.meaning': 'Long-term depression: after long, slow use a synapse answers more weakly, for hours.',
  'term.nmdar': 'NMDA receptor',
  'term.nmdar.words': 'NMDA receptors|NMDA receptor|NMDARs|NMDAR',
  'term.nmdar.meaning':
    'A channel that lets Ca²⁺ in only if glutamate has bound to it and the membrane is depolarized, so that Mg²⁺ has left its pore.',
  'term.ampar': 'AMPA receptor',
  'term.ampar.words': 'AMPA receptors|AMPA receptor|AMPARs|AMPAR',
  'term.ampar.meaning':
    'A channel that opens within a fraction of a millisecond after glutamate binds and lets Na⁺ in: it carries everyday transmission.',
  'term.glutamate': 'Glutamate',
  'term.glutamate.words': 'glutamate',
  'term.glutamate.meaning':
    'The messenger between these two neurons: thousands of molecules cross the gap in well under a millisecond.',
  'term.magnesium': 'Mg²⁺ block',
  'term.magnesium.words': 'Mg²⁺',
  'term.magnesium.meaning':
    'A magnesium ion sits in the NMDA pore like a cork; only depolarization drives it out.',
  'term.calcium': 'Ca²⁺',
  'term.calcium.words': 'Ca²⁺|calcium',
  'term.calcium.meaning':
    'Calcium ions: about 60 nanomolar in a spine at rest, micromolar when the NMDA receptors open. They are the message that changes the synapse.',
  'term.camkii': 'CaMKII',
  'term.camkii.words': 'CaMKII',
  'term.camkii.meaning':
    'An enzyme of twelve subunits that Ca²⁺ switches on and that can keep itself on for a while after the Ca²⁺ is gone.',
  'term.t286': 'T286',
  'term.t286.words': 'T286A|T286|threonine-286',
  'term.t286.meaning':
    'The place on CaMKII where a neighbouring subunit puts a phosphate: it locks the enzyme on. Mice without it have no LTP in CA1.',
  'term.s831': 'S831',
  'term.s831.words': 'S831',
  'term.s831.meaning':
    'The place on an AMPA receptor where CaMKII puts a phosphate: the channel then lets more current through.',
  'term.psd': 'PSD',
  'term.psd.words': 'PSD|postsynaptic density',
  'term.psd.meaning':
    'Postsynaptic density: the thick felt of proteins under the spine’s membrane that holds receptors opposite the bouton.',
  'term.epsp': 'EPSP',
  'term.epsp.words': 'EPSP|test response',
  'term.epsp.meaning':
    'Excitatory postsynaptic potential: the short depolarization by which the receiving neuron answers a pulse. Its slope is the measure of a synapse’s strength.',
  'term.spine': 'Dendritic spine',
  'term.spine.words': 'dendritic spine|spines|spine',
  'term.spine.meaning':
    'A knob on a dendrite, about half a micrometre wide, that receives one synapse and keeps its signals to itself behind a narrow neck.',
  'term.bouton': 'Bouton',
  'term.bouton.words': 'boutons|bouton',
  'term.bouton.meaning':
    'The swelling of the sending neuron’s axon that holds the vesicles and releases glutamate.',
  'term.vesicle': 'Vesicle',
  'term.vesicle.words': 'vesicles|vesicle',
  'term.vesicle.meaning':
    'A bubble of membrane, 40 nanometres wide, full of glutamate. When a spike comes one of them may fuse and empty itself into the gap.',
  'term.cleft': 'Synaptic cleft',
  'term.cleft.words': 'synaptic cleft|cleft',
  'term.cleft.meaning': 'The gap of about 20 nanometres between the two neurons.',
  'term.tetanus': 'Tetanus',
  'term.tetanus.words': 'tetani|tetanus',
  'term.tetanus.meaning':
    'A burst of many fast pulses, classically 100 in one second. Nothing to do with the disease.',
  'term.hebb': 'Hebb’s rule',
  'term.hebb.words': 'Hebb',
  'term.hebb.meaning':
    'In 1949 Donald Hebb suggested: a connection grows stronger when the sending cell helps to make the receiving one fire.',
  'term.coincidence': 'Coincidence detector',
  'term.coincidence.words': 'coincidence detectors|coincidence detector',
  'term.coincidence.meaning':
    'A detector that stays silent unless two things come together: here glutamate and depolarization, at the NMDA receptor.',
  'term.depolarization': 'Depolarization',
  'term.depolarization.words': 'depolarization|depolarized',
  'term.depolarization.meaning':
    'The inside of the membrane becomes less negative than the usual −70 millivolts.',
  'term.kinase': 'Kinase',
  'term.kinase.words': 'kinases|kinase',
  'term.kinase.meaning':
    'An enzyme that puts phosphates on proteins and so changes what they do. Blocking kinases blocks LTP.',
  'term.phosphatase': 'Phosphatase',
  'term.phosphatase.words': 'phosphatases|phosphatase',
  'term.phosphatase.meaning':
    'An enzyme that takes phosphates away again: the opponent of kinases. Blocking phosphatases blocks LTD.',
  'term.calcineurin': 'Calcineurin',
  'term.calcineurin.words': 'calcineurin',
  'term.calcineurin.meaning':
    'A phosphatase that a little Ca²⁺ is enough to wake; it lets PP1 loose and so begins LTD.',
  'term.pp1': 'PP1',
  'term.pp1.words': 'PP1|phosphatase 1',
  'term.pp1.meaning': 'Protein phosphatase 1: takes phosphates off AMPA receptors and CaMKII; LTD needs it.',
  'term.pka': 'PKA',
  'term.pka.words': 'PKA|protein kinase A',
  'term.pka.meaning':
    'Protein kinase A: carries the news of strong activity to the nucleus; late LTP needs it.',
  'term.creb': 'CREB',
  'term.creb.words': 'CREB',
  'term.creb.meaning':
    'A protein in the nucleus that switches on genes for new proteins when PKA’s message arrives.',
  'term.early': 'Early LTP',
  'term.early.words': 'early LTP|E-LTP',
  'term.early.meaning':
    'The first one to three hours of LTP: it uses receptors and phosphates that are there already.',
  'term.late': 'Late LTP',
  'term.late.words': 'late LTP|L-LTP',
  'term.late.meaning': 'LTP that lasts for many hours or days; it needs newly made proteins.',
  'term.synthesis': 'Protein synthesis',
  'term.synthesis.words': 'protein synthesis|new proteins|making of proteins',
  'term.synthesis.meaning':
    'Cells build proteins from the plans in their genes. If that is stopped around a tetanus, LTP begins but does not last.',
  'term.tag': 'Synaptic tag',
  'term.tag.words': 'synaptic tag|tagged|tag',
  'term.tag.meaning':
    'A mark that strong use leaves on a synapse for an hour or two: it catches new proteins that the whole cell shares.',
  'term.apv': 'APV',
  'term.apv.words': 'APV',
  'term.apv.meaning':
    'A substance that takes glutamate’s place on NMDA receptors and so shuts them; AMPA receptors do not mind it.',
  'term.anisomycin': 'Anisomycin',
  'term.anisomycin.words': 'anisomycin',
  'term.anisomycin.meaning':
    'A drug that stops protein synthesis: early LTP comes as usual, late LTP does not.',
  'term.actin': 'Actin',
  'term.actin.words': 'actin',
  'term.actin.meaning':
    'The skeleton of a spine: filaments that grow and push the membrane outwards when LTP begins.',
  'term.hippocampus': 'Hippocampus',
  'term.hippocampus.words': 'hippocampus',
  'term.hippocampus.meaning':
    'The part of the brain without which no new memories of events are made; LTP was found in it.',
} as const
