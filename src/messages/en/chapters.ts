/** In English: the chapters. */
export const chapters = {
  'chapters.title': 'Chapters',
  'chapters.progress': '{{step}} of {{total}}',
  'chapters.close': 'Leave the chapter',
  'chapters.back': 'Back',
  'chapters.next': 'Next',
  'chapters.done': 'Done',
  'chapters.busy': 'Computing what happens …',
  'chapters.right': 'As you said.',
  'chapters.wrong': 'You expected something else: compare.',
  'chapters.response': 'Test response now: {{value}} % of the baseline.',
  'chapter.gate': 'The coincidence detector',
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
  'chapter.strengthen': 'How a synapse gets stronger',
  'chapter.strengthen.0':
    'A single test pulse. Its response is the measure for all that follows: call it 100 %.',
  'chapter.strengthen.1':
    'The tetanus: 100 pulses in one second. Ca²⁺ switches on CaMKII, whose subunits lock each other on with a phosphate.',
  'chapter.strengthen.2':
    'Ten seconds later the Ca²⁺ is gone. CaMKII has docked to NMDA receptors and stays; in the minutes now more AMPA receptors come in and actin pushes the spine wider.',
  'chapter.strengthen.3.question':
    'Ten minutes later the same test pulse comes again. How will the synapse answer?',
  'chapter.strengthen.3.answer.0': 'More weakly: it is tired',
  'chapter.strengthen.3.answer.1': 'As before',
  'chapter.strengthen.3.answer.2': 'More strongly',
  'chapter.strengthen.3':
    'The same spike, the same glutamate, a bigger response: more AMPA receptors stand ready, and each carries more current. That is long-term potentiation.',
  'chapter.late': 'Hours later: early and late',
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
  'chapter.depression': 'The same ion, the other way',
  'chapter.depression.0.question':
    'Instead of 100 pulses in a second, 900 pulses at one a second. Each lets in a little Ca²⁺. What will the synapse do?',
  'chapter.depression.0.answer.0': 'Get stronger, only more slowly',
  'chapter.depression.0.answer.1': 'Stay as it is',
  'chapter.depression.0.answer.2': 'Get weaker',
  'chapter.depression.0':
    'It gets weaker and its spine shrinks. Little Ca²⁺ for a long time wakes phosphatases, which take away what kinases gave: long-term depression. More Ca²⁺ does not always mean stronger; how much and how fast decides.',
  'chapter.alzheimer': 'Alzheimer’s disease',
  'chapter.alzheimer.0.question':
    'Amyloid-β has been at the synapse for an hour. Then comes the usual tetanus. What follows?',
  'chapter.alzheimer.0.answer.0': 'LTP as always',
  'chapter.alzheimer.0.answer.1': 'Little or no LTP',
  'chapter.alzheimer.0.answer.2': 'Even more LTP',
  'chapter.alzheimer.0':
    'Hardly any LTP: fewer NMDA receptors let Ca²⁺ in, and phosphatases answer too easily. The spine itself is still there: memory suffers before neurons die.',
  'chapter.ketamine': 'Ketamine',
  'chapter.ketamine.0.question':
    'Ketamine, as in an anaesthetic, has seeped into open NMDA pores for an hour. Then comes the tetanus. What follows?',
  'chapter.ketamine.0.answer.0': 'LTP as always',
  'chapter.ketamine.0.answer.1': 'Little or no LTP',
  'chapter.ketamine.0.answer.2': 'Even more LTP',
  'chapter.ketamine.0':
    'No LTP: the pores are plugged from inside and stay so. Who is under ketamine learns little. That it lifts depression hours later is another story, which is not computed here.',
  'chapter.encephalitis': 'Antibodies against NMDA receptors',
  'chapter.encephalitis.0.question':
    'For a day antibodies have made the neuron take in its NMDA receptors. Then comes the tetanus. What follows?',
  'chapter.encephalitis.0.answer.0': 'LTP as always',
  'chapter.encephalitis.0.answer.1': 'Little or no LTP',
  'chapter.encephalitis.0.answer.2': 'Even more LTP',
  'chapter.encephalitis.0':
    'No LTP: with more than half of the coincidence detectors gone, Ca²⁺ stays too low. Ordinary transmission is as before. In people this is a severe, often curable loss of memory.',
  'chapter.stress': 'Stress',
  'chapter.stress.0.question':
    'Stress hormone has acted on the neuron for three hours. Then comes the tetanus. What follows?',
  'chapter.stress.0.answer.0': 'LTP as always',
  'chapter.stress.0.answer.1': 'Less LTP',
  'chapter.stress.0.answer.2': 'Even more LTP',
  'chapter.stress.0':
    'LTP is smaller. In other places and at other times stress makes LTP stronger: in circuits of fear that may be a part of post-traumatic stress.',
} as const
