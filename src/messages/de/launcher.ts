import type { Same } from '#src/messages/catalogue-types.ts'
import type { launcher as english } from '#src/messages/en/launcher.ts'

/** In German: the operators' page. */
export const launcher: Same<typeof english> = {
  'launcher.title': 'Eine Station einrichten',
  'launcher.lead':
    'Wähle, wie die Station sein soll. Unten stehen ihre Adresse, der Befehl, der sie gesichert und bildschirmfüllend öffnet, und wie sie mit dem Gerät startet.',
  'launcher.languages': 'Sprachen',
  'launcher.languages.note':
    'Jede Sitzung beginnt in Nummer 1. Ab- und wieder anhaken ändert die Reihenfolge.',
  'launcher.chapters': 'Große Fragen',
  'launcher.chapters.note': 'Neben dem geführten Besuch, in dieser Reihenfolge. Auch keine ist möglich.',
  'launcher.stimuli': 'Protokolle zum Umsehen',
  'launcher.stimuli.note': 'Was Besucher selbst auslösen dürfen.',
  'launcher.behaviour': 'Verhalten',
  'launcher.idle': 'Sekunden ohne Berührung bis „Noch da?“',
  'launcher.idle.bad': 'Von 5 bis 3600 Sekunden, in Ziffern.',
  'launcher.quality': 'Bildqualität',
  'launcher.motion': 'Bewegung',
  'launcher.motion.full': 'Voll',
  'launcher.motion.reduced': 'Verringert',
  'launcher.orientation': 'Bildschirm',
  'launcher.orientation.auto': 'Wie er steht',
  'launcher.orientation.portrait': 'Hochkant',
  'launcher.orientation.landscape': 'Quer',
  'launcher.sound': 'Die Geschichte wird gesprochen (englische Stimme)',
  'launcher.volume': 'Lautstärke höchstens',
  'launcher.captions': 'Untertitel stehen immer da.',
  'launcher.access': 'Für Besucher und Personal',
  'launcher.more': 'Adresse zum Weiterlesen, als Text und QR-Code gezeigt',
  'launcher.more.bad': 'Schreib eine ganze Adresse, die mit https:// beginnt.',
  'launcher.pin': 'PIN der Wartungsseite, 4 bis 8 Ziffern',
  'launcher.pin.bad': 'Eine PIN hat 4 bis 8 Ziffern.',
  'launcher.pin.note':
    'Sieben Berührungen der linken oberen Ecke fragen danach. Sie steht in der Adresse: Sie hält Besucher ab, keine Angreifer. Ohne PIN gibt es keine Wartungsseite.',
  'launcher.address': 'Adresse der Station',
  'launcher.open': 'Hier öffnen',
  'launcher.code': 'Die Adresse als QR-Code',
  'launcher.copy': 'Kopieren',
  'launcher.copied': 'Kopiert',
  'launcher.system': 'System des Geräts',
  'launcher.system.linux': 'Linux',
  'launcher.system.windows': 'Windows',
  'launcher.system.macos': 'macOS',
  'launcher.command': 'Befehl, der sie öffnet',
  'launcher.loop': 'Dasselbe, und wieder, sooft der Browser endet',
  'launcher.loop.note':
    'Speichere es als Skript. Es bringt die Station zurück, wenn der Browser selbst abstürzt.',
  'launcher.autostart': 'Mit dem Gerät starten',
  'launcher.autostart.linux':
    'Lass das Gerät von selbst einen Benutzer „exhibit“ anmelden. Speichere das Skript als /home/exhibit/exhibit.sh und mach es ausführbar (chmod +x); Spinescope kommt nach /home/exhibit/spinescope. Die erste Datei unten öffnet den Browser, die zweite betreibt den Server: Schalte sie einmal mit „systemctl --user enable --now spinescope“ ein. „which npm“ sagt, ob npm woanders liegt.',
  'launcher.autostart.windows':
    'Speichere das Skript als exhibit.bat und die Datei unten daneben; Spinescope liegt im eigenen Ordner des Benutzers. Drück Win+R, gib shell:startup ein und leg dort Verknüpfungen auf beide ab. Der zugewiesene Zugriff (Kioskmodus) von Windows hält den Desktop verschlossen.',
  'launcher.autostart.macos':
    'Speichere das Skript als exhibit.command und die Datei unten daneben; mach beide ausführbar (chmod +x). Spinescope liegt im eigenen Ordner des Benutzers. Nimm beide unter Systemeinstellungen → Allgemein → Anmeldeobjekte auf.',
  'launcher.check': 'Bevor du gehst',
  'launcher.check.offline':
    'Öffne die Station einmal, während ihr Server läuft: Danach braucht sie kein Netz.',
  'launcher.check.power': 'Schalte Bildschirmschoner, Ruhezustand und Updates zu den Öffnungszeiten ab.',
  'launcher.check.keys':
    'Nimm Tastatur und Maus weg. Strg+W, Alt+F4 und die Tasten des Systems liegen außerhalb der Reichweite einer Seite.',
  'launcher.check.door': 'Probier die PIN aus, und auf der Wartungsseite jede Übung einmal.',
}
