/** In English: the exhibit. Written for twelve-year-olds, in few words. */
export const kiosk = {
  'kiosk.title': 'What memories are made of',
  'kiosk.lead': 'One synapse in the brain, a thousandth of a millimetre across. Touch it to fire it.',
  'kiosk.fire': 'Fire the synapse',
  'kiosk.fire.detail': 'Can you make it stronger? 90 seconds',
  'kiosk.story': 'Watch the story',
  'kiosk.story.title': 'How synapses learn',
  'kiosk.story.detail': 'A minute, with captions',
  'kiosk.sound.on': 'Sound on',
  'kiosk.sound.off': 'Sound off',
  'kiosk.look': 'Look around',
  'kiosk.look.detail': 'Turn, zoom and touch any part',
  'kiosk.questions': 'Big questions',
  'kiosk.questions.detail': 'Guess first, then see what happens',
  'kiosk.lessMotion': 'Less motion',
  'kiosk.largerText': 'Larger text',
  'kiosk.done': 'Finish',
  'kiosk.next': 'Next',
  'kiosk.progress': 'Step {{step}} of {{total}}',
  'kiosk.languages': 'Language',
  'kiosk.still': 'Still there?',
  'kiosk.still.count_one': 'Starting over in {{count}} second.',
  'kiosk.still.count_other': 'Starting over in {{count}} seconds.',
  'kiosk.still.yes': 'Yes, go on',

  'kiosk.fire.title': 'You fire a neuron',
  'kiosk.fire.running':
    'A signal races down the upper neuron. Watch the gap between the two cells: does anything cross it?',
  'kiosk.fire.released_one':
    'One tiny bubble burst open. Its messenger, glutamate, crossed the gap, and {{opened}} of the blue receptors opened at once.',
  'kiosk.fire.released_other':
    '{{count}} tiny bubbles burst open. Their messenger, glutamate, crossed the gap, and {{opened}} of the blue receptors opened at once.',
  'kiosk.fire.none':
    'The signal came, but no bubble opened here. That is normal: a synapse often stays silent. Fire again!',
  'kiosk.fire.again': 'Fire again',
  'kiosk.fire.again.detail': 'It does not answer every time',

  'kiosk.gate.title': 'A gate with two locks',
  'kiosk.gate.ask':
    'This pore lets in calcium, the ion that makes a synapse learn. But a magnesium ion plugs it. What drives the plug out?',
  'kiosk.gate.glutamate': 'Messenger alone',
  'kiosk.gate.glutamate.detail': 'Only the upper cell is active',
  'kiosk.gate.both': 'Messenger and voltage',
  'kiosk.gate.both.detail': 'Both cells are active together',
  'kiosk.gate.running': 'In slow motion: watch the green plug in the pore.',
  'kiosk.gate.told.glutamate':
    'The gate opened, but the plug kept coming back. Calcium rose to {{calcium}} µM only. Now try it with voltage.',
  'kiosk.gate.told.both':
    'Voltage drove the plug out. Calcium rose to {{calcium}} µM. Now try the messenger alone.',
  'kiosk.gate.told':
    'Messenger alone: {{alone}} µM. With voltage: {{both}} µM. Calcium pours in only when both cells are active at the same time.',
  'kiosk.gate.calcium': 'Calcium in the spine',

  'kiosk.learn.title': 'Make it learn',
  'kiosk.learn.running.before': 'First we measure how strongly it answers today. That is 100 %.',
  'kiosk.learn.ask':
    'One signal changes little. Fire a burst of 100 in a second, and watch calcium light up the spine.',
  'kiosk.learn.burst': 'Fire 100 times',
  'kiosk.learn.burst.detail': 'in one second',
  'kiosk.learn.running':
    'Signal after signal: calcium pours in and switches on CaMKII, a molecule that remembers.',
  'kiosk.learn.told':
    'Calcium reached {{calcium}} µM, and {{camkii}} % of CaMKII switched on. Now give the synapse half an hour.',
  'kiosk.learn.wait': 'Wait half an hour',
  'kiosk.learn.wait.detail': 'The computer is faster',
  'kiosk.learn.calcium': 'Calcium',
  'kiosk.learn.camkii': 'CaMKII on',

  'kiosk.compare.title': 'Before and after',
  'kiosk.compare.running': 'Minutes fly by: new receptors move in, the spine grows …',
  'kiosk.compare.stronger':
    'The same signal, a bigger answer. The synapse has learned: it has more receptors, and its spine has grown.',
  'kiosk.compare.same': 'This time almost nothing changed. Something kept the synapse from learning.',
  'kiosk.compare.before': 'Before',
  'kiosk.compare.after': 'After',
  'kiosk.compare.response': 'Answer to a signal',
  'kiosk.compare.ampars': 'Blue receptors',
  'kiosk.compare.volume': 'Size of the spine',

  'kiosk.late.title': 'Will it last?',
  'kiosk.late.ask': 'What is left of it after eight hours? Try one burst, then four bursts with breaks.',
  'kiosk.late.once': 'One burst',
  'kiosk.late.once.detail': 'then wait 8 hours',
  'kiosk.late.spaced': 'Four bursts',
  'kiosk.late.spaced.detail': '5 minutes apart, then wait 8 hours',
  'kiosk.late.running': 'Eight hours go by in a moment …',
  'kiosk.late.told.once': 'After eight hours the answer is at {{value}} %. What do four bursts do?',
  'kiosk.late.told.spaced': 'After eight hours the answer is at {{value}} %. And after only one burst?',
  'kiosk.late.told':
    'One burst: {{once}} %. Four bursts: {{spaced}} %. Four bursts with breaks make the cell build new proteins, and these keep the synapse strong.',
  'kiosk.late.bar': 'Answer after 8 hours',

  'kiosk.end.title': 'Memories are built from stronger connections',
  'kiosk.end.text':
    'Nothing here was a film: each number was calculated while you watched. Your head holds more than a hundred trillion synapses. When you learn, some of them do this.',
  'kiosk.end.more': 'Read on: {{address}}',
  'kiosk.end.code': 'QR code for {{address}}',
  'kiosk.end.again': 'Try again',
  'kiosk.end.again.detail': 'From the first signal on',

  'kiosk.look.title': 'Look around',
  'kiosk.look.lead': 'Turn with one finger, zoom with two. Touch a bright point to learn what it is.',

  'kiosk.trouble.title': 'One moment, please',
  'kiosk.trouble.run': 'The synapse is being calculated again. It comes back by itself.',
  'kiosk.trouble.picture': 'The picture is coming back by itself.',
  'kiosk.trouble.page': 'The exhibit starts again by itself in a few seconds.',

  'kiosk.pin.title': 'For operators',
  'kiosk.pin.wrong': 'That is not the PIN.',
  'kiosk.pin.locked': 'Too many tries. Wait a minute.',
  'kiosk.pin.delete': 'Delete',
  'kiosk.maintenance.title': 'Maintenance',
  'kiosk.maintenance.version': 'Version {{version}}, running for {{time}}, started over {{count}} times',
  'kiosk.maintenance.offline.yes': 'Everything needed without a network is stored on this machine.',
  'kiosk.maintenance.offline.no': 'Not stored for use without a network yet.',
  'kiosk.maintenance.today': 'Today: {{visits}} visits, {{finished}} to the end, {{minutes}} minutes in all',
  'kiosk.maintenance.usage': 'Download usage counts',
  'kiosk.maintenance.log': 'Download the log',
  'kiosk.maintenance.worker': 'Drill: simulation fails',
  'kiosk.maintenance.hang': 'Drill: simulation hangs',
  'kiosk.maintenance.picture': 'Drill: picture is lost',
  'kiosk.maintenance.reload': 'Load the page again',
  'kiosk.maintenance.launcher': 'To the launcher',
  'kiosk.maintenance.empty': 'Nothing has gone wrong since the log began.',
  'kiosk.maintenance.leave': 'Back to the exhibit',
} as const
