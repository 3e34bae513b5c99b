import type { Same } from '#src/messages/catalogue-types.ts'
import type { compare as english } from '#src/messages/en/compare.ts'

/** In German: two spines beside each other. */
export const compare: Same<typeof english> = {
  'compare.title': 'Zwei Dornen vergleichen',
  'compare.tab': 'Vergleich',
  'compare.switch': 'Ein zweiter Dorn daneben',
  'compare.hint':
    'Er ist eine Kopie von diesem, mit derselben Vergangenheit. Beide bekommen dieselben Pulse zur selben Zeit. Gib einem von beiden einen Wirkstoff, lass einige Minuten vergehen, reize sie und sieh, was er ändert.',
  'compare.spine': 'Wirkstoffe für',
  'compare.first': 'Dorn A',
  'compare.second': 'Dorn B',
  'compare.none': 'ohne Wirkstoff',
  'compare.ampar': 'AMPA-Rezeptoren',
  'compare.response': 'Antwort',
  'compare.volume': 'Dornvolumen',
}
