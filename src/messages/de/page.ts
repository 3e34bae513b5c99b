import type { Same } from '#src/messages/catalogue-types.ts'
import type { page as english } from '#src/messages/en/page.ts'

/** In German: the frame of the page: views, traces, transport, help, what just happened. */
export const page: Same<typeof english> = {
  'app.title': 'Eine Synapse lernt: LTP an einem CA1-Dorn',
  'app.canvas':
    'Blick ins Mikroskop. Ziehen dreht, Rad oder zwei Finger zoomen; mit Tasten W A S D, R und F.',
  'app.loading': 'Die Synapse wächst …',
  'app.help': 'Tasten und Hilfe',
  'app.language': 'Sprache',

  'views.title': 'Ansichten',
  'views.overview': 'Überblick',
  'views.overview.scale': 'aus 3 µm',
  'views.synapse': 'Synapse',
  'views.synapse.scale': 'aufgeschnitten',
  'views.cleft': 'Spalt',
  'views.cleft.scale': '20 nm breit',
  'views.pore': 'Pore',
  'views.pore.scale': 'ein NMDA-Rezeptor',
  'views.inside': 'Innen',
  'views.inside.scale': 'unter der PSD',
  'views.growth': 'Wachstum',
  'views.growth.scale': 'der ganze Dorn',
  'views.nucleus': 'Zellkern',
  'views.nucleus.scale': 'die späte Phase',

  'traces.title': 'Kurven',
  'traces.vmMV': 'Membranspannung',
  'traces.caUM': 'Ca²⁺ im Dorn',
  'traces.camkiiActive': 'CaMKII aktiv',
  'traces.amparSynaptic': 'AMPA-Rezeptoren',
  'traces.spineVolumePercent': 'Dornvolumen',
  'traces.epspSlopePercent': 'Testantwort',
  'traces.window': 'Gezeigter Zeitraum',
  'traces.window.follow': 'Folgt der Lupe',
  'traces.window.stimulus': 'Seit dem Reiz',
  'traces.window.run': 'Ganzer Lauf',
  'traces.span': '{{span}} breit',
  'traces.at': '{{value}} bei {{time}}',
  'traces.plot': '{{name}} über die Zeit, jetzt {{value}}',
  'traces.seek': 'Ein Klick auf eine Kurve führt zu diesem Augenblick.',

  'view.title': 'Bild',
  'view.labels': 'Namen im Bild',
  'view.trueScale': 'Wahre Größe',
  'view.quality': 'Bildqualität',
  'view.quality.auto': 'Automatisch',
  'view.quality.low': 'Niedrig',
  'view.quality.medium': 'Mittel',
  'view.quality.high': 'Hoch',

  'transport.title': 'Zeit',
  'transport.play': 'Abspielen',
  'transport.pause': 'Anhalten',
  'transport.stepBack': 'Schritt zurück',
  'transport.stepForward': 'Schritt vor',
  'transport.reset': 'Von vorn',
  'transport.run': 'Der Lauf bisher: zu einem Augenblick gehen',
  'transport.run.words': '{{at}} von {{end}}',
  'transport.forward.minute': '+1 min',
  'transport.forward.tenMinutes': '+10 min',
  'transport.forward.hour': '+1 h',
  'transport.forward': 'Vorspulen',
  'transport.now': 'Zeit in der Synapse',

  'lens.label': 'Zeitlupe',
  'lens.words': '1 s hier = {{duration}} der Synapse',
  'lens.molecules': 'einzelne Moleküle werden verfolgt',

  'unit.us': '{{value}} µs',
  'unit.ms': '{{value}} ms',
  'unit.s': '{{value}} s',
  'unit.min': '{{value}} min',
  'unit.h': '{{value}} h',
  'unit.d': '{{value}} d',
  'unit.nm': '{{value}} nm',
  'unit.um': '{{value}} µm',

  'scale.badge': 'Nicht maßstäblich: {{list}}',
  'scale.true': 'Alles maßstäblich',
  'scale.factor': '{{what}} ×{{factor}}',
  'scale.cleft': 'Spalt',
  'scale.receptor': 'Rezeptoren',
  'scale.vesicle': 'Vesikel',
  'scale.membrane': 'Membranen',
  'scale.lipid': 'Lipide',
  'scale.glutamate': 'Glutamat, Wirkstoffe',
  'scale.ion': 'Ionen',
  'scale.camkii': 'CaMKII',
  'scale.actin': 'Aktin',
  'scale.pore': 'Pore',

  'refusal.dismiss': 'Ausblenden',
  'refusal.parameter-out-of-range':
    '{{parameter}} kann nicht {{value}}{{unit}} sein: Möglich ist {{min}} bis {{max}}{{unit}}. Der Lauf geht unverändert weiter.',
  'refusal.not-a-number':
    '{{parameter}} braucht eine Zahl von {{min}} bis {{max}}{{unit}}. Der Lauf geht unverändert weiter.',
  'refusal.parameter-not-integer':
    '{{parameter}} zählt Dinge und kann nicht {{value}} sein: Es braucht eine ganze Zahl. Der Lauf geht unverändert weiter.',
  'refusal.option':
    'Die Adresse verlangt {{option}}={{value}}; möglich ist: {{expected}}. Es gilt der übliche Wert.',

  'failure.title': 'Die Simulation ist stehen geblieben',
  'failure.kept':
    'Nichts ist verloren: Bild, Kurven und alles, was du getan hast, sind noch da. Ein Neustart geht von dort weiter.',
  'failure.restart': 'Neu starten',

  'webgl.reason':
    'Dieser Browser kann nicht in 3D zeichnen (WebGL2 fehlt), deshalb steht hier ein Standbild. Simulation, Kurven und alle Regler arbeiten.',
  'webgl.lost': 'Die Grafikkarte hat das Bild losgelassen. Es kommt von selbst zurück.',
  'webgl.scene':
    'Das 3D-Bild konnte nicht gebaut werden, deshalb steht hier ein Standbild. Simulation, Kurven und alle Regler arbeiten.',
  'webgl.poster':
    'Schnitt durch eine Synapse: oben ein Endknopf voller Vesikel, unten ein dendritischer Dorn mit Rezeptoren.',

  'panels.label': 'Tafeln',
  'panels.failed': 'Diese Tafel konnte nicht gezeigt werden. Alles andere geht weiter.',
  'panels.retry': 'Noch einmal',

  'help.title': 'Tasten',
  'help.close': 'Schließen',
  'help.space': 'Abspielen oder anhalten',
  'help.plusMinus': 'Zeitlupe schneller oder langsamer',
  'help.views': 'Überblick, Synapse, Spalt, Pore, Innen, Wachstum, Zellkern',
  'help.reset': 'Von vorn',
  'help.test': 'Testpuls',
  'help.tetanus': 'Tetanus',
  'help.home': 'Kamera zum Ausgangspunkt',
  'help.labels': 'Namen im Bild',
  'help.help': 'Dieses Blatt',
  'help.camera': 'Drehen und zoomen, wenn das Bild gewählt ist',

  'events.title': 'Was geschieht',
  'events.rest':
    'Die Synapse ruht. Gib einen Testpuls, dann einen Tetanus, dann denselben Testpuls noch einmal.',
  'events.vesicle_one': 'Ein Vesikel ist verschmolzen: Glutamat durchquert den Spalt.',
  'events.vesicle_other': '{{count}} Vesikel sind verschmolzen: Glutamat durchquert den Spalt.',
  'events.failure_one': 'Ein Spike kam, doch kein Vesikel verschmolz.',
  'events.failure_other': '{{count}} Spikes kamen, doch kein Vesikel verschmolz.',
  'events.magnesium_one': 'Mg²⁺ hat die Pore eines NMDA-Rezeptors verlassen.',
  'events.magnesium_other': 'Mg²⁺ hat NMDA-Poren {{count, number}}-mal verlassen.',
  'events.calcium': 'Calcium im Dorn stieg auf {{value, number}} µM.',
  'events.calciumFell': 'Calcium im Dorn fiel zurück auf {{value, number}} µM.',
  'events.inserted_one': '{{count}} weiterer AMPA-Rezeptor steht in der Synapse: jetzt {{total}}.',
  'events.inserted_other': '{{count}} weitere AMPA-Rezeptoren stehen in der Synapse: jetzt {{total}}.',
  'events.removed_one': '{{count}} AMPA-Rezeptor hat die Synapse verlassen: jetzt {{total}}.',
  'events.removed_other': '{{count}} AMPA-Rezeptoren haben die Synapse verlassen: jetzt {{total}}.',
  'events.response':
    'Die ganze Bahn antwortet auf einen Testpuls jetzt mit {{value, number}} % ihrer ersten Antwort.',
  'events.grew': 'Der Dorn ist auf {{value, number}} % seines ersten Volumens gewachsen.',
  'events.shrank': 'Der Dorn ist auf {{value, number}} % seines ersten Volumens geschrumpft.',
}
