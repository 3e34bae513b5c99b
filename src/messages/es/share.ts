import type { Same } from '#src/messages/catalogue-types.ts'
import type { share as english } from '#src/messages/en/share.ts'

/** In Spanish: sharing a run, opening one, and exports. */
export const share: Same<typeof english> = {
  'share.button': 'Compartir',
  'share.title': 'Compartir y exportar',
  'share.what':
    'Un enlace o un archivo guarda esta simulación con todo lo que has hecho, y la vista. Quien lo abra verá lo mismo, hasta la última cifra.',
  'share.link': 'Enlace a esta simulación',
  'share.copy': 'Copiar enlace',
  'share.copied': 'Copiado.',
  'share.copyByHand': 'El navegador no deja copiar a la página: el enlace está seleccionado, cópialo a mano.',
  'share.long':
    'Tiene {{count, number}} caracteres, y algunos programas de mensajería cortan los enlaces largos: el archivo es más seguro.',
  'share.save': 'Descargar archivo del escenario',
  'share.open': 'Abrir un archivo de escenario…',
  'share.drop': 'O suelta un archivo de escenario en cualquier parte de la página.',
  'share.dropHere': 'Suelta el archivo de escenario para abrirlo.',
  'share.export': 'Exportar',
  'share.csv': 'Todas las curvas en CSV',
  'share.csv.detail_one': '{{count, number}} muestra hasta ahora',
  'share.csv.detail_other': '{{count, number}} muestras hasta ahora',
  'share.size': 'Tamaño de la imagen',
  'share.size.window': 'Como la ventana',
  'share.png': 'Guardar imagen en PNG',
  'share.drawing': 'Dibujando…',
  'share.saved': 'Guardada con {{width}} × {{height}} píxeles.',
  'share.noPicture': 'No hay ninguna imagen 3D que guardar.',
  'share.tooLarge':
    'Este navegador y su tarjeta gráfica no pueden dibujar {{width}} × {{height}} píxeles de una pieza; como máximo {{largestWidth}} × {{largestHeight}}.',
  'share.failed': 'No se pudo crear la imagen. Prueba con una más pequeña.',
  'share.replaying': 'Calculando de nuevo la simulación compartida: {{at}} de {{end}}',
  'share.stop': 'Parar aquí',
  'refusal.scenario-foreign':
    'Esto no es un escenario de Spinescope, así que no se abrió nada. Tu simulación sigue como estaba.',
  'refusal.scenario-version':
    'Este escenario es de la versión {{version}}, y esta página lee la versión {{known}}: ábrelo con la página que lo creó. Tu simulación sigue como estaba.',
  'refusal.scenario-broken':
    'No se puede abrir el escenario: «{{place}}» es {{value}}, y no puede serlo. Tu simulación sigue como estaba.',
  'refusal.scenario-large':
    'Este archivo tiene {{size}} MB, y ningún escenario pasa de {{most}} MB: no se abrió. Tu simulación sigue como estaba.',
  'refusal.scenario-link-long':
    'Este enlace tiene {{length, number}} caracteres, y ninguno pasa de {{longest, number}}: no se abrió. Tu simulación sigue como estaba.',
  'refusal.scenario-unread': 'No se pudo leer el escenario ({{reason}}). Tu simulación sigue como estaba.',
  'refusal.scenario-refused':
    'La simulación no pudo calcular este escenario. Tu simulación sigue como estaba.',
  'view.captions': 'Subtítulos',
}
