/** In English: what the chapters say. Fetched when one is opened. */
export const chapterTexts = {
  'chapter.gate.0':
    'Two neurons meet. Above, the bouton of the sending one; below, a spine of the receiving one. Between them a gap of 20 nanometres.',
  'chapter.gate.1':
    'Glutamate crosses the gap. It reaches the receptors within a tenth of a millisecond; half a millisecond later it is gone. AMPA receptors, blue, answer at once.',
  'chapter.gate.2.question':
    'Now one NMDA receptor, cut open. A Mg²⁺ ion sits in its pore. Glutamate comes, the spine stays at rest: will Ca²⁺ flow?',
  'chapter.gate.2.answer.0': 'Yes, glutamate opens the gate',
  'chapter.gate.2.answer.1': 'No, Mg²⁺ stays in the way',
  'chapter.gate.2':
    'The gate opens, but Mg²⁺ plugs the pore: hardly an ion gets through. Glutamate alone is not enough.',
  'chapter.gate.3':
    'The same glutamate, and the spine is depolarized at the same time. The voltage drives Mg²⁺ out, and Ca²⁺ flows in. Both together: that is the coincidence.',
  'chapter.gate.4':
    'A hundred spikes in a second do both by themselves: glutamate again and again, and so much current that the spine stays depolarized. The glow in it is Ca²⁺.',
  'chapter.gate.saw':
    'An AND gate made of one protein: glutamate from the sending neuron and depolarization of the receiving one. Hebb asked in 1949 for just such a rule.',
  'chapter.strengthen.0':
    'A single test pulse. Its response is the measure for all that follows: call it 100 %.',
  'chapter.strengthen.1':
    'The tetanus: 100 pulses in one second. Ca²⁺ switches on CaMKII, whose subunits lock each other on with a phosphate.',
  'chapter.strengthen.2':
    'Ten seconds later the Ca²⁺ is gone, but CaMKII has docked to the tails of NMDA receptors in the PSD and stays there: a switch that remembers one second for an hour and more.',
  'chapter.strengthen.3':
    'Minutes later. More AMPA receptors slide into the synapse. On a few a phosphate lets more current through. And actin pushes the spine wider.',
  'chapter.strengthen.4.question':
    'Ten minutes later the same test pulse comes again. How will the synapse answer?',
  'chapter.strengthen.4.answer.0': 'More weakly: it is tired',
  'chapter.strengthen.4.answer.1': 'As before',
  'chapter.strengthen.4.answer.2': 'More strongly',
  'chapter.strengthen.4':
    'The same spike, the same glutamate, a bigger response: more AMPA receptors stand ready. That is long-term potentiation.',
  'chapter.strengthen.saw':
    'A second of strong activity became a lasting change. Bliss and Lømo described it first, in 1973, in the hippocampus of rabbits.',
  'chapter.specific.0.question':
    'This spine’s synapse gets a tetanus; the spine beside it gets none. What will the neighbour’s synapse be like half an hour later?',
  'chapter.specific.0.answer.0': 'Stronger too: they share a dendrite',
  'chapter.specific.0.answer.1': 'As it was',
  'chapter.specific.0.answer.2': 'Weaker',
  'chapter.specific.0':
    'As it was. The narrow neck of a spine keeps Ca²⁺ and CaMKII inside its own head, so only the synapse that was used gets stronger.',
  'chapter.specific.saw': 'Thousands of synapses on one neuron, and each can learn by itself.',
  'chapter.late.0':
    'Five hours after one tetanus hardly anything is left. Early LTP uses what is there already, phosphates and receptors, and fades within hours.',
  'chapter.late.1':
    'Four tetani, five minutes apart. PKA has called for new proteins; the marked spine has caught them and keeps its strength for eight hours and more.',
  'chapter.late.2.question':
    'The same four tetani, but anisomycin stops all making of proteins. What is left after eight hours?',
  'chapter.late.2.answer.0': 'As much as without it',
  'chapter.late.2.answer.1': 'LTP never begins',
  'chapter.late.2.answer.2': 'It begins, then fades away',
  'chapter.late.2':
    'The first hours are almost as before, then it fades: without new proteins nothing holds. So does memory, if proteins are stopped just after learning.',
  'chapter.late.saw': 'Early LTP is a note in pencil; new proteins go over it in ink.',
  'chapter.depression.0.question':
    'Instead of 100 pulses in a second, 900 pulses at one a second. Each lets in a little Ca²⁺. What will the synapse do?',
  'chapter.depression.0.answer.0': 'Get stronger, only more slowly',
  'chapter.depression.0.answer.1': 'Stay as it is',
  'chapter.depression.0.answer.2': 'Get weaker',
  'chapter.depression.0':
    'It gets weaker and its spine shrinks. Little Ca²⁺ for a long time wakes phosphatases, which take away what kinases gave: long-term depression. More Ca²⁺ does not always mean stronger; how much and how fast decides.',
  'chapter.depression.1.question':
    'Cyclosporin stops calcineurin, the phosphatase that Ca²⁺ wakes first. Then come the same 900 slow pulses. What follows?',
  'chapter.depression.1.answer.0': 'The synapse gets weaker all the same',
  'chapter.depression.1.answer.1': 'It does not get weaker',
  'chapter.depression.1':
    'No depression. Ca²⁺ came as before, but the enzyme that carries its message was silent.',
  'chapter.depression.saw':
    'LTP and LTD are two readings of one signal. Much Ca²⁺ for a moment: kinases win, receptors come, the spine grows. Little Ca²⁺ for long: phosphatases win, receptors go, the spine shrinks.',
  'chapter.alzheimer.0.question':
    'Amyloid-β has been at the synapse for an hour. Then comes the usual tetanus. What follows?',
  'chapter.alzheimer.0.answer.0': 'LTP as always',
  'chapter.alzheimer.0.answer.1': 'Little or no LTP',
  'chapter.alzheimer.0.answer.2': 'Even more LTP',
  'chapter.alzheimer.0':
    'Hardly any LTP: fewer NMDA receptors let Ca²⁺ in, and phosphatases answer too easily. The spine itself is still there. In patients lost synapses tell more about memory than plaques do.',
  'chapter.alzheimer.1.question':
    'Memantine is given to people with Alzheimer’s disease. It plugs NMDA pores, but loosely. At the low dose of a treatment: what becomes of LTP in a healthy synapse?',
  'chapter.alzheimer.1.answer.0': 'LTP as always',
  'chapter.alzheimer.1.answer.1': 'Little or no LTP',
  'chapter.alzheimer.1.answer.2': 'Even more LTP',
  'chapter.alzheimer.1':
    'LTP as always: in a tetanus memantine leaves the pores faster than it enters them. It is thought to calm receptors outside synapses that are open too long; those are not computed here, so here it cures nothing.',
  'chapter.alzheimer.saw':
    'A disease that strikes the machinery of learning before it kills neurons, and a drug that is bearable because its hold is weak.',
  'chapter.ketamine.0.question':
    'Ketamine, as in an anaesthetic, has seeped into open NMDA pores for an hour. Then comes the tetanus. What follows?',
  'chapter.ketamine.0.answer.0': 'LTP as always',
  'chapter.ketamine.0.answer.1': 'Little or no LTP',
  'chapter.ketamine.0.answer.2': 'Even more LTP',
  'chapter.ketamine.0':
    'No LTP: ketamine sits deep in the pores and stays. People under ketamine learn little. At lower doses it lifts depression within hours, probably by new synapses and more AMPA receptors; that is outside this model and cannot be seen here.',
  'chapter.ketamine.saw':
    'One drug, two stories: at a high dose it blocks plasticity; a low dose starts a strengthening that grows over the next hours. You saw the first.',
  'chapter.encephalitis.0.question':
    'For a day antibodies have made the neuron take in its NMDA receptors. Then comes the tetanus. What follows?',
  'chapter.encephalitis.0.answer.0': 'LTP as always',
  'chapter.encephalitis.0.answer.1': 'Little or no LTP',
  'chapter.encephalitis.0.answer.2': 'Even more LTP',
  'chapter.encephalitis.0':
    'No LTP: with more than half of the coincidence detectors gone, Ca²⁺ stays too low. Ordinary transmission is as before. In people: loss of memory, psychosis, seizures, and often recovery once the antibodies are gone.',
  'chapter.encephalitis.saw': 'What it means to lose the coincidence detector and nothing else.',
  'chapter.stress.0.question':
    'Stress hormone has acted on the neuron for three hours. Then comes the tetanus. What follows?',
  'chapter.stress.0.answer.0': 'LTP as always',
  'chapter.stress.0.answer.1': 'Less LTP',
  'chapter.stress.0.answer.2': 'Even more LTP',
  'chapter.stress.0':
    'LTP is smaller. In other places and at other times stress makes it stronger: fear is learned by LTP in the amygdala, and too much of it may be a part of post-traumatic stress.',
  'chapter.stress.saw':
    'The same hormone, another place, the opposite effect: this model knows the hippocampus only.',
  'chapter.pain.0.question':
    'Here is LTP as it happens in the hippocampus. In the spinal cord, fibres that carry pain meet NMDA receptors too. What do they do after a barrage of pain?',
  'chapter.pain.0.answer.0': 'They weaken, so that pain ends',
  'chapter.pain.0.answer.1': 'They stay as they were',
  'chapter.pain.0.answer.2': 'They strengthen: pain learns as well',
  'chapter.pain.0':
    'They strengthen. In rats such LTP may be why pain stays stronger long after an injury. And a single dose of cocaine potentiates synapses on dopamine neurons. Both are outside this model; what you see is their cousin in the hippocampus.',
  'chapter.pain.saw':
    'LTP is a tool, not a virtue: the rule that stores what matters can also store pain and craving.',
  'chapter.myths.0.question':
    '“LTP is a memory.” A tetanus has made this one synapse strong. Does the spine now hold a memory?',
  'chapter.myths.0.answer.0': 'Yes, a small one',
  'chapter.myths.0.answer.1': 'No, only a part of what a memory needs',
  'chapter.myths.0':
    'No. The synapse is stronger, its neighbour is not, and neither knows what it stands for. A memory is a pattern over very many synapses of many neurons.',
  'chapter.myths.1.question':
    '“AMPA receptors notice the coincidence.” APV shuts NMDA receptors and leaves AMPA receptors alone. Will the tetanus strengthen the synapse?',
  'chapter.myths.1.answer.0': 'Yes, AMPA receptors still work',
  'chapter.myths.1.answer.1': 'No, nobody detects the coincidence',
  'chapter.myths.1':
    'No LTP, though every pulse was answered: AMPA receptors carry the traffic, NMDA receptors decide whether it leaves a trace.',
  'chapter.myths.2.question':
    '“More calcium always means stronger.” Now 900 pulses let in a little Ca²⁺ each, for a quarter of an hour. What follows?',
  'chapter.myths.2.answer.0': 'Stronger',
  'chapter.myths.2.answer.1': 'No change',
  'chapter.myths.2.answer.2': 'Weaker',
  'chapter.myths.2':
    'Weaker. How high and how fast Ca²⁺ rises decides: a steep peak feeds kinases, a long low swell feeds phosphatases.',
  'chapter.myths.3.question':
    '“LTP lasts forever.” One tetanus, then five hours of rest. How strong is the synapse then?',
  'chapter.myths.3.answer.0': 'As strong as after half an hour',
  'chapter.myths.3.answer.1': 'Almost as it was at first',
  'chapter.myths.3':
    'Almost as at first. Without new proteins early LTP fades within hours; look at the curve of the test response.',
  'chapter.myths.4.question':
    '“It happens only in the hippocampus.” This receptor stands in cortex, amygdala and spinal cord as well. Does LTP happen there?',
  'chapter.myths.4.answer.0': 'No, only here',
  'chapter.myths.4.answer.1': 'Yes, there too',
  'chapter.myths.4':
    'Yes: seen in visual cortex in 1987, later in the amygdala, where fear is learned, and in the spinal cord. What is computed here is CA1 of the hippocampus, where it is known best.',
  'chapter.myths.saw':
    'Five sentences that sound right, and five experiments that say otherwise. Each can be done again, with other doses and other pulses.',
} as const
