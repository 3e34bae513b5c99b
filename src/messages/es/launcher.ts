import type { Same } from '#src/messages/catalogue-types.ts'
import type { launcher as english } from '#src/messages/en/launcher.ts'

/** In Spanish: the operators' page. */
export const launcher: Same<typeof english> = {
  'launcher.title': 'Preparar una estación',
  'launcher.lead':
    'Elige cómo debe ser la estación. Abajo están su dirección, la orden que la abre bloqueada y a pantalla completa, y cómo hacer que arranque con el equipo.',
  'launcher.languages': 'Idiomas',
  'launcher.languages.note':
    'Cada sesión empieza en el número 1. Desmarca y vuelve a marcar para cambiar el orden.',
  'launcher.chapters': 'Grandes preguntas',
  'launcher.chapters.note': 'Además de la visita guiada, en este orden. También puede no haber ninguna.',
  'launcher.stimuli': 'Protocolos para explorar',
  'launcher.stimuli.note': 'Lo que los visitantes pueden activar por su cuenta.',
  'launcher.behaviour': 'Comportamiento',
  'launcher.idle': 'Segundos sin tocar hasta «¿Sigues ahí?»',
  'launcher.idle.bad': 'De 5 a 3600 segundos, en cifras.',
  'launcher.quality': 'Calidad de imagen',
  'launcher.motion': 'Movimiento',
  'launcher.motion.full': 'Completo',
  'launcher.motion.reduced': 'Reducido',
  'launcher.orientation': 'Pantalla',
  'launcher.orientation.auto': 'Como esté',
  'launcher.orientation.portrait': 'Vertical',
  'launcher.orientation.landscape': 'Horizontal',
  'launcher.sound': 'La historia se oye (voz en inglés)',
  'launcher.volume': 'Volumen máximo',
  'launcher.captions': 'Los subtítulos se ven siempre.',
  'launcher.access': 'Para visitantes y personal',
  'launcher.more': 'Dirección para leer más, como texto y código QR',
  'launcher.more.bad': 'Escribe una dirección completa que empiece por https://.',
  'launcher.pin': 'PIN de la página de mantenimiento, de 4 a 8 cifras',
  'launcher.pin.bad': 'Un PIN tiene de 4 a 8 cifras.',
  'launcher.pin.note':
    'Lo piden siete toques en la esquina superior izquierda. Figura en la dirección: detiene a visitantes, no a atacantes. Sin PIN no hay página de mantenimiento.',
  'launcher.address': 'Dirección de la estación',
  'launcher.open': 'Abrirla aquí',
  'launcher.code': 'La dirección como código QR',
  'launcher.copy': 'Copiar',
  'launcher.copied': 'Copiado',
  'launcher.system': 'Sistema del equipo',
  'launcher.system.linux': 'Linux',
  'launcher.system.windows': 'Windows',
  'launcher.system.macos': 'macOS',
  'launcher.command': 'Orden que la abre',
  'launcher.loop': 'Lo mismo, y otra vez cada vez que acabe el navegador',
  'launcher.loop.note': 'Guárdalo como script. Es lo que devuelve la estación si falla el propio navegador.',
  'launcher.autostart': 'Arrancar con el equipo',
  'launcher.autostart.linux':
    'Haz que el equipo inicie sesión solo con un usuario «exhibit». Guarda el script como /home/exhibit/exhibit.sh y hazlo ejecutable (chmod +x); Spinescope va en /home/exhibit/spinescope. El primer archivo de abajo abre el navegador; el segundo ejecuta el servidor: actívalo una vez con «systemctl --user enable --now spinescope». «which npm» dice si npm está en otro sitio.',
  'launcher.autostart.windows':
    'Guarda el script como exhibit.bat y a su lado el archivo de abajo; Spinescope está en la carpeta del usuario. Pulsa Win+R, escribe shell:startup y deja allí accesos directos a los dos. El acceso asignado (modo quiosco) de Windows mantiene cerrado el escritorio.',
  'launcher.autostart.macos':
    'Guarda el script como exhibit.command y a su lado el archivo de abajo; hazlos ejecutables (chmod +x). Spinescope está en la carpeta del usuario. Añade los dos en Ajustes del Sistema → General → Ítems de inicio.',
  'launcher.check': 'Antes de irte',
  'launcher.check.offline':
    'Abre la estación una vez con su servidor en marcha: desde entonces no necesita red.',
  'launcher.check.power':
    'Desactiva el salvapantallas, la suspensión y las actualizaciones en horario de apertura.',
  'launcher.check.keys':
    'Retira teclado y ratón. Ctrl+W, Alt+F4 y las teclas del sistema quedan fuera del alcance de una página.',
  'launcher.check.door': 'Prueba el PIN y, en la página de mantenimiento, cada simulacro una vez.',
}
