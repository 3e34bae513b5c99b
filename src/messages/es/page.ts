import type { Same } from '#src/messages/catalogue-types.ts'
import type { page as english } from '#src/messages/en/page.ts'

/** In Spanish: the frame of the page: views, traces, transport, help, what just happened. */
export const page: Same<typeof english> = {
  'app.title': 'Una sinapsis aprende: LTP en una espina de CA1',
  'app.canvas':
    'Vista del microscopio. Arrastra para girar, rueda o dos dedos para acercar; teclas W A S D, R y F.',
  'app.loading': 'La sinapsis está creciendo …',
  'app.help': 'Teclas y ayuda',
  'app.language': 'Idioma',

  'views.title': 'Vistas',
  'views.overview': 'Panorama',
  'views.overview.scale': 'a 3 µm',
  'views.synapse': 'Sinapsis',
  'views.synapse.scale': 'en corte',
  'views.cleft': 'Hendidura',
  'views.cleft.scale': '20 nm de ancho',
  'views.pore': 'Poro',
  'views.pore.scale': 'un receptor NMDA',
  'views.inside': 'Interior',
  'views.inside.scale': 'bajo la PSD',
  'views.growth': 'Crecimiento',
  'views.growth.scale': 'la espina entera',
  'views.nucleus': 'Núcleo',
  'views.nucleus.scale': 'la fase tardía',

  'traces.title': 'Curvas',
  'traces.vmMV': 'Voltaje de membrana',
  'traces.caUM': 'Ca²⁺ en la espina',
  'traces.camkiiActive': 'CaMKII activa',
  'traces.amparSynaptic': 'Receptores AMPA',
  'traces.spineVolumePercent': 'Volumen de la espina',
  'traces.epspSlopePercent': 'Respuesta de prueba',
  'traces.window': 'Tramo de tiempo mostrado',
  'traces.window.follow': 'Sigue la lupa',
  'traces.window.stimulus': 'Desde el estímulo',
  'traces.window.run': 'Todo el recorrido',
  'traces.span': '{{span}} de ancho',
  'traces.at': '{{value}} en {{time}}',
  'traces.plot': '{{name}} en el tiempo, ahora {{value}}',
  'traces.seek': 'Haz clic en una curva para ir a ese momento.',

  'view.title': 'Imagen',
  'view.labels': 'Nombres en la imagen',
  'view.trueScale': 'Escala real',
  'view.quality': 'Calidad de imagen',
  'view.quality.auto': 'Automática',
  'view.quality.low': 'Baja',
  'view.quality.medium': 'Media',
  'view.quality.high': 'Alta',

  'transport.title': 'Tiempo',
  'transport.play': 'Reproducir',
  'transport.pause': 'Pausar',
  'transport.stepBack': 'Paso atrás',
  'transport.stepForward': 'Paso adelante',
  'transport.reset': 'Empezar de nuevo',
  'transport.run': 'El recorrido hasta ahora: ir a un momento',
  'transport.run.words': '{{at}} de {{end}}',
  'transport.forward.minute': '+1 min',
  'transport.forward.tenMinutes': '+10 min',
  'transport.forward.hour': '+1 h',
  'transport.forward': 'Avance rápido',
  'transport.now': 'Tiempo en la sinapsis',

  'lens.label': 'Lupa del tiempo',
  'lens.words': '1 s aquí = {{duration}} de sinapsis',
  'lens.molecules': 'se siguen moléculas sueltas',

  'unit.us': '{{value}} µs',
  'unit.ms': '{{value}} ms',
  'unit.s': '{{value}} s',
  'unit.min': '{{value}} min',
  'unit.h': '{{value}} h',
  'unit.d': '{{value}} d',
  'unit.nm': '{{value}} nm',
  'unit.um': '{{value}} µm',

  'scale.badge': 'No a escala: {{list}}',
  'scale.true': 'Todo a escala',
  'scale.factor': '{{what}} ×{{factor}}',
  'scale.cleft': 'hendidura',
  'scale.receptor': 'receptores',
  'scale.vesicle': 'vesículas',
  'scale.membrane': 'membranas',
  'scale.lipid': 'lípidos',
  'scale.glutamate': 'glutamato y fármacos',
  'scale.ion': 'iones',
  'scale.camkii': 'CaMKII',
  'scale.actin': 'actina',
  'scale.pore': 'poro',

  'refusal.dismiss': 'Descartar',
  'refusal.parameter-out-of-range':
    '{{parameter}} no puede ser {{value}}{{unit}}: admite de {{min}} a {{max}}{{unit}}. El recorrido sigue igual.',
  'refusal.not-a-number':
    '{{parameter}} necesita un número de {{min}} a {{max}}{{unit}}. El recorrido sigue igual.',
  'refusal.parameter-not-integer':
    '{{parameter}} cuenta cosas y no puede ser {{value}}: necesita un número entero. El recorrido sigue igual.',
  'refusal.option':
    'La dirección pide {{option}}={{value}}, que no está entre: {{expected}}. Se usa el valor habitual.',

  'failure.title': 'La simulación se ha detenido',
  'failure.kept':
    'No se ha perdido nada: la imagen, las curvas y todo lo que hiciste se conservan. Al reiniciar sigue desde ahí.',
  'failure.restart': 'Reiniciar',

  'webgl.reason':
    'Este navegador no puede dibujar en 3D (falta WebGL2), por eso hay una imagen fija. La simulación, las curvas y los controles funcionan.',
  'webgl.lost': 'La tarjeta gráfica ha soltado la imagen. Vuelve por sí sola.',
  'webgl.scene':
    'No se pudo construir la imagen 3D, por eso hay una fija. La simulación, las curvas y los controles funcionan.',
  'webgl.poster':
    'Corte de una sinapsis: arriba, un botón lleno de vesículas; abajo, una espina dendrítica con receptores.',

  'panels.label': 'Paneles',
  'panels.failed': 'No se pudo mostrar este panel. Todo lo demás sigue.',
  'panels.retry': 'Otra vez',

  'help.title': 'Teclas',
  'help.close': 'Cerrar',
  'help.space': 'Reproducir o pausar',
  'help.plusMinus': 'Lupa del tiempo más rápida o más lenta',
  'help.views': 'Panorama, sinapsis, hendidura, poro, interior, crecimiento, núcleo',
  'help.reset': 'Empezar de nuevo',
  'help.test': 'Pulso de prueba',
  'help.tetanus': 'Tétanos',
  'help.home': 'Cámara al inicio',
  'help.labels': 'Nombres en la imagen',
  'help.help': 'Esta hoja',
  'help.camera': 'Girar y acercar, con la imagen seleccionada',

  'events.title': 'Qué ocurre',
  'events.rest':
    'La sinapsis está en reposo. Da un pulso de prueba, luego un tétanos, luego el mismo pulso otra vez.',
  'events.vesicle_one': 'Se fusionó una vesícula: el glutamato cruza la hendidura.',
  'events.vesicle_other': 'Se fusionaron {{count}} vesículas: el glutamato cruza la hendidura.',
  'events.failure_one': 'Llegó un potencial, pero no se fusionó ninguna vesícula.',
  'events.failure_other': 'Llegaron {{count}} potenciales, pero no se fusionó ninguna vesícula.',
  'events.magnesium_one': 'El Mg²⁺ salió del poro de un receptor NMDA.',
  'events.magnesium_other': 'El Mg²⁺ salió de poros NMDA {{count, number}} veces.',
  'events.calcium': 'El calcio en la espina subió a {{value, number}} µM.',
  'events.calciumFell': 'El calcio en la espina volvió a bajar a {{value, number}} µM.',
  'events.inserted_one': '{{count}} receptor AMPA más está en la sinapsis: ahora {{total}}.',
  'events.inserted_other': '{{count}} receptores AMPA más están en la sinapsis: ahora {{total}}.',
  'events.removed_one': '{{count}} receptor AMPA dejó la sinapsis: ahora {{total}}.',
  'events.removed_other': '{{count}} receptores AMPA dejaron la sinapsis: ahora {{total}}.',
  'events.response':
    'Toda la vía responde ahora a un pulso de prueba con el {{value, number}} % de su primera respuesta.',
  'events.grew': 'La espina ha crecido al {{value, number}} % de su primer volumen.',
  'events.shrank': 'La espina ha encogido al {{value, number}} % de su primer volumen.',
}
